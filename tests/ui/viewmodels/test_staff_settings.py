"""Settings on the panel: changed on the page, saved together, and in use without taking anything from a customer."""

from typing import Any

from pytestqt.qtbot import QtBot

from kiosk.domain.rights import Action
from kiosk.terminal import LANGUAGES as KNOWN
from kiosk.terminal import ShopSettings
from tests.ui.conftest import DemoShop, Opened
from tests.ui.viewmodels.test_paying import order
from tests.ui.viewmodels.test_staff import sign_in, type_in
from tests.ui.viewmodels.test_staff_leaving import code_of, technician
from ui.languages import LANGUAGES
from ui.offering import ALL_MODES


def open_settings(kiosk: Any, qtbot: QtBot, section: str) -> Any:
    kiosk.staff.openPage("settings")
    qtbot.waitUntil(lambda: kiosk.staffSettings.setting_rows.rowCount() > 0)
    kiosk.staffSettings.openSection(section)
    return kiosk.staffSettings


def save(page: Any, qtbot: QtBot) -> None:
    page.save()
    qtbot.waitUntil(lambda: not page.busy and not page.changed)


def row(page: Any, key: str) -> Any:
    found = page.setting_rows.row(key)
    assert found is not None
    return found


def test_the_terminal_knows_the_languages_and_modes_of_the_screens() -> None:
    assert KNOWN == LANGUAGES
    assert ShopSettings().modes == ALL_MODES


def test_times_are_saved_together_and_count_at_once(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    page = open_settings(kiosk, qtbot, "times")
    assert (row(page, "idle_seconds").value, page.changed) == ("60 秒", False)
    page.more("idle_seconds")
    page.less("screensaver_seconds")
    assert (page.note, row(page, "screensaver_seconds").value) == ("改了 2 项，还没保存", "9 分钟")
    assert own_shop.terminal.book.now == ShopSettings()
    save(page, qtbot)
    assert (own_shop.terminal.book.now.idle_seconds, own_shop.terminal.book.now.screensaver_seconds) == (65, 540)
    [entry] = own_shop.terminal.staff.trail.page(most=1)
    assert (entry.fact.action, entry.fact.before["idle_seconds"]) == (Action.CHANGE_SETTINGS, "60")
    qtbot.waitUntil(lambda: kiosk.parts.idle._patience.before == 65)


def test_a_number_stops_at_its_end(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    page = open_settings(kiosk, qtbot, "times")
    for _ in range(20):
        page.less("idle_answer_seconds")
    last = row(page, "idle_answer_seconds")
    assert (last.value, last.canLess, last.canMore) == ("20 秒", False, True)


def test_the_last_language_the_last_mode_and_the_counter_cannot_be_switched_off(
    opening: Opened, own_shop: DemoShop, qtbot: QtBot
) -> None:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    page = open_settings(kiosk, qtbot, "languages")
    for tag in LANGUAGES:
        page.turn(f"language:{tag}")
    assert [each.key for each in page.setting_rows.rows if each.on] == ["language:ar"]
    assert (row(page, "language:ar").open, row(page, "language:ar").detail) == (False, "至少要留一个")
    page.openSection("modes")
    for mode in ("standard", "reach", "simplified", "high_contrast"):
        page.turn(f"mode:{mode}")
    assert [each.key for each in page.setting_rows.rows if each.on] == ["mode:simplified"]
    page.openSection("methods")
    page.turn("method:counter")
    assert row(page, "method:counter").on
    page.undo()
    assert not page.changed


def test_languages_and_modes_begin_with_the_next_visit(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    page = open_settings(kiosk, qtbot, "languages")
    page.less("first_language")
    page.turn("language:ja")
    page.openSection("modes")
    page.turn("mode:reach")
    save(page, qtbot)
    assert kiosk.session.language == "zh-CN"
    assert kiosk.session.reachOffered
    kiosk.staff.leave()
    assert (kiosk.session.language, kiosk.session.reachOffered) == ("ar", False)
    assert [each.tag for each in kiosk.session.language_rows.rows] == ["ar", "zh-CN", "en", "ko"]


def test_a_cart_outlives_a_change(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    order(kiosk, qtbot)
    kiosk.session.setLanguage("en")
    author = own_shop.terminal.staff.desk.sign_in("135790").author  # type: ignore[union-attr]
    wanted = {"languages": ("ar",), "modes": ("simplified",), "idle_seconds": 90.0, "brightness": 80}
    own_shop.terminal.staff_settings.change(author, wanted)
    qtbot.waitUntil(lambda: kiosk.stand.darkened > 0)
    assert kiosk.session.language == "en"
    assert kiosk.session.standardOffered
    kiosk.session.finish()
    assert (kiosk.session.language, kiosk.session.standardOffered) == ("ar", False)


def test_where_standard_is_not_offered_the_first_choice_leads_into_the_next_mode(
    opening: Opened, own_shop: DemoShop, qtbot: QtBot
) -> None:
    kiosk = opening.on(own_shop)
    kiosk.front.offering.take(("zh-CN",), ("simplified", "high_contrast"))
    kiosk.session.start("takeaway")
    assert (kiosk.session.screen, kiosk.session.mode) == ("simplifiedCategories", "simplified")
    kiosk.session.leaveSimplified()
    assert (kiosk.session.screen, kiosk.session.otherLanguageName) == ("start", "")
    kiosk.front.offering.take(("zh-CN",), ("reach",))
    kiosk.session.start("takeaway")
    assert (kiosk.session.screen, kiosk.session.mode) == ("menu", "reach")


def test_how_the_screen_stands_is_a_technicians_affair(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    page = open_settings(kiosk, qtbot, "screen")
    page.more("viewing_distance_mm")
    assert (page.changed, row(page, "viewing_distance_mm").detail) == (False, "要技术员来改")
    kiosk.staff.leave()
    handed = technician(own_shop, qtbot)
    kiosk.session.openStaff()
    type_in(kiosk, handed.pin)
    qtbot.waitUntil(lambda: kiosk.session.screen == "staffPanel")
    page = open_settings(kiosk, qtbot, "screen")
    page.more("viewing_distance_mm")
    page.more("screen_diagonal_inch")
    page.save()
    kiosk.pad.type(code_of(handed))
    kiosk.pad.confirm()
    qtbot.waitUntil(lambda: own_shop.terminal.book.now.screen_diagonal_inch == 21.5)
    qtbot.waitUntil(lambda: kiosk.stand.viewingDistanceMm == 650)
    assert kiosk.stand.diagonalMm == 21.5 * 25.4


def test_a_withheld_way_to_pay_is_offered_to_nobody(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    page = open_settings(kiosk, qtbot, "methods")
    page.turn("method:practice")
    save(page, qtbot)
    assert [each.id for each in own_shop.terminal.payments.methods()] == ["counter"]
