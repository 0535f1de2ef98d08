"""What changed on the terminal, told to whoever listens: the screen, the simulated customers."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

import structlog

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class CatalogChanged:
    """Another edition of the catalog is open."""

    edition: int


@dataclass(frozen=True, slots=True)
class AvailabilityChanged:
    """Something was marked sold out, or back, or counted down."""


@dataclass(frozen=True, slots=True)
class PicturesChanged:
    """Pictures that the open edition names have come."""


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """Central came within reach, or went out of it."""

    online: bool


@dataclass(frozen=True, slots=True)
class AttemptChanged:
    """A payment attempt moved on; read it again."""

    attempt_id: str


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """An order moved on; read it again."""

    order_id: str


@dataclass(frozen=True, slots=True)
class HelpChanged:
    """A customer called for staff, somebody went there, or nobody did for too long."""


@dataclass(frozen=True, slots=True)
class PrintersChanged:
    """A printer stands otherwise, or has more or less to print."""


@dataclass(frozen=True, slots=True)
class TakingOrdersChanged:
    """Head office closed this terminal for orders, or opened it again. A visit that has begun may end."""

    taking: bool


@dataclass(frozen=True, slots=True)
class RestartAsked:
    """Head office wants the program started again, as soon as no customer is at it."""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """Staff changed settings at the panel; read them again."""


Change = (
    CatalogChanged
    | AvailabilityChanged
    | PicturesChanged
    | LinkChanged
    | AttemptChanged
    | OrderChanged
    | HelpChanged
    | PrintersChanged
    | TakingOrdersChanged
    | RestartAsked
    | SettingsChanged
)

Listener = Callable[[Change], None]


class Changes:
    """Tells every listener of each change, on the thread that made it. A listener must be quick."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()
        self._lock = threading.Lock()

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` from now on; the returned function ends that."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(known for known in self._listeners if known is not listener)

        return unsubscribe

    def tell(self, change: Change) -> None:
        """Tell everyone; one listener's failure is logged and keeps nothing from the others."""
        for listener in self._listeners:
            try:
                listener(change)
            except Exception:  # noqa: BLE001  — a screen at fault must not stop the till
                _log.exception("listener-failed", change=type(change).__name__)
