"""Customers at a terminal until the process is killed: `python -m tests.faults.paying FOLDER CENTRAL SEED [PAIR]`.

They look at the code for a while and pay with their phones, or not, which is the simulated provider's matter; who has
waited too long goes to the counter. Prints a line for each order whose payment is known, and how it was paid.
"""

import sys
import time
from pathlib import Path
from random import Random

from kiosk.cli.customers import Customer, Phone, Waiting
from kiosk.cli.customers.phone import Tapped
from kiosk.domain.errors import ShopError
from kiosk.terminal import Terminal, TerminalSettings, open_terminal

SHOWN_SECONDS = 12


class OwnPhone(Phone):
    """It knows the provider's app; nobody here sees what it does."""

    def pay(self, qr_text: str) -> Tapped:
        return Tapped.UNSURE


def main(folder: str, central: str, seed: str, pair: str = "") -> None:
    settings = TerminalSettings(
        data=Path(folder), central_url=central, pair=pair, sync_seconds=0.5, poll_seconds=0.2, call_seconds=4,
        payment_seconds=SHOWN_SECONDS,
    )  # fmt: skip
    terminal = open_terminal(settings)
    terminal.start()
    assert terminal.wait_until_ready(200)
    random = Random(int(seed))
    customer = Customer(terminal, OwnPhone(), 8)
    print("open", flush=True)
    while True:
        _wait_for_the_line(terminal)
        try:
            order, _ = customer.order(random)
            outcome = customer.pay(order, at_counter=False)
        except ShopError as refusal:
            print("refused", refusal.code, flush=True)
            continue
        if not isinstance(outcome, Waiting):
            print("paid", outcome.order_id, outcome.method, flush=True)


def _wait_for_the_line(terminal: Terminal) -> None:
    """Most customers come when codes can be shown; a few do not wait for it."""
    end = time.monotonic() + 5
    while len(terminal.payments.methods()) == 1 and time.monotonic() < end:
        time.sleep(0.02)


if __name__ == "__main__":
    main(*sys.argv[1:])
