from datetime import UTC, date, datetime

import pytest

from kiosk.domain.payments import AttemptState
from kiosk.domain.rights import Action, Role
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.terminal.payments import PaymentDesk
from kiosk.terminal.staff import NotSentBack, Panel, StaffPayments
from kiosk.terminal.sync import CentralClient, Link
from kiosk.wire.payments import BillDifference, DifferenceKind, PaymentMethods, PaymentReview
from tests.kiosk.terminal.central_faults import answers_500, hangs
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import a_cart
from tests.kiosk.terminal.staff.people import signed_in

HELD = PaymentReview(
    attempt_id="held-1", store_id="s", order_id="o", pickup_number="B007", method="wechat", state=AttemptState.HELD,
    problem="payment-held", asked=6800, taken=6700, currency="CNY", created_at=datetime(2026, 11, 23, 4, tzinfo=UTC),
)  # fmt: skip
MISSING = BillDifference(
    kind=DifferenceKind.PAYMENT_MISSING_THERE, provider="wechat", day=date(2026, 11, 25), attempt_id="a1", here=6800,
    there=0, currency="CNY", remedy="Ask.",
)  # fmt: skip


@pytest.fixture
def attempts(database: OrderDatabase, link: Link, changes: Changes, client: CentralClient) -> PaymentDesk:
    desk = PaymentDesk(database, link, lambda _: None, changes)
    answer = client.call("GET", "/v1/payment-methods", PaymentMethods)
    assert isinstance(answer, PaymentMethods)
    desk.learn(answer)
    return desk


@pytest.fixture
def payments(panel: Panel, attempts: PaymentDesk, desk: OrderDesk, client: CentralClient) -> StaffPayments:
    return StaffPayments(attempts, desk, client, panel.guard, panel.trail)


def test_what_is_open_here_and_held_at_central_stand_together(
    panel: Panel, payments: StaffPayments, attempts: PaymentDesk, desk: OrderDesk, central: FakeCentral
) -> None:
    central.reviews.append(HELD)
    order = desk.place(a_cart(), "zh-CN", 6800)
    attempt = attempts.begin(order.order_id, "practice")
    page = payments.page(signed_in(panel, Role.MANAGER))
    assert page.asked
    held, own = page.payments
    assert (held.number, held.amount, held.here, held.there) == ("B007", 6700, None, HELD)
    assert (own.attempt_id, own.number, own.here, own.there) == (
        attempt.id, order.pickup_number, AttemptState.CREATED, None,
    )  # fmt: skip


def test_what_the_bills_have_is_seen_too(panel: Panel, payments: StaffPayments, central: FakeCentral) -> None:
    central.differences.append(MISSING)
    assert payments.page(signed_in(panel, Role.MANAGER)).differences == (MISSING,)


def test_without_central_one_sees_ones_own(
    panel: Panel, payments: StaffPayments, attempts: PaymentDesk, desk: OrderDesk, central: FakeCentral
) -> None:
    attempts.begin(desk.place(a_cart(), "zh-CN", 6800).order_id, "practice")
    central.fault = answers_500
    page = payments.page(signed_in(panel, Role.MANAGER))
    assert (page.asked, len(page.payments)) == (False, 1)


def test_where_central_hangs_that_is_waited_for_once(
    panel: Panel, payments: StaffPayments, central: FakeCentral
) -> None:
    central.fault = hangs
    before = len(central.requests)
    assert not payments.page(signed_in(panel, Role.MANAGER)).asked
    assert central.requests[before:] == ["GET /v1/payment-reviews"]


def test_held_money_is_sent_back_and_written_down(panel: Panel, payments: StaffPayments, central: FakeCentral) -> None:
    central.reviews.append(HELD)
    manager = signed_in(panel, Role.MANAGER)
    [held] = payments.page(manager).payments
    payments.send_back(manager, held)
    assert central.returned == [("held-1", manager.staff_id)]
    [entry] = panel.trail.page(most=1)
    assert (entry.fact.action, entry.fact.subject, entry.fact.after) == (
        Action.RESOLVE_PAYMENT, "B007", {"send_back": 6700},
    )  # fmt: skip
    central.fault = answers_500
    with pytest.raises(NotSentBack):
        payments.send_back(manager, held)
