"""What a terminal claims of payments, where central knows better."""

from typing import Any

import pytest

from kiosk.central.central import Central
from kiosk.central.orders import summaries
from tests.kiosk.central.till import TEA, Till, attempt_request, changed, paid, problem_code, then


@pytest.mark.parametrize("claim", [{"attempt": "no-such-attempt"}, {"amount": 1}])
def test_no_money_gets_a_wrong_price_past_central_but_what_was_taken(
    central: Central, till: Till, claim: dict[str, Any]
) -> None:
    order = changed(till.placed(TEA), total=100, subtotal=100)
    claimed = then(order, paid(order).model_copy(update=claim))
    assert [answer.verdict for answer in till.send(order, claimed)] == ["refused", "refused"]
    with central.database.read() as session:
        assert [order.state for order in summaries(session)] == ["refused"]
    assert problem_code(till.ask(attempt_request(order))) == "order-refused"
