"""Carries what became of customers' calls to central, so that somebody hears of those whom nobody came to."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeVar

from kiosk.terminal.sync.client import CentralClient
from kiosk.terminal.sync.loops import Backoff
from kiosk.wire.help import MOST_CALLS, HelpCall, HelpKept, HelpReport

_IDLE_SECONDS: Final = 60.0

C_contra = TypeVar("C_contra", bound=HelpCall, contravariant=True)


class Calls(Protocol):
    """The calls, as far as they go to central."""

    def untold(self, most: int) -> Sequence[HelpCall]:
        """Those that moved on since central heard of them."""

    def told(self, calls: Sequence[HelpCall]) -> None:
        """Central knows these as they are here."""


class HelpCourier:
    """One thread runs `step`."""

    def __init__(self, calls: Calls, client: CentralClient, paired: Callable[[], bool]) -> None:
        self._calls = calls
        self._client = client
        self._paired = paired
        self._backoff = Backoff()

    def step(self) -> float:
        """Tell what there is; how many seconds to wait before the next time."""
        if not self._paired():
            return _IDLE_SECONDS
        while calls := tuple(self._calls.untold(MOST_CALLS)):
            if not isinstance(self._client.call("POST", "/v1/help", HelpKept, HelpReport(calls=calls)), HelpKept):
                return self._backoff.failed()
            self._calls.told(calls)
        self._backoff.succeeded()
        return _IDLE_SECONDS
