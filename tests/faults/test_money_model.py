"""Every way in which a customer, a clerk, a terminal, central and a provider can come in each other's way."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.central.payments.port import AttemptKey
from kiosk.domain.payments import AttemptState, RefundBegun
from tests.faults.money.audit import Audit
from tests.faults.money.ledger import BANK
from tests.faults.money.world import VALID_SECONDS, Files, World
from tests.kiosk.terminal.shop import a_cart

PICK = st.integers(0, 5)
MEANWHILE = (
    "central dies",
    "terminal dies",
    "phone pays",
    "phone scans",
    "notice",
    "cancel",
    "sweep",
    "cut",
    "mute",
    "late request",
)
"""What can come in between two steps of somebody else."""


class MoneyInTheShop(RuleBasedStateMachine):
    """At most two orders, each tried as often as the customer likes."""

    files: ClassVar[Files]

    def __init__(self) -> None:
        super().__init__()
        self.world = World(self.files)
        self.audit = Audit(self.world)
        self.orders: list[str] = []

    def teardown(self) -> None:
        self.audit.all_ends_known(self.orders)

    @initialize()
    def a_customer_begins_to_pay(self) -> None:
        self.order()
        self.pay_by_phone(0)

    @precondition(lambda self: len(self.orders) < 2)
    @rule()
    def order(self) -> None:
        placed = self.world.at_terminal(lambda: self.world.orders.place(a_cart(), "en", 6800))
        if placed is not None:
            self.orders.append(placed.order_id)

    @precondition(lambda self: self.orders)
    @rule(which=PICK)
    def pay_by_phone(self, which: int) -> None:
        order = self.orders[which % len(self.orders)]
        self.world.at_terminal(lambda: self.world.payments.begin(order, BANK))
        self.world.look()

    @precondition(lambda self: self.orders)
    @rule(which=PICK)
    def pay_the_clerk(self, which: int) -> None:
        order = self.orders[which % len(self.orders)]
        self.world.at_terminal(lambda: self.world.orders.ask_payment(order, "counter"))
        self.world.at_terminal(lambda: self.world.orders.confirm_counter_payment(order))

    @precondition(lambda self: self.orders)
    @rule(which=PICK)
    def call_the_order_off(self, which: int) -> None:
        order = self.orders[which % len(self.orders)]
        self.world.at_terminal(lambda: self.world.orders.cancel(order, "customer"))

    @rule(which=PICK)
    def cancel(self, which: int) -> None:
        self._cancel(which)

    @rule()
    def terminal_looks(self) -> None:
        self.world.look()

    @rule()
    def central_sweeps(self) -> None:
        self.world.at_central(self.world.desk.sweep)

    @rule(seconds=st.sampled_from((1, 6, 31, VALID_SECONDS + 1, 2 * VALID_SECONDS)))
    def time_passes(self, seconds: int) -> None:
        self.world.now_is += timedelta(seconds=seconds)

    @rule(which=PICK)
    def phone_scans(self, which: int) -> None:
        self._with_code(which, self.world.ledger.scan)

    @rule(which=PICK, amount=st.sampled_from((6800, 6800, 6800, 6801, 1)))
    def phone_pays(self, which: int, amount: int) -> None:
        self._with_code(which, lambda number: self.world.ledger.pay(number, amount))

    @rule(which=PICK, told=st.booleans())
    def phone_confirms_after_the_cancel(self, which: int, told: bool) -> None:
        """As a race goes that payment wins too late; whether the provider tells of it or not."""
        self._with_code(which, self.world.ledger.scan)
        self._cancel(which)
        self.world.look()
        self._with_code(which, lambda number: self.world.ledger.pay(number, 6800))
        if told:
            self._tell(which)

    @rule(which=PICK)
    def provider_tells(self, which: int) -> None:
        self._tell(which)

    @rule(which=PICK)
    def staff_send_held_money_back(self, which: int) -> None:
        self._with_code(which, self._send_back)

    @rule(what=st.sampled_from(("deaf", "loses_answers", "declines", "slow_refunds", "refuses_refunds")))
    def provider_falters(self, what: str) -> None:
        setattr(self.world.ledger, what, True)

    @rule()
    def provider_is_well(self) -> None:
        self.world.ledger.mend()

    @rule(cut=st.booleans())
    def line(self, cut: bool) -> None:
        self.world.cut = cut

    @rule()
    def next_request_is_held_up(self) -> None:
        self.world.holds_up = True

    @rule()
    def held_up_request_arrives(self) -> None:
        self.world.let_arrive()

    @rule(after=st.integers(0, 9), what=st.sampled_from(MEANWHILE), which=PICK)
    def plan(self, after: int, what: str, which: int) -> None:
        happenings: dict[str, Callable[[], object]] = {
            "central dies": self.world.central.lose_power,
            "terminal dies": self.world.terminal.lose_power,
            "phone pays": lambda: self._with_code(which, lambda number: self.world.ledger.pay(number, 6800)),
            "phone scans": lambda: self._with_code(which, self.world.ledger.scan),
            "notice": lambda: self._tell(which),
            "cancel": lambda: self._cancel(which),
            "sweep": lambda: self.world.at_central(self.world.desk.sweep),
            "late request": self.world.let_arrive,
            "cut": lambda: setattr(self.world, "cut", True),
            "mute": lambda: setattr(self.world.ledger, "loses_answers", True),
        }
        self.world.moments.plan(after, happenings[what])

    @invariant()
    def money_is_where_it_belongs(self) -> None:
        self.audit.now()

    def _cancel(self, which: int) -> None:
        open_now = self.world.payments.still_open()
        if open_now:
            attempt = open_now[which % len(open_now)].id
            self.world.at_terminal(lambda: self.world.payments.cancel(attempt))

    def _with_code(self, which: int, act: Callable[[str], object]) -> None:
        """With one of the codes that a customer has seen."""
        seen = sorted(self.audit.shown() & self.world.ledger.entries.keys())
        if seen:
            act(seen[which % len(seen)])

    def _tell(self, which: int) -> None:
        def tell(number: str) -> None:
            event = self.world.ledger.notice(number)
            if event is not None:
                key = AttemptKey(self.world.pairing.store_id, number)
                self.world.at_central(lambda: self.world.desk.notify(key, event))

        self._with_code(which, tell)

    def _send_back(self, number: str) -> None:
        """What staff may do with a held attempt; who of them may, is another test's matter."""
        if self.audit.at_central()[number] is AttemptState.HELD:
            key = AttemptKey(self.world.pairing.store_id, number)
            self.world.at_central(lambda: self.world.desk.notify(key, RefundBegun()))


@pytest.fixture(scope="module")
def _files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    MoneyInTheShop.files = Files(tmp_path_factory.mktemp("shop"))
    yield
    MoneyInTheShop.files.close()


def explore(examples: int, steps: int) -> None:
    quiet = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        MoneyInTheShop,
        settings=settings(max_examples=examples, stateful_step_count=steps, suppress_health_check=quiet),
    )


@pytest.mark.usefixtures("_files")
def test_money_is_on_a_paid_order_or_on_its_way_back() -> None:
    explore(40, 25)


@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.usefixtures("_files")
def test_money_is_on_a_paid_order_or_on_its_way_back_in_many_stories() -> None:
    explore(3000, 60)
