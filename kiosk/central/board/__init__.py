"""The pick-up board of a store: for its terminals, and as a page for any screen that holds the board's address."""

from kiosk.central.board.endpoints import router
from kiosk.central.board.models import BoardRow
from kiosk.central.board.service import open_board

__all__ = ["BoardRow", "open_board", "router"]
