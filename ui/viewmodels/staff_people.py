from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.terminal import Colleague, Terminal
from ui.models import RowsModel
from ui.models.staff_people import ColleagueRow, colleague_row
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.staff import StaffViewModel
from ui.words import staff_people as words


@view_model
class StaffPeopleViewModel(ViewModel):
    """Who may sign in at this terminal, by what, and where that is decided."""

    noteChanged = Signal()

    note = live(str, "note", noteChanged)
    people = constant(QAbstractItemModel, lambda self: self.people_rows)

    def __init__(
        self, terminal: Terminal, staff: StaffViewModel, shop: Shop, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent, note="")
        self.people_rows = RowsModel(ColleagueRow, "staffId", self)
        self._records, self._staff, self._runner = terminal.staff.records, staff, runner
        staff.pageChanged.connect(self.refresh)
        staff.left.connect(self._forget)
        shop.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        author = self._staff.author
        if author is not None and self._staff.page == "people":
            self._runner.run(lambda: self._records.people(author), self._show)

    def _show(self, people: tuple[Colleague, ...]) -> None:
        author = self._staff.author
        if author is not None:
            self.people_rows.show(tuple(colleague_row(each, author.staff_id) for each in people))
            self.put(note=words.count(len(people)))

    def _forget(self) -> None:
        self.people_rows.show(())
        self.put_back()
