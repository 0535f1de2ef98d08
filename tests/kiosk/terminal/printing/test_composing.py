"""What stands on each ticket: what the screen said, and what is true of the order when it is printed."""

import pytest

from kiosk.domain.orders import Refunded
from kiosk.domain.printing import TicketKind
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, append_event
from kiosk.terminal.payments import PaymentDesk
from kiosk.terminal.printing import Composer, jobs
from kiosk.terminal.sync import Link
from kiosk.wire.payments import PaymentMethod, PaymentMethods
from tests.kiosk.terminal.payments.test_own_codes import method as own_code
from tests.kiosk.terminal.printing.setting import ADDRESS, Open, ordered, paid, text_of
from tests.kiosk.terminal.shop import Menu, eventually
from tests.kiosk.terminal.staff.people import Clock


def test_the_customer_s_receipt_says_what_the_screen_said(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop()
    order = paid(desk, "en")
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    [text] = eventually(lambda: shop.receipts.texts)
    lines = text.splitlines()
    assert lines[:3] == ["Shop", "Pickup number", "A001"]
    assert "2 × Beef noodles|¥62.00" in lines
    assert "Large" in lines
    assert lines[-5:-2] == ["---", "Total|¥68.00", "Paid"]
    assert lines[-2:] == [f"<{ADDRESS}{order.tracking_token}>", "Scan to follow your order"]


def test_one_that_pays_at_the_counter_has_the_code_that_staff_scan(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop()
    order = ordered(desk)
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    [text] = eventually(lambda: shop.receipts.texts)
    assert "请到柜台付款" in text
    assert order.tracking_token in text


def test_a_payment_nobody_knows_the_outcome_of_has_a_slip(
    desk: OrderDesk, database: OrderDatabase, changes: Changes, link: Link, open_shop: Open
) -> None:
    shop = open_shop()
    order = ordered(desk)
    attempts = PaymentDesk(database, link, lambda _: None, changes)
    attempts.learn(PaymentMethods(methods=(PaymentMethod(id="practice", name={"en": "Practice"}, kind="qr"),)))
    link.answered(None)
    attempt = attempts.begin(order.order_id, "practice")
    shop.desk.ask(order.order_id, TicketKind.SLIP)
    [text] = eventually(lambda: shop.receipts.texts)
    assert text.startswith("付款核对单")
    assert "请不要重复付款" in text
    assert "付款方式|Practice" in text.splitlines()
    assert f"付款编号|{attempt.number}" in text
    assert "合计|¥68.00" in text
    assert f"<{order.tracking_token}>" in text


SLIPS = {
    "zh-CN": ("等店员确认到账", "付款方式|银行扫码", "还不算已付款"),
    "en": ("Waiting for staff to confirm your payment", "Payment method|Bank QR", "until then it is not paid"),
    "ja": ("店員による入金確認待ち", "支払い方法|銀行QR", "支払い済みになりません"),
    "ko": ("직원의 입금 확인 대기", "결제 수단|은행 QR", "결제 완료가 아닙니다"),
    "ar": ("بانتظار تأكيد الموظف لوصول المبلغ", "طريقة الدفع|رمز البنك", "لا يُعد مدفوعًا"),
}


@pytest.mark.parametrize("language", SLIPS)
def test_a_payment_into_the_shop_s_account_says_that_staff_confirm_it_and_names_the_way(
    desk: OrderDesk, database: OrderDatabase, changes: Changes, link: Link, language: str
) -> None:
    order = ordered(desk, language)
    attempts = PaymentDesk(database, link, lambda _: None, changes)
    names = {"zh-CN": "银行扫码", "en": "Bank QR", "ja": "銀行QR", "ko": "은행 QR", "ar": "رمز البنك"}
    attempts.learn(PaymentMethods(methods=(own_code().model_copy(update={"name": names}),)))
    attempts.leave_to_staff(attempts.begin(order.order_id, "emvco_mpm").id)
    composer = Composer(Menu(), lambda _: "")
    with database.read() as connection:
        slip, receipt = (
            text_of(composer.compose(connection, jobs.Job(1, order.order_id, kind, copy=False, begun=False)))
            for kind in (TicketKind.SLIP, TicketKind.RECEIPT)
        )
    state, method, help_text = SLIPS[language]
    assert slip.startswith(state)
    assert method in slip.splitlines()
    assert help_text in slip
    assert "emvco_mpm" not in slip + receipt
    assert state in receipt.splitlines()


def test_a_slip_printed_late_says_what_is_true_by_then(
    desk: OrderDesk, database: OrderDatabase, changes: Changes, link: Link, open_shop: Open
) -> None:
    shop = open_shop()
    shop.receipts.cover_open = True
    order = ordered(desk)
    attempts = PaymentDesk(database, link, lambda _: None, changes)
    attempts.learn(PaymentMethods(methods=(own_code(),)))
    attempt = attempts.begin(order.order_id, "emvco_mpm")
    shop.desk.ask(order.order_id, TicketKind.SLIP)
    attempts.cancel(attempt.id)
    desk.ask_payment(order.order_id, "counter")
    shop.receipts.cover_open = False
    [text] = eventually(lambda: shop.receipts.texts, 30)
    assert text.startswith("请到柜台付款")
    assert "请不要" not in text


def test_what_was_called_off_says_so_on_every_ticket(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop(shared=True)
    order = ordered(desk)
    desk.cancel(order.order_id, "staff")
    for kind in (TicketKind.RECEIPT, TicketKind.KITCHEN):
        shop.desk.ask(order.order_id, kind)
    texts = eventually(lambda: shop.receipts.texts if len(shop.receipts.texts) == 2 else None)
    assert all("已取消" in text for text in texts)
    assert not any("已付款" in text or "请到柜台付款" in text for text in texts)


def test_the_kitchen_is_told_that_all_the_money_went_back(
    desk: OrderDesk, database: OrderDatabase, clock: Clock, open_shop: Open
) -> None:
    shop = open_shop()
    shop.kitchen.cover_open = True
    order = paid(desk)
    eventually(lambda: [each.waiting for each in shop.desk.reports()] == [0, 1])
    with database.write() as connection:
        append_event(connection, order.order_id, Refunded(order.total), clock())
    shop.kitchen.cover_open = False
    [text] = eventually(lambda: shop.kitchen.texts, 30)
    assert text.startswith("已退款 ¥68.00")
