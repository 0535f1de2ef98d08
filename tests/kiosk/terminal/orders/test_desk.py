from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.cart import Cart, Line
from kiosk.domain.errors import EmptyCart, IllegalTransition
from kiosk.domain.orders import OrderState
from kiosk.domain.selection import SoldOut, select
from kiosk.terminal.changes import Changes, OrderChanged
from kiosk.terminal.orders import (
    LineSoldOut,
    NoCatalog,
    NotPaired,
    OrderDatabase,
    OrderDesk,
    PriceChanged,
    UnfitCart,
    UnknownOrder,
    outbox,
)
from tests.kiosk.terminal.shop import PAIRING, Menu, a_cart

TOTAL = 6800
TEA = select("tea")


def depth(database: OrderDatabase) -> int:
    with database.read() as connection:
        return outbox.waiting_events(connection).depth


def test_an_order_is_there_with_number_event_and_outbox(desk: OrderDesk, database: OrderDatabase) -> None:
    placed = desk.place(a_cart(), "en", TOTAL)
    assert (placed.pickup_number, placed.state, placed.total) == ("A001", OrderState.PLACED, TOTAL)
    assert desk.order(placed.order_id) == placed
    assert desk.today() == (placed,)
    assert desk.by_pickup_number("a001") == placed
    assert depth(database) == 1


def test_the_first_event_tells_the_whole_order_as_it_was_read(desk: OrderDesk) -> None:
    details = desk.details(desk.place(a_cart(), "en", TOTAL).order_id)
    assert details.lines[0].name == {"zh-CN": "牛肉面", "en": "Beef noodles"}
    assert details.lines[0].choices == {"zh-CN": "大", "en": "Large"}
    assert sum(line.net for line in details.lines) == details.total == TOTAL
    assert len(details.tracking_token) >= 22


def test_numbers_go_on_after_a_restart_and_begin_anew_each_day(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 1, 15, 59, tzinfo=UTC)
    menu = Menu(now=lambda: moment)
    numbers = []
    for _ in range(2):
        database = OrderDatabase(tmp_path / "orders.db")
        desk = OrderDesk(database, menu, lambda: PAIRING, Changes())
        numbers += [desk.place(a_cart(), "en", TOTAL).pickup_number for _ in range(2)]
        database.close()
    assert numbers == ["A001", "A002", "A003", "A004"]
    moment = datetime(2026, 3, 1, 16, 0, tzinfo=UTC)  # midnight in Shanghai
    database = OrderDatabase(tmp_path / "orders.db")
    assert OrderDesk(database, menu, lambda: PAIRING, Changes()).place(a_cart(), "en", TOTAL).pickup_number == "A001"
    database.close()


def test_many_threads_never_share_a_number(desk: OrderDesk) -> None:
    with ThreadPoolExecutor(4) as pool:
        placed = list(pool.map(lambda _: desk.place(a_cart(), "en", TOTAL), range(40)))
    assert len({record.pickup_number for record in placed}) == 40


def test_another_total_than_shown_writes_nothing(desk: OrderDesk, database: OrderDatabase) -> None:
    with pytest.raises(PriceChanged) as refusal:
        desk.place(a_cart(), "en", TOTAL - 1)
    assert (refusal.value.shown, refusal.value.total) == (TOTAL - 1, TOTAL)
    assert desk.today() == ()
    assert depth(database) == 0
    assert desk.place(a_cart(), "en", TOTAL).pickup_number == "A001"


def test_what_sold_out_in_the_cart_is_refused_by_line(desk: OrderDesk, menu: Menu) -> None:
    menu.marks = SoldOut(products=frozenset({"tea"}))
    with pytest.raises(LineSoldOut) as refusal:
        desk.place(a_cart(), "en", TOTAL)
    assert refusal.value.line == 2
    assert desk.today() == ()


def test_nothing_is_placed_without_goods_catalog_or_pairing(database: OrderDatabase, menu: Menu) -> None:
    desk = OrderDesk(database, menu, lambda: PAIRING, Changes())
    with pytest.raises(EmptyCart):
        desk.place(Cart(), "en", 0)
    with pytest.raises(NotPaired):
        OrderDesk(database, menu, lambda: None, Changes()).place(a_cart(), "en", TOTAL)
    menu.edition = None
    with pytest.raises(NoCatalog):
        desk.place(a_cart(), "en", TOTAL)


def test_the_counter_takes_the_money_once(desk: OrderDesk, database: OrderDatabase) -> None:
    order_id = desk.place(a_cart(), "en", TOTAL).order_id
    desk.ask_payment(order_id, "counter")
    paid = desk.confirm_counter_payment(order_id)
    assert (paid.state, paid.paid) == (OrderState.PAID, TOTAL)
    with pytest.raises(IllegalTransition):
        desk.confirm_counter_payment(order_id)
    with pytest.raises(IllegalTransition):
        desk.cancel(order_id, "customer")
    with database.read() as connection:
        events = outbox.next_events(connection, 10).events
    assert [(event.sequence, event.fact.kind) for event in events] == [(1, "placed"), (2, "payment_asked"), (3, "paid")]


def test_an_unpaid_order_can_be_called_off(desk: OrderDesk) -> None:
    order_id = desk.place(a_cart(), "en", TOTAL).order_id
    assert desk.cancel(order_id, "customer").state is OrderState.CANCELLED


def test_an_unknown_order_is_named(desk: OrderDesk) -> None:
    with pytest.raises(UnknownOrder, match="nowhere"):
        desk.order("nowhere")


def test_changes_are_told_after_the_commit(database: OrderDatabase, menu: Menu) -> None:
    changes, seen = Changes(), []
    desk = OrderDesk(database, menu, lambda: PAIRING, changes)
    changes.on_change(lambda change: seen.append((change, len(desk.today()))))
    record = desk.place(replace(a_cart(), table="7"), "zh-CN", TOTAL)
    assert seen == [(OrderChanged(record.order_id), 1)]
    assert desk.order(record.order_id).table == "7"


@pytest.mark.parametrize("line", [Line(1, TEA, -5), Line(1, TEA, 1000), Line(1, TEA, 1, "x" * 300)])
def test_a_cart_out_of_bounds_is_refused_and_uses_no_number_up(desk: OrderDesk, line: Line) -> None:
    cart = Cart((line,))
    with pytest.raises(UnfitCart, match="out of bounds"):
        desk.place(cart, "en", desk.quote(cart).total)
    assert desk.place(a_cart(), "en", 6800).pickup_number == "A001"


def test_what_head_office_gave_back_is_written_down_once(desk: OrderDesk, database: OrderDatabase) -> None:
    order_id = desk.place(a_cart(), "en", TOTAL).order_id
    desk.follow_refunds(order_id, 100)
    assert desk.order(order_id).refunded == 0, "nothing was paid yet"
    desk.confirm_counter_payment(order_id)
    for _ in range(2):
        desk.follow_refunds(order_id, 1000)
    assert (desk.order(order_id).state, desk.order(order_id).refunded) == (OrderState.PAID, 1000)
    sent = depth(database)
    desk.follow_refunds(order_id, TOTAL)
    assert (desk.order(order_id).state, desk.order(order_id).refunded) == (OrderState.REFUNDED, TOTAL)
    assert depth(database) == sent + 1
    desk.follow_refunds("gone", TOTAL)
