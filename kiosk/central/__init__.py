"""The chain's server: catalog, orders and payments of all stores.

What is named here is read when it is first asked for: a command of head office needs no web server.
"""

from typing import TYPE_CHECKING

from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.app import create_app
    from kiosk.central.central import Central
    from kiosk.central.epochs import epoch
    from kiosk.central.opening import open_central, prepare
    from kiosk.central.settings import CentralSettings

__all__ = ["Central", "CentralSettings", "create_app", "epoch", "open_central", "prepare"]

__getattr__ = lazy(
    __name__,
    {
        "app": ("create_app",),
        "central": ("Central",),
        "epochs": ("epoch",),
        "opening": ("open_central", "prepare"),
        "settings": ("CentralSettings",),
    },
)
