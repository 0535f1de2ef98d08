"""Staff print tickets again: marked as copies, recorded, with or without a network."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.printing import TicketKind
from kiosk.domain.rights import Action, Role
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, UnknownOrder
from kiosk.terminal.printing import NoPrinter, PrintDesk, open_desk
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.staff import Panel, StaffPrinting
from tests.kiosk.terminal.printing.fake_printer import FakePrinter
from tests.kiosk.terminal.printing.setting import plain_typesetter
from tests.kiosk.terminal.shop import Menu, a_cart, eventually
from tests.kiosk.terminal.staff.people import Clock, signed_in


@pytest.fixture
def fake() -> Iterator[FakePrinter]:
    fake = FakePrinter()
    yield fake
    fake.unplug()


@pytest.fixture
def printers(
    database: OrderDatabase,
    menu: Menu,
    clock: Clock,
    changes: Changes,
    tmp_path: Path,
    fake: FakePrinter,
) -> Iterator[PrintDesk]:
    settings = TerminalSettings(data=tmp_path, receipt_printer=fake.plug_in())
    desk = open_desk(settings, database, menu, lambda _: "", clock, changes, serving=True)
    desk.use(plain_typesetter)
    for loop in desk.loops:
        loop.start()
    yield desk
    for loop in desk.loops:
        loop.stop()
        loop.join(10)


@pytest.fixture
def printing(database: OrderDatabase, printers: PrintDesk, clock: Clock, panel: Panel) -> StaffPrinting:
    return StaffPrinting(database, printers, clock, panel.guard, panel.trail)


def test_a_copy_says_that_it_is_one_and_who_asked_is_recorded(
    printing: StaffPrinting, printers: PrintDesk, desk: OrderDesk, panel: Panel, fake: FakePrinter
) -> None:
    order = desk.place(a_cart(), "zh-CN", 6800)
    printers.ask(order.order_id, TicketKind.RECEIPT)
    eventually(lambda: len(fake.texts) == 1)
    clerk = signed_in(panel, Role.CLERK)
    assert printing.reprint(clerk, order.order_id, TicketKind.RECEIPT).pickup_number == order.pickup_number
    first, second = eventually(lambda: len(fake.texts) == 2 and fake.texts)
    assert second == f"补打\n{first}"
    [entry] = panel.trail.page(most=1)
    said = entry.fact.action, entry.fact.subject, entry.fact.staff_id, entry.fact.after
    assert said == (Action.REPRINT, order.order_id, clerk.staff_id, {"ticket": "receipt"})


def test_each_copy_asked_for_is_printed(
    printing: StaffPrinting, desk: OrderDesk, panel: Panel, fake: FakePrinter
) -> None:
    clerk, order = signed_in(panel, Role.CLERK), desk.place(a_cart(), "zh-CN", 6800)
    printing.reprint(clerk, order.order_id, TicketKind.RECEIPT)
    printing.reprint(clerk, order.order_id, TicketKind.RECEIPT)
    eventually(lambda: len(fake.texts) == 2)


def test_what_cannot_be_printed_is_not_recorded(printing: StaffPrinting, desk: OrderDesk, panel: Panel) -> None:
    clerk, order = signed_in(panel, Role.CLERK), desk.place(a_cart(), "zh-CN", 6800)
    with pytest.raises(NoPrinter):
        printing.reprint(clerk, order.order_id, TicketKind.KITCHEN)
    with pytest.raises(UnknownOrder):
        printing.reprint(clerk, "nothing", TicketKind.RECEIPT)
    assert Action.REPRINT not in {entry.fact.action for entry in panel.trail.page(most=9)}
