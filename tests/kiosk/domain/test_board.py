from kiosk.domain.board import Standing, standing
from kiosk.domain.orders import OrderState


def test_only_what_is_paid_and_not_fetched_yet_stands_on_the_board() -> None:
    assert {state: standing(state) for state in OrderState if standing(state)} == {
        OrderState.PAID: Standing.MAKING,
        OrderState.PREPARING: Standing.MAKING,
        OrderState.READY: Standing.READY,
    }
