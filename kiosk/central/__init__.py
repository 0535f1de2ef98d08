"""The chain's server: catalog, orders and payments of all stores."""

from kiosk.central.app import create_app, prepare
from kiosk.central.settings import CentralSettings

__all__ = ["CentralSettings", "create_app", "prepare"]
