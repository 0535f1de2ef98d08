from PySide6.QtCore import QObject, Signal, Slot

from ui.viewmodels.base import live
from ui.viewmodels.staff_page import StaffDesk, StaffParts


class StaffList(StaffDesk):
    """A page of the panel that shows a long list, as much at a time as there is room for."""

    rangeTextChanged = Signal()
    hasPreviousChanged = Signal()
    hasNextChanged = Signal()

    rangeText = live(str, "rangeText", rangeTextChanged)
    hasPrevious = live(bool, "hasPrevious", hasPreviousChanged)
    hasNext = live(bool, "hasNext", hasNextChanged)

    def __init__(self, parts: StaffParts, size: int, parent: QObject | None, **values: object) -> None:
        super().__init__(parts, parent, rangeText="", hasPrevious=False, hasNext=False, **values)
        self.skip, self.size = 0, size

    @Slot(int)
    def fit(self, size: int) -> None:
        """The list has room for so many."""
        if size > 0 and size != self.size:
            self.size = size
            self.refresh()

    @Slot()
    def previousPage(self) -> None:
        """What stands before."""
        self.skip = max(0, self.skip - self.size)
        self.refresh()

    @Slot()
    def nextPage(self) -> None:
        """What stands after."""
        if self.hasNext:
            self.skip += self.size
            self.refresh()

    def put_place(self, skipped: int, shown: int, count: int) -> None:
        """Behind the first `skipped`, `shown` of `count` are on screen."""
        last = skipped + shown
        self.put(rangeText=self.range_of(skipped + 1, last, count), hasPrevious=skipped > 0, hasNext=last < count)

    def range_of(self, first: int, last: int, count: int) -> str:
        """The words for which of how many are shown."""
        raise NotImplementedError

    def forget(self) -> None:
        """The next one begins at the top."""
        self.skip = 0
        super().forget()
