"""Carries what became of customers' calls to central, so that somebody hears of those whom nobody came to."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from kiosk.terminal.sync.client import CentralClient
from kiosk.terminal.sync.errand import Errand
from kiosk.wire.help import MOST_CALLS, HelpCall, HelpKept, HelpReport

_IDLE_SECONDS: Final = 60.0


class Calls(Protocol):
    """The calls, as far as they go to central."""

    def untold(self, most: int) -> Sequence[HelpCall]:
        """Those that moved on since central heard of them."""

    def told(self, calls: Sequence[HelpCall]) -> None:
        """Central knows these as they are here."""


class HelpCourier(Errand):
    """Tells central of all calls that moved on."""

    def __init__(self, calls: Calls, client: CentralClient, paired: Callable[[], bool]) -> None:
        super().__init__(paired, _IDLE_SECONDS)
        self._calls = calls
        self._client = client

    def run(self) -> bool:
        """Tell what there is."""
        while calls := tuple(self._calls.untold(MOST_CALLS)):
            if not isinstance(self._client.call("POST", "/v1/help", HelpKept, HelpReport(calls=calls)), HelpKept):
                return False
            self._calls.told(calls)
        return True
