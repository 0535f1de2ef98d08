import pytest

from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.terminal.sync import CentralClient, Link
from kiosk.wire.payments import PaymentMethods
from tests.kiosk.terminal.payments.till import Till
from tests.kiosk.terminal.shop import a_cart


@pytest.fixture
def till(database: OrderDatabase, client: CentralClient, link: Link) -> Till:
    till = Till(database, client, link)
    answer = client.call("GET", "/v1/payment-methods", PaymentMethods)
    assert isinstance(answer, PaymentMethods)
    till.desk.learn(answer)
    return till


@pytest.fixture
def order(desk: OrderDesk) -> str:
    return desk.place(a_cart(), "en", 6800).order_id
