"""`kiosk simulate`: customers without a screen, through the real store, sync and payment."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import typer
from rich.console import Console
from rich.progress import Progress, TaskID

from kiosk.cli.customers import Customer, Outcome, Phone, Waiting
from kiosk.cli.options import CENTRAL, DATA, PAIR
from kiosk.domain.errors import ShopError
from kiosk.terminal import OrderRecord, Terminal, TerminalSettings, open_terminal
from kiosk.wire.orders import OrderSummary

app = typer.Typer(help="Customers without a screen, through the real store, sync and payment.")

_READY_SECONDS = 60.0
_AT_ONCE = 4
_PATIENCE = 5.0


class NotSetUp(ShopError):
    """There is no store to order from."""

    code = "not-set-up"
    bad_input = True


class NeverReady(ShopError):
    """The terminal did not get its catalog in time."""

    code = "never-ready"


class NotDrained(ShopError):
    """Central does not have everything."""

    code = "not-drained"


@app.command()
def simulate(
    orders: int = typer.Option(..., "--orders", min=1, help="How many customers come."),
    seed: int = typer.Option(1, "--seed", help="The same seed and catalog give the same carts."),
    central: str = CENTRAL,
    pair: str = PAIR,
    data: Path = DATA,
    drain: float = typer.Option(180.0, "--drain", min=0, help="Seconds to wait at the end until central has all."),
) -> None:
    """Place and pay orders; print each as a JSON line once it is on disk, and wait until central has them all."""
    terminal = _open(central, pair, data)
    try:
        terminal.start()
        _await_catalog(terminal)
        run = _Run(terminal, seed)
        run.serve(orders)
        run.drain(drain)
    finally:
        terminal.close()


def _open(central: str, pair: str, data: Path) -> Terminal:
    given = {"central_url": central, "pair": pair}
    settings = TerminalSettings(data=data).model_copy(update={name: text for name, text in given.items() if text})
    terminal = open_terminal(settings)
    missing = "--central URL" if not terminal.central_url else "--pair CODE"
    if not terminal.central_url or (terminal.pairing is None and not settings.pair):
        terminal.close()
        raise NotSetUp(
            f"The terminal in {data} is not paired with a store.",
            f"Give {missing}; `kiosk central pair --store ID` prints a code.",
        )
    return terminal


def _await_catalog(terminal: Terminal) -> None:
    if terminal.wait_until_ready(_READY_SECONDS):
        return
    refusal = terminal.pairing_refusal
    if refusal is not None:
        raise NotSetUp(
            f"Central did not accept the pairing code: {refusal.title}", refusal.remedy or "Ask for another."
        )
    raise NeverReady(
        f"No catalog came within {_READY_SECONDS:.0f} s. {terminal.sync.status().last_error}".strip(),
        "Check that central runs and has published the store's catalog.",
    )


class _Run:
    """One simulation. Customers come one after the other; a few may be paying at once."""

    def __init__(self, terminal: Terminal, seed: int) -> None:
        self._terminal = terminal
        self._seed = seed
        self._customer = Customer(terminal, Phone(), _PATIENCE)
        self._waiting: list[Waiting] = []
        self._printing = threading.Lock()
        self._progress = Progress(console=Console(stderr=True), transient=True)
        self._task = TaskID(0)

    def serve(self, orders: int) -> None:
        """Let that many customers order and pay."""
        places = threading.Semaphore(_AT_ONCE)
        with self._progress, ThreadPoolExecutor(_AT_ONCE) as pool:
            self._task = self._progress.add_task("orders", total=orders)
            paying = []
            for number in range(orders):
                places.acquire()
                order, wanted = self._customer.order(Random(f"{self._seed}/{number}"))  # noqa: S311
                done = pool.submit(self._pay, order, wanted.at_counter)
                done.add_done_callback(lambda _: places.release())
                paying.append(done)
            for done in paying:
                done.result()

    def drain(self, seconds: float) -> None:
        """Wait until every payment is known and central has everything. Raises `NotDrained`."""
        deadline = time.monotonic() + seconds
        while (self._look_again() or self._left()) and time.monotonic() < deadline:
            time.sleep(0.05)
        left = self._left()
        for waiting in self._waiting:
            self._print(self._terminal.orders.order(waiting.order_id))
        refused = self._terminal.sync.status().refused
        if left:
            raise NotDrained(
                f"After {seconds:.0f} s central lacks {left}.", "They go at the next start; look at central."
            )
        if refused:
            first = refused[0]
            raise NotDrained(
                f"Central refused {len(refused)} events, the first ({first.kind} of {first.order_id}) for: "
                f"{first.code} {first.reason}".strip(),
                "See the staff screen of the terminal.",
            )

    def _pay(self, order: OrderRecord, at_counter: bool) -> None:
        self._take(self._customer.pay(order, at_counter))

    def _take(self, outcome: Outcome) -> None:
        match outcome:
            case OrderRecord():
                self._print(outcome)
            case Waiting():
                self._waiting.append(outcome)

    def _look_again(self) -> int:
        """Settle what was left waiting; how many still are."""
        waiting, self._waiting = self._waiting, []
        for customer in waiting:
            self._take(self._customer.settle(customer))
        return len(self._waiting)

    def _left(self) -> str:
        """What central lacks, in words; empty when it has everything."""
        events = self._terminal.sync.status().outbox_depth
        attempts = len(self._terminal.payments.still_open())
        words = [f"{events} order events"] if events else []
        return ", ".join(words + ([f"the outcome of {attempts} payments"] if attempts else []))

    def _print(self, order: OrderRecord) -> None:
        summary = OrderSummary(
            order_id=order.order_id,
            store_id=order.store_id,
            terminal_id=order.terminal_id,
            pickup_number=order.pickup_number,
            total=order.total,
            paid=order.paid,
            refunded=order.refunded,
            currency=order.currency,
            state=order.state.value,
            placed_at=order.placed_at,
        )
        with self._printing:
            print(summary.model_dump_json(), flush=True)
            self._progress.advance(self._task)
