"""The attempts to pay one order, one after the other: a new one begins only when the last is known to be off."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.domain.payments import AttemptState
from kiosk.terminal import AttemptRecord, AttemptStillOpen, PaymentDesk, Way
from ui.runner import Runner
from ui.shop import Shop


class Paying(QObject):
    """Drives the payment desk from the GUI thread. `moved` carries the attempt, `refused` why none was begun."""

    moved = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: PaymentDesk, shop: Shop, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._runner = desk, runner
        self._attempt: AttemptRecord | None = None
        self._beginning = False
        self._then: Callable[[], None] | None = None
        shop.attemptChanged.connect(self._heed)

    @property
    def running(self) -> bool:
        """Whether an attempt's outcome is still to come."""
        return self._beginning or (self._attempt is not None and self._attempt.open)

    @property
    def number(self) -> str:
        """What staff and head office find the attempt by; empty when there is none."""
        return self._attempt.number if self._attempt is not None else ""

    def begin(self, order_id: str, method: str) -> None:
        """Begin to pay that way."""
        self._attempt, self._then, self._beginning = None, None, True
        self._runner.run(lambda: self._desk.begin(order_id, method), self._begun, self._not_begun)

    def present(self, order_id: str, code: str) -> None:
        """Begin to pay by the code that the customer's phone shows; it is not kept here."""
        self._attempt, self._then, self._beginning = None, None, True
        self._runner.run(lambda: self._desk.present(order_id, code), self._begun, self._not_begun)

    def stop(self, then: Callable[[], None], *, may_follow_unshown: bool = False) -> None:
        """Close the running attempt and go on with `then` once it is off; if it turns out paid, `then` never comes.

        An attempt whose code was never shown cannot be paid: with `may_follow_unshown` that one is not waited for.
        """
        if not self.running:
            then()
            return
        self._then = then
        if self._attempt is None:
            return
        attempt = self._attempt
        self._runner.run(lambda: self._desk.cancel(attempt.id), lambda _: self.look())
        if may_follow_unshown and not attempt.qr_text and attempt.way is not Way.PRESENTED:
            self._go_on()

    def expire(self) -> None:
        """The time is up: have the attempt closed, and see what became of it."""
        if self._attempt is not None:
            attempt = self._attempt
            self._runner.run(lambda: self._desk.cancel(attempt.id), lambda _: self.look())

    def leave_to_staff(self) -> None:
        """The customer says that they have paid by the shop's own code, or has gone."""
        if self._attempt is not None:
            attempt = self._attempt
            self._runner.run(lambda: self._desk.leave_to_staff(attempt.id), lambda _: None)

    def ask(self) -> None:
        """Have central asked about the attempt at once."""
        if self._attempt is not None:
            attempt = self._attempt
            self._runner.run(lambda: self._desk.refresh(attempt.id), lambda _: self.look())

    def look(self) -> None:
        """Read the attempt again."""
        if self._attempt is not None:
            attempt = self._attempt
            self._runner.run(lambda: self._desk.attempt(attempt.id), self._take)

    def forget(self) -> None:
        """The customer has gone; the terminal itself brings what is open to its end."""
        self._attempt, self._then, self._beginning = None, None, False

    @Slot(str)
    def _heed(self, attempt_id: str) -> None:
        if self._attempt is not None and self._attempt.id == attempt_id:
            self.look()

    def _begun(self, record: AttemptRecord) -> None:
        if not self._beginning:
            self._runner.run(lambda: self._desk.cancel(record.id), lambda _: None)
            return
        self._beginning, self._attempt = False, record
        if self._then is not None:
            self.stop(self._then)
        self._take(record)
        self.look()

    def _not_begun(self, error: ShopError) -> None:
        self._beginning = False
        if isinstance(error, AttemptStillOpen):
            self._runner.run(lambda: self._desk.attempt(error.attempt_id), self._adopt)
        elif self._then is not None:
            self._go_on()
        else:
            self.refused.emit(error)

    def _adopt(self, record: AttemptRecord) -> None:
        self._attempt = record
        self._take(record)

    def _take(self, record: AttemptRecord) -> None:
        if self._attempt is None or self._attempt.id != record.id:
            return
        self._attempt = record
        if record.state is AttemptState.CLOSED and self._then is not None:
            self._go_on()
        else:
            self.moved.emit(record)

    def _go_on(self) -> None:
        then, self._then, self._attempt = self._then, None, None
        if then is not None:
            then()
