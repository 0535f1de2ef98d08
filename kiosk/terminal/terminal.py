"""The terminal put together: everything that runs in the shop, without a screen."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.terminal.catalog import CatalogSync, Menu, Refused, Unavailable, Updated, UpToDate
from kiosk.terminal.changes import Change, Changes, OrderChanged
from kiosk.terminal.lock import FolderLock
from kiosk.terminal.lookup import OrderLookup
from kiosk.terminal.orders import OrderDatabase, OrderDesk, OrderRecord, RatingDesk, back_up, prune
from kiosk.terminal.payments import Cashier, PaymentDesk, Rhythm
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.staff import StaffDesk
from kiosk.terminal.sync import (
    Backoff,
    CentralClient,
    Courier,
    HttpProblem,
    Identity,
    Link,
    Loop,
    RatingCourier,
    Rounds,
    SyncMonitor,
    resend_after_restore,
)
from kiosk.wire.availability import MarkChange
from kiosk.wire.pairing import Pairing

_UPKEEP_SECONDS = 3600.0
_STOP_SECONDS = 5.0
_LINGER_SECONDS = 0.05


class Terminal:
    """The composition root. Made by `open_terminal`; nothing runs in the background before `start`."""

    def __init__(self, settings: TerminalSettings, lock: FolderLock) -> None:
        self.settings = settings
        self._lock = lock
        self._changes = Changes()
        self._link = Link(self._changes)
        self._database = OrderDatabase(settings.folder / "orders.db")
        self._identity = Identity(self._database)
        url = settings.central_url or self._identity.central_url
        self._client = CentralClient(
            url, self._identity.credential, self._link, settings.call_seconds, settings.central_ca
        )
        self._catalog_trouble = ""
        self._catalog_backoff = Backoff()
        self.menu = Menu(settings.folder, self._link.now)
        self.orders = OrderDesk(self._database, self.menu, self._identity.pairing, self._changes)
        self.staff = StaffDesk(self._database, self._link.now)
        self.sync = SyncMonitor(self._database, self._link, self._is_paired, self._edition, self._trouble)
        self._courier = Courier(self._database, self._client, self._link.now, self._is_paired)
        self.payments = PaymentDesk(self._database, self._link, self._attend, self._changes)
        self._cashier = Cashier(
            self._database,
            self._client,
            self._courier.flush,
            self.payments.method,
            self._link.now,
            self._changes,
            Rhythm(settings.poll_seconds, settings.payment_seconds),
        )
        self._rounds = Rounds(
            self._identity,
            self._client,
            self._link,
            self.payments.learn,
            settings.pair,
            settings.name,
            settings.sync_seconds,
        )
        self._catalog_sync = CatalogSync(self.menu, self._client, self._identity.pairing, self._changes)
        self._outbox_loop = Loop("outbox", self._courier.step, linger=_LINGER_SECONDS)
        self._payment_loop = Loop("payments", self._cashier.step)
        self.lookup = OrderLookup(self.orders, self._client)
        self.ratings = RatingDesk(self._database, self._link.now, self._wake_ratings)
        self._rating_loop = Loop("ratings", RatingCourier(self.ratings, self._client, self._is_paired).step)
        self._rounds_loop = Loop("rounds", self._go_round)
        self._catalog_loop = Loop("catalog", self._sync_catalog)
        self._upkeep_loop = Loop("upkeep", self._keep_up)
        self._changes.on_change(self._heed)
        self._link.when_back(self._central_is_back)
        if pin := settings.staff_pin.get_secret_value():
            self.staff.set_pin(pin)

    def start(self) -> None:
        """Begin to sync, to send orders and to pay; every open attempt is taken up again."""
        for loop in self._loops:
            loop.start()

    def close(self) -> None:
        """Stop everything within seconds; what is not sent yet is sent after the next start."""
        for loop in self._loops:
            loop.stop()
        self._client.close()
        for loop in self._loops:
            loop.join(_STOP_SECONDS)
        self.menu.close()
        self._database.close()
        self._lock.release()

    def mark(self, change: MarkChange) -> None:
        """Mark something sold out or back: here at once, at central as soon as it can be told."""
        self._catalog_sync.mark(change)
        self._catalog_loop.wake()

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` on each change, from a background thread; the returned function ends that."""
        return self._changes.on_change(listener)

    @property
    def pairing(self) -> Pairing | None:
        """Which terminal of which store this is, once it is paired."""
        return self._identity.pairing()

    @property
    def credential(self) -> str | None:
        """What this terminal shows central, once it is paired."""
        return self._identity.credential()

    @property
    def pairing_refusal(self) -> HttpProblem | None:
        """Why central did not accept the pairing code, if it did not."""
        return self._rounds.refusal

    @property
    def central_url(self) -> str:
        """Where central is; empty when none is known."""
        return self._client.url

    def now(self) -> datetime:
        """The time by central's clock, as far as it was heard: this machine's own may be a year off."""
        return self._link.now()

    def tracking_url(self, order: OrderRecord) -> str:
        """Where the customer's phone follows this order; empty when no address of central is known."""
        base = self.payments.public_url or self.central_url
        return f"{base}/o/{order.tracking_token}" if base else ""

    def wait_until_ready(self, seconds: float) -> bool:
        """Wait for pairing and the first catalog, at most that long; whether both are there."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self.pairing_refusal is None:
            if self._is_paired() and self.menu.catalog() is not None:
                return True
            time.sleep(0.02)
        return self._is_paired() and self.menu.catalog() is not None

    @property
    def _loops(self) -> tuple[Loop, ...]:
        own = (self._rounds_loop, self._catalog_loop, self._upkeep_loop)
        return (*own, self._outbox_loop, self._payment_loop, self._rating_loop)

    def _wake_ratings(self) -> None:
        self._rating_loop.wake()

    def _heed(self, change: Change) -> None:
        match change:
            case OrderChanged():
                self._outbox_loop.wake()
            case _:
                pass

    def _attend(self, attempt_id: str) -> None:
        self._cashier.attend(attempt_id)
        self._payment_loop.wake()

    def _central_is_back(self) -> None:
        self._cashier.attend_all()
        for loop in (self._outbox_loop, self._payment_loop, self._rating_loop, self._catalog_loop):
            loop.wake()

    def _go_round(self) -> float:
        before = self._is_paired()
        pause = self._rounds.step()
        if self._is_paired() and not before:
            self._catalog_loop.wake()
        return pause

    def _sync_catalog(self) -> float:
        outcome = self._catalog_sync.sync_once()
        match outcome:
            case UpToDate() | Updated():
                self._resend_after_restore()
                self._catalog_trouble = ""
                self._catalog_backoff.succeeded()
                return self.settings.sync_seconds
            case Refused(message=message):
                self._catalog_trouble = message
            case Unavailable():
                pass
        return self._catalog_backoff.failed()

    def _resend_after_restore(self) -> None:
        """Not only when the edition changes: the power may have gone between the catalog's commit and this one."""
        catalog = self.menu.catalog()
        if catalog is not None and resend_after_restore(self._database, catalog, self._link.now()):
            self._outbox_loop.wake()

    def _keep_up(self) -> float:
        back_up(self._database, datetime.now(UTC), self.settings.keep_backups)
        prune(self._database, self._link.now(), self.settings.keep_days)
        return _UPKEEP_SECONDS

    def _is_paired(self) -> bool:
        return self._identity.pairing() is not None

    def _trouble(self) -> str:
        return self._catalog_trouble

    def _edition(self) -> int | None:
        catalog = self.menu.catalog()
        return catalog.edition if catalog else None


def open_terminal(settings: TerminalSettings) -> Terminal:
    """Open the terminal's files, checked and migrated.

    Raises `FolderInUse`, `StorageDamaged`, `StorageFull`, `InsecureCentral`, `UnusableCertificate`.
    """
    lock = FolderLock.take(settings.folder)
    try:
        return Terminal(settings, lock)
    except BaseException:
        lock.release()
        raise
