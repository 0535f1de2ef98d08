from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.domain.rights import Action, NotAllowed
from kiosk.terminal import Author
from tests.ui.viewmodels.staff_panel import CHEN, MEI, Desk, Later, panel
from ui.models import RowsModel
from ui.viewmodels.base import live
from ui.viewmodels.staff_page import StaffDesk, StaffParts
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff_orders


@dataclass(frozen=True, slots=True)
class Row:
    name: str


class Lockers(StaffDesk):
    """A page that shows whose turn it is, and opens lockers."""

    page_id = "lockers"
    noteChanged = Signal()  # noqa: N815 - `put` names it so
    note = live(str, "note", noteChanged)

    def __init__(self, parts: StaffParts, parent: QObject) -> None:
        super().__init__(parts, parent, note="")
        self.lockers = RowsModel(Row, "name", self)

    def read(self) -> None:
        self.on_behalf(lambda author: author.name, self.show_name)

    def show_name(self, name: str) -> None:
        self.put(note=name)
        self.lockers.show([Row(name)])


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def toast(qtbot: QtBot) -> ToastViewModel:
    return ToastViewModel()


@pytest.fixture
def page(desk: Desk, later: Later, toast: ToastViewModel) -> Lockers:
    return Lockers(panel(desk, later, toast), desk)


def test_only_who_has_the_page_open_reads_it(page: Lockers, desk: Desk, later: Later) -> None:
    page.refresh()
    desk.sign_in(MEI, "people")
    desk.changed.emit()
    assert (page.reader, later.waiting) == (None, [])
    desk.turn("lockers")
    later.go()
    assert (page.reader, page.note) == (MEI, "小梅")


def test_what_it_heeds_reads_it_again(page: Lockers, desk: Desk, later: Later) -> None:
    desk.sign_in(MEI, "lockers")
    later.go()
    desk.changed.emit()
    assert len(later.waiting) == 1


def test_an_answer_for_somebody_who_left_is_not_shown_to_the_next(page: Lockers, desk: Desk, later: Later) -> None:
    desk.sign_in(MEI, "lockers")
    desk.leave()
    desk.sign_in(CHEN, "people")
    later.go()
    assert (page.note, page.lockers.rowCount()) == ("", 0)


def test_nothing_stays_when_somebody_leaves(page: Lockers, desk: Desk, later: Later) -> None:
    desk.sign_in(MEI, "lockers")
    later.go()
    assert page.carry_out(lambda _: None, lambda _: None)
    desk.leave()
    assert (page.note, page.lockers.rowCount(), page.busy) == ("", 0, False)


def test_rights_are_those_of_who_is_signed_in(page: Lockers, desk: Desk) -> None:
    assert not page.may(Action.SEE_ORDERS)
    desk.sign_in(CHEN, "people")
    assert page.may(Action.SEE_ORDERS)
    assert not page.may(Action.SEE_AUDIT)


def test_one_thing_is_done_at_a_time_and_then_the_page_is_read_again(
    page: Lockers, desk: Desk, later: Later, toast: ToastViewModel
) -> None:
    desk.sign_in(MEI, "lockers")
    later.go()
    done: list[str] = []

    def unlock(author: Author) -> str:
        done.append(author.name)
        return "ok"

    assert page.carry_out(unlock, page.tell)
    assert not page.carry_out(unlock, page.tell)
    assert page.busy
    later.go()
    assert (done, page.busy, toast.text, len(later.waiting)) == (["小梅"], False, "ok", 1)


def test_a_refusal_is_said_and_the_page_read_again(
    page: Lockers, desk: Desk, later: Later, toast: ToastViewModel
) -> None:
    desk.sign_in(CHEN, "lockers")
    later.go()

    def refuse(_: Author) -> None:
        raise NotAllowed(CHEN.role, Action.SEE_AUDIT)

    page.carry_out(refuse, lambda _: pytest.fail("it was refused"))
    later.go()
    assert (page.busy, toast.text, toast.iconName) == (False, staff_orders.refused("not-allowed"), "warning-circle")
    assert len(later.waiting) == 1


def test_what_was_done_is_not_said_to_a_customer(
    page: Lockers, desk: Desk, later: Later, toast: ToastViewModel
) -> None:
    desk.sign_in(MEI, "lockers")
    page.carry_out(lambda _: "ok", page.tell)
    desk.leave()
    later.go()
    assert not toast.shown
