from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.terminal import Author, RecordPage, Terminal, UnknownOrder
from kiosk.terminal.staff import Record
from kiosk.wire.audit import AuditEntry
from ui.models import RowsModel
from ui.models.staff_audit import AuditRow, audit_row
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.staff import StaffViewModel
from ui.words import staff_audit as words


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of the record, and how what it is about is called."""

    page: RecordPage
    names: dict[str, str]


@view_model
class StaffAuditViewModel(ViewModel):
    """Who did what at this terminal, and whether anybody touched that record."""

    noteChanged = Signal()
    rangeTextChanged = Signal()
    hasPreviousChanged = Signal()
    hasNextChanged = Signal()
    verdictChanged = Signal()
    verdictKindChanged = Signal()
    busyChanged = Signal()

    note = live(str, "note", noteChanged)
    rangeText = live(str, "rangeText", rangeTextChanged)
    hasPrevious = live(bool, "hasPrevious", hasPreviousChanged)
    hasNext = live(bool, "hasNext", hasNextChanged)
    verdict = live(str, "verdict", verdictChanged)
    verdictKind = live(str, "verdictKind", verdictKindChanged)
    busy = live(bool, "busy", busyChanged)
    entries = constant(QAbstractItemModel, lambda self: self.entry_rows)

    def __init__(
        self, terminal: Terminal, staff: StaffViewModel, shop: Shop, runner: Runner, parent: QObject | None = None
    ) -> None:
        texts = dict.fromkeys(("note", "rangeText", "verdict"), "")
        super().__init__(parent, verdictKind="neutral", hasPrevious=False, hasNext=False, busy=False, **texts)
        self.entry_rows = RowsModel(AuditRow, "sequence", self)
        self._terminal, self._records = terminal, terminal.staff.records
        self._staff, self._shop, self._runner = staff, shop, runner
        self._skip, self._size = 0, 10
        staff.pageChanged.connect(self._open)
        staff.left.connect(self._forget)
        shop.changed.connect(self.refresh)

    @Slot(int)
    def fit(self, size: int) -> None:
        """The page has room for so many."""
        if size > 0 and size != self._size:
            self._size = size
            self.refresh()

    @Slot()
    def previousPage(self) -> None:
        """Newer entries."""
        self._skip = max(0, self._skip - self._size)
        self.refresh()

    @Slot()
    def nextPage(self) -> None:
        """Older entries."""
        if self.hasNext:
            self._skip += self._size
            self.refresh()

    @Slot()
    def check(self) -> None:
        """Check the whole record, from its first entry on."""
        author = self._author()
        if author is not None and not self.busy:
            self.put(busy=True, verdict=words.checking(), verdictKind="info")
            self._runner.run(lambda: self._records.check(author), self._judge)

    @Slot()
    def refresh(self) -> None:
        """Read the page again."""
        author = self._author()
        if author is not None:
            skip, size = self._skip, self._size
            self._runner.run(lambda: self._read(author, skip, size), self._show)

    def _author(self) -> Author | None:
        return self._staff.author if self._staff.page == "audit" else None

    def _open(self) -> None:
        self._skip = 0
        self.refresh()
        self.check()

    def _read(self, author: Author, skip: int, size: int) -> Shown:
        page = self._records.page(author, skip, size)
        return Shown(page, dict(self._names(page.entries)))

    def _names(self, entries: Iterable[AuditEntry]) -> Iterable[tuple[str, str]]:
        catalog = self._terminal.menu.catalog()
        for subject in {entry.fact.subject for entry in entries} - {""}:
            try:
                yield subject, self._terminal.orders.order(subject).pickup_number
            except UnknownOrder:
                product = catalog.product(subject) if catalog else None
                if product is not None:
                    yield subject, self._shop.text(product.name)

    def _show(self, shown: Shown) -> None:
        if self._author() is None:
            return
        page, last = shown.page, self._skip + len(shown.page.entries)
        self.entry_rows.show(
            tuple(audit_row(each, shown.names, self._shop.money, self._shop.local) for each in page.entries)
        )
        self.put(
            note=words.sent(page.count, page.count - page.sent),
            rangeText=words.range_of(self._skip + 1, last, page.count),
            hasPrevious=self._skip > 0,
            hasNext=last < page.count,
        )

    def _judge(self, record: Record) -> None:
        if self._author() is None:
            self.put(busy=False)
        elif record.fault is None:
            self.put(busy=False, verdict=words.whole(record.entries), verdictKind="success")
        else:
            self.put(busy=False, verdict=words.broken(record.fault.sequence), verdictKind="error")

    def _forget(self) -> None:
        self._skip = 0
        self.entry_rows.show(())
        self.put_back()
