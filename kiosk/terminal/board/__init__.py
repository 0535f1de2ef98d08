"""The pick-up board in the shop: a window of its own beside the terminal's, which reads what the terminal keeps."""

from kiosk.terminal.board.board import BoardSeen, PickupBoard
from kiosk.terminal.board.own import merged

__all__ = ["BoardSeen", "PickupBoard", "merged"]
