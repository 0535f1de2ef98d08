import pytest

from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.staff import Panel
from tests.kiosk.terminal.shop import Menu
from tests.kiosk.terminal.staff.people import Clock, a_panel


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(database: OrderDatabase, menu: Menu, clock: Clock, changes: Changes) -> Panel:
    return a_panel(database, menu, clock, changes)
