"""A whole fleet of simulated terminals against one central: real HTTP, real events, no screens."""

from kiosk.cli.crowd.crowd import Crowd
from kiosk.cli.crowd.office import HeadOffice
from kiosk.cli.crowd.report import FleetReport

__all__ = ["Crowd", "FleetReport", "HeadOffice"]
