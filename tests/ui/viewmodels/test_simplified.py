from dataclasses import replace
from typing import Any

from pytestqt.qtbot import QtBot

from kiosk.domain.orders import OrderState
from tests.ui.conftest import DemoShop
from tests.ui.viewmodels.test_ordering import put_in


def arrive(kiosk: Any, qtbot: QtBot, category: str = "noodles-rice") -> None:
    qtbot.waitUntil(lambda: kiosk.link.online)
    kiosk.session.startSimplified()
    kiosk.simplified.chooseWhere("takeaway")
    kiosk.simplified.chooseCategory(category)
    qtbot.waitUntil(lambda: kiosk.simplified.dish_rows.rowCount() > 0)


def take(kiosk: Any, qtbot: QtBot, dish: str) -> None:
    wanted = kiosk.cart.count + 1
    kiosk.simplified.take(dish)
    qtbot.waitUntil(lambda: kiosk.cart.count == wanted and kiosk.cart.canCheckOut)


def answer_all(kiosk: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: kiosk.session.screen in {"simplifiedQuestion", "simplifiedReview"})
    while kiosk.session.screen == "simplifiedQuestion":
        kiosk.simplified.nextQuestion()
    qtbot.waitUntil(lambda: kiosk.simplified.canContinue)


def test_four_steps_from_where_to_number(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    kiosk.session.startSimplified()
    simplified = kiosk.simplified
    assert (simplified.step, simplified.title, simplified.stepText) == (1, "您在哪里吃？", "第 1 步，共 4 步")
    arrive(kiosk, qtbot)
    assert (simplified.step, simplified.title) == (2, "面和米饭")
    assert len(simplified.dish_rows.rows) == 3
    take(kiosk, qtbot, "braised-beef-noodles")
    qtbot.waitUntil(lambda: simplified.dish_rows.row("braised-beef-noodles").inCart == 1)
    assert simplified.chosenText == "已选 1 份"
    assert simplified.total["text"] == "28 元"
    simplified.chosen()
    qtbot.waitUntil(lambda: kiosk.session.screen == "simplifiedQuestion")
    assert (simplified.step, simplified.title, simplified.questionText) == (3, "请选辣度", "问题 1，共 2 个")
    simplified.answer("none")
    assert [row.choiceId for row in simplified.choice_rows.rows if row.selected] == ["none"]
    answer_all(kiosk, qtbot)
    assert "不辣" in simplified.line_rows.rows[0].choices
    simplified.confirm()
    qtbot.waitUntil(lambda: simplified.phoneOffered)
    assert (simplified.step, simplified.title) == (4, "怎么付钱？")
    simplified.payByPhone()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    assert kiosk.session.screen == "simplifiedScan"
    assert kiosk.payment.spokenTime.startswith("不着急")
    shop.pay()
    qtbot.waitUntil(lambda: kiosk.session.screen == "simplifiedNumber")
    kiosk.receipt.done()
    assert (kiosk.session.screen, kiosk.session.mode) == ("start", "standard")


def test_another_way_to_pay_asks_again(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot, "snacks")
    take(kiosk, qtbot, "sweetcorn")
    kiosk.simplified.chosen()
    answer_all(kiosk, qtbot)
    kiosk.simplified.confirm()
    kiosk.simplified.payByPhone()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.simplified.changePayWay()
    qtbot.waitUntil(lambda: kiosk.session.screen == "simplifiedPay")
    kiosk.simplified.payAtCounter()
    qtbot.waitUntil(lambda: kiosk.session.screen == "simplifiedNumber")
    assert kiosk.receipt.subtitle == "报取餐号，付 8 元"
    assert [each.state for each in shop.terminal.orders.today()[:2]] == [
        OrderState.AWAITING_PAYMENT,
        OrderState.CANCELLED,
    ]


def test_pages_hold_what_the_screen_has_room_for(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot)
    simplified = kiosk.simplified
    assert (simplified.page, simplified.hasPrevious, simplified.hasNext) == (1, False, True)
    simplified.nextPage()
    first = simplified.dish_rows.rows[0].productId
    simplified.fit(2)
    assert len(simplified.dish_rows.rows) == 2
    assert simplified.dish_rows.row(first) is not None
    for _ in range(20):
        simplified.nextPage()
    assert simplified.page == simplified.pages
    simplified.fit(99)
    assert len(simplified.dish_rows.rows) <= 6


def test_a_dish_is_dropped_whole(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot)
    take(kiosk, qtbot, "braised-beef-noodles")
    take(kiosk, qtbot, "braised-beef-noodles")
    kiosk.simplified.drop("braised-beef-noodles")
    assert kiosk.cart.count == 0
    kiosk.simplified.chosen()
    assert kiosk.session.screen == "simplifiedDishes"


def test_a_dropped_dish_comes_back_as_it_was(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot)
    take(kiosk, qtbot, "braised-beef-noodles")
    take(kiosk, qtbot, "braised-beef-noodles")
    before = [(line.selection, line.quantity) for line in kiosk.front.visit.cart.lines]
    kiosk.simplified.drop("braised-beef-noodles")
    assert kiosk.simplified.dropped == ["braised-beef-noodles"]
    kiosk.simplified.takeBack("braised-beef-noodles")
    assert [(line.selection, line.quantity) for line in kiosk.front.visit.cart.lines] == before
    assert kiosk.simplified.dropped == []


def test_what_was_dropped_is_forgotten_with_its_page(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot)
    take(kiosk, qtbot, "braised-beef-noodles")
    kiosk.simplified.drop("braised-beef-noodles")
    kiosk.simplified.showCategories()
    assert kiosk.simplified.dropped == []
    kiosk.simplified.takeBack("braised-beef-noodles")
    assert kiosk.cart.count == 0


def test_back_through_the_questions_keeps_the_answers(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot)
    take(kiosk, qtbot, "braised-beef-noodles")
    kiosk.simplified.chosen()
    qtbot.waitUntil(lambda: kiosk.session.screen == "simplifiedQuestion")
    kiosk.simplified.answer("hot")
    kiosk.simplified.nextQuestion()
    kiosk.simplified.previousQuestion()
    assert [row.choiceId for row in kiosk.simplified.choice_rows.rows if row.selected] == ["hot"]
    kiosk.simplified.previousQuestion()
    assert kiosk.session.screen == "simplifiedDishes"


def test_choosing_the_mode_keeps_cart_and_language(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.start("dine_in")
    kiosk.session.setLanguage("en")
    put_in(kiosk, qtbot, "sweetcorn")
    kiosk.session.startSimplified()
    assert (kiosk.cart.count, kiosk.session.language) == (1, "en")
    assert kiosk.session.screen == "simplifiedCategories"
    kiosk.session.leaveSimplified()
    assert (kiosk.cart.count, kiosk.session.language, kiosk.session.screen) == (1, "en", "menu")


def test_nothing_is_pressed_on_anyone(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot, "snacks")
    take(kiosk, qtbot, "sweetcorn")
    assert kiosk.cart.suggestion_rows.rowCount() == 0


def test_every_combo_can_be_ordered(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot, "favourites")
    take(kiosk, qtbot, "family-meal")
    kiosk.simplified.chosen()
    qtbot.waitUntil(lambda: kiosk.session.screen == "simplifiedQuestion")
    assert kiosk.simplified.title.startswith("请选 2 样")
    answer_all(kiosk, qtbot)
    assert kiosk.cart.canCheckOut


def test_the_dishes_are_there_when_their_screen_comes(kiosk: Any, qtbot: QtBot) -> None:
    seen: list[int] = []

    def look() -> None:
        if kiosk.session.screen == "simplifiedDishes":
            seen.append(kiosk.simplified.dish_rows.rowCount())

    kiosk.session.screenChanged.connect(look)
    arrive(kiosk, qtbot)
    kiosk.simplified.showCategories()
    kiosk.simplified.chooseCategory("drinks")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert all(seen)
    assert kiosk.simplified.dish_rows.row("braised-beef-noodles") is None


def test_dishes_that_are_read_late_do_not_lead_back_to_them(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot, "snacks")
    take(kiosk, qtbot, "sweetcorn")
    kiosk.simplified.drop("sweetcorn")
    kiosk.simplified.showCategories()
    take(kiosk, qtbot, "sweetcorn")  # is read after the dishes, so they have come
    assert kiosk.session.screen == "simplifiedCategories"


def test_what_cannot_be_had_comes_first_in_the_review(kiosk: Any, qtbot: QtBot) -> None:
    arrive(kiosk, qtbot, "drinks")
    take(kiosk, qtbot, "cola")
    kiosk.simplified.chosen()
    answer_all(kiosk, qtbot)
    (line,) = kiosk.cart.line_rows.rows
    gone = replace(line, lineId=line.lineId + 1, unavailable=True)

    kiosk.cart.line_rows.show((line, gone))
    kiosk.cart.totalChanged.emit()

    assert [each.lineId for each in kiosk.simplified.line_rows.rows] == [gone.lineId, line.lineId]
