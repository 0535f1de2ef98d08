"""Central refuses an order, and the customer pays it at the counter: the money is on record, and staff are told."""

from pathlib import Path

import pytest

from kiosk.central import Central, CentralSettings, create_app
from kiosk.central.epochs import epoch
from kiosk.central.orders import OrderRow
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.terminal.sync import CentralClient, Courier, Link, SyncMonitor
from tests.central_server import served
from tests.kiosk.central.till import open_shop
from tests.kiosk.terminal.shop import Edition, Menu, a_cart
from tests.publishing import pair


@pytest.mark.parametrize("asked_first", [False, True])
def test_money_taken_for_a_refused_order_reaches_central(tmp_path: Path, asked_first: bool) -> None:
    app = create_app(CentralSettings(data=tmp_path))
    central: Central = app.state.central
    open_shop(central, tea=700)
    pairing = pair(central, "shop")
    with central.database.read() as session:
        menu = Menu(Edition(epoch=epoch(session)))
    database, link = OrderDatabase(tmp_path / "orders.db"), Link(Changes())
    desk = OrderDesk(database, menu, lambda: pairing, Changes())
    monitor = SyncMonitor(database, link, lambda: True, lambda: 1, lambda: "")
    with served(app) as url:
        client = CentralClient(url, lambda: pairing.credential, link, 10)
        courier = Courier(database, client, link.now, lambda: True, lambda: None)
        order_id = desk.place(a_cart(), "en", 6800).order_id
        courier.step()
        assert [event.kind for event in monitor.status().refused] == ["placed"]
        if asked_first:
            desk.ask_payment(order_id, "counter")
            courier.step()
        desk.confirm_counter_payment(order_id)
        courier.step()
        with central.database.read() as session:
            row = session.get_one(OrderRow, ("shop", order_id))
        assert (row.state, row.paid, row.refusal, row.flags) == ("paid", 6800, "", ["price-differs"])
        status = monitor.status()
        assert status.outbox_depth == 0
        assert status.refused == ()
        assert [event.code for event in status.flagged] == ["price-differs"]
    database.close()
