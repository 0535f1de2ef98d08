import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.viewmodels.staff_panel import MEI, Desk, Later, panel
from ui.viewmodels.staff_list import StaffList
from ui.viewmodels.staff_page import StaffParts
from ui.viewmodels.toast import ToastViewModel

COUNT = 10


class Shelf(StaffList):
    """Ten things, four at a time."""

    page_id = "shelf"

    def __init__(self, parts: StaffParts, parent: QObject) -> None:
        super().__init__(parts, 4, parent)

    def read(self) -> None:
        skip, size = self.skip, self.size
        self.on_behalf(lambda _: min(size, COUNT - skip), lambda shown: self.put_place(skip, shown, COUNT))

    def range_of(self, first: int, last: int, count: int) -> str:
        return f"{first}-{last}/{count}"


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


@pytest.fixture
def shelf(desk: Desk, later: Later) -> Shelf:
    made = Shelf(panel(desk, later, ToastViewModel(desk)), desk)
    desk.sign_in(MEI, "shelf")
    later.go()
    return made


def place(shelf: Shelf, later: Later) -> tuple[str, bool, bool]:
    later.go()
    return shelf.rangeText, shelf.hasPrevious, shelf.hasNext


def test_it_is_turned_forth_and_back_and_not_past_its_ends(shelf: Shelf, later: Later) -> None:
    assert place(shelf, later) == ("1-4/10", False, True)
    shelf.nextPage()
    assert place(shelf, later) == ("5-8/10", True, True)
    shelf.nextPage()
    assert place(shelf, later) == ("9-10/10", True, False)
    shelf.nextPage()
    assert place(shelf, later) == ("9-10/10", True, False)
    shelf.previousPage()
    shelf.previousPage()
    shelf.previousPage()
    assert place(shelf, later) == ("1-4/10", False, True)


def test_it_shows_as_much_as_there_is_room_for(shelf: Shelf, later: Later) -> None:
    shelf.fit(6)
    assert place(shelf, later) == ("1-6/10", False, True)
    shelf.fit(6)
    shelf.fit(0)
    assert later.waiting == []


def test_the_next_one_begins_at_the_top(shelf: Shelf, desk: Desk, later: Later) -> None:
    shelf.nextPage()
    desk.leave()
    desk.sign_in(MEI, "shelf")
    assert place(shelf, later) == ("1-4/10", False, True)
