import json
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from kiosk.terminal.orders import OrderDatabase, OrderDesk, RatingDesk, UnknownOrder, acknowledge
from kiosk.terminal.sync import CentralClient, RatingCourier
from tests.kiosk.terminal.central_faults import answers_500, drops_after_commit
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import a_cart

START = datetime(2026, 11, 23, 4, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.at = START

    def now(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def ratings(database: OrderDatabase) -> RatingDesk:
    return RatingDesk(database, Clock().now, lambda: None)


@pytest.fixture
def courier(ratings: RatingDesk, client: CentralClient) -> RatingCourier:
    return RatingCourier(ratings, client, lambda: True)


@pytest.fixture
def order_id(desk: OrderDesk, database: OrderDatabase) -> str:
    """An order that central has."""
    order = desk.place(a_cart(), "en", 6800)
    with database.write() as connection:
        acknowledge(connection, [(order.order_id, 1)], START)
    return order.order_id


def stars(ratings: RatingDesk) -> list[int]:
    return [each.stars for each in ratings.waiting()]


def test_the_last_tap_is_kept_through_a_restart(database: OrderDatabase, ratings: RatingDesk, order_id: str) -> None:
    ratings.rate(order_id, 2)
    ratings.rate(order_id, 5)
    assert stars(ratings) == [5]
    again = OrderDatabase(database.path)
    assert stars(RatingDesk(again, Clock().now, lambda: None)) == [5]
    again.close()


def test_an_order_that_central_lacks_keeps_its_rating_back(desk: OrderDesk, ratings: RatingDesk) -> None:
    ratings.rate(desk.place(a_cart(), "en", 6800).order_id, 4)
    assert stars(ratings) == []


def test_what_is_no_rating_of_an_order_is_refused(ratings: RatingDesk, order_id: str) -> None:
    with pytest.raises(UnknownOrder):
        ratings.rate("none", 3)
    with pytest.raises(ValidationError):
        ratings.rate(order_id, 6)


def test_is_sent_until_central_has_it(
    courier: RatingCourier, ratings: RatingDesk, central: FakeCentral, order_id: str
) -> None:
    ratings.rate(order_id, 4)
    central.fault = answers_500
    courier.step()
    central.fault = drops_after_commit
    courier.step()
    assert stars(ratings) == [4]
    central.fault = None
    courier.step()
    assert stars(ratings) == []
    assert central.ratings == {order_id: 4}
    courier.step()
    assert central.requests.count("POST /v1/reviews") == 3


def test_a_later_tap_is_sent_too(
    courier: RatingCourier, ratings: RatingDesk, central: FakeCentral, order_id: str
) -> None:
    ratings.rate(order_id, 1)
    courier.step()
    ratings.rate(order_id, 3)
    assert stars(ratings) == [3]
    courier.step()
    assert central.ratings == {order_id: 3}


def test_what_changes_while_it_is_under_way_is_sent_again(ratings: RatingDesk, order_id: str) -> None:
    ratings.rate(order_id, 1)
    (under_way,) = ratings.waiting()
    ratings.rate(order_id, 5)
    ratings.sent(under_way)
    assert stars(ratings) == [5]


def test_one_that_central_will_never_take_is_let_go(
    courier: RatingCourier, ratings: RatingDesk, central: FakeCentral, order_id: str
) -> None:
    central.unrated.add(order_id)
    ratings.rate(order_id, 4)
    courier.step()
    assert stars(ratings) == []


def test_nothing_about_the_person_is_sent(ratings: RatingDesk, order_id: str) -> None:
    ratings.rate(order_id, 4)
    (message,) = ratings.waiting()
    assert set(json.loads(message.model_dump_json())) == {"order_id", "stars", "at"}
