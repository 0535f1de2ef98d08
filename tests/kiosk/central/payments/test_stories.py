"""Whatever happens to a payment, in whatever order: no money is lost, and none is taken twice.

Over HTTP and on both databases. `tests/faults/test_money_model.py` goes deeper, with the terminal and with crashes.
"""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.payments import AttemptState, RefundDone
from kiosk.wire.orders import CancelledMessage, Fact
from tests.kiosk.central.payments.office import Office, by_bank
from tests.kiosk.central.till import TEA, Till, paid, then


@dataclass
class Story:
    """One order with one attempt, and all that can happen to them; each method is a thing that happens."""

    till: Till
    cash: bool = False

    def __post_init__(self) -> None:
        self.office = Office(self.till)
        self.order = self.till.ordered(TEA)
        self.request = by_bank(self.order)
        self.key = self.office.key(self.request)
        self.office.open(self.request)

    @property
    def bank_has_money(self) -> bool:
        return self.office.bank.charges[self.key] == "paid"

    def money_comes_in(self) -> None:
        self.office.bank.pay(self.key)

    def bank_notifies(self) -> None:
        if self.bank_has_money:
            self.office.desk.notify(self.key, self.office.bank.pay(self.key))

    def bank_says_refunded(self) -> None:
        if self.office.look(self.request).state is AttemptState.REFUNDING:
            self.office.desk.notify(self.key, RefundDone())

    def customer_cancels(self) -> None:
        self.office.desk.cancel(self.office.sender, self.request.attempt_id)

    def terminal_looks(self) -> None:
        self.office.look(self.request)

    def terminal_asks_again(self) -> None:
        self.office.open(self.request)

    def sweeper_comes(self) -> None:
        self.office.sweep_later()

    def clerk_takes_cash(self) -> None:
        self.cash |= self._send(paid(self.order))

    def order_is_called_off(self) -> None:
        self._send(CancelledMessage(reason="customer"))

    def terminal_tells_of_the_payment(self) -> None:
        self._send(paid(self.order, self.request.attempt_id))

    def time_is_up(self) -> None:
        self.office.ahead += timedelta(minutes=5)

    def line_breaks(self) -> None:
        self.office.bank.lost = {"query", "close", "refund"}

    def line_is_mended(self) -> None:
        self.office.bank.lost = set()

    def ends(self) -> None:
        """Everything is reachable again, and every notification has come."""
        self.line_is_mended()
        self.time_is_up()
        self.bank_notifies()
        self.sweeper_comes()
        self.sweeper_comes()

    def _send(self, fact: Fact) -> bool:
        after = self.office.order(self.request).last_sequence
        return self.till.send(then(self.order, fact, after))[0].verdict == "accepted"


HAPPENINGS = [
    name for name in vars(Story) if not name.startswith("_") and name not in ("ends", "bank_has_money", "cash")
]


STORIES = st.lists(st.sampled_from(HAPPENINGS), min_size=3, max_size=14)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(happenings=STORIES)
def test_whatever_happens_no_money_is_lost_and_none_taken_twice(till: Till, happenings: list[str]) -> None:
    tell(Story(till), happenings)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(happenings=STORIES)
def test_whatever_happens_in_many_stories(till: Till, happenings: list[str]) -> None:
    tell(Story(till), happenings)


def tell(story: Story, happenings: list[str]) -> None:
    for happening in happenings:
        getattr(story, happening)()
    story.ends()
    state, order = story.office.look(story.request).state, story.office.order(story.request)
    by_phone = order.payment_attempt == story.request.attempt_id
    assert order.paid == (600 if story.cash or by_phone else 0)
    assert not (story.cash and by_phone)
    if story.bank_has_money:
        assert state is (AttemptState.PAID if by_phone else AttemptState.REFUNDED)
        assert len(story.office.bank.refunds) == (0 if by_phone else 1)
    else:
        assert (state, by_phone) == (AttemptState.CLOSED, False)
