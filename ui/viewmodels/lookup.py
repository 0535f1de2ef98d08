from datetime import datetime
from typing import Final, assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.terminal import Finding, NoSuchNumber, OrderLookup, TooManyNumbers
from kiosk.wire.orders import OrderGlance
from ui.money_text import NO_PRICE
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, live, view_model
from ui.words import lookup as words

_LONGEST: Final = 8
_NOTHING: Final = {"found": False, "foundNumber": "", "state": "", "stateKind": "info", "total": NO_PRICE, "placed": ""}


@view_model
class LookupViewModel(ViewModel):
    """An order of today by its pickup number: where it stands and what it costs; never what was ordered, or by whom."""

    numberChanged = Signal()
    canFindChanged = Signal()
    busyChanged = Signal()
    problemChanged = Signal()
    foundChanged = Signal()
    foundNumberChanged = Signal()
    stateChanged = Signal()
    stateKindChanged = Signal()
    totalChanged = Signal()
    placedChanged = Signal()

    number = live(str, "number", numberChanged)
    canFind = live(bool, "canFind", canFindChanged)
    busy = live(bool, "busy", busyChanged)
    problem = live(str, "problem", problemChanged)
    found = live(bool, "found", foundChanged)
    foundNumber = live(str, "foundNumber", foundNumberChanged)
    state = live(str, "state", stateChanged)
    stateKind = live(str, "stateKind", stateKindChanged)
    total = live("QVariantMap", "total", totalChanged)
    placed = live(str, "placed", placedChanged)

    def __init__(self, lookup: OrderLookup, shop: Shop, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent, number="", canFind=False, busy=False, problem="", **_NOTHING)
        self._lookup, self._shop, self._runner = lookup, shop, runner
        self._finding: Finding | None = None
        shop.changed.connect(self._show)

    @Slot(str)
    def type(self, letters: str) -> None:
        """Append to the number; what was found goes."""
        self._write((self.number + letters)[:_LONGEST])

    @Slot()
    def erase(self) -> None:
        """Take the last character away."""
        self._write(self.number[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin anew, and leave nothing of the order before."""
        self._write("")

    @Slot()
    def find(self) -> None:
        """Look for it."""
        if not self.canFind or self.busy:
            return
        number = self.number
        self.put(busy=True)
        self._runner.run(lambda: self._lookup.find(number), lambda finding: self._take(number, finding))

    def _write(self, number: str) -> None:
        self._finding = None
        self.put(number=number, canFind=bool(number))
        self._show()

    def _take(self, number: str, finding: Finding) -> None:
        self.put(busy=False)
        if number == self.number:
            self._finding = finding
            self._show()

    @Slot()
    def _show(self) -> None:
        match self._finding:
            case None:
                self.put(problem="", **_NOTHING)
            case OrderGlance() as glance:
                self._tell(glance)
            case NoSuchNumber(everywhere):
                self.put(problem=words.no_such_number() if everywhere else words.not_on_this_terminal(), **_NOTHING)
            case TooManyNumbers(seconds):
                self.put(problem=words.too_many(seconds), **_NOTHING)
            case _:
                assert_never(self._finding)

    def _tell(self, glance: OrderGlance) -> None:
        state, kind = words.state(glance.state, partly_refunded=glance.refunded > 0)
        at: datetime = self._shop.local(glance.placed_at)
        self.put(
            problem="",
            found=True,
            foundNumber=glance.pickup_number,
            state=state,
            stateKind=kind,
            total=self._shop.money.price(glance.total, exact=True),
            placed=words.placed_at(f"{at:%H:%M}"),
        )
