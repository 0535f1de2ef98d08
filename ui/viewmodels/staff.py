import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.terminal import LockedOut, NoPin, OrderRecord, SignedIn, SignIn, SyncStatus, Terminal, WrongPin
from ui.models import RowsModel
from ui.models.staff_rows import OrderRow, StatusRow, order_rows, status_rows, takings
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.countdown import Countdown, utc_now
from ui.viewmodels.session import START, SessionViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff as words

_USUAL_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Standing:
    """Today's orders, the link to central, and the pickup numbers of the orders it refused something of."""

    orders: tuple[OrderRecord, ...]
    status: SyncStatus
    numbers: Mapping[str, str]


@view_model
class StaffViewModel(ViewModel):
    """What staff do at the terminal: sign in, see today's orders and the link, take cash."""

    pinLengthChanged = Signal()
    enteredChanged = Signal()
    messageChanged = Signal()
    lockedChanged = Signal()
    ordersTextChanged = Signal()
    busyChanged = Signal()

    pinLength = live(int, "pinLength", pinLengthChanged)
    entered = live(int, "entered", enteredChanged)
    message = live(str, "message", messageChanged)
    locked = live(bool, "locked", lockedChanged)
    ordersText = live(str, "ordersText", ordersTextChanged)
    busy = live(bool, "busy", busyChanged)
    orders = constant(QAbstractItemModel, lambda self: self.order_rows)
    facts = constant(QAbstractItemModel, lambda self: self.status_rows)

    def __init__(
        self,
        terminal: Terminal,
        shop: Shop,
        runner: Runner,
        session: SessionViewModel,
        toast: ToastViewModel,
        clock: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        length = len(terminal.settings.staff_pin.get_secret_value()) or _USUAL_LENGTH
        super().__init__(parent, pinLength=length, entered=0, message="", locked=False, ordersText="", busy=False)
        self.order_rows = RowsModel(OrderRow, "orderId", self)
        self.status_rows = RowsModel(StatusRow, "label", self)
        self._terminal, self._shop, self._runner = terminal, shop, runner
        self._session, self._toast = session, toast
        self._clock = clock
        self._digits = ""
        self._count = Countdown(clock, self)
        self._count.ticked.connect(lambda seconds, _: self.put(message=words.locked(seconds)))
        self._count.ran_out.connect(lambda: self.put(message="", locked=False))
        session.screenChanged.connect(self._arrive)
        shop.changed.connect(self._read_if_shown)
        shop.orderChanged.connect(self._read_if_shown)
        shop.linkChanged.connect(self._read_if_shown)

    @Slot(str)
    def digit(self, text: str) -> None:
        """One more digit; the last one signs in."""
        if self.locked or self.busy or not (text.isascii() and text.isdigit()) or len(self._digits) >= self.pinLength:
            return
        self._type(self._digits + text)
        if len(self._digits) == self.pinLength:
            self._sign_in()

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        self._type(self._digits[:-1])

    @Slot()
    def clear(self) -> None:
        """No digits."""
        self._type("")

    @Slot()
    def refresh(self) -> None:
        """Read orders and link again."""
        self.put(busy=True)
        self._runner.run(self._look, self._show)

    @Slot(str)
    def takePayment(self, order_id: str) -> None:
        """The customer paid in cash at the counter."""
        if not self.busy and self._session.screen == "staffOrders":
            self.put(busy=True)
            confirm = self._terminal.orders.confirm_counter_payment
            self._runner.run(lambda: confirm(order_id), lambda order: self._taken(order.pickup_number), self._not_taken)

    @Slot()
    def leave(self) -> None:
        """Sign out."""
        self._session.finish()

    def _type(self, digits: str) -> None:
        self._digits = digits
        self.put(entered=len(digits))

    def _sign_in(self) -> None:
        pin = self._digits
        self.put(busy=True)
        self._runner.run(lambda: self._terminal.staff.sign_in(pin), self._answer)

    def _answer(self, outcome: SignIn) -> None:
        self._type("")
        self.put(busy=False)
        match outcome:
            case SignedIn():
                self.put(message="")
                if self._session.screen == "staffPin":
                    self._session.go("staffOrders")
            case WrongPin(tries_left):
                self.put(message=words.wrong_pin(tries_left))
            case LockedOut(until):
                self._lock(until)
            case NoPin():
                self.put(message=words.no_pin())
            case _:
                assert_never(outcome)

    def _lock(self, until: datetime) -> None:
        self.put(locked=True)
        seconds = max(1, math.ceil((until - self._clock()).total_seconds()))
        self._count.run_until(until, timedelta(seconds=seconds))

    def _arrive(self) -> None:
        if self._session.screen == "staffOrders":
            self.refresh()
        elif self._session.screen in {START, "staffPin"}:
            self.clear()
            self.order_rows.show(())
            self.status_rows.show(())
            self.put(message=self.message if self.locked else "", ordersText="")

    def _read_if_shown(self) -> None:
        if self._session.screen == "staffOrders":
            self.refresh()

    def _look(self) -> Standing:
        orders, status = self._terminal.orders.today(), self._terminal.sync.status()
        refused = {each.order_id for each in status.refused}
        return Standing(orders, status, {each: self._terminal.orders.order(each).pickup_number for each in refused})

    def _show(self, found: Standing) -> None:
        self.put(busy=False)
        if self._session.screen == "staffOrders":
            language, local = self._session.language, self._shop.local
            self.order_rows.show(order_rows(found.orders, language, local))
            self.status_rows.show(status_rows(found.status, found.numbers, local))
            self.put(ordersText=takings(found.orders, language))

    def _taken(self, number: str) -> None:
        self._toast.say(words.taken(number))
        self.refresh()

    def _not_taken(self, _: ShopError) -> None:
        self._toast.say(words.not_taken(), "warning-circle")
        self.refresh()
