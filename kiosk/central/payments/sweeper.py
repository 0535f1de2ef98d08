"""The thread that keeps looking after attempts nobody asks about."""

import threading

import structlog
from sqlalchemy.exc import SQLAlchemyError

from kiosk.central.payments.desk import PaymentDesk
from kiosk.domain.errors import ShopError

_log = structlog.get_logger(__name__)


class Sweeper:
    """Sweeps every `seconds` from `start` to `stop`; a sweep that fails is logged and done again."""

    def __init__(self, desk: PaymentDesk, seconds: float = 1.0) -> None:
        self._desk = desk
        self._seconds = seconds
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="payment-sweeper", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after the sweep that is under way."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopped.wait(self._seconds):
            try:
                self._desk.sweep()
            except (SQLAlchemyError, ShopError, OSError) as fault:
                _log.error("sweep failed", error=type(fault).__name__, exc_info=fault)
