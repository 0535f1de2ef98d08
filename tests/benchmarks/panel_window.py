"""The panel's pages in the real window at the end of a day of 100,000 orders, from the touch to the painted page.

A process of its own: `python -m tests.benchmarks.panel_window DATA`, with the shop's catalog in DATA. Prints JSON.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, Final

from PySide6.QtCore import QObject

from kiosk.domain.cart import Cart, Fulfilment, Line
from kiosk.domain.selection import Selection
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from tests.benchmarks.gui_thread import GuiThread, let_run
from tests.benchmarks.panel import copy_order

PIN: Final = "246810"
_ROUNDS: Final = 5
_PATIENCE_SECONDS: Final = 20
_SETTLED_MS: Final = 400
_BETWEEN_MS: Final = 2

Has: Final[dict[str, Callable[[Any], bool]]] = {
    "today": lambda kiosk: kiosk.staffToday.sales != "",
    "orders": lambda kiosk: kiosk.staffOrders.order_rows.rowCount() > 0,
    "calls": lambda kiosk: not kiosk.staffCalls.busy,
    "payments": lambda kiosk: not kiosk.staffPayments.busy,
    "stock": lambda kiosk: kiosk.staffStock.stock_rows.rowCount() > 0,
    "devices": lambda kiosk: kiosk.staffDevices.status_rows.rowCount() > 0,
    "closing": lambda kiosk: kiosk.staffClosing.total != "",
    "people": lambda kiosk: kiosk.staffPeople.people_rows.rowCount() > 0,
    "audit": lambda kiosk: kiosk.staffAudit.entry_rows.rowCount() > 0,
    "settings": lambda kiosk: kiosk.staffSettings.setting_rows.rowCount() > 0,
}
"""When a page shows what it is for."""


def main() -> None:
    """Measure, and print milliseconds by the clock and of processor time for each page, and the GUI thread's turns."""
    data = Path(sys.argv[1])
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_NO_GLIB="1")
    terminal = open_terminal(TerminalSettings(data=data, staff_pin=PIN))
    try:
        _fill(terminal)
        terminal.start()
        print(json.dumps(_measured(terminal)))
    finally:
        terminal.close()


def _fill(terminal: Terminal) -> None:
    leg = Cart((Line(1, Selection("honey-chicken-leg"), 1),), Fulfilment.TAKEAWAY)
    total = terminal.orders.quote(leg).total
    original = terminal.orders.place(leg, "zh-CN", total).order_id
    copy_order(terminal._database, original, terminal.menu.local_time().date())


def _measured(terminal: Terminal) -> dict[str, Any]:
    from ui import WindowSettings, create

    application = create(terminal, WindowSettings(1920, 1080, diagonal_inch=15.6))
    kiosk: Any = application.kiosk
    try:
        _until(lambda: kiosk.session.screen == "start")
        watch = GuiThread(application.window)
        clock: dict[str, list[float]] = {page: [] for page in Has}
        processor: dict[str, list[float]] = {page: [] for page in Has}
        for measured in range(_ROUNDS + 1):  # the first round reads what the later ones find read
            kiosk.session.openStaff()
            let_run(_SETTLED_MS)
            for digit in PIN:
                kiosk.staff.digit(digit)
            _until(lambda: kiosk.session.screen == "staffPanel")
            kiosk.staff.openPage("people")
            let_run(_SETTLED_MS)
            for page, has in (*Has.items(), *list(Has.items())[:1]):
                with watch.watched():
                    wall, busy = _opened(application, page, has)
                    let_run(_SETTLED_MS)
                if measured:
                    clock[page].append(wall)
                    processor[page].append(busy)
                else:
                    watch.turns.clear()
            kiosk.staff.leave()
            let_run(_SETTLED_MS)
        return {"clock": clock, "processor": processor, "turns": watch.turns}
    finally:
        application.close()


def _opened(application: Any, page: str, has: Callable[[Any], bool]) -> tuple[float, float]:
    """Milliseconds by the clock, and of this process on all its threads, until the page is painted with what it has."""
    painted: list[bool] = []
    kiosk = application.kiosk
    begun, busy = perf_counter(), process_time()
    kiosk.staff.openPage(page)
    _until(lambda: has(kiosk) and application.window.findChild(QObject, f"{page}Page") is not None)
    application.window.frameSwapped.connect(lambda: painted.append(True))
    application.window.update()
    _until(lambda: bool(painted))
    return (perf_counter() - begun) * 1000, (process_time() - busy) * 1000


def _until(holds: Callable[[], bool]) -> None:
    deadline = perf_counter() + _PATIENCE_SECONDS
    while not holds():
        if perf_counter() > deadline:
            raise TimeoutError
        let_run(_BETWEEN_MS)


if __name__ == "__main__":
    main()
