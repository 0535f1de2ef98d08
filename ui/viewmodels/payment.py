from collections.abc import Callable
from datetime import datetime
from typing import Final, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.payments import AttemptState
from kiosk.domain.presented_codes import wallet_of
from kiosk.terminal import AttemptRecord, OrderDesk, OrderRecord, PaymentDesk, Way
from kiosk.wire.payments import PaymentMethod
from ui.models.payment_rows import COUNTER
from ui.paying import Paying
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import view_model
from ui.viewmodels.countdown import Countdown, utc_now
from ui.viewmodels.payment_face import PaymentFace, Word
from ui.words import payment as words

_CHECK_MS: Final = 4000
_LEAVE_MS: Final = 15000
RUNNING: Final = frozenset({"preparing", "waiting", "scanned", "checking"})


@view_model
class PaymentViewModel(PaymentFace):
    """Paying one order.

    `finished` carries the order, how (`paid`, `counter`, `checking`, `confirming`), the method's name and the payment's
    number where nobody knows yet what became of it; `abandoned`: to the cart.
    """

    finished = Signal(object, str, str, str)
    abandoned = Signal()

    def __init__(
        self,
        orders: OrderDesk,
        desk: PaymentDesk,
        shop: Shop,
        runner: Runner,
        clock: Callable[[], datetime] = utc_now,
        scanner: str = "",
        parent: QObject | None = None,
    ) -> None:
        self._count = Countdown(clock)
        super().__init__(shop, self._count, scanner, parent)
        self._count.setParent(self)
        self._orders, self._desk, self._runner = orders, desk, runner
        self._order: OrderRecord | None = None
        self._paying = Paying(desk, shop, runner, self)
        self._paying.moved.connect(self._moved)
        self._paying.refused.connect(lambda _: self.stand("failed", words.not_begun))
        self._count.ran_out.connect(self._time_is_up)
        self._patience = QTimer(self, singleShot=True, interval=_LEAVE_MS)
        self._patience.timeout.connect(lambda: self.put(canLeave=self.state in {"checking", "preparing"}))
        self.stateChanged.connect(self._be_patient)
        shop.linkChanged.connect(self._offer_again)

    @property
    def order(self) -> OrderRecord | None:
        """The order that is being paid."""
        return self._order

    @property
    def running(self) -> bool:
        """Whether the customer's money may be on its way: no time-out then."""
        return self._order is not None and self.state in RUNNING and not self.canLeave

    def begin(self, order: OrderRecord, *, at_counter: bool = False) -> None:
        """Pay this order: by the first way that works on a phone, or at the counter."""
        self._order = order
        self.bill(order)
        self.stand("preparing", words.preparing)
        self._runner.run(lambda: self._orders.details(order.order_id), self.itemize)
        self._runner.run(self._desk.methods, self._pay_at_counter if at_counter else self._pay_first)

    def drop(self) -> None:
        """The customer is gone: an order that nobody pays is called off."""
        order, self._order = self._order, None
        self._count.stop()
        self._patience.stop()
        if self.canClaim:
            self._paying.leave_to_staff()
        elif order is not None and self.state in {"expired", "failed"}:
            self._runner.run(lambda: self._orders.cancel(order.order_id, "abandoned"), lambda _: None)
        self._paying.forget()
        self.clear_away()
        self._patience.stop()

    @Slot(str)
    def choose(self, method_id: str) -> None:
        """Pay another way; the running attempt is closed first."""
        if self._order is None or not self.canChoose or (method_id == self.method and self.state in RUNNING):
            return
        if self.kind(method_id) == COUNTER:
            self._wind_up(self._to_counter, may_follow_unshown=True)
        else:
            self._wind_up(lambda: self._try(method_id))

    def present(self, code: str) -> bool:
        """Take the money by what was read, once the running attempt is closed; whether it is a code taken here now."""
        wallet = wallet_of(code)
        method = next((each.id for each in self.presentable if each.kind == wallet), None)
        if self._order is None or method is None:
            return False
        self._wind_up(lambda: self._take(method, code))
        return True

    @Slot()
    def retry(self) -> None:
        """A new attempt the same way, once the last one is off."""
        if self._order is not None and self.canRetry:
            method = self.method
            self._wind_up(lambda: self._try(method))

    @Slot()
    def cancel(self) -> None:
        """Back to the cart. A payment that was quicker stands."""
        if self._order is not None:
            self._wind_up(self._call_off, may_follow_unshown=True)

    @Slot()
    def checkNow(self) -> None:
        """已付款，没反应: ask the provider, and say that it is being asked."""
        if self.state in {"waiting", "scanned"}:
            self.stand("checking", words.checking)
            QTimer.singleShot(_CHECK_MS, self, self._paying.look)
        self._paying.ask()

    @Slot()
    def claim(self) -> None:
        """我已付款, by the shop's own code: staff will see whether it came."""
        if self.canClaim:
            self._paying.leave_to_staff()
            self._finish("confirming")

    @Slot()
    def leave(self) -> None:
        """Go with the number while the payment is being checked."""
        if self.canLeave:
            self._finish("checking")

    def _pay_first(self, methods: tuple[PaymentMethod, ...]) -> None:
        self.offer(methods)
        first = next((each.id for each in methods if each.kind != COUNTER), None)
        if first is None:
            self._to_counter()
        else:
            self._try(first)

    def _pay_at_counter(self, methods: tuple[PaymentMethod, ...]) -> None:
        self.offer(methods)
        self._to_counter()

    def _try(self, method_id: str) -> None:
        if self._order is None:
            return
        self.put(method=method_id)
        self.stand("preparing", words.preparing)
        self._paying.begin(self._order.order_id, method_id)

    def _take(self, method: str, code: str) -> None:
        if self._order is not None:
            self.put(method=method)
            self.stand("preparing", words.taking)
            self._paying.present(self._order.order_id, code)

    def _wind_up(self, then: Callable[[], None], *, may_follow_unshown: bool = False) -> None:
        if self._paying.running:
            self.stand("checking", words.checking)
        self._paying.stop(then, may_follow_unshown=may_follow_unshown)

    def _to_counter(self) -> None:
        order = self._order
        if order is not None:
            ask = self._orders.ask_payment
            self._runner.run(lambda: ask(order.order_id, COUNTER), lambda _: self._finish("counter"), self._stuck)

    def _call_off(self) -> None:
        order = self._order
        if order is not None:
            call_off = self._orders.cancel
            self._runner.run(lambda: call_off(order.order_id, "changed"), lambda _: self._back(), self._stuck)

    def _stuck(self, _: object) -> None:
        """The order cannot be changed while money may be on its way: look at what became of it."""
        self.stand("checking", words.checking)
        self._paying.look()

    def _back(self) -> None:
        self._count.stop()
        self._order = None
        self.abandoned.emit()

    def _finish(self, how: str) -> None:
        self._count.stop()
        self._patience.stop()
        order, self._order = self._order, None
        number = self._paying.number if how in {"checking", "confirming"} else ""
        self._paying.forget()
        if order is not None:
            self.finished.emit(order, how, self.methodName, number)

    @Slot(object)
    def _moved(self, record: AttemptRecord) -> None:
        if self._order is None or record.order_id != self._order.order_id:
            return
        match record.state:
            case AttemptState.PAID:
                self.stand("paid", words.waiting)
                self._finish("paid")
            case AttemptState.SHOWING if record.way is Way.PRESENTED:
                self.stand("checking", words.enter_password)
            case AttemptState.SHOWING:
                self.show_code(record)
            case AttemptState.CREATED if not record.problem:
                self.stand("preparing", words.taking if record.way is Way.PRESENTED else words.preparing)
            case AttemptState.CREATED:
                self.stand("failed", words.not_begun)
            case AttemptState.CLOSED:
                self.stand("expired" if _ran_out(record) else "failed", self._why_closed(record))
            case AttemptState.HELD:
                self.stand("checking", words.held)
                self.put(canLeave=True)
            case AttemptState.PAID_LATE | AttemptState.REFUNDING | AttemptState.REFUNDED:
                self.stand("failed", words.paid_late)
            case AttemptState.CLOSING | AttemptState.UNKNOWN:
                self.stand("checking", words.checking)
            case _:
                assert_never(record.state)

    def _why_closed(self, record: AttemptRecord) -> Word:
        if record.problem == "qr-refused":
            return words.not_begun
        if record.problem == "not-come":
            return words.not_come
        return words.expired if _ran_out(record) else words.failed

    @Slot()
    def _time_is_up(self) -> None:
        """The code is no good any more; what became of it the provider says, or the customer and then staff."""
        if self.canClaim:
            self.stand("expired", words.transfer_over)
            return
        self.stand("checking", words.checking)
        self._paying.expire()

    @Slot()
    def _be_patient(self) -> None:
        if self.state in {"checking", "preparing"}:
            self._patience.start()
        else:
            self._patience.stop()

    @Slot()
    def _offer_again(self) -> None:
        if self._order is not None:
            self._runner.run(self._desk.methods, self.offer)


def _ran_out(record: AttemptRecord) -> bool:
    """Whether a code that stood on the screen was closed for time: here, or at central a moment before."""
    return record.close_asked or (record.qr_text != "" and record.problem == "")
