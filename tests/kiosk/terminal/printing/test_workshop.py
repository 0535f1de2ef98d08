"""Tickets from the order to the paper: none lost, none that makes an order wait, none twice without saying so."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from kiosk.domain.orders import Collected, MadeReady
from kiosk.domain.printing import PrinterRole, PrinterState, TicketKind
from kiosk.terminal.changes import Change, Changes, PrintersChanged
from kiosk.terminal.orders import OrderDatabase, OrderDesk, StorageFull, UnknownOrder, append_event
from kiosk.terminal.printing import (
    Bitmap,
    Composer,
    NoPrinter,
    PrintDesk,
    PrinterReport,
    Ticket,
    UnsetTicket,
    Workshop,
    jobs,
)
from tests.kiosk.terminal.printing.setting import Open, ordered, paid, plain_typesetter
from tests.kiosk.terminal.shop import Menu, eventually
from tests.kiosk.terminal.staff.people import Clock


def test_the_kitchen_gets_each_paid_order_once_and_no_prices(
    desk: OrderDesk, database: OrderDatabase, open_shop: Open, clock: Clock
) -> None:
    shop = open_shop()
    ordered(desk)
    first = paid(desk)
    [text] = eventually(lambda: shop.kitchen.texts)
    assert text.splitlines()[0] == first.pickup_number
    assert "牛肉面|×2" in text
    assert "¥" not in text
    with database.write() as connection:
        append_event(connection, first.order_id, MadeReady(), clock())
    second = paid(desk)
    eventually(lambda: len(shop.kitchen.texts) == 2)
    assert all(loop.turn(20) and loop.turn(20) for loop in shop.desk.loops)
    assert [text.splitlines()[0] for text in shop.kitchen.texts] == [first.pickup_number, second.pickup_number]
    assert shop.receipts.texts == []


def test_the_kitchen_is_not_flooded_with_what_was_ordered_before_its_printer_came(
    desk: OrderDesk, menu: Menu, clock: Clock, open_shop: Open
) -> None:
    menu.now = clock
    paid(desk)
    clock.moment += timedelta(minutes=1)
    shop = open_shop()
    eventually(lambda: shop.state(PrinterRole.KITCHEN) is PrinterState.READY)
    clock.moment += timedelta(minutes=1)
    late = paid(desk)
    [text] = eventually(lambda: shop.kitchen.texts)
    assert text.startswith(late.pickup_number)


def test_a_ticket_waits_for_paper_and_then_says_that_it_may_be_the_second(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop()
    shop.receipts.paper = 2
    order = paid(desk)
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    eventually(lambda: shop.state() is PrinterState.PAPER_OUT, 20)
    assert PrinterReport(PrinterRole.RECEIPT, PrinterState.PAPER_OUT, 1) in shop.desk.reports()
    shop.receipts.load_paper()
    [text] = eventually(lambda: shop.receipts.texts, 30)
    assert text.splitlines()[0] == "可能重复打印，请核对"
    eventually(lambda: PrinterReport(PrinterRole.RECEIPT, PrinterState.READY, 0) in shop.desk.reports())


def test_what_never_began_does_not_say_so(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop()
    shop.receipts.cover_open = True
    order = paid(desk)
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    eventually(lambda: shop.state() is PrinterState.COVER_OPEN)
    shop.receipts.cover_open = False
    [text] = eventually(lambda: shop.receipts.texts, 30)
    assert "可能重复打印" not in text


def test_a_restart_loses_no_ticket(desk: OrderDesk, open_shop: Open) -> None:
    closed = open_shop(typesetter=None)
    order = paid(desk)
    closed.desk.ask(order.order_id, TicketKind.RECEIPT)
    for loop in closed.desk.loops:
        loop.stop()
        loop.join(10)
    assert (closed.receipts.texts, closed.kitchen.texts) == ([], [])
    again = open_shop()
    eventually(lambda: len(again.receipts.texts) == len(again.kitchen.texts) == 1)


def test_an_order_never_waits_for_a_printer(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop()
    shop.receipts.answers = shop.kitchen.answers = False
    orders = [paid(desk) for _ in range(3)]
    for order in orders:
        shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    assert [each.pickup_number for each in orders] == ["A001", "A002", "A003"]
    eventually(lambda: shop.state() is shop.state(PrinterRole.KITCHEN) is PrinterState.OFFLINE, 20)


def test_one_printer_may_be_both(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop(shared=True)
    order = paid(desk)
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    eventually(lambda: len(shop.receipts.texts) == 2)
    assert len(shop.desk.loops) == 1


def test_the_printer_that_works_does_not_wait_for_the_other(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop()
    shop.kitchen.answers = False
    order = paid(desk)
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    eventually(lambda: len(shop.receipts.texts) == 1)


def test_a_ticket_that_cannot_be_set_keeps_no_other_back(desk: OrderDesk, open_shop: Open) -> None:
    def fussy(ticket: Ticket, dots: int) -> Bitmap:
        if ticket.language == "ko":
            raise ValueError("no such letter")
        return plain_typesetter(ticket, dots)

    shop = open_shop(typesetter=fussy)
    for language in ("ko", "en"):
        shop.desk.ask(ordered(desk, language).order_id, TicketKind.RECEIPT)
    [text] = eventually(lambda: shop.receipts.texts)
    assert "Pickup number" in text
    eventually(lambda: all(each.waiting == 0 for each in shop.desk.reports()))


def test_staff_are_told_of_a_ticket_that_cannot_be_set_until_it_is_out_or_the_order_over(
    desk: OrderDesk, database: OrderDatabase, changes: Changes, clock: Clock, open_shop: Open
) -> None:
    broken = [True]

    def fussy(ticket: Ticket, dots: int) -> Bitmap:
        if broken:
            raise ValueError("no such letter")
        return plain_typesetter(ticket, dots)

    shop = open_shop(typesetter=fussy)
    told: list[tuple[UnsetTicket, ...]] = []
    changes.on_change(lambda change: told.append(shop.desk.unset()) if change == PrintersChanged() else None)
    first, second = paid(desk), paid(desk)
    both = tuple(UnsetTicket(each.order_id, each.pickup_number, TicketKind.KITCHEN) for each in (first, second))
    eventually(lambda: told and told[-1] == both)
    shop.desk.ask(first.order_id, TicketKind.KITCHEN)
    eventually(lambda: all(each.waiting == 0 for each in shop.desk.reports()))
    assert shop.desk.unset() == both  # it failed again, and is told once
    broken.clear()
    shop.desk.ask(first.order_id, TicketKind.KITCHEN)
    eventually(lambda: shop.desk.unset() == both[1:])
    with database.write() as connection:
        for fact in (MadeReady(), Collected()):
            append_event(connection, second.order_id, fact, clock())
    assert shop.desk.unset() == ()


def test_a_disk_that_is_full_for_a_moment_costs_no_ticket(
    desk: OrderDesk, open_shop: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted, room = jobs.note_begun, iter((False,))

    def note_begun(connection: Connection, job_id: int) -> None:
        if not next(room, True):
            raise StorageFull("full")
        noted(connection, job_id)

    monkeypatch.setattr(jobs, "note_begun", note_begun)
    shop = open_shop()
    order = paid(desk)
    [text] = eventually(lambda: shop.kitchen.texts)
    assert text.startswith(order.pickup_number)


def test_a_clock_that_was_ahead_at_first_keeps_no_ticket_from_the_kitchen(
    desk: OrderDesk, menu: Menu, clock: Clock, open_shop: Open
) -> None:
    menu.now, right = clock, clock.moment
    clock.moment += timedelta(days=400)
    shop = open_shop()
    eventually(lambda: shop.state(PrinterRole.KITCHEN) is PrinterState.READY)
    first = paid(desk)
    eventually(lambda: len(shop.kitchen.texts) == 1)
    clock.moment = right
    second = paid(desk)
    eventually(lambda: len(shop.kitchen.texts) == 2)
    assert [text.splitlines()[0] for text in shop.kitchen.texts] == [first.pickup_number, second.pickup_number]


def test_asking_twice_before_it_is_out_prints_once(desk: OrderDesk, open_shop: Open) -> None:
    shop = open_shop()
    shop.receipts.paper = 0
    order = ordered(desk)
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    shop.desk.ask(order.order_id, TicketKind.RECEIPT)
    assert [each.waiting for each in shop.desk.reports()] == [1, 0]


def test_without_a_printer_or_in_training_nothing_is_offered(
    database: OrderDatabase, desk: OrderDesk, menu: Menu, changes: Changes, clock: Clock, open_shop: Open
) -> None:
    none = Workshop(database, {}, 576, Composer(menu, lambda _: ""), clock, changes)
    bare = PrintDesk(database, none, clock, changes, serving=True)
    order = ordered(desk)
    for printing in (bare, open_shop(serving=False).desk):
        assert not any(printing.offers(kind) for kind in TicketKind)
        with pytest.raises(NoPrinter):
            printing.ask(order.order_id, TicketKind.RECEIPT)
    assert bare.reports() == ()


def test_who_listens_hears_of_it(desk: OrderDesk, changes: Changes, open_shop: Open) -> None:
    heard: list[Change] = []
    changes.on_change(heard.append)
    shop = open_shop()
    eventually(lambda: heard.count(PrintersChanged()) >= 2)
    with pytest.raises(UnknownOrder):
        shop.desk.ask("nothing", TicketKind.RECEIPT)
