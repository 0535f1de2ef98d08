"""The note to the kitchen: chosen or typed in the sheet, on the line, in the order; gone with the visit."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

BURGER = "char-grilled-cheeseburger"


@pytest.fixture
def ordering(kiosk: Any) -> Any:
    kiosk.session.start("takeaway")
    return kiosk


def open_sheet(kiosk: Any, qtbot: QtBot, product: str) -> None:
    kiosk.menu.open(product)
    qtbot.waitUntil(lambda: kiosk.sheet.open and kiosk.sheet.productId == product)


def write(kiosk: Any, text: str) -> None:
    kiosk.note.write()
    kiosk.pad.clear()
    kiosk.pad.type(text)
    kiosk.pad.confirm()


def note_on_disk(kiosk: Any) -> str:
    terminal = kiosk.parts.terminal
    (line,) = terminal.orders.details(terminal.orders.today()[0].order_id).lines
    return str(line.note)


def test_a_note_goes_from_the_sheet_to_the_order(ordering: Any, qtbot: QtBot) -> None:
    open_sheet(ordering, qtbot, BURGER)
    assert ordering.note.offered
    ordering.note.toggle("不要洋葱")
    write(ordering, "no pickles")
    qtbot.waitUntil(lambda: ordering.sheet.canAdd)
    ordering.sheet.add()
    qtbot.waitUntil(lambda: ordering.cart.count == 1 and ordering.cart.up_to_date)
    (line,) = ordering.cart.line_rows.rows
    assert line.choices.endswith("不要洋葱，no pickles")

    ordering.session.setLanguage("en")
    qtbot.waitUntil(lambda: "No onion, no pickles" in ordering.cart.line_rows.rows[0].choices)
    ordering.cart.checkOut()
    qtbot.waitUntil(lambda: ordering.payment.state == "waiting")
    assert note_on_disk(ordering) == "不要洋葱；no pickles"
    ordering.payment.choose("counter")
    qtbot.waitUntil(lambda: ordering.session.screen == "receipt")


def test_a_line_keeps_its_note_when_it_is_changed(ordering: Any, qtbot: QtBot) -> None:
    open_sheet(ordering, qtbot, BURGER)
    ordering.note.toggle("不要洋葱")
    ordering.sheet.add()
    qtbot.waitUntil(lambda: ordering.cart.count == 1 and ordering.cart.up_to_date)
    ordering.cart.edit(ordering.cart.line_rows.rows[0].lineId)
    qtbot.waitUntil(lambda: ordering.sheet.open and ordering.sheet.editing)
    assert [row.wish for row in ordering.note.wish_rows.rows if row.selected] == ["不要洋葱"]
    ordering.note.toggle("不要洋葱")
    ordering.sheet.add()
    qtbot.waitUntil(lambda: ordering.cart.up_to_date and "不要洋葱" not in ordering.cart.line_rows.rows[0].choices)


def test_what_is_noted_differently_is_another_line(ordering: Any, qtbot: QtBot) -> None:
    for wished in (True, False):
        open_sheet(ordering, qtbot, BURGER)
        if wished:
            ordering.note.toggle("不要洋葱")
        ordering.sheet.add()
    qtbot.waitUntil(lambda: len(ordering.cart.line_rows.rows) == 2)


def test_wishes_are_those_that_suit_the_product(ordering: Any, qtbot: QtBot) -> None:
    open_sheet(ordering, qtbot, "brown-sugar-boba")
    assert ordering.note.offered
    assert not ordering.note.wish_rows.rows


def test_the_visit_takes_the_note_along(ordering: Any, qtbot: QtBot) -> None:
    open_sheet(ordering, qtbot, BURGER)
    write(ordering, "for anna")
    assert ordering.note.own == "for anna"
    ordering.note.write()
    ordering.session.finish()
    assert (ordering.note.own, ordering.note.offered, ordering.pad.open, ordering.pad.text) == ("", False, False, "")
