"""The terminal put together: everything that runs in the shop, without a screen."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import assert_never

from kiosk.terminal.catalog import CatalogEdition, Menu
from kiosk.terminal.changes import CatalogChanged, Change, Changes, HelpChanged, OrderChanged
from kiosk.terminal.devices import Backlight
from kiosk.terminal.fleet import Fleet
from kiosk.terminal.lock import FolderLock
from kiosk.terminal.orders import OrderDatabase, OrderRecord, OwnOrders, back_up, prune
from kiosk.terminal.printing import open_desk
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.settings_book import SettingsBook
from kiosk.terminal.staff import Panel, StaffLeaving, StaffPayments, StaffPrinting, StaffSettings
from kiosk.terminal.supply import Supply
from kiosk.terminal.sync import (
    CentralClient,
    Courier,
    HelpCourier,
    HttpProblem,
    Identity,
    Link,
    LiveChannel,
    Loop,
    RatingCourier,
    Rounds,
    StaffCourier,
    SyncMonitor,
    resend_after_restore,
)
from kiosk.terminal.tills import Tills
from kiosk.wire.availability import MarkChange
from kiosk.wire.live import (
    AvailabilityChanged,
    CommandGiven,
    EditionOut,
    Hello,
    LiveEvent,
    OrderMoved,
    PaymentMoved,
    StockCounted,
)
from kiosk.wire.pairing import Pairing

_UPKEEP_SECONDS = 3600.0
_STOP_SECONDS = 5.0
_LINGER_SECONDS = 0.05


class Terminal:
    """The composition root. Made by `open_terminal`; nothing runs in the background before `start`.

    `training`: this program practises, from its start to its end, and what it sells counts nowhere.
    """

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
        self.menu = Menu(settings.folder, self._link.now)
        self.book = SettingsBook(self._database, settings)
        self.backlight = Backlight(lambda: self.book.now.brightness, self._changes)
        own = OwnOrders(self._database, self.menu.counts, self.menu.marks.reserve, self._changes)
        self._courier = Courier(self._database, self._client, self._link.now, self._is_paired, own.reckon)
        self._tills = tills = Tills(
            settings, self.book, self._database, self.menu, self._identity, self._link, self._client,
            self._courier.flush, self._changes, self._wake_ratings,
        )  # fmt: skip
        self.orders, self.payments = tills.serving.orders, tills.serving.payments
        self.lookup, self.ratings = tills.serving.lookup, tills.serving.ratings
        self.training, self.exports = tills.books is not None, tills.exports
        looks = self.look_for_staff
        self.staff = Panel(self._database, self.menu, self._link.now, self._changes, looks, self.mark, tills.books)
        guard, trail = self.staff.guard, self.staff.trail
        self.sync = SyncMonitor(self._database, self._link, self._is_paired, self._edition, self._trouble)
        self.staff_payments = StaffPayments(tills.own.payments, tills.own.orders, self._client, guard, trail)
        self.staff_leaving = StaffLeaving(guard, trail, self._undone)
        self.staff_settings = StaffSettings(self._database, self.book, guard, trail, self._changes)
        self.printing = open_desk(
            settings, self._database, self.menu, self.tracking_url, self._link.now, self._changes,
            serving=not self.training,
        )  # fmt: skip
        self.staff_printing = StaffPrinting(self._database, self.printing, self._link.now, guard, trail)
        self._rounds = Rounds(
            self._identity, self._client, self._link, tills.learn, settings.pair, settings.name, settings.sync_seconds
        )
        self._live = LiveChannel(self._client, self._is_paired, self._hear, self._look_for_central)
        self._supply = Supply(
            settings, self.menu, self._client, self._identity, self._changes, self._hears_at_once, self._resend
        )
        self.fleet = Fleet(
            self._database, self._client, self._link.now, self._changes, self.sync, self.menu, self._is_paired,
            self._hears_at_once, self._sync_now, self._undone, self.printing.reports,
            training=self.training,
        )  # fmt: skip
        self._outbox_loop = Loop("outbox", self._courier.step, linger=_LINGER_SECONDS)
        self._rating_loop = Loop("ratings", RatingCourier(tills.own.ratings, self._client, self._is_paired).step)
        carrier = StaffCourier(self._client, self.staff.roster.learn, self.staff.trail, self._is_paired)
        self._staff_loop = Loop("staff", carrier.step, linger=_LINGER_SECONDS)
        self._help_loop = Loop("help", HelpCourier(self.staff.calls, self._client, self._is_paired).step)
        self._rounds_loop = Loop("rounds", self._go_round)
        self._live_loop = Loop("live", self._live.step)
        self._upkeep_loop = Loop("upkeep", self._keep_up)
        self._changes.on_change(self._heed)
        self._link.when_back(self._central_is_back)
        if pin := settings.staff_pin.get_secret_value():
            self.staff.roster.set_local_pin(pin)

    def start(self) -> None:
        """Begin to sync, to send orders and to pay; every open attempt is taken up again."""
        self.fleet.log.begin()
        self.backlight.shine()
        for loop in self._loops:
            loop.start()

    def close(self) -> None:
        """Stop everything within seconds; what is not sent yet is sent after the next start."""
        self.fleet.stop()
        for loop in self._loops:
            loop.stop()
        self._client.close()
        for loop in self._loops:
            loop.join(_STOP_SECONDS)
        self.fleet.log.end()
        self.menu.close()
        self._tills.close()
        self._database.close()
        self._lock.release()

    def look_for_staff(self) -> None:
        """Ask central now who may sign in, rather than at the next round."""
        self._staff_loop.wake()

    def mark(self, change: MarkChange) -> None:
        """Mark something sold out or back: here at once, at central as soon as it can be told."""
        self._supply.mark(change)

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
        base = "" if self.training else self.payments.public_url or self.central_url
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
        supply = (*self._supply.loops, self._live_loop)
        panel = (self._staff_loop, self._help_loop, *self.staff.loops)
        own = (self._outbox_loop, *self._tills.loops, self._rating_loop, self._upkeep_loop, *self.printing.loops)
        return (self._rounds_loop, *supply, *panel, self.fleet.heartbeats, self.fleet.duties, *own)

    def _wake_ratings(self) -> None:
        self._rating_loop.wake()

    def _heed(self, change: Change) -> None:
        match change:
            case OrderChanged():
                self._outbox_loop.wake()
            case CatalogChanged():
                self._supply.edition_is_open()
            case HelpChanged():
                self._help_loop.wake()
            case _:
                pass

    def _central_is_back(self) -> None:
        self._tills.own.cashier.attend_all()
        for loop in self._loops:
            if loop is not self._rounds_loop:
                loop.wake()

    def _hear(self, event: LiveEvent) -> None:
        """Central's word. What an event tells whole is taken from it; all else is asked for now, not at its time."""
        match event:
            case Hello(resumed=False):
                self._central_is_back()
            case Hello():
                pass
            case OrderMoved():
                self._tills.own.orders.follow_refunds(event.order_id, event.refunded)
            case EditionOut():
                self._supply.edition_is_out(event)
            case AvailabilityChanged():
                self._supply.availability_changed(event)
            case StockCounted():
                self._supply.stock_counted(event)
            case PaymentMoved(attempt_id=attempt_id):
                self._tills.own.attend(attempt_id)
            case CommandGiven(command=command):
                self.fleet.obey((command,))
            case _:
                assert_never(event)

    def _sync_now(self, seconds: float) -> bool:
        self._outbox_loop.wake()
        return self._supply.turn(seconds)

    def _undone(self) -> str:
        """What central lacks, in words."""
        events, open_attempts = self.sync.status().outbox_depth, len(self._tills.own.payments.open_at_central())
        words = [f"{events} order events"] if events else []
        return " and ".join(words + ([f"the outcome of {open_attempts} payments"] if open_attempts else []))

    def _go_round(self) -> float:
        before = self._is_paired()
        pause = self._rounds.step()
        if self._is_paired() and not before:
            self._central_is_back()
        return pause

    def _resend(self, catalog: CatalogEdition) -> None:
        """Not only when the edition changes: the power may have gone between the catalog's commit and this one."""
        if resend_after_restore(self._database, catalog, self._link.now()):
            self._outbox_loop.wake()

    def _look_for_central(self) -> None:
        self.fleet.heartbeats.wake()

    def _hears_at_once(self) -> bool:
        return self._live.connected

    def _keep_up(self) -> float:
        back_up(self._database, datetime.now(UTC), self.settings.keep_backups)
        prune(self._database, self._link.now(), self.settings.keep_days)
        self._supply.check()
        return _UPKEEP_SECONDS

    def _is_paired(self) -> bool:
        return self._identity.pairing() is not None

    def _trouble(self) -> str:
        return self._supply.trouble

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
