from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from kiosk.domain.printing import PrinterRole
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.printing import Composer, PrintDesk, Workshop
from tests.kiosk.terminal.printing.fake_printer import FakePrinter
from tests.kiosk.terminal.printing.setting import ADDRESS, Open, Shop, plain_typesetter
from tests.kiosk.terminal.shop import Menu
from tests.kiosk.terminal.staff.people import Clock


@pytest.fixture
def open_shop(database: OrderDatabase, menu: Menu, changes: Changes, clock: Clock) -> Iterator[Open]:
    with ExitStack() as stack:

        def open_it(*, shared: bool = False, typesetter: object = plain_typesetter, serving: bool = True) -> Shop:
            receipts, kitchen = FakePrinter(), FakePrinter()
            stack.callback(receipts.unplug)
            addresses = {PrinterRole.RECEIPT: receipts.plug_in()}
            if not shared:
                stack.callback(kitchen.unplug)
            addresses[PrinterRole.KITCHEN] = addresses[PrinterRole.RECEIPT] if shared else kitchen.plug_in()
            composer = Composer(menu, lambda order: ADDRESS + order.tracking_token)
            workshop = Workshop(database, addresses, 576, composer, clock, changes)
            desk = PrintDesk(database, workshop, clock, changes, serving=serving)
            if typesetter:
                desk.use(typesetter)  # type: ignore[arg-type]
            for loop in desk.loops:
                loop.start()
                stack.callback(loop.join, 10)
                stack.callback(loop.stop)
            return Shop(desk, workshop, receipts, receipts if shared else kitchen)

        yield open_it
