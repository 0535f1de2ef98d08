from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop, Opened
from tests.ui.viewmodels.test_staff import sign_in
from tests.ui.viewmodels.test_staff_pages import take_cash


@pytest.fixture
def closing(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> Any:
    take_cash(own_shop, 2)
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    kiosk.staff.openPage("closing")
    qtbot.waitUntil(lambda: kiosk.staffClosing.total != "")
    return kiosk


def test_the_day_is_counted_closed_and_written_out(closing: Any, own_shop: DemoShop, qtbot: QtBot) -> None:
    page, folder = closing.staffClosing, own_shop.terminal.settings.data / "exports"
    assert (page.total, page.orders, page.expected, page.canClose) == ("¥28.00", "2 单", "¥28.00", False)
    assert [(row.label, row.orders, row.amount) for row in page.sum_rows.rows] == [("柜台", "2 单", "¥28.00")]
    page.count()
    for digit in "2750":
        closing.pad.type(digit)
    closing.pad.confirm()
    assert (page.counted, page.difference, page.differenceKind) == ("¥27.50", "少 ¥0.50", "warn")
    assert page.canClose
    page.close()
    qtbot.waitUntil(lambda: page.result != "" and not page.busy)
    assert page.progress == 1
    csv, pdf = sorted(folder.iterdir())
    assert csv.read_text(encoding="utf-8-sig").count("\n") == 3
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "结过一次" in page.note


def test_files_that_cannot_be_written_are_named(closing: Any, own_shop: DemoShop, qtbot: QtBot) -> None:
    (own_shop.terminal.settings.data / "exports").write_text("in the way")
    closing.staffClosing.export()
    qtbot.waitUntil(lambda: closing.toast.text != "")
    assert "没有导出" in closing.toast.text
    assert (closing.staffClosing.busy, closing.staffClosing.result) == (False, "")
