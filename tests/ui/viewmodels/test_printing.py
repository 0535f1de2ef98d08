"""Paper on the screens: offered where there is a printer, refused with the way out where it has none left."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.central.fleet import fleet_state
from kiosk.domain.printing import TicketKind
from kiosk.domain.rights import Action
from kiosk.terminal import Bitmap, Ticket
from tests.kiosk.terminal.printing.fake_printer import FakePrinter
from tests.ui.conftest import PATIENCE_MS, DemoShop, Opened, opened
from tests.ui.viewmodels.test_after_ordering import place
from tests.ui.viewmodels.test_staff import sign_in
from ui.typesetter import set_ticket

SLOW = PATIENCE_MS


@dataclass
class Printing:
    """A shop with a printer for receipts and one for the kitchen."""

    shop: DemoShop
    receipts: FakePrinter
    kitchen: FakePrinter


@pytest.fixture
def printing(tmp_path: Path, qapp: object) -> Iterator[Printing]:
    with ExitStack() as stack:
        receipts, kitchen = FakePrinter(), FakePrinter()
        stack.callback(receipts.unplug)
        stack.callback(kitchen.unplug)
        shop = opened(tmp_path, stack, receipt_printer=receipts.plug_in(), kitchen_printer=kitchen.plug_in())
        shop.terminal.printing.use(set_ticket)
        yield Printing(shop, receipts, kitchen)


def until(qtbot: QtBot, look: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(look()), timeout=SLOW)


def test_without_a_printer_nobody_hears_of_paper(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    place(kiosk, qtbot)
    assert (kiosk.paper.offered, kiosk.paper.label, kiosk.paper.note) == (False, "", "")
    kiosk.paper.printOut()


def test_who_wants_paper_gets_it_once(opening: Opened, printing: Printing, qtbot: QtBot) -> None:
    kiosk = opening.on(printing.shop)
    place(kiosk, qtbot)
    until(qtbot, lambda: kiosk.paper.canPrint)
    assert (kiosk.paper.offered, kiosk.paper.label, kiosk.paper.shortLabel) == (True, "打印小票", "打印")
    kiosk.paper.printOut()
    assert (kiosk.paper.canPrint, kiosk.paper.label) == (False, "小票打印中")
    kiosk.paper.printOut()
    until(qtbot, lambda: len(printing.receipts.tickets) == 1)
    kiosk.receipt.done()
    assert not kiosk.paper.offered


def test_out_of_paper_says_what_serves_instead(opening: Opened, printing: Printing, qtbot: QtBot) -> None:
    printing.receipts.paper = 0
    kiosk = opening.on(printing.shop)
    place(kiosk, qtbot)
    until(qtbot, lambda: kiosk.paper.note == "打印机没纸了，请用电子小票")
    assert (kiosk.paper.canPrint, kiosk.paper.shortLabel) == (False, "不能打印")
    printing.receipts.load_paper()
    until(qtbot, lambda: kiosk.paper.canPrint)


def test_the_devices_page_says_what_to_do(opening: Opened, printing: Printing, qtbot: QtBot) -> None:
    printing.kitchen.cover_open = True
    kiosk = opening.on(printing.shop)
    sign_in(kiosk, qtbot)
    kiosk.staff.openPage("devices")

    def rows() -> dict[str, tuple[str, str]]:
        return {row.label: (row.value, row.kind) for row in kiosk.staffDevices.status_rows.rows}

    until(qtbot, lambda: rows().get("后厨打印机") == ("盖子没关，请关好", "error"))
    until(qtbot, lambda: rows()["小票打印机"] == ("正常", "success"))


def test_the_devices_page_tells_of_a_ticket_that_the_kitchen_never_had(
    opening: Opened, printing: Printing, qtbot: QtBot
) -> None:
    def broken(ticket: Ticket, dots: int) -> Bitmap:
        raise ValueError("no such letter")

    kiosk = opening.on(printing.shop)
    number = place(kiosk, qtbot)
    kiosk.receipt.done()
    printing.shop.terminal.printing.use(broken)
    sign_in(kiosk, qtbot)
    order = printing.shop.terminal.orders.by_pickup_number(number)
    assert order
    printing.shop.terminal.staff.orders.confirm_payment(kiosk.staff.author, order.order_id)

    def badge() -> str:
        badges: dict[str, str] = {row.pageId: row.badge for row in kiosk.staff.page_rows.rows}
        return badges["devices"]

    until(qtbot, lambda: badge() == "1")
    kiosk.staff.openPage("devices")
    until(qtbot, lambda: kiosk.staffDevices.status_rows.rows[0].label == f"{number} 的厨房单打不出来")
    row = kiosk.staffDevices.status_rows.rows[0]
    assert ("告诉后厨" in row.value, row.kind) == (True, "error")
    printing.shop.terminal.printing.use(set_ticket)
    printing.shop.terminal.staff_printing.reprint(kiosk.staff.author, order.order_id, TicketKind.KITCHEN)
    until(qtbot, lambda: badge() == "")
    until(qtbot, lambda: "打不出来" not in kiosk.staffDevices.status_rows.rows[0].label)


def test_staff_print_again_what_the_customer_and_the_kitchen_had(
    opening: Opened, printing: Printing, qtbot: QtBot
) -> None:
    kiosk = opening.on(printing.shop)
    number = place(kiosk, qtbot)
    kiosk.receipt.done()
    sign_in(kiosk, qtbot)
    kiosk.staff.openPage("orders")
    order = printing.shop.terminal.orders.by_pickup_number(number)
    assert order
    kiosk.staffOrders.openOrder(order.order_id)
    until(qtbot, lambda: kiosk.staffOrders.canReprint)
    assert not kiosk.staffOrders.canReprintKitchen
    kiosk.staffOrders.reprint()
    until(qtbot, lambda: len(printing.receipts.tickets) == 1)
    until(qtbot, lambda: not kiosk.staffOrders.busy)
    assert kiosk.toast.text == f"{number} 正在补打"
    kiosk.staffOrders.act()
    until(qtbot, lambda: len(printing.kitchen.tickets) == 1)
    until(qtbot, lambda: kiosk.staffOrders.canReprintKitchen and not kiosk.staffOrders.busy)
    kiosk.staffOrders.reprintKitchen()
    until(qtbot, lambda: len(printing.kitchen.tickets) == 2)
    trail = printing.shop.terminal.staff.trail
    assert [entry.fact.action for entry in trail.page(most=9)].count(Action.REPRINT) == 2


def test_head_office_sees_how_the_printers_stand(opening: Opened, printing: Printing, qtbot: QtBot) -> None:
    printing.receipts.paper = 0

    def health() -> Any:
        central = printing.shop.app.state.central
        with central.database.read() as session:
            [report] = fleet_state(session, None, central.now())
        return report.health

    until(qtbot, lambda: printing.shop.terminal.printing.reports()[0].state == "paper_out")
    printing.shop.terminal.fleet.heartbeats.wake()
    until(qtbot, lambda: health() and health().printer == "paper_out")
    assert {each.role: each.state for each in health().printers}["receipt"] == "paper_out"
