"""The thread that keeps looking after attempts nobody asks about."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import structlog
from sqlalchemy.exc import SQLAlchemyError

from kiosk.central.payments.desk import PaymentDesk
from kiosk.domain.errors import ShopError

_AT_ONCE: Final = 8
"""Questions to providers under way together: one that does not answer holds up few."""

_log = structlog.get_logger(__name__)


class Sweeper:
    """Sweeps every `seconds` from `start` to `stop`; a look that fails is logged and done again in its time."""

    def __init__(self, desk: PaymentDesk, seconds: float = 1.0) -> None:
        self._desk = desk
        self._seconds = seconds
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="payment-sweeper", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after the looks that are under way."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        with ThreadPoolExecutor(_AT_ONCE, "payment-look") as pool:
            while not self._stopped.wait(self._seconds):
                try:
                    list(pool.map(self._look, self._desk.looks()))
                except (SQLAlchemyError, OSError) as fault:
                    _log.error("sweep failed", error=type(fault).__name__)

    def _look(self, look: Callable[[], object]) -> None:
        if self._stopped.is_set():
            return
        try:
            look()
        except (SQLAlchemyError, ShopError, OSError, KeyError, TypeError, ValueError, AttributeError) as fault:
            _log.error("look failed", error=type(fault).__name__)  # a provider's answer may be of any form
