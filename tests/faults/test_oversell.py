"""The last ones: a terminal sells no more than it knows of, and what two sold together comes to light with its line."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.central import Central, CentralSettings, create_app
from kiosk.central.orders import summaries
from kiosk.central.stores import issue_pairing_code
from kiosk.domain.cart import Cart, add
from kiosk.domain.selection import ProductSoldOut, TooFewLeft, select
from kiosk.terminal import LineSoldOut, OrderRecord, Terminal, TerminalSettings, open_terminal
from tests.central_server import served
from tests.faults.proxy import FaultProxy, Mode
from tests.kiosk.central.orders.test_stock import publish, tea_left, told
from tests.kiosk.terminal.shop import eventually

TEA = add(Cart(), select("tea"))
TWO_TEAS = add(Cart(), select("tea"), 2)


class Till:
    """A terminal behind a network of its own that can fail."""

    def __init__(self, central: Central, proxy: FaultProxy, folder: Path) -> None:
        self.central, self.proxy, self.folder = central, proxy, folder
        self.terminal = self._open()

    def _open(self) -> Terminal:
        with self.central.database.write() as session:
            code = issue_pairing_code(session, "shop", self.central.now())
        fast = {"sync_seconds": 0.1, "live_sync_seconds": 0.1, "call_seconds": 5}
        settings = TerminalSettings(data=self.folder, central_url=self.proxy.url, pair=code).model_copy(update=fast)
        terminal = open_terminal(settings)
        terminal.start()
        assert terminal.wait_until_ready(20)
        return terminal

    def close(self) -> None:
        self.terminal.close()

    def restart(self) -> None:
        self.terminal.close()
        self.terminal = self._open()

    def place(self, cart: Cart = TEA) -> OrderRecord:
        return self.terminal.orders.place(cart, "en", self.terminal.orders.quote(cart).total)

    def left(self) -> int | None:
        catalog = self.terminal.menu.catalog()
        product = catalog.product("tea") if catalog else None
        return product.stock if product else None

    def sent(self) -> bool:
        return self.terminal.sync.status().outbox_depth == 0


@pytest.fixture
def central(tmp_path: Path) -> Iterator[tuple[Central, str]]:
    app = create_app(CentralSettings(data=tmp_path / "central"))
    central: Central = app.state.central
    publish(central, tea_left(3))
    with served(app) as url:
        yield central, url


@pytest.fixture
def tills(central: tuple[Central, str], tmp_path: Path) -> Iterator[tuple[Till, Till]]:
    with ExitStack() as stack:
        proxies = [stack.enter_context(FaultProxy(central[1])) for _ in range(2)]
        first, second = (Till(central[0], proxy, tmp_path / f"till-{n}") for n, proxy in enumerate(proxies))
        for till in (first, second):
            stack.callback(till.close)
        yield first, second


def states(central: Central) -> dict[str, str]:
    with central.database.read() as session:
        return {summary.order_id: summary.state for summary in summaries(session)}


def test_what_two_terminals_sold_together_is_refused_with_its_line(
    central: tuple[Central, str], tills: tuple[Till, Till]
) -> None:
    first, second = tills
    first.place(TWO_TEAS)
    eventually(lambda: first.left() == second.left() == 1)
    for till in tills:
        till.proxy.mode = Mode.REFUSE
    orders = [till.place().order_id for till in tills]
    for till in tills:
        with pytest.raises(LineSoldOut) as sold_out:
            till.place()
        assert sold_out.value.problems[0] == ProductSoldOut("tea")
    for till in tills:
        till.proxy.mode = Mode.FORWARD
        eventually(till.sent)
    assert [states(central[0])[order] for order in orders] == ["placed", "refused"]
    assert first.terminal.sync.status().refused == ()
    (refused,) = second.terminal.sync.status().refused
    assert (refused.order_id, refused.code, refused.line) == (orders[1], "sold-out", 1)
    assert second.terminal.orders.order(orders[1]).pickup_number == "B001"
    second.terminal.orders.cancel(orders[1], "sold-out")
    eventually(lambda: second.sent() and not second.terminal.sync.status().refused)
    assert states(central[0])[orders[1]] == "refused"
    assert second.terminal.orders.order(orders[1]).acknowledged
    eventually(lambda: first.left() == second.left() == 0)


def test_own_orders_count_before_central_has_them_also_after_a_restart(
    central: tuple[Central, str], tills: tuple[Till, Till]
) -> None:
    till = tills[0]
    till.proxy.mode = Mode.REFUSE
    till.place()
    assert till.left() == 2
    till.restart()
    assert till.left() == 2
    till.place()
    with pytest.raises(LineSoldOut) as short:
        till.place(TWO_TEAS)
    assert short.value.line == 1
    assert short.value.problems == (TooFewLeft("tea", "", 1),)
    till.terminal.orders.cancel(till.place().order_id, "changed their mind")
    assert till.left() == 1
    till.proxy.mode = Mode.FORWARD
    eventually(till.sent)
    eventually(lambda: tills[1].left() == 1 and till.left() == 1)
    assert sorted(states(central[0]).values()) == ["cancelled", "placed", "placed"]
    assert till.terminal.sync.status().refused == ()


def test_an_order_whose_answer_was_lost_is_not_counted_twice_for_long(
    central: tuple[Central, str], tills: tuple[Till, Till]
) -> None:
    till = tills[0]
    till.proxy.mode = Mode.DROP
    till.place()
    eventually(lambda: states(central[0]))
    till.proxy.mode = Mode.FORWARD
    eventually(till.sent)
    eventually(lambda: till.left() == 2 and told(central[0]).left[0].left == 2)
    till.place(TWO_TEAS)
    eventually(till.sent)
    assert set(states(central[0]).values()) == {"placed"}
    assert till.left() == 0
