from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.terminal import AttemptRecord, OrderRecord, Way
from kiosk.wire.orders import PlacedMessage
from kiosk.wire.payments import STANDARD, PaymentMethod
from ui.models import RowsModel
from ui.models.payment_rows import DetailRow, MethodRow, detail_rows, method_rows
from ui.money_text import NO_PRICE
from ui.qr import qr_rows
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live
from ui.viewmodels.countdown import Countdown
from ui.words import ordering, service
from ui.words import payment as words
from ui.words.listing import clauses

_URGENT: Final = 0.2
_CHOOSING: Final = frozenset({"waiting", "scanned", "expired", "failed"})
_SCANNABLE: Final = frozenset({"waiting", "scanned", "expired"})
_CLAIMED: Final = frozenset({"waiting", "expired"})
"""While the shop's own code stands here the customer may say that they have paid."""
_PRESENTED: Final = frozenset({"waiting", "expired", "failed"})
Word = Callable[[], tuple[str, str]]


class PaymentFace(ViewModel):
    """What the payment screen shows."""

    stateChanged = Signal()
    amountChanged = Signal()
    summaryChanged = Signal()
    methodChanged = Signal()
    methodNameChanged = Signal()
    qrRowsChanged = Signal()
    headingChanged = Signal()
    stepsChanged = Signal()
    statusTextChanged = Signal()
    statusDetailChanged = Signal()
    secondsLeftChanged = Signal()
    timeTextChanged = Signal()
    progressChanged = Signal()
    urgentChanged = Signal()
    spokenTimeChanged = Signal()
    canChooseChanged = Signal()
    canLeaveChanged = Signal()
    canRetryChanged = Signal()
    canClaimChanged = Signal()
    canPresentChanged = Signal()
    presentHintChanged = Signal()

    state = live(str, "state", stateChanged)
    amount = live("QVariantMap", "amount", amountChanged)
    summary = live(str, "summary", summaryChanged)
    method = live(str, "method", methodChanged)
    methodName = live(str, "methodName", methodNameChanged)
    qrRows = live("QStringList", "qrRows", qrRowsChanged)
    heading = live(str, "heading", headingChanged)
    steps = live("QStringList", "steps", stepsChanged)
    statusText = live(str, "statusText", statusTextChanged)
    statusDetail = live(str, "statusDetail", statusDetailChanged)
    secondsLeft = live(int, "secondsLeft", secondsLeftChanged)
    timeText = live(str, "timeText", timeTextChanged)
    progress = live(float, "progress", progressChanged)
    urgent = live(bool, "urgent", urgentChanged)
    spokenTime = live(str, "spokenTime", spokenTimeChanged)
    canChoose = live(bool, "canChoose", canChooseChanged)
    canLeave = live(bool, "canLeave", canLeaveChanged)
    canRetry = live(bool, "canRetry", canRetryChanged)
    canClaim = live(bool, "canClaim", canClaimChanged)
    canPresent = live(bool, "canPresent", canPresentChanged)
    presentHint = live(str, "presentHint", presentHintChanged)
    scanner = constant(str, lambda self: self.scanner_side)
    details = constant(QAbstractItemModel, lambda self: self.detail_rows)
    methods = constant(QAbstractItemModel, lambda self: self.method_rows)

    def __init__(self, shop: Shop, count: Countdown, scanner: str = "", parent: QObject | None = None) -> None:
        self.scanner_side = scanner
        texts = (
            "summary",
            "method",
            "methodName",
            "heading",
            "statusText",
            "statusDetail",
            "timeText",
            "spokenTime",
            "presentHint",
        )
        super().__init__(
            parent, state="preparing", amount=NO_PRICE, qrRows=[], steps=[], secondsLeft=0, progress=1.0, urgent=False,
            canChoose=False, canLeave=False, canRetry=False, canClaim=False, canPresent=False,
            **dict.fromkeys(texts, ""),
        )  # fmt: skip
        self.detail_rows = RowsModel(DetailRow, "name", self)
        self.method_rows = RowsModel(MethodRow, "methodId", self)
        self.shop = shop
        self._count = count
        self.offered: tuple[PaymentMethod, ...] = ()
        self._bill: PlacedMessage | None = None
        self._word: Word = words.preparing
        count.ticked.connect(self._tick)
        shop.changed.connect(self._tell)

    def kind(self, method_id: str) -> str:
        """What kind of way to pay that is."""
        return next((each.kind for each in self.offered if each.id == method_id), method_id)

    @property
    def presentable(self) -> tuple[PaymentMethod, ...]:
        """The ways to pay that take the code of a customer's phone now, which needs central."""
        waiting = self.state in _PRESENTED and not self.canClaim
        return tuple(each for each in self.offered if each.presentable) if waiting else ()

    @property
    def wallets(self) -> list[str]:
        """Whose codes those are."""
        return [self.shop.text(each.name) for each in self.presentable]

    def stand(self, state: str, word: Word) -> None:
        """Show where the payment stands, and say so."""
        self._word = word
        if state not in {"waiting", "scanned"}:
            self._count.stop()
        own_code = self.kind(self.method) == STANDARD
        self.put(state=state, canChoose=state in _CHOOSING, canRetry=state in {"expired", "failed"}, canLeave=False)
        self.put(canClaim=own_code and state in _CLAIMED)
        self.put(canPresent=bool(self.presentable))
        if state not in _SCANNABLE:
            self.put(qrRows=[])
        self._tell()

    def offer(self, methods: tuple[PaymentMethod, ...]) -> None:
        """Show these ways to pay."""
        self.offered = methods
        self.put(canPresent=bool(self.presentable))
        self._tell()

    def bill(self, order: OrderRecord) -> None:
        """Show what is to be paid; its lines follow with `itemize`."""
        self._bill = None
        self.put(method="", amount=self.shop.money.price(order.total, exact=True), qrRows=[], summary="")
        self.detail_rows.show(())

    def itemize(self, bill: PlacedMessage) -> None:
        """Show what is paid for."""
        self._bill = bill
        self._tell()

    def show_code(self, record: AttemptRecord) -> None:
        """Show the attempt's code and its time."""
        self.put(qrRows=qr_rows(record.qr_text))
        waiting = words.transferring if record.way is Way.OWN_CODE else words.waiting
        self.stand("scanned" if record.scanned else "waiting", words.scanned if record.scanned else waiting)
        if record.expires_at is not None and not self._count.running:
            span = max(record.expires_at - record.created_at, timedelta(seconds=1))
            self._count.run_until(record.expires_at, span)

    def clear_away(self) -> None:
        """Nothing of the order and of its payment stays."""
        self._bill, self.offered, self._word = None, (), words.preparing
        self.put_back()
        self.detail_rows.show(())
        self.method_rows.show(())

    @Slot(int, float)
    def _tick(self, seconds: int, share: float) -> None:
        self.put(
            secondsLeft=seconds,
            progress=share,
            timeText=words.left(seconds),
            spokenTime=words.no_hurry(seconds),
            urgent=share < _URGENT,
        )

    @Slot()
    def _tell(self) -> None:
        """Say everything in the language and the money of now."""
        self.method_rows.show(method_rows(self.offered, self.method, self.shop.text))
        chosen = self.method_rows.row(self.method)
        name, kind = (chosen.name, chosen.kind) if chosen else ("", "")
        status, detail = self._word()
        self.put(
            methodName=name,
            heading=words.heading(kind),
            steps=self._steps(kind),
            statusText=status,
            statusDetail=detail,
            presentHint=words.show_code_where(self.scanner_side),
        )
        if self._bill is not None:
            self._tell_bill(self._bill)

    def _steps(self, kind: str) -> list[str]:
        code = next((each.code for each in self.offered if each.id == self.method), None)
        if code is None:
            return words.how_to(kind)
        return words.how_to_transfer(self.amount["text"], per_order=code.per_order)

    def _tell_bill(self, bill: PlacedMessage) -> None:
        money = self.shop.money
        off = sum(each.amount for each in bill.discounts)
        items = service.dish_count(sum(line.quantity for line in bill.lines))
        saved = ordering.saved(money.text(off)) if off else ""
        self.detail_rows.show(detail_rows(bill, self.shop.text, money))
        self.put(summary=clauses((items, saved)), amount=money.price(bill.total, exact=True))
