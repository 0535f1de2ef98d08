from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.terminal import Author, RecordPage, UnknownOrder
from kiosk.terminal.staff import Record
from kiosk.wire.audit import AuditEntry
from ui.models import RowsModel
from ui.models.staff_audit import AuditRow, audit_row
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.staff_list import StaffList
from ui.viewmodels.staff_page import StaffParts
from ui.words import staff_audit as words


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of the record, and how what it is about is called."""

    page: RecordPage
    names: dict[str, str]


@view_model
class StaffAuditViewModel(StaffList):
    """Who did what at this terminal, and whether anybody touched that record."""

    page_id = "audit"

    noteChanged = Signal()
    verdictChanged = Signal()
    verdictKindChanged = Signal()

    note = live(str, "note", noteChanged)
    verdict = live(str, "verdict", verdictChanged)
    verdictKind = live(str, "verdictKind", verdictKindChanged)
    entries = constant(QAbstractItemModel, lambda self: self.entry_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        super().__init__(parts, 10, parent, note="", verdict="", verdictKind="neutral")
        self.entry_rows = RowsModel(AuditRow, "sequence", self)
        self._records = parts.terminal.staff.records

    @Slot()
    def check(self) -> None:
        """Check the whole record, from its first entry on."""
        if self.carry_out(self._records.check, self._judge):
            self.put(verdict=words.checking(), verdictKind="info")

    def opened(self) -> None:
        """The newest entries, and a fresh verdict."""
        self.skip = 0
        super().opened()
        self.check()

    def read(self) -> None:
        """A page of the record, the newest entries first."""
        skip, size = self.skip, self.size

        def fetch(author: Author) -> Shown:
            page = self._records.page(author, skip, size)
            return Shown(page, dict(self._names(page.entries)))

        def show(shown: Shown) -> None:
            page, money, local = shown.page, self.shop.money, self.shop.local
            self.entry_rows.show(tuple(audit_row(each, shown.names, money, local) for each in page.entries))
            self.put(note=words.sent(page.count, page.count - page.sent))
            self.put_place(skip, len(page.entries), page.count)

        self.on_behalf(fetch, show)

    def range_of(self, first: int, last: int, count: int) -> str:
        """Which entries are shown."""
        return words.range_of(first, last, count)

    def _names(self, entries: Iterable[AuditEntry]) -> Iterable[tuple[str, str]]:
        catalog = self.terminal.menu.catalog()
        for subject in {entry.fact.subject for entry in entries} - {""}:
            try:
                yield subject, self.terminal.orders.order(subject).pickup_number
            except UnknownOrder:
                product = catalog.product(subject) if catalog else None
                if product is not None:
                    yield subject, self.shop.text(product.name)

    def _judge(self, record: Record) -> None:
        if record.fault is None:
            self.put(verdict=words.whole(record.entries), verdictKind="success")
        else:
            self.put(verdict=words.broken(record.fault.sequence), verdictKind="error")
