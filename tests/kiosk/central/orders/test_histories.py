"""Any history that a terminal could send, against a model of what an order is."""

from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.central.central import Central
from kiosk.central.orders import summaries
from kiosk.wire.orders import (
    CancelledMessage,
    Fact,
    OrderEventMessage,
    PaidMessage,
    PaymentAskedMessage,
    ProgressMessage,
    RefundedMessage,
)
from tests.kiosk.central.till import TEA, Till

TOTAL = 600
ASKED = PaymentAskedMessage(method="counter")
PAID = PaidMessage(amount=TOTAL, method="counter")
CANCELLED = CancelledMessage(reason="customer")
BEGUN = ProgressMessage(kind="preparation_begun")
READY = ProgressMessage(kind="made_ready")
COLLECTED = ProgressMessage(kind="collected")
HALF_BACK = RefundedMessage(amount=TOTAL // 2)
FACTS: tuple[Fact, ...] = (ASKED, PAID, CANCELLED, BEGUN, READY, COLLECTED, HALF_BACK)

STEPS: dict[tuple[str, Fact], str] = {
    ("placed", ASKED): "awaiting_payment",
    ("awaiting_payment", ASKED): "awaiting_payment",
    ("placed", PAID): "paid",
    ("awaiting_payment", PAID): "paid",
    ("placed", CANCELLED): "cancelled",
    ("awaiting_payment", CANCELLED): "cancelled",
    ("paid", BEGUN): "preparing",
    ("paid", READY): "ready",
    ("preparing", READY): "ready",
    ("ready", COLLECTED): "collected",
}
TAKEN = ("paid", "preparing", "ready", "collected")


@dataclass
class Model:
    """What an order should have become."""

    state: str = ""
    refunded: int = 0
    kept: list[tuple[str, bool]] = field(default_factory=list)

    def take(self, event: OrderEventMessage) -> str:
        body = event.model_dump_json()
        if event.sequence <= len(self.kept):
            before, accepted = self.kept[event.sequence - 1]
            return "duplicate" if before == body and accepted else "refused"
        if event.sequence > len(self.kept) + 1:
            return "gap"
        if not self.state and event.fact.kind != "placed":
            return "refused"
        accepted = self._step(event.fact)
        self.kept.append((body, accepted))
        return "accepted" if accepted else "refused"

    def _step(self, fact: Fact) -> bool:
        if fact.kind == "placed":
            first, self.state = not self.state, self.state or "placed"
            return first
        if (self.state, fact) in STEPS:
            self.state = STEPS[self.state, fact]
            return True
        if fact == HALF_BACK and self.state in TAKEN:
            self.refunded += TOTAL // 2
            self.state = "refunded" if self.refunded == TOTAL else self.state
            return True
        return fact == ASKED and self.state in (*TAKEN, "refunded")


_usual = st.permutations(FACTS).map(lambda facts: [(0, n, fact) for n, fact in enumerate(facts, start=2)])
_wild = st.lists(st.tuples(st.integers(0, 1), st.integers(1, 7), st.sampled_from((None, *FACTS))), max_size=14)
_batches = st.lists(st.one_of(_wild, _usual), min_size=1, max_size=3)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=_batches, begun=st.booleans())
def test_every_history_ends_as_the_model_says(
    central: Central, till: Till, batches: list[list[tuple[int, int, Fact | None]]], begun: bool
) -> None:
    orders = [till.placed(TEA), till.placed(TEA)]
    models = [Model(), Model()]
    if begun:
        batches = [[(0, 1, None), (1, 1, None)], *batches]
    for batch in batches:
        events = [
            orders[which].model_copy(update={"sequence": number, "fact": fact or orders[which].fact})
            for which, number, fact in batch
        ]
        if events:
            expected = [models[which].take(event) for (which, _, _), event in zip(batch, events, strict=True)]
            assert [answer.verdict.value for answer in till.send(*events)] == expected
    with central.database.read() as session:
        seen = {summary.order_id: summary for summary in summaries(session)}
    for order, model in zip(orders, models, strict=True):
        summary = seen.get(order.order_id)
        assert (summary.state if summary else "") == model.state
        assert (summary.refunded if summary else 0) == model.refunded
