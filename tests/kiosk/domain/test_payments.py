import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.errors import IllegalTransition
from kiosk.domain.payments import (
    AnswerLost,
    Attempt,
    AttemptEvent,
    AttemptState,
    CloseAsked,
    ClosedUnpaid,
    RefundBegun,
    RefundDone,
    Scanned,
    Settled,
    Shown,
    advance,
)


def attempt(state: AttemptState = AttemptState.CREATED) -> Attempt:
    return Attempt("a", "o", "practice", 900, "CNY", state)


class PaymentTalk(RuleBasedStateMachine):
    """A truthful provider, a terminal that asks, and a network that loses and repeats what either says."""

    def __init__(self) -> None:
        super().__init__()
        self.attempt = attempt()
        self.provider = "absent"
        self.money = 0

    def tell(self, event: AttemptEvent) -> None:
        self.attempt = advance(self.attempt, event)

    def provider_says(self) -> AttemptEvent:
        answers: dict[str, AttemptEvent] = {
            "open": Shown(),
            "settled": Settled(900, "CNY"),
            "closed": ClosedUnpaid(),
            "absent": ClosedUnpaid(),
            "refunded": RefundDone(),
        }
        return answers[self.provider]

    @initialize()
    def create(self) -> None:
        self.provider = "open"

    @rule()
    def shown(self) -> None:
        if self.attempt.state is AttemptState.CREATED and self.provider == "open":
            self.tell(Shown())

    @rule()
    def customer_pays(self) -> None:
        if self.provider == "open":
            self.provider = "settled"
            self.money = 900

    @rule()
    def paid_after_close(self) -> None:
        if self.provider == "closed" and self.attempt.state is AttemptState.CLOSED and not self.money:
            self.provider = "settled"
            self.money = 900

    @rule()
    def customer_cancels(self) -> None:
        if self.attempt.state in (AttemptState.SHOWING, AttemptState.UNKNOWN):
            self.tell(CloseAsked())

    @rule()
    def provider_closes(self) -> None:
        if self.attempt.state is AttemptState.CLOSING and self.provider == "open":
            self.provider = "closed"

    @rule()
    def answer_is_lost(self) -> None:
        if self.attempt.state in (AttemptState.CREATED, AttemptState.SHOWING, AttemptState.CLOSING):
            self.tell(AnswerLost())

    @rule()
    def poll_or_notification(self) -> None:
        answer = self.provider_says()
        if isinstance(answer, Shown) and self.attempt.state not in (
            AttemptState.CREATED,
            AttemptState.SHOWING,
            AttemptState.UNKNOWN,
            AttemptState.CLOSING,
        ):
            return
        if isinstance(answer, ClosedUnpaid) and self.attempt.state is AttemptState.CLOSED:
            self.tell(answer)
            return
        self.tell(answer)

    @rule()
    def send_back(self) -> None:
        if self.attempt.state in (AttemptState.PAID_LATE, AttemptState.REFUNDING):
            self.tell(RefundBegun())
            self.provider = "refunded"
            self.money = 0

    @invariant()
    def a_paid_attempt_has_the_money(self) -> None:
        if self.attempt.state is AttemptState.PAID:
            assert self.money == 900

    @invariant()
    def a_closed_or_refunded_attempt_was_not_told_of_money_it_ignores(self) -> None:
        if self.attempt.state is AttemptState.REFUNDED:
            assert self.money == 0

    @invariant()
    def one_more_answer_always_leads_to_the_truth(self) -> None:
        if self.provider == "settled" and self.attempt.state is not AttemptState.REFUNDED:
            told = advance(self.attempt, Settled(900, "CNY"))
            assert told.state in (AttemptState.PAID, AttemptState.PAID_LATE, AttemptState.REFUNDING)


PaymentTalk.TestCase.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)
TestPaymentTalk = PaymentTalk.TestCase


def test_when_cancel_and_payment_race_payment_wins() -> None:
    closing = advance(advance(attempt(), Shown()), CloseAsked())
    assert advance(closing, Settled(900, "CNY")).state is AttemptState.PAID
    assert advance(advance(closing, AnswerLost()), Settled(900, "CNY")).state is AttemptState.PAID


def test_money_after_the_close_goes_back() -> None:
    late = advance(attempt(AttemptState.CLOSED), Settled(900, "CNY"))
    assert late.state is AttemptState.PAID_LATE
    assert advance(advance(late, RefundBegun()), RefundDone()).state is AttemptState.REFUNDED


@pytest.mark.parametrize("settled", [Settled(899, "CNY"), Settled(900, "USD")])
@pytest.mark.parametrize("state", list(AttemptState))
def test_another_amount_or_currency_is_held_unless_it_is_on_its_way_back(state: AttemptState, settled: Settled) -> None:
    returning = (AttemptState.REFUNDING, AttemptState.REFUNDED)
    assert advance(attempt(state), settled).state is (state if state in returning else AttemptState.HELD)


def test_money_that_was_held_can_go_back() -> None:
    returning = advance(attempt(AttemptState.HELD), RefundBegun())
    assert advance(returning, RefundDone()).state is AttemptState.REFUNDED


@pytest.mark.parametrize("state", list(AttemptState))
def test_the_same_settlement_twice_is_once(state: AttemptState) -> None:
    once = advance(attempt(state), Settled(900, "CNY"))
    assert advance(once, Settled(900, "CNY")) == once


def test_an_unknown_is_never_failed_by_silence() -> None:
    unknown = advance(attempt(AttemptState.SHOWING), AnswerLost())
    assert advance(unknown, AnswerLost()).state is AttemptState.UNKNOWN


def test_a_scan_is_remembered_while_it_can_matter() -> None:
    assert advance(attempt(AttemptState.SHOWING), Scanned()).scanned
    assert not advance(attempt(AttemptState.CLOSED), Scanned()).scanned


def test_a_paid_attempt_cannot_be_refunded_as_late() -> None:
    with pytest.raises(IllegalTransition, match="Ask the provider"):
        advance(attempt(AttemptState.PAID), RefundBegun())
