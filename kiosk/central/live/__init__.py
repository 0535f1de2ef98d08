"""Live events: kept in the database, told to terminals as they happen, by every process of the server."""

from typing import TYPE_CHECKING

from kiosk.central.live.hub import Hub
from kiosk.central.live.models import LiveEventRow
from kiosk.central.live.service import KEPT, end_streams, tell
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.live.endpoints import router

__all__ = ["KEPT", "Hub", "LiveEventRow", "end_streams", "router", "tell"]

__getattr__ = lazy(__name__, {"endpoints": ("router",)})
