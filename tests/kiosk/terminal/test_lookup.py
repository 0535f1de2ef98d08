from datetime import UTC, datetime

import pytest

from kiosk.terminal.lookup import SPAN_SECONDS, TRIES, NoSuchNumber, OrderLookup, TooManyNumbers
from kiosk.terminal.orders import OrderDesk
from kiosk.terminal.sync import CentralClient
from kiosk.wire.orders import OrderGlance
from tests.kiosk.terminal.central_faults import answers_500
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import a_cart


class Seconds:
    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> float:
        return self.passed


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def lookup(desk: OrderDesk, client: CentralClient, seconds: Seconds) -> OrderLookup:
    return OrderLookup(desk, client, seconds)


def glance(number: str, state: str) -> OrderGlance:
    return OrderGlance(
        pickup_number=number, state=state, total=6800, currency="CNY", placed_at=datetime(2026, 11, 23, 4, tzinfo=UTC)
    )


def test_finds_an_order_of_this_terminal_without_a_network(
    lookup: OrderLookup, desk: OrderDesk, central: FakeCentral
) -> None:
    central.fault = answers_500
    number = desk.place(a_cart(), "en", 6800).pickup_number
    found = lookup.find(f" {number.lower()} ")
    assert isinstance(found, OrderGlance)
    assert (found.pickup_number, found.state, found.total) == (number, "placed", 6800)
    assert lookup.find("Z001") == NoSuchNumber(everywhere=False)


def test_centrals_word_is_newer(lookup: OrderLookup, desk: OrderDesk, central: FakeCentral) -> None:
    number = desk.place(a_cart(), "en", 6800).pickup_number
    central.glances[number] = glance(number, "ready")
    assert lookup.find(number) == central.glances[number]


def test_finds_an_order_that_another_terminal_took(lookup: OrderLookup, central: FakeCentral) -> None:
    central.glances["B007"] = glance("B007", "paid")
    assert lookup.find("b007") == central.glances["B007"]
    assert lookup.find("B008") == NoSuchNumber(everywhere=True)


def test_what_is_no_number_is_not_asked_for(lookup: OrderLookup, central: FakeCentral) -> None:
    for text in ("", "7", "../o", "A0"):
        assert lookup.find(text) == NoSuchNumber(everywhere=True)
    assert not central.requests


def test_numbers_cannot_be_tried_through(lookup: OrderLookup, desk: OrderDesk, seconds: Seconds) -> None:
    number = desk.place(a_cart(), "en", 6800).pickup_number

    for _ in range(TRIES):
        lookup.find("Z001")
    assert lookup.find(number) == TooManyNumbers(round(SPAN_SECONDS))
    seconds.passed = SPAN_SECONDS - 10
    assert lookup.find(number) == TooManyNumbers(10)
    seconds.passed = SPAN_SECONDS
    assert isinstance(lookup.find(number), OrderGlance)
