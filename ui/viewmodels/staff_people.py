from PySide6.QtCore import QAbstractItemModel, QObject, Signal

from kiosk.terminal import Colleague
from ui.models import RowsModel
from ui.models.staff_people import ColleagueRow, colleague_row
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.staff_page import StaffPage, StaffParts
from ui.words import staff_people as words


@view_model
class StaffPeopleViewModel(StaffPage):
    """Who may sign in at this terminal, by what, and where that is decided."""

    page_id = "people"

    noteChanged = Signal()

    note = live(str, "note", noteChanged)
    people = constant(QAbstractItemModel, lambda self: self.people_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, note="")
        self.people_rows = RowsModel(ColleagueRow, "staffId", self)
        self._records = parts.terminal.staff.records

    def read(self) -> None:
        """Everybody who is on the roster."""
        self.on_behalf(lambda author: (author.staff_id, self._records.people(author)), self._show)

    def _show(self, found: tuple[str, tuple[Colleague, ...]]) -> None:
        me, people = found
        self.people_rows.show(tuple(colleague_row(each, me) for each in people))
        self.put(note=words.count(len(people)))
