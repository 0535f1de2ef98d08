import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import IllegalTransition
from kiosk.domain.orders import (
    Cancelled,
    Collected,
    MadeReady,
    OrderEvent,
    OrderState,
    OrderStatus,
    Paid,
    PaymentAsked,
    Placed,
    PreparationBegun,
    Refunded,
    advance,
    replay,
)

events = st.one_of(
    st.builds(Placed, st.sampled_from([0, 900, 9400])),
    st.builds(PaymentAsked, st.just("practice")),
    st.builds(Paid, st.sampled_from([900, 9400]), st.just("practice"), st.just("attempt")),
    st.builds(PreparationBegun),
    st.builds(MadeReady),
    st.builds(Collected),
    st.builds(Cancelled, st.just("customer")),
    st.builds(Refunded, st.sampled_from([-1, 0, 100, 900, 9400])),
)


@given(st.lists(events, max_size=40))
def test_no_legal_sequence_reaches_an_impossible_state(chosen: list[OrderEvent]) -> None:
    status: OrderStatus | None = None
    accepted: list[OrderEvent] = []
    for event in chosen:
        try:
            status = advance(status, event)
        except IllegalTransition:
            continue
        accepted.append(event)
        assert_possible(status)
    payments = [event for event in accepted if isinstance(event, Paid)]
    assert len(payments) <= 1, "no order is charged twice"
    if status is not None:
        assert replay(accepted) == status


def assert_possible(status: OrderStatus) -> None:
    assert status.paid in (0, status.total)
    assert 0 <= status.refunded <= status.paid
    unpaid = status.state in (OrderState.PLACED, OrderState.AWAITING_PAYMENT, OrderState.CANCELLED)
    if unpaid:
        assert status.paid == 0
    else:
        assert status.paid == status.total, "nothing is handed out unpaid"
    if status.state is OrderState.REFUNDED:
        assert status.refunded == status.paid


def test_the_usual_way_of_an_order() -> None:
    way = (
        Placed(900),
        PaymentAsked("practice"),
        Paid(900, "practice", "a"),
        PreparationBegun(),
        MadeReady(),
        Collected(),
    )
    assert replay(way) == OrderStatus(OrderState.COLLECTED, 900, 900, 0)


def test_a_refund_in_parts_ends_whole() -> None:
    paid = (Placed(900), PaymentAsked("practice"), Paid(900, "practice"))
    assert replay((*paid, Refunded(300))).state is OrderState.PAID
    assert replay((*paid, Refunded(300), Refunded(600))).state is OrderState.REFUNDED
    with pytest.raises(IllegalTransition):
        replay((*paid, Refunded(300), Refunded(601)))


def test_another_amount_is_held() -> None:
    with pytest.raises(IllegalTransition, match="Hold it"):
        replay((Placed(900), Paid(899, "practice")))


def test_a_paid_order_cannot_be_cancelled() -> None:
    with pytest.raises(IllegalTransition, match="Cancelled cannot follow paid"):
        replay((Placed(900), Paid(900, "counter"), Cancelled("customer")))


def test_an_order_begins_with_its_placing() -> None:
    with pytest.raises(IllegalTransition):
        replay((Paid(900, "counter"),))
    with pytest.raises(IllegalTransition, match="no events"):
        replay(())
