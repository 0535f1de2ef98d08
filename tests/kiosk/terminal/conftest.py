from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.terminal.staff import Panel
from kiosk.terminal.sync import CentralClient, Link
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import CREDENTIAL, PAIRING, Menu
from tests.kiosk.terminal.staff.people import Clock, a_panel


@pytest.fixture
def central() -> Iterator[FakeCentral]:
    central = FakeCentral()
    yield central
    central.close()


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def link(changes: Changes) -> Link:
    return Link(changes)


@pytest.fixture
def client(central: FakeCentral, link: Link) -> Iterator[CentralClient]:
    client = CentralClient(central.url, lambda: CREDENTIAL, link, 1.0)
    yield client
    client.close()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[OrderDatabase]:
    database = OrderDatabase(tmp_path / "orders.db")
    yield database
    database.close()


@pytest.fixture
def menu() -> Menu:
    return Menu()


@pytest.fixture
def desk(database: OrderDatabase, menu: Menu, changes: Changes) -> OrderDesk:
    return OrderDesk(database, menu, lambda: PAIRING, changes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(database: OrderDatabase, menu: Menu, clock: Clock, changes: Changes) -> Panel:
    return a_panel(database, menu, clock, changes)
