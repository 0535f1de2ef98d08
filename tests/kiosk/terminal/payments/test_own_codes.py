"""The shop's own code: made here without a network, never for a wrong amount, and never paid by itself."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from kiosk.domain.errors import IllegalTransition
from kiosk.domain.orders import OrderState
from kiosk.domain.payment_qr import decode, read
from kiosk.domain.payments import AttemptState
from kiosk.domain.rights import Role
from kiosk.terminal.changes import AttemptChanged, Change, Changes
from kiosk.terminal.orders import AttemptStillOpen, OrderDatabase, OrderDesk, next_events
from kiosk.terminal.payments import MethodUnavailable, PaymentDenied, PaymentDesk, PaymentGivenUp, Way
from kiosk.terminal.staff import Panel
from kiosk.terminal.sync import CentralClient, Link
from kiosk.wire.payments import STANDARD, PaymentMethod, PaymentMethods, StandardCode
from tests.kiosk.central.payments.test_codes import ACCOUNT
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.payments.till import Till
from tests.kiosk.terminal.shop import Menu, a_cart
from tests.kiosk.terminal.staff.people import Clock, a_panel, signed_in

OWN = StandardCode(standard="emvco_mpm", fields=ACCOUNT)


def method(code: StandardCode | None = OWN) -> PaymentMethod:
    return PaymentMethod(id="emvco_mpm", name={"en": "Bank QR"}, kind=STANDARD, code=code)


@pytest.fixture
def attended() -> list[str]:
    return []


@pytest.fixture
def payments(database: OrderDatabase, link: Link, changes: Changes, attended: list[str]) -> PaymentDesk:
    desk = PaymentDesk(database, link, attended.append, changes)
    desk.learn(PaymentMethods(methods=(method(),)))
    return desk


@pytest.fixture
def panel(database: OrderDatabase, menu: Menu, changes: Changes) -> Panel:
    return a_panel(database, menu, Clock(), changes)


def state(payments: PaymentDesk, attempt_id: str) -> AttemptState:
    return payments.attempt(attempt_id).state


def test_the_code_stands_there_at_once_and_says_the_order_s_amount(
    payments: PaymentDesk, desk: OrderDesk, order: str, attended: list[str]
) -> None:
    attempt = payments.begin(order, "emvco_mpm")
    assert (attempt.state, attempt.way) == (AttemptState.SHOWING, Way.OWN_CODE)
    reading = read(decode(attempt.qr_text)).fields
    assert (Decimal(str(reading["amount"])), reading["currency"]) == (Decimal("68.00"), "156")
    assert str(reading["bill"]).startswith(desk.order(order).pickup_number)
    assert attempt.expires_at
    assert desk.order(order).state is OrderState.AWAITING_PAYMENT
    assert attended == []  # central has no such attempt


def test_it_works_without_a_link_and_a_provider_s_does_not(payments: PaymentDesk, link: Link, order: str) -> None:
    practice = PaymentMethod(id="practice", name={"en": "Practice"}, kind="qr")
    payments.learn(PaymentMethods(methods=(practice, method())))
    link.failed("unreachable")
    offer = payments.offer()
    assert [each.id for each in offer.methods] == ["emvco_mpm", "counter"]
    assert [each.id for each in offer.unavailable] == ["practice"]
    assert payments.begin(order, "emvco_mpm").qr_text


@pytest.mark.parametrize(
    "code",
    [
        None,
        OWN.model_copy(update={"fields": ACCOUNT | {"currency": "840"}}),
        OWN.model_copy(update={"standard": "promptpay", "fields": {"id": "0801234567"}}),
        OWN.model_copy(update={"fields": {}}),
        OWN.model_copy(update={"per_order": False, "fields": ACCOUNT | {"amount": "1.00"}}),
    ],
)
def test_a_code_that_is_not_the_order_s_is_never_shown(
    payments: PaymentDesk, desk: OrderDesk, order: str, code: StandardCode | None
) -> None:
    payments.learn(PaymentMethods(methods=(method(code),)))
    with pytest.raises(MethodUnavailable):
        payments.begin(order, "emvco_mpm")
    assert payments.attempts_of(order) == ()
    assert desk.order(order).state is OrderState.PLACED


def test_who_says_to_have_paid_is_left_to_staff_and_pays_no_second_time(
    payments: PaymentDesk, desk: OrderDesk, order: str
) -> None:
    attempt = payments.begin(order, "emvco_mpm")
    payments.leave_to_staff(attempt.id)
    payments.cancel(attempt.id)
    assert state(payments, attempt.id) is AttemptState.UNKNOWN
    assert desk.order(order).state is OrderState.AWAITING_PAYMENT
    with pytest.raises(AttemptStillOpen):
        desk.ask_payment(order, "counter")
    with pytest.raises(AttemptStillOpen):
        desk.cancel(order, "changed")


def test_who_has_not_paid_may_pay_another_way(payments: PaymentDesk, desk: OrderDesk, order: str) -> None:
    attempt = payments.begin(order, "emvco_mpm")
    payments.cancel(attempt.id)
    assert state(payments, attempt.id) is AttemptState.CLOSED
    desk.ask_payment(order, "counter")


def test_staff_find_the_money_and_central_hears_who_and_when(
    payments: PaymentDesk, desk: OrderDesk, database: OrderDatabase, panel: Panel, order: str, changes: Changes
) -> None:
    attempt, clerk = payments.begin(order, "emvco_mpm"), signed_in(panel, Role.CLERK)
    payments.leave_to_staff(attempt.id)
    told: list[Change] = []
    changes.on_change(told.append)
    seen = panel.orders.detail(clerk, order).to_confirm
    assert seen == payments.attempt(attempt.id)
    record = panel.orders.confirm_arrival(clerk, seen)
    assert (record.state, record.paid, record.method) == (OrderState.PAID, 6800, "emvco_mpm")
    assert state(payments, attempt.id) is AttemptState.PAID
    assert AttemptChanged(attempt.id) in told
    with database.read() as connection:
        [*_, paid] = next_events(connection, 100).events
    assert (paid.by, paid.fact.kind) == ("clerk", "paid")
    assert panel.orders.detail(clerk, order).to_confirm is None


def test_staff_do_not_find_it_and_the_order_still_waits(
    payments: PaymentDesk, desk: OrderDesk, panel: Panel, order: str
) -> None:
    attempt, clerk = payments.begin(order, "emvco_mpm"), signed_in(panel, Role.CLERK)
    panel.orders.deny_payment(clerk, attempt)
    denied = payments.attempt(attempt.id)
    assert (denied.state, denied.problem) == (AttemptState.CLOSED, "not-come")
    assert desk.order(order).state is OrderState.AWAITING_PAYMENT
    [entry] = panel.trail.page(most=1)
    assert (entry.fact.staff_id, entry.fact.after) == ("clerk", {"method": "emvco_mpm", "came": False})
    assert panel.orders.confirm_payment(clerk, order).method == "counter"


def test_money_that_somebody_has_denied_meanwhile_is_not_booked_and_not_as_cash(
    payments: PaymentDesk, desk: OrderDesk, panel: Panel, order: str
) -> None:
    seen, clerk = payments.begin(order, "emvco_mpm"), signed_in(panel, Role.CLERK)
    panel.orders.deny_payment(signed_in(panel, Role.MANAGER), seen)
    for say in (panel.orders.confirm_arrival, panel.orders.deny_payment):
        with pytest.raises(PaymentDenied):
            say(clerk, seen)
    record = desk.order(order)
    assert (record.state, record.paid) == (OrderState.AWAITING_PAYMENT, 0)


def test_money_that_was_denied_and_came_after_all_is_booked_as_what_it_is(
    payments: PaymentDesk, panel: Panel, order: str
) -> None:
    seen, clerk = payments.begin(order, "emvco_mpm"), signed_in(panel, Role.CLERK)
    assert panel.orders.detail(clerk, order).denied is None
    panel.orders.deny_payment(clerk, seen)
    denied = panel.orders.detail(clerk, order).denied
    assert denied == payments.attempt(seen.id)
    record = panel.orders.confirm_arrival(clerk, denied)
    assert (record.state, record.paid, record.method) == (OrderState.PAID, 6800, "emvco_mpm")
    assert state(payments, seen.id) is AttemptState.PAID
    assert panel.orders.detail(clerk, order).denied is None


def test_what_the_customer_took_back_meanwhile_is_not_booked(
    payments: PaymentDesk, desk: OrderDesk, panel: Panel, order: str
) -> None:
    seen, clerk = payments.begin(order, "emvco_mpm"), signed_in(panel, Role.CLERK)
    payments.cancel(seen.id)
    with pytest.raises(PaymentGivenUp):
        panel.orders.confirm_arrival(clerk, seen)
    assert desk.order(order).paid == 0


def test_cash_is_not_booked_while_a_transfer_waits_to_be_confirmed_nor_either_of_them_twice(
    payments: PaymentDesk, desk: OrderDesk, panel: Panel, order: str
) -> None:
    seen, clerk = payments.begin(order, "emvco_mpm"), signed_in(panel, Role.CLERK)
    with pytest.raises(AttemptStillOpen):
        panel.orders.confirm_payment(clerk, order)
    panel.orders.confirm_arrival(clerk, seen)
    for say in (panel.orders.confirm_arrival, panel.orders.deny_payment):
        with pytest.raises(IllegalTransition):
            say(clerk, seen)
    assert (desk.order(order).method, state(payments, seen.id)) == ("emvco_mpm", AttemptState.PAID)


def test_cash_taken_after_a_denial_leaves_no_second_payment_to_find(
    payments: PaymentDesk, desk: OrderDesk, panel: Panel, order: str
) -> None:
    seen, clerk = payments.begin(order, "emvco_mpm"), signed_in(panel, Role.CLERK)
    panel.orders.deny_payment(clerk, seen)
    denied = panel.orders.detail(clerk, order).denied
    assert denied
    panel.orders.confirm_payment(clerk, order)
    with pytest.raises(IllegalTransition):
        panel.orders.confirm_arrival(clerk, denied)
    assert state(payments, seen.id) is AttemptState.CLOSED


def test_what_staff_have_yet_to_confirm_keeps_no_terminal_from_starting_again(
    payments: PaymentDesk, desk: OrderDesk, order: str
) -> None:
    practice = PaymentMethod(id="practice", name={"en": "Practice"}, kind="qr")
    payments.learn(PaymentMethods(methods=(practice, method())))
    own, at_central = (
        payments.begin(order, "emvco_mpm"),
        payments.begin(desk.place(a_cart(), "en", 6800).order_id, "practice"),
    )
    assert payments.still_open() == (own, at_central)
    assert payments.open_at_central() == (at_central,)


def test_staff_still_find_it_the_day_after(
    payments: PaymentDesk, desk: OrderDesk, panel: Panel, menu: Menu, order: str
) -> None:
    attempt = payments.begin(order, "emvco_mpm")
    settled = desk.place(a_cart(), "en", 6800)
    clerk, number = signed_in(panel, Role.CLERK), desk.order(order).pickup_number
    panel.orders.cancel(clerk, settled.order_id)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    menu.now = lambda: tomorrow
    today = desk.place(a_cart(), "en", 6800)
    assert today.pickup_number == number
    found = panel.orders.search(clerk, number)
    assert [each.record.order_id for each in found] == [today.order_id, order]
    assert panel.orders.search(clerk, settled.pickup_number) == ()
    panel.orders.confirm_arrival(clerk, attempt)
    panel.orders.make_ready(clerk, order)
    panel.orders.hand_over(clerk, order)
    assert [each.record.order_id for each in panel.orders.search(clerk, number)] == [today.order_id]


def test_after_a_restart_it_still_waits_for_staff_and_central_is_not_asked(
    payments: PaymentDesk, database: OrderDatabase, client: CentralClient, link: Link, order: str, central: FakeCentral
) -> None:
    attempt = payments.begin(order, "emvco_mpm")
    till = Till(database, client, link)
    till.cashier.attend(attempt.id)
    till.cashier.step()
    assert till.desk.attempt(attempt.id) == attempt
    assert central.requests == []
