from datetime import datetime, timedelta
from fractions import Fraction

import requests

from kiosk.central.central import Central
from kiosk.central.reviews import Average, average
from kiosk.wire.reviews import RatingKept, RatingMessage
from tests.kiosk.central.till import NOON, Till, pair, problem_code


def rate(till: Till, order_id: str, stars: int, at: datetime = NOON) -> requests.Response:
    body = RatingMessage(order_id=order_id, stars=stars, at=at).model_dump_json()
    return till.call("POST", "/v1/reviews", body)


def kept(answer: requests.Response) -> int:
    assert answer.status_code == 200, answer.text
    return RatingKept.model_validate_json(answer.content).stars


def of_shop(central: Central) -> Average:
    with central.database.read() as session:
        return average(session, "shop")


def test_a_rating_counts_once_however_often_it_is_sent(central: Central, till: Till) -> None:
    order = till.ordered()
    assert [kept(rate(till, order.order_id, 4)) for _ in range(3)] == [4, 4, 4]
    assert of_shop(central) == Average(1, Fraction(4))


def test_the_last_tap_counts_in_whatever_order_it_comes(central: Central, till: Till) -> None:
    order = till.ordered()
    assert kept(rate(till, order.order_id, 5, NOON + timedelta(seconds=3))) == 5
    assert kept(rate(till, order.order_id, 1, NOON)) == 5
    assert kept(rate(till, order.order_id, 2, NOON + timedelta(seconds=9))) == 2
    assert of_shop(central) == Average(1, Fraction(2))


def test_ratings_are_averaged_exactly(central: Central, till: Till) -> None:
    assert of_shop(central) == Average(0, None)
    for stars in (5, 4, 4):
        kept(rate(till, till.ordered().order_id, stars))
    assert of_shop(central) == Average(3, Fraction(13, 3))


def test_only_the_terminal_that_took_the_order_rates_it(central: Central, till: Till, url: str) -> None:
    order = till.ordered()
    other = pair(central, url)
    assert problem_code(rate(other, order.order_id, 1)) == "unknown-order"
    assert problem_code(rate(till, "none", 1)) == "unknown-order"
    anonymous = requests.post(f"{url}/v1/reviews", timeout=20)
    assert anonymous.status_code == 401
    assert of_shop(central).count == 0


def test_what_is_no_rating_is_refused(till: Till) -> None:
    order = till.ordered()
    for body in (
        f'{{"order_id": "{order.order_id}", "stars": 6, "at": "2026-11-23T04:00:00Z"}}',
        f'{{"order_id": "{order.order_id}", "at": "2026-11-23T04:00:00Z"}}',
        "[]",
    ):
        assert problem_code(till.call("POST", "/v1/reviews", body)) == "malformed-message"


def test_nothing_is_kept_that_a_rating_does_not_have(till: Till) -> None:
    order = till.ordered()
    body = f'{{"order_id": "{order.order_id}", "stars": 5, "at": "2026-11-23T04:00:00Z", "phone": "138-SECRET"}}'
    assert till.call("POST", "/v1/reviews", body).json() == {"order_id": order.order_id, "stars": 5}
    for file in till.central.settings.data.rglob("*.db*"):
        assert b"138-SECRET" not in file.read_bytes(), file
