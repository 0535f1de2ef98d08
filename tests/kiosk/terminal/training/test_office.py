from datetime import UTC, datetime

import pytest

from kiosk.domain.payments import AttemptState
from kiosk.terminal.sync import HttpProblem
from kiosk.terminal.training import PracticeOffice, as_practice
from kiosk.terminal.training.office import PAID_SECONDS, SCANNED_SECONDS
from kiosk.wire.orders import OrderGlance
from kiosk.wire.payments import STANDARD, AttemptRequest, AttemptView, PaymentMethod, PaymentMethods

WANTED = AttemptRequest(
    attempt_id="a1", order_id="o1", method="wechat", amount=6800, currency="CNY", valid_seconds=180
)  # fmt: skip


class Hand:
    """A clock moved by hand."""

    passed = 0.0

    def __call__(self) -> float:
        return self.passed


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def office(hand: Hand) -> PracticeOffice:
    return PracticeOffice(lambda: datetime.now(UTC), hand)


def begin(office: PracticeOffice) -> AttemptView:
    view = office.call("POST", "/v1/payments", AttemptView, WANTED)
    assert isinstance(view, AttemptView)
    return view


def look(office: PracticeOffice) -> AttemptView:
    view = office.call("GET", "/v1/payments/a1", AttemptView)
    assert isinstance(view, AttemptView)
    return view


def test_a_payment_is_scanned_and_then_paid_by_itself(office: PracticeOffice, hand: Hand) -> None:
    assert (begin(office).state, look(office).scanned) == (AttemptState.SHOWING, False)
    hand.passed = SCANNED_SECONDS
    assert (look(office).state, look(office).scanned) == (AttemptState.SHOWING, True)
    hand.passed = PAID_SECONDS
    assert look(office).state is AttemptState.PAID
    office.call("POST", "/v1/payments/a1/cancel", AttemptView)
    assert look(office).state is AttemptState.PAID


def test_what_is_called_off_is_not_paid(office: PracticeOffice, hand: Hand) -> None:
    begin(office)
    office.call("POST", "/v1/payments/a1/cancel", AttemptView)
    hand.passed = PAID_SECONDS
    assert look(office).state is AttemptState.CLOSED


def test_its_codes_lead_nowhere_and_pass_only_as_practice(office: PracticeOffice) -> None:
    real = PaymentMethod(id="wechat", name={"en": "WeChat"}, kind="qr", qr_schemes=("weixin",), qr_hosts=("wxpay",))
    (practice,) = as_practice(PaymentMethods(methods=(real,))).methods
    code = begin(office).qr_text
    assert ".invalid/" in code
    assert practice.allows(code)
    assert not real.allows(code)


def test_of_all_else_it_knows_nothing(office: PracticeOffice) -> None:
    answer = office.call("GET", "/v1/orders/numbers/A001", OrderGlance)
    assert isinstance(answer, HttpProblem)
    assert answer.definite


def test_the_shop_s_own_code_leads_to_its_account_and_is_not_shown_in_training() -> None:
    own = PaymentMethod(id="promptpay", name={"en": "PromptPay"}, kind=STANDARD)
    assert as_practice(PaymentMethods(methods=(own,))).methods == ()
