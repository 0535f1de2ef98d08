"""The chain's server: catalog, orders and payments of all stores."""

from kiosk.central.app import create_app, open_central, prepare
from kiosk.central.boundary import Central
from kiosk.central.epochs import epoch
from kiosk.central.settings import CentralSettings

__all__ = ["Central", "CentralSettings", "create_app", "epoch", "open_central", "prepare"]
