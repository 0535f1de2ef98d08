"""Each role tries each action that the terminal's services do: exactly what the one table allows works."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from kiosk.domain.printing import TicketKind
from kiosk.domain.rights import Action, NotAllowed, Role, may
from kiosk.domain.totp import STEP
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, Pile
from kiosk.terminal.payments import AttemptRecord, PaymentDesk
from kiosk.terminal.printing import open_desk
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.settings_book import SettingsBook
from kiosk.terminal.shop_settings import ShopSettings
from kiosk.terminal.staff import (
    Author,
    DoubtfulPayment,
    Panel,
    Span,
    StaffLeaving,
    StaffPayments,
    StaffPrinting,
    StaffSettings,
)
from kiosk.terminal.sync import CentralClient, Link
from kiosk.wire.availability import Mark
from kiosk.wire.payments import PaymentMethods
from tests.kiosk.terminal.payments.test_own_codes import method as own_code
from tests.kiosk.terminal.shop import Menu, a_cart
from tests.kiosk.terminal.staff.people import Clock, a_panel, code, signed_in


@dataclass
class Shop:
    """A panel, and somebody who does what comes before."""

    panel: Panel
    attempts: PaymentDesk
    payments: StaffPayments
    settings: StaffSettings
    printing: StaffPrinting
    desk: OrderDesk
    folder: Path
    helper: Author
    clock: Clock

    def order(self, *moves: str) -> str:
        """An order that went so far."""
        order_id = self.desk.place(a_cart(), "zh-CN", 6800).order_id
        for move in moves:
            getattr(self.panel.orders, move)(self.helper, order_id)
        return order_id

    def transfer(self) -> AttemptRecord:
        """A payment by the shop's own code, of an order."""
        return self.attempts.begin(self.order(), "emvco_mpm")

    def leave(self, who: Author) -> None:
        """End the program, with the code of one's second factor."""
        StaffLeaving(self.panel.guard, self.panel.trail, lambda: "").leave(who, self.fresh_code(who))

    def set_up(self, who: Author) -> None:
        """Say how far the screen is, with the code of one's second factor."""
        self.settings.change(who, {"viewing_distance_mm": 700}, self.fresh_code(who))

    def fresh_code(self, who: Author) -> str:
        """One that was not taken yet: each counts once."""
        self.clock.moment += timedelta(seconds=2 * STEP)
        return code(who.role, self.clock)

    def call(self) -> int:
        """Somebody calls; the number of the call."""
        self.panel.calls.call()
        return self.panel.calls.page(self.helper)[0].number


Door = Callable[[Shop, Author], object]
HELD: Final = DoubtfulPayment("a", "A001", "practice", 100, Clock().moment, None, None)

DOORS: Final[dict[Action, tuple[Door, ...]]] = {
    Action.SEE_ORDERS: (
        lambda shop, who: shop.panel.orders.page(who, Pile.ALL, 0, 1),
        lambda shop, who: shop.panel.orders.search(who, "1"),
        lambda shop, who: shop.panel.orders.detail(who, shop.order()),
        lambda shop, who: shop.panel.orders.by_ticket(who, "A001"),
    ),
    Action.CONFIRM_PAYMENT: (
        lambda shop, who: shop.panel.orders.confirm_payment(who, shop.order()),
        lambda shop, who: shop.panel.orders.confirm_arrival(who, shop.transfer()),
        lambda shop, who: shop.panel.orders.deny_payment(who, shop.transfer()),
    ),
    Action.PREPARE: (lambda shop, who: shop.panel.orders.prepare(who, shop.order("confirm_payment")),),
    Action.MAKE_READY: (lambda shop, who: shop.panel.orders.make_ready(who, shop.order("confirm_payment", "prepare")),),
    Action.HAND_OVER: (
        lambda shop, who: shop.panel.orders.hand_over(who, shop.order("confirm_payment", "prepare", "make_ready")),
    ),
    Action.CANCEL_ORDER: (lambda shop, who: shop.panel.orders.cancel(who, shop.order()),),
    Action.REPRINT: (lambda shop, who: shop.printing.reprint(who, shop.order(), TicketKind.RECEIPT),),
    Action.CHANGE_AVAILABILITY: (
        lambda shop, who: shop.panel.stock.take_off(who, Mark(subject="tea"), Span.TODAY),
        lambda shop, who: shop.panel.stock.bring_back(who, Mark(subject="tea")),
    ),
    Action.ANSWER_HELP: (
        lambda shop, who: shop.panel.calls.page(who),
        lambda shop, who: shop.panel.calls.answer(who, shop.call()),
    ),
    Action.SEE_DEVICES: (lambda shop, who: shop.panel.guard.check(who, Action.SEE_DEVICES),),
    Action.SEE_FIGURES: (lambda shop, who: shop.panel.figures.today(who),),
    Action.SEE_PAYMENTS: (
        lambda shop, who: shop.payments.page(who),
        lambda shop, who: shop.payments.ask_again(who, HELD),
    ),
    Action.RESOLVE_PAYMENT: (lambda shop, who: shop.payments.send_back(who, HELD),),
    Action.CLOSE_DAY: (
        lambda shop, who: shop.panel.closing.count(who),
        lambda shop, who: shop.panel.closing.close(who, 0),
        lambda shop, who: shop.panel.closing.write_orders(who, shop.folder, lambda _: None),
    ),
    Action.SEE_STAFF: (lambda shop, who: shop.panel.records.people(who),),
    Action.CHANGE_SETTINGS: (
        lambda shop, who: shop.settings.page(who),
        lambda shop, who: shop.settings.change(who, {"volume": 4}),
    ),
    Action.SET_UP_DEVICE: (lambda shop, who: shop.set_up(who),),
    Action.TRAIN: (lambda shop, who: shop.panel.training.turn(who, on=False),),
    Action.LEAVE_KIOSK: (lambda shop, who: shop.leave(who),),
    Action.SEE_AUDIT: (
        lambda shop, who: shop.panel.records.page(who, 0, 1),
        lambda shop, who: shop.panel.records.check(who),
    ),
}


@pytest.fixture
def shop(
    database: OrderDatabase,
    menu: Menu,
    changes: Changes,
    desk: OrderDesk,
    client: CentralClient,
    link: Link,
    tmp_path: Path,
) -> Shop:
    clock = Clock()
    panel = a_panel(database, menu, clock, changes)
    attempts = PaymentDesk(database, link, lambda _: None, changes)
    attempts.learn(PaymentMethods(methods=(own_code(),)))
    payments = StaffPayments(attempts, desk, client, panel.guard, panel.trail)
    settings = StaffSettings(database, SettingsBook(database, ShopSettings()), panel.guard, panel.trail, changes)
    setup = TerminalSettings(data=tmp_path, receipt_printer="tcp://127.0.0.1:9")
    printers = open_desk(setup, database, menu, lambda _: "", clock, changes, serving=True)
    printing = StaffPrinting(database, printers, clock, panel.guard, panel.trail)
    return Shop(panel, attempts, payments, settings, printing, desk, tmp_path, signed_in(panel, Role.TECHNICIAN), clock)


@pytest.mark.parametrize("role", Role)
def test_exactly_what_the_table_allows_works(shop: Shop, role: Role) -> None:
    author = signed_in(shop.panel, role)
    for action, doors in DOORS.items():
        for door in doors:
            if may(role, action):
                door(shop, author)
            else:
                with pytest.raises(NotAllowed) as refused:
                    door(shop, author)
                assert (refused.value.role, refused.value.action) == (role, action)
