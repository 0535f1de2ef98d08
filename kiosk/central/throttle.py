"""A brake on guessing: after some wrong tries from one address, it has to wait."""

import threading
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import Final

from kiosk.central.errors import TooManyTries

TRIES: Final = 10
SPAN: Final = 60.0
"""Seconds in which `TRIES` wrong codes are let pass."""
_ADDRESSES: Final = 4096


@dataclass(slots=True)
class Throttle:
    """Wrong tries by address, forgotten after `SPAN`; the memory it takes is bounded."""

    _wrong: OrderedDict[str, deque[float]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def check(self, address: str, now: float) -> None:
        """Raise `TooManyTries` while the address has to wait; `now` in seconds of a steady clock."""
        with self._lock:
            tries = self._wrong.get(address, deque())
            while tries and tries[0] <= now - SPAN:
                tries.popleft()
            if len(tries) >= TRIES:
                raise TooManyTries(max(1, round(tries[0] + SPAN - now)))

    def wrong(self, address: str, now: float) -> None:
        """Remember a wrong try."""
        with self._lock:
            self._wrong.setdefault(address, deque(maxlen=TRIES)).append(now)
            self._wrong.move_to_end(address)
            while len(self._wrong) > _ADDRESSES:
                self._wrong.popitem(last=False)
