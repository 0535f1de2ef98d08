"""What central has of the order that a journey placed: its own answer, not the terminal's belief."""

import httpx

from kiosk.domain.orders import OrderState
from ui.tour.stage import Stage

_SECONDS = 20


def arrived(stage: Stage, state: OrderState) -> None:
    """The last order is at central in this state."""
    order = stage.terminal.orders.today()[0]

    def at_central() -> bool:
        answer = httpx.get(f"{stage.shop.cable.url}/v1/orders/{order.tracking_token}")
        return answer.is_success and answer.json()["state"] == state.value

    with stage.step("at-central") as finger:
        finger.wait(at_central, f"central does not have the order as {state.value}", _SECONDS)
