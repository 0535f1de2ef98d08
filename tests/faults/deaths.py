"""Terminal and server are killed at any moment while customers pay, and where every customer's money is then."""

import time
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select

from kiosk.central.database import Database, open_database
from kiosk.central.orders import OrderRow
from kiosk.central.payments.models import AttemptRow
from kiosk.domain.payments import OPEN_STATES, AttemptState
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from tests.faults.paying import SHOWN_SECONDS
from tests.faults.street import Street
from tests.providers.stripe import SECRET_KEY, WEBHOOK_SECRET
from tests.providers.wechat import API_KEY

KNOWN_WITHIN = 60.0
"""Seconds from the restart; a code that is still shown ends within them."""
REST_EVERY = 25
"""Orders paid by phone between two rests, in which nobody is killed until what was open is known."""


def unknown(terminal: Terminal, database: Database) -> list[str]:
    """What is still open, at central and at the terminal."""
    with database.read() as session:
        states = [AttemptState(state) for state in session.scalars(select(AttemptRow.state))]
    there = [f"central: {state}" for state in states if state in OPEN_STATES]
    here = [f"terminal: {record.state} {record.problem}" for record in terminal.payments.still_open()]
    depth = terminal.sync.status().outbox_depth
    return there + here + ([f"outbox: {depth}"] if depth else [])


def check_money(terminal: Terminal, street: Street, database: Database) -> Counter[str]:
    """Hold every order and every charge against what the provider has."""
    with database.read() as session:
        orders = {order.order_id: order for order in session.scalars(select(OrderRow))}
        attempts = list(session.scalars(select(AttemptRow)))
    books = street.simulator.books
    for attempt in attempts:
        kept = books.kept(attempt.attempt_id)
        assert kept == (attempt.amount if attempt.state == AttemptState.PAID else 0), attempt.attempt_id
        assert (attempt.state == AttemptState.PAID) == (orders[attempt.order_id].payment_attempt == attempt.attempt_id)
    assert set(books.charges) <= {attempt.attempt_id for attempt in attempts}
    for order in orders.values():
        by_phone = sum(books.kept(each.attempt_id) for each in attempts if each.order_id == order.order_id)
        assert by_phone == (order.total if order.payment_attempt else 0), order.order_id
        assert order.paid in (0, order.total)
        assert order.paid or order.state in ("placed", "awaiting_payment")
        here = terminal.orders.order(order.order_id)
        assert (here.state.value, here.paid) == (order.state, order.paid), order.order_id
    assert all(orders[order_id].paid for order_id in street.told), "somebody was told to have paid and had not"
    return Counter(attempt.state for attempt in attempts)


def check_secrets(street: Street) -> None:
    """No process wrote a secret of the account anywhere but into its key files, and no code of a payment into a log."""
    planted = [API_KEY.encode(), SECRET_KEY.encode(), WEBHOOK_SECRET.encode(), b"PRIVATE KEY"]
    codes = [charge.reference.encode() for charge in street.simulator.books.charges.values()]
    logs = list(street.folder.glob("*.log"))
    kept = [file for file in street.folder.rglob("*") if file.is_file() and file.suffix != ".pem"]
    assert logs
    for file in kept:
        content = file.read_bytes()
        assert not [secret for secret in planted if secret in content], file
        assert file not in logs or not [code for code in codes if code in content], file


@dataclass(frozen=True)
class Deaths:
    """What came of it. `known_after`: for each rest and for the end, how many attempts were open and how many seconds
    after the doors opened all of them were known; `seconds`: in all.
    """

    provider: str
    paid_by_phone: int
    killed: int
    attempts: dict[str, int]
    known_after: list[tuple[int, float]]
    seconds: float

    def told(self) -> dict[str, Any]:
        return asdict(self)


def open_attempts(database: Database) -> set[str]:
    with database.read() as session:
        return set(session.scalars(select(AttemptRow.attempt_id).where(AttemptRow.state.in_(OPEN_STATES))))


def rest(street: Street, database: Database) -> tuple[int, float]:
    """Kill both, and leave them alone until what was open is known: how many those were, the seconds it took."""
    street.kill_all()
    left = before = open_attempts(database)
    street.open()
    street.until_open()
    reopened = time.monotonic()
    while left := left & open_attempts(database):
        assert time.monotonic() < reopened + KNOWN_WITHIN, f"not known: {left}"
        time.sleep(0.2)
    return len(before), round(time.monotonic() - reopened, 1)


def live_and_die(street: Street, orders: int, lives: tuple[float, float]) -> Deaths:
    """Have so many orders paid between deaths, then see that everything is known and right."""
    began = time.monotonic()
    database = open_database(street.settings.database_url)
    known_after = []
    try:
        street.open()
        for goal in range(REST_EVERY, orders, REST_EVERY):
            street.run(goal, lives)
            known_after.append(rest(street, database))
        street.run(orders, lives)
        killed = street.killed
        street.calm()
        settings = TerminalSettings(
            data=street.folder / "terminal",
            central_url=street.url,
            sync_seconds=0.5,
            poll_seconds=0.2,
            call_seconds=4,
            payment_seconds=SHOWN_SECONDS,
        )
        terminal = open_terminal(settings)
        try:
            left_open = len(open_attempts(database))
            terminal.start()
            restarted = time.monotonic()
            while (left := unknown(terminal, database)) and time.monotonic() < restarted + KNOWN_WITHIN:
                time.sleep(0.2)
            assert not left
            known_after.append((left_open, round(time.monotonic() - restarted, 1)))
            outcomes = check_money(terminal, street, database)
            check_secrets(street)
        finally:
            terminal.close()
    finally:
        street.end()
        database.close()
    assert outcomes[AttemptState.PAID]
    return Deaths(
        street.simulator.provider, len(street.by_phone), killed, {str(state): n for state, n in outcomes.items()},
        known_after, round(time.monotonic() - began, 1),
    )  # fmt: skip
