"""From the start screen to the cart, by view model calls."""

from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop


def choices(kiosk: Any, group: str) -> dict[str, Any]:
    row = kiosk.sheet.group_rows.row(group)
    assert row is not None
    return {each.choiceId: each for each in row.choices.rows}


def put_in(kiosk: Any, qtbot: QtBot, product: str, count: int = 1) -> None:
    wanted = kiosk.cart.count + count
    for _ in range(count):
        kiosk.menu.add(product)
    qtbot.waitUntil(lambda: kiosk.cart.count == wanted and kiosk.cart.up_to_date)


def test_shows_the_shop(kiosk: Any) -> None:
    assert (kiosk.store.name, kiosk.store.branch, kiosk.store.mark) == ("小满食集", "人民路店", "满")
    assert kiosk.store.bannerTitle == "冰饮第二杯半价"
    assert all(picture.startswith("file:") for picture in kiosk.store.heroPictures)


def test_models_move_by_legal_steps(kiosk: Any, qtbot: QtBot) -> None:
    models = [kiosk.menu.menu_lines, kiosk.menu.category_rows, kiosk.cart.line_rows, kiosk.sheet.group_rows]
    testers = [QAbstractItemModelTester(each, QAbstractItemModelTester.FailureReportingMode.Fatal) for each in models]
    for category in [row.categoryId for row in kiosk.menu.category_rows.rows]:
        kiosk.menu.showCategory(category)
        qtbot.waitUntil(lambda: kiosk.menu.menu_lines.rowCount() > 0 or kiosk.menu.emptyText != "")
    kiosk.menu.open("burger-meal")
    qtbot.waitUntil(lambda: kiosk.sheet.open)
    kiosk.sheet.choose("@drink", "iced-americano")
    put_in(kiosk, qtbot, "sweetcorn", 2)
    kiosk.session.switchLanguage()
    kiosk.session.finish()
    qtbot.waitUntil(lambda: not kiosk.cart.line_rows.rows)
    assert testers


