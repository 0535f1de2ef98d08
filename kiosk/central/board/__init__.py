"""The pick-up board of a store: for its terminals, and as a page for any screen that holds the board's address."""

from typing import TYPE_CHECKING

from kiosk.central.board.models import BoardRow
from kiosk.central.board.service import open_board
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.board.endpoints import router

__all__ = ["BoardRow", "open_board", "router"]

__getattr__ = lazy(__name__, {"endpoints": ("router",)})
