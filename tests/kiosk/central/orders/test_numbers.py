"""Looking an order up by its pickup number: today's, of one's own store, and no more than the number's holder knows."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import requests

from kiosk.central.central import Central
from kiosk.central.throttle import TRIES
from kiosk.wire.orders import OrderGlance
from tests.kiosk.central.till import Till, changed, open_shop, paid, pair, placed_fact, problem_code, then


def now() -> datetime:
    return datetime.now(UTC)


def today(till: Till) -> str:
    """An order of today, paid; its pickup number."""
    event = till.placed(at=now())
    assert [answer.verdict for answer in till.send(event, then(event, paid(event)))] == ["accepted", "accepted"]
    return placed_fact(event).pickup_number


def test_shows_where_an_order_stands_and_nothing_that_was_ordered(till: Till) -> None:
    number = today(till)
    answer = till.call("GET", f"/v1/orders/numbers/{number}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    glance = OrderGlance.model_validate_json(answer.content)
    assert (glance.pickup_number, glance.state, glance.total) == (number, "paid", 3700)
    assert set(json.loads(answer.content)) == {"pickup_number", "state", "total", "refunded", "currency", "placed_at"}


def test_another_terminal_of_the_store_finds_it_and_another_store_does_not(central: Central, till: Till) -> None:
    number = today(till)
    beside = pair(central, till.url)
    assert beside.call("GET", f"/v1/orders/numbers/{number}").status_code == 200
    open_shop(central, "elsewhere")
    stranger = pair(central, till.url, "elsewhere")
    assert problem_code(stranger.call("GET", f"/v1/orders/numbers/{number}")) == "unknown-order"


def test_yesterdays_number_is_not_found(till: Till) -> None:
    yesterday = now() - timedelta(days=1)
    event = till.placed(at=yesterday)
    day = yesterday.astimezone(ZoneInfo("Asia/Shanghai")).date()
    till.send(changed(event, business_day=day))
    number = placed_fact(event).pickup_number
    assert problem_code(till.call("GET", f"/v1/orders/numbers/{number}")) == "unknown-order"


def test_trying_numbers_is_slowed_down_for_that_terminal_alone(central: Central, till: Till) -> None:
    number = today(till)
    beside = pair(central, till.url)
    for n in range(TRIES):
        assert problem_code(till.call("GET", f"/v1/orders/numbers/Q{n:03d}")) == "unknown-order"
    assert problem_code(till.call("GET", f"/v1/orders/numbers/{number}")) == "too-many-tries"
    assert beside.call("GET", f"/v1/orders/numbers/{number}").status_code == 200


def test_it_takes_a_terminal_to_ask(till: Till) -> None:
    assert requests.get(f"{till.url}/v1/orders/numbers/A001", timeout=20).status_code == 401
