from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.rights import Action, Role
from kiosk.domain.selection import SoldOut
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.staff import Author, Panel, SignedOut, Span, StaffStock
from kiosk.wire.availability import Mark, MarkChange
from tests.kiosk.terminal.shop import Menu
from tests.kiosk.terminal.staff.people import Clock, signed_in

NOODLES, LARGE = Mark(subject="noodles"), Mark(subject="size", choice="large")


class Marks:
    """The marks that a terminal holds."""

    def __init__(self, menu: Menu) -> None:
        self.menu = menu
        self.changes: list[MarkChange] = []

    def __call__(self, change: MarkChange) -> None:
        self.changes.append(change)
        products, choices = set(self.menu.marks.products), set(self.menu.marks.choices)
        subject, choice = change.mark.subject, change.mark.choice
        if choice is None:
            (products.add if change.sold_out else products.discard)(subject)
        else:
            (choices.add if change.sold_out else choices.discard)((subject, choice))
        self.menu.marks = SoldOut(frozenset(products), frozenset(choices))


@pytest.fixture
def marks(menu: Menu, clock: Clock) -> Marks:
    menu.now = clock
    return Marks(menu)


@pytest.fixture
def stock(panel: Panel, database: OrderDatabase, menu: Menu, marks: Marks) -> StaffStock:
    return StaffStock(database, menu, panel.guard, panel.trail, marks)


@pytest.mark.parametrize("mark", [NOODLES, LARGE])
def test_what_is_taken_off_until_undone_stays_off(
    panel: Panel, stock: StaffStock, menu: Menu, clock: Clock, mark: Mark
) -> None:
    clerk = signed_in(panel, Role.CLERK)
    stock.take_off(clerk, mark, Span.UNDONE)
    clock.moment += timedelta(days=30)
    stock.step()
    assert menu.marks != SoldOut()
    stock.bring_back(clerk, mark)
    assert menu.marks == SoldOut()
    newest, before = panel.trail.page(most=2)
    assert (newest.fact.action, newest.fact.before, newest.fact.after) == (
        Action.CHANGE_AVAILABILITY,
        {"sold_out": True},
        {"sold_out": False},
    )
    assert before.fact.after == {"sold_out": True, "span": "undone", "until": None}


def test_what_is_taken_off_for_an_hour_is_back_then_even_over_a_restart(
    panel: Panel, stock: StaffStock, database: OrderDatabase, menu: Menu, marks: Marks, clock: Clock
) -> None:
    stock.take_off(signed_in(panel, Role.CLERK), NOODLES, Span.HOUR)
    again = StaffStock(database, menu, panel.guard, panel.trail, marks)
    clock.moment += timedelta(minutes=59, seconds=59)
    assert 0 < again.step() <= 1
    assert "noodles" in menu.marks.products
    clock.moment += timedelta(seconds=1)
    again.step()
    assert menu.marks == SoldOut()
    assert again.returns() == {}


def test_today_ends_at_midnight_in_the_shop(panel: Panel, stock: StaffStock, clock: Clock) -> None:
    local = clock.moment.astimezone(ZoneInfo("Asia/Shanghai"))
    stock.take_off(signed_in(panel, Role.CLERK), NOODLES, Span.TODAY)
    assert stock.returns()[NOODLES].astimezone(ZoneInfo("Asia/Shanghai")).isoformat() == (
        f"{local.date() + timedelta(days=1)}T00:00:00+08:00"
    )


def test_the_last_word_counts(panel: Panel, stock: StaffStock, menu: Menu, clock: Clock) -> None:
    clerk = signed_in(panel, Role.CLERK)
    stock.take_off(clerk, NOODLES, Span.HOUR)
    stock.take_off(clerk, NOODLES, Span.UNDONE)
    clock.moment += timedelta(hours=2)
    stock.step()
    assert "noodles" in menu.marks.products


def test_who_is_let_in_no_more_marks_nothing(stock: StaffStock, marks: Marks) -> None:
    for act in (stock.bring_back, lambda author, mark: stock.take_off(author, mark, Span.HOUR)):
        with pytest.raises(SignedOut):
            act(Author("gone", "", Role.TECHNICIAN), NOODLES)
    assert marks.changes == []
