"""Codes of customers' phones on their way to central: in memory only, each until it was used once."""

from datetime import datetime, timedelta
from threading import Lock
from typing import Final

from pydantic import SecretStr

VALID_SECONDS: Final = 60
"""So long the customer has to enter the password; then it is called off."""
UNDER_WAY: Final = timedelta(seconds=30)
"""After this no request with a code is taken up by central any more: what it does not know by then was never asked."""


class PresentedCodes:
    """Threads may share it."""

    def __init__(self) -> None:
        self._codes: dict[str, tuple[SecretStr, datetime]] = {}
        self._lock = Lock()

    def keep(self, attempt_id: str, code: SecretStr, at: datetime) -> None:
        """Hold the code of an attempt, read at that time."""
        with self._lock:
            self._codes[attempt_id] = (code, at)

    def take(self, attempt_id: str) -> tuple[SecretStr, datetime] | None:
        """Give the code out, once; None where it was given out before, or before a restart."""
        with self._lock:
            return self._codes.pop(attempt_id, None)
