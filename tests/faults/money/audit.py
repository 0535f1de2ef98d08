"""What must be true of the money at every moment, and what must come true in the end."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select

from kiosk.central.orders import OrderRow
from kiosk.central.payments.models import AttemptRow
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import OPEN_STATES, AttemptState
from kiosk.terminal.orders import OrderRecord
from tests.faults.money.world import VALID_SECONDS, World

HANDED_OUT = (OrderState.PAID, OrderState.PREPARING, OrderState.READY, OrderState.COLLECTED)
KNOWN_WITHIN = 60
"""Seconds from when everything works and no code can be paid any more."""
FINAL = (AttemptState.PAID, AttemptState.REFUNDED)


class Audit:
    """Holds the books of terminal and central against the provider's."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._final: dict[str, AttemptState] = {}
        self._shown: set[str] = set()

    def shown(self) -> set[str]:
        """The attempts whose code a customer has seen."""
        world = self._world
        self._shown |= {record.id for record in world.payments.still_open() if record.qr_text}
        return self._shown

    def at_central(self) -> dict[str, AttemptState]:
        return {row.attempt_id: row.attempt.state for row in self._attempts()}

    def now(self) -> None:
        """Nothing is handed out unpaid, no order is charged twice, and what is final stays so."""
        self._one_code_at_most()
        attempts = self._attempts()
        for order in self._orders():
            self._paid_once(order, [row for row in attempts if row.order_id == order.order_id])
        for row in attempts:
            before, state = self._final.get(row.attempt_id), row.attempt.state
            assert before in (None, state), f"{row.attempt_id} was {before} and is {state}"
            if state in FINAL:
                self._final[row.attempt_id] = state

    def all_ends_known(self, orders: Sequence[str]) -> None:
        """Everything works again, nobody pays any more: soon all is known, and the money is where it belongs."""
        world = self._world
        world.moments.forget()
        world.ledger.mend()
        world.cut = world.holds_up = False
        world.let_arrive()
        world.now_is += timedelta(seconds=VALID_SECONDS)
        for _ in range(KNOWN_WITHIN // 10):
            self._turn()
        unknown = [state for state in self.at_central().values() if state in OPEN_STATES]
        unknown += [record.state for record in world.payments.still_open()]
        assert not unknown, f"not known after {KNOWN_WITHIN} s: {unknown}"
        for _ in range(KNOWN_WITHIN // 10):  # closed attempts are looked at a last time, and their late money goes back
            self._turn()
        self.now()
        self._books_agree(orders)

    def _turn(self) -> None:
        self._world.now_is += timedelta(seconds=10)
        self._world.look()
        self._world.at_central(self._world.desk.sweep)

    def _books_agree(self, orders: Sequence[str]) -> None:
        world, states = self._world, self.at_central()
        central = {order.order_id: order for order in self._orders()}
        for number, entry in world.ledger.entries.items():
            held = states[number] is AttemptState.HELD
            wanted = entry.taken if states[number] is AttemptState.PAID or held else 0
            assert entry.kept == wanted, f"{number} is {states[number]} and {entry.kept} of it is kept"
        for order_id in orders:
            here = world.orders.order(order_id)
            if order_id in central:
                there = central[order_id]
                assert (here.state, here.paid) == (there.state, there.paid)

    def _one_code_at_most(self) -> None:
        codes = Counter(record.order_id for record in self._world.payments.still_open() if record.qr_text)
        self.shown()
        assert not [order for order, count in codes.items() if count > 1], "an order shows two codes"

    def _paid_once(self, order: OrderRow, attempts: Sequence[AttemptRow]) -> None:
        ledger, here = self._world.ledger, self._world.orders.order(order.order_id)
        paying = [row.attempt_id for row in attempts if row.attempt.state is AttemptState.PAID]
        assert len(paying) <= 1, "an order is charged twice"
        assert paying == ([order.payment_attempt] if order.payment_attempt else [])
        for attempt in paying:
            assert ledger.entries[attempt].kept == order.total == order.paid
        self._handed_out(here, paying)

    def _handed_out(self, here: OrderRecord, paying: Sequence[str]) -> None:
        if here.state in HANDED_OUT and here.method != "counter":
            assert paying, "an order is handed out that nobody paid"
        if here.state in HANDED_OUT and here.method == "counter":
            assert not paying, "an order is paid by phone and in cash"

    def _attempts(self) -> Sequence[AttemptRow]:
        with self._world.books.read() as session:
            return session.scalars(select(AttemptRow)).all()

    def _orders(self) -> Sequence[OrderRow]:
        with self._world.books.read() as session:
            return session.scalars(select(OrderRow)).all()
