"""Refusals about boards."""

from kiosk.central.errors import NotFound


class UnknownBoard(NotFound):
    """No store's board has this address, or not any more."""

    code = "unknown-board"

    def __init__(self) -> None:
        super().__init__("There is no board at this address.", "Ask head office for a new one: `kiosk central board`.")
