"""The admin panel at the end of a day of 100,000 orders: what each page reads, search, and the close of day."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import thread_time
from typing import Any, Final

from sqlalchemy import text

from kiosk.domain.rights import Role
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, Pile
from kiosk.terminal.staff import Author, Panel
from kiosk.wire.pins import hash_card
from kiosk.wire.staff import StaffAccount, StaffRoster
from tests.benchmarks.budget import within
from tests.benchmarks.gui_thread import percentile
from tests.benchmarks.interface import ShopFolder
from tests.benchmarks.measure import Figure
from tests.benchmarks.ordering import PAIRING, Menu
from tests.kiosk.domain.shop import WISHES, Tap, cart_of

_ORDERS: Final = 100_000
_ROUNDS: Final = 5
_PAGE_MS: Final = 200
_SEARCH_MS: Final = 50
_CLOSE_MS: Final = 2000
_FRAME_MS: Final = 16
_PRODUCTS: Final = 1_000
_MANAGER: Final = StaffAccount(staff_id="m", name="林晓", role=Role.MANAGER, pin_hash="", card_hash=hash_card("card"))

_COPIES: Final = """
    WITH RECURSIVE n(i) AS (VALUES (2) UNION ALL SELECT i + 1 FROM n WHERE i < :orders)
    INSERT INTO orders SELECT 'o' || i, store_id, terminal_id, printf('A%05d', i), business_day,
        strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', :begins, (i * 43200 / :orders) || ' seconds'),
        CASE WHEN i % 50 = 0 THEN 'placed' WHEN i % 40 = 0 THEN 'preparing' ELSE 'collected' END, total,
        CASE WHEN i % 50 = 0 THEN 0 ELSE total END, 0, currency, fulfilment, place, language, 't' || i, placed_at,
        CASE i % 3 WHEN 0 THEN 'counter' WHEN 1 THEN 'wechat' ELSE 'alipay' END
    FROM orders, n WHERE orders.order_id = :original
"""
_EVENTS: Final = """
    INSERT INTO order_events SELECT o.order_id, 1, o.placed_at, 'placed', e.fact, NULL
    FROM orders AS o, order_events AS e WHERE e.order_id = :original AND o.order_id <> :original
"""


def panel() -> Iterator[Figure]:
    """Each page as its view model reads it, off the GUI thread: the longest of a few times, by that thread's clock."""
    with TemporaryDirectory() as folder:
        database = OrderDatabase(Path(folder) / "orders.db")
        menu: Any = Menu()  # duck-typed edition
        author = Author(_MANAGER.staff_id, _MANAGER.name, _MANAGER.role)
        staff = Panel(database, menu, menu.local_time, Changes(), lambda: None, lambda _: None)
        staff.roster.learn(StaffRoster(accounts=(_MANAGER,)))
        _fill(database, menu)
        staff.figures.step()
        pages: dict[str, Callable[[], object]] = {
            "today": lambda: staff.figures.today(author),
            "orders": lambda: staff.orders.page(author, Pile.ALL, 0, 8),
            "orders, the last page": lambda: staff.orders.page(author, Pile.ALL, _ORDERS - 8, 8),
            "orders being made": lambda: staff.orders.page(author, Pile.MAKING, 0, 8),
            "calls": lambda: staff.calls.page(author),
            "close of day": lambda: staff.closing.count(author),
            "record": lambda: staff.records.page(author, 0, 10),
        }
        for name, work in pages.items():
            yield within(f"panel of {_ORDERS:,} orders: {name}", _longest(work), _PAGE_MS)
        for name, typed in {"a number": "A77777", "last digits": "777"}.items():
            search = _longest(partial(staff.orders.search, author, typed))
            yield within(f"panel of {_ORDERS:,} orders: search by {name}", search, _SEARCH_MS)
        close = _longest(lambda: _close(staff, author, Path(folder)))
        yield within(f"close a day of {_ORDERS:,} orders, CSV included", close, _CLOSE_MS)
        database.close()


def panel_window() -> Iterator[Figure]:
    """The same day in the real window: each page from the touch to what is painted, by the clock; the GUI thread."""
    with ShopFolder(_PRODUCTS) as data:
        command = [sys.executable, "-m", "tests.benchmarks.panel_window", str(data)]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    measured = json.loads(said.stdout.splitlines()[-1])
    for page, times in measured["clock"].items():
        note = f"{median(measured['processor'][page]):.0f} ms of processor time"
        yield replace(within(f"panel's window: {page}", median(times), _PAGE_MS), note=note)
    yield within("panel's window: GUI thread busy, p99", percentile(measured["turns"], 0.99), _FRAME_MS)


def _close(staff: Panel, author: Author, folder: Path) -> None:
    staff.closing.close(author, 0)
    staff.closing.write_orders(author, folder / "exports", lambda _: None)


def _fill(database: OrderDatabase, menu: Any) -> None:
    """One real order, and copies of it over twelve hours."""
    desk = OrderDesk(database, menu, lambda: PAIRING, Changes())
    cart = cart_of([Tap(wish) for wish in WISHES[:5]])
    original = desk.place(cart, "en", desk.quote(cart).total).order_id
    copy_order(database, original, menu.local_time().date())


def copy_order(database: OrderDatabase, original: str, day: date) -> None:
    """As many more of that order as a long day brings, over its twelve hours."""
    begins = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=1)
    with database.write() as connection:
        given = {"orders": _ORDERS, "original": original, "begins": begins.strftime("%Y-%m-%d %H:%M:%S")}
        connection.execute(text(_COPIES), given)
        connection.execute(text(_EVENTS), {"original": original})
    with database.write() as connection:
        connection.execute(text("ANALYZE"))


def _longest(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        begun = thread_time()
        work()
        times.append((thread_time() - begun) * 1000)
    return max(times)
