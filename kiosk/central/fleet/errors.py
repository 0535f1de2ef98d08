"""Refusals about the fleet."""

from kiosk.central.errors import NotFound


class UnknownCommand(NotFound):
    """This terminal was not given such a command."""

    code = "unknown-command"

    def __init__(self) -> None:
        super().__init__("There is no such command for this terminal.", "Answer those that the heartbeat names.")
