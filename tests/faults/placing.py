"""A program that places orders in a folder until it is killed, and tells each one after it was placed."""

import sys
from pathlib import Path

from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from tests.kiosk.terminal.shop import PAIRING, Menu, a_cart

if __name__ == "__main__":
    desk = OrderDesk(OrderDatabase(Path(sys.argv[1]) / "orders.db"), Menu(), lambda: PAIRING, Changes())
    while True:
        placed = desk.place(a_cart(), "en", 6800)
        print(placed.order_id, placed.pickup_number, flush=True)
        desk.ask_payment(placed.order_id, "counter")
        desk.confirm_counter_payment(placed.order_id)