def test_the_rail_shows_one_category(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.menu.showCategory("snacks")
    qtbot.waitUntil(lambda: kiosk.menu.menu_lines.row("sweetcorn") is not None)
    assert kiosk.menu.categoryNames[kiosk.menu.currentCategory] == "小食"
    assert [row.categoryId for row in kiosk.menu.category_rows.rows if row.selected] == ["snacks"]
    kiosk.menu.reachCategory("drinks")
    assert [row.selected for row in kiosk.menu.category_rows.rows].index(True) == 4


def test_a_filter_leaves_what_passes_it(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.menu.toggleFilter("not-spicy")
    qtbot.waitUntil(lambda: kiosk.menu.menu_lines.row("braised-beef-noodles") is None)
    kiosk.menu.toggleFilter("not-spicy")
    qtbot.waitUntil(lambda: kiosk.menu.menu_lines.row("braised-beef-noodles") is not None)


def test_the_banner_leads_to_its_products(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.menu.openBanner()
    qtbot.waitUntil(lambda: kiosk.menu.currentCategory == "drinks")


@pytest.mark.parametrize("query", ["牛肉", "niurou", "NR", "beef"])
def test_search_finds_in_any_script(kiosk: Any, qtbot: QtBot, query: str) -> None:
    for letter in query:
        kiosk.search.type(letter)
    qtbot.waitUntil(lambda: kiosk.search.result_rows.row("braised-beef-noodles") is not None)
    assert kiosk.search.resultText.startswith("找到")
    kiosk.search.erase()
    assert kiosk.search.query == query[:-1]
    kiosk.search.clear()
    assert kiosk.search.result_rows.rowCount() == 0


def test_what_was_asked_for_is_marked_in_the_name(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.search.type("NR")
    qtbot.waitUntil(lambda: kiosk.search.result_rows.row("braised-beef-noodles") is not None)
    assert kiosk.search.result_rows.row("braised-beef-noodles").parts == ["红烧", "牛肉", "汤面"]


def test_what_can_be_had_is_found_first(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    kiosk.search.setQuery("beef")
    qtbot.waitUntil(lambda: kiosk.search.result_rows.rowCount() > 1)
    first = kiosk.search.result_rows.rows[0].productId
    shop.mark(first)
    try:
        qtbot.waitUntil(lambda: kiosk.search.result_rows.rows[-1].productId == first)
        assert not kiosk.search.result_rows.rows[-1].available
    finally:
        shop.mark(first, sold_out=False)
        qtbot.waitUntil(lambda: kiosk.search.result_rows.row(first).available)


def test_allergens_are_avoided_for_the_visit(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.start("takeaway")
    kiosk.menu.toggleFilter("allergens")
    assert kiosk.menu.choosingAllergens
    assert {row.allergenId for row in kiosk.menu.allergen_rows.rows} >= {"gluten", "milk", "egg"}
    kiosk.menu.toggleAllergen("gluten")
    kiosk.menu.toggleAllergen("milk")
    qtbot.waitUntil(lambda: "braised-beef-noodles" not in kiosk.menu.menu_lines.arranged.places)
    chip = kiosk.menu.filter_rows.row("allergens")
    assert (chip.label, chip.selected) == ("避开过敏原 2", True)
    assert kiosk.menu.menu_lines.rowCount() > 0
    kiosk.session.finish()
    assert not kiosk.menu.choosingAllergens
    assert not kiosk.menu.filter_rows.row("allergens").selected
    qtbot.waitUntil(lambda: "braised-beef-noodles" in kiosk.menu.menu_lines.arranged.places)


def test_search_says_that_nothing_was_found(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.search.setQuery("zzzz")
    qtbot.waitUntil(lambda: "zzzz" in kiosk.search.resultText)


def test_what_asks_nothing_is_added_at_once(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.menu.showCategory("snacks")
    qtbot.waitUntil(lambda: kiosk.menu.menu_lines.row("sweetcorn") is not None)
    put_in(kiosk, qtbot, "sweetcorn", 2)
    assert not kiosk.sheet.open
    assert kiosk.menu.menu_lines.row("sweetcorn").inCart == 2
    kiosk.menu.removeOne("sweetcorn")
    assert kiosk.menu.menu_lines.row("sweetcorn").inCart == 1


def test_what_asks_opens_the_sheet_priced_live(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.menu.add("braised-beef-noodles")
    qtbot.waitUntil(lambda: kiosk.sheet.open)
    assert choices(kiosk, "spice")["mild"].selected
    kiosk.sheet.choose("noodle-portion", "large")
    kiosk.sheet.setQuantity(2)
    assert kiosk.sheet.price["text"] == "¥34"
    assert kiosk.sheet.total["text"] == "¥68"
    kiosk.sheet.add()
    qtbot.waitUntil(lambda: len(kiosk.cart.line_rows.rows) == 1)
    line = kiosk.cart.line_rows.rows[0]
    assert not kiosk.sheet.open
    assert (line.quantity, line.price["text"], line.editable) == (2, "¥68", True)
    assert "大份" in line.choices


def test_a_refused_choice_is_explained_and_mended(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.menu.add("brown-sugar-boba")
    qtbot.waitUntil(lambda: kiosk.sheet.open)
    assert not choices(kiosk, "sugar")["none"].available
    assert kiosk.sheet.group_rows.row("sugar").note == "黑糖珍珠自带甜味，最低三分糖"
    kiosk.sheet.choose("sugar", "none")
    assert (kiosk.sheet.reasonGroup, kiosk.sheet.reasonChoice) == ("sugar", "none")
    assert kiosk.sheet.canFix
    kiosk.sheet.applyFix()
    assert not kiosk.sheet.reasonShown
    assert choices(kiosk, "sugar")["none"].selected
    assert choices(kiosk, "pearls")["no-pearls"].selected


def test_a_line_is_changed_in_the_sheet(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.menu.add("braised-beef-noodles")
    qtbot.waitUntil(lambda: kiosk.sheet.open)
    kiosk.sheet.add()
    qtbot.waitUntil(lambda: len(kiosk.cart.line_rows.rows) == 1)
    kiosk.cart.edit(kiosk.cart.line_rows.rows[0].lineId)
    qtbot.waitUntil(lambda: kiosk.sheet.open)
    assert kiosk.sheet.editing
    kiosk.sheet.choose("spice", "hot")
    kiosk.sheet.add()
    qtbot.waitUntil(lambda: "很辣" in kiosk.cart.line_rows.rows[0].choices)
    assert kiosk.cart.count == 1


def test_a_removal_can_be_taken_back(kiosk: Any, qtbot: QtBot) -> None:
    put_in(kiosk, qtbot, "sweetcorn")
    kiosk.cart.decrease(kiosk.cart.line_rows.rows[0].lineId)
    assert kiosk.cart.count == 0
    assert kiosk.toast.shown
    kiosk.toast.act()
    assert kiosk.cart.count == 1
    assert not kiosk.toast.shown


def test_language_changes_everything_and_keeps_the_cart(kiosk: Any, qtbot: QtBot) -> None:
    put_in(kiosk, qtbot, "sweetcorn")
    kiosk.session.switchLanguage()
    qtbot.waitUntil(lambda: kiosk.cart.line_rows.rows[0].name == "Buttered sweetcorn" or kiosk.store.name != "小满食集")
    qtbot.waitUntil(lambda: kiosk.cart.countText == "Subtotal, 1 item")
    assert kiosk.store.name == "Xiaoman Kitchen"
    assert (kiosk.session.language, kiosk.session.otherLanguageName) == ("en", "中文")
    assert kiosk.cart.checkOutLabel == "Check out"


def test_a_sold_out_mark_reaches_card_sheet_and_cart(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    kiosk.menu.showCategory("snacks")
    qtbot.waitUntil(lambda: kiosk.menu.menu_lines.row("sweetcorn") is not None)
    put_in(kiosk, qtbot, "sweetcorn")
    shop.mark("sweetcorn")
    try:
        qtbot.waitUntil(lambda: kiosk.menu.menu_lines.row("sweetcorn").soldOut)
        qtbot.waitUntil(lambda: kiosk.cart.hasUnavailable)
        assert kiosk.menu.menu_lines.row("sweetcorn").reason == "今日售罄，明日再来"
        assert not kiosk.cart.canCheckOut
        assert kiosk.cart.total["text"] == "¥0"
        kiosk.cart.checkOut()
        assert "售罄" in kiosk.cart.notice
        kiosk.cart.removeUnavailable()
        assert kiosk.cart.empty
    finally:
        shop.mark("sweetcorn", sold_out=False)
        qtbot.waitUntil(lambda: not kiosk.menu.menu_lines.row("sweetcorn").soldOut)


def test_the_end_of_a_visit_leaves_nothing(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.start("takeaway")
    put_in(kiosk, qtbot, "sweetcorn")
    kiosk.session.setLanguage("en")
    kiosk.session.setHighContrast(True)
    kiosk.search.setQuery("beef")
    kiosk.session.finish()
    session = kiosk.session
    assert (session.screen, session.language, session.mode) == ("start", "zh-CN", "standard")
    assert (session.highContrast, session.fulfilment, kiosk.search.query) == (False, "dine_in", "")
    qtbot.waitUntil(lambda: not kiosk.cart.line_rows.rows)
    assert not kiosk.toast.shown


def test_home_asks_before_it_empties_a_cart(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.start("dine_in")
    kiosk.session.home()
    assert kiosk.session.screen == "start"
    kiosk.session.start("dine_in")
    put_in(kiosk, qtbot, "sweetcorn")
    kiosk.session.home()
    assert (kiosk.session.screen, kiosk.idle.asking) == ("menu", True)
    kiosk.idle.end()
    assert (kiosk.session.screen, kiosk.cart.count) == ("start", 0)


def test_calling_staff_is_acknowledged(kiosk: Any) -> None:
    kiosk.help.call()
    assert (kiosk.help.open, kiosk.help.title) == (True, "已叫店员")
    kiosk.help.close()
    assert not kiosk.help.open
