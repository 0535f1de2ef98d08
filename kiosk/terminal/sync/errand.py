"""What a paired terminal goes to central for again and again."""

from abc import ABC, abstractmethod
from collections.abc import Callable

from kiosk.terminal.sync.loops import Backoff


class Errand(ABC):
    """Done every `idle` seconds; where it could not be, again after pauses that grow. One thread runs `step`."""

    def __init__(self, paired: Callable[[], bool], idle: float) -> None:
        self._paired = paired
        self._idle = idle
        self._backoff = Backoff()

    def step(self) -> float:
        """Do what there is to do; how many seconds to wait before the next time."""
        if not self._paired():
            return self._idle
        if not self.run():
            return self._backoff.failed()
        self._backoff.succeeded()
        return self._idle

    @abstractmethod
    def run(self) -> bool:
        """Do it, all of it; whether central answered as hoped."""
