"""Asking for news only."""

from kiosk.terminal.sync import Answer


class Tag:
    """The entity tag that central gave for what is held; it says nothing about anything else."""

    def __init__(self) -> None:
        self._tag = ""
        self._holding: object = None

    def condition(self, holding: object) -> dict[str, str]:
        """The header that asks for news only."""
        return {"If-None-Match": self._tag} if self._tag and holding == self._holding else {}

    def keep(self, answer: Answer, holding: object) -> None:
        """Remember what came with an answer, for as long as this is held."""
        self._tag, self._holding = answer.headers.get("ETag", ""), holding

    def forget(self) -> None:
        """Ask for everything next time."""
        self._tag = ""
