"""Orders at central: taking in what terminals send, money that central itself saw move, and reading."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from pydantic import BaseModel
from sqlalchemy.orm import Session

from kiosk.central import live
from kiosk.central.catalog import catalog_at
from kiosk.central.epochs import epoch
from kiosk.central.orders import repository
from kiosk.central.orders.batches import Malformed
from kiosk.central.orders.errors import UnknownOrder
from kiosk.central.orders.intake import Batch, EventKey, Intake
from kiosk.central.orders.models import NewEvent, OrderRow, Origin
from kiosk.central.orders.repricing import Finding, cart_of, check, demands_of
from kiosk.central.orders.rulings import payable
from kiosk.central.stores import TerminalIdentity, lock_terminals, store_row
from kiosk.domain import orders as domain
from kiosk.domain.stock import Demand
from kiosk.wire.live import OrderMoved
from kiosk.wire.orders import (
    BatchAnswer,
    OrderEventMessage,
    OrderGlance,
    OrderSummary,
    PaidMessage,
    PlacedMessage,
    RefundedMessage,
    TrackedOrder,
    Verdict,
)

REFUSED = "refused"
"""Shown as the state of an order that was refused; the domain knows none, for such an order never became one."""


def examine(session: Session, sender: TerminalIdentity, facts: Sequence[OrderEventMessage | Malformed]) -> Batch:
    """A batch with what is wrong with its placed orders, and what they take of stock.

    Only reads, so that no writer waits while prices are counted.
    """
    known, newest = epoch(session), store_row(session, sender.store_id).edition
    editions = cache(lambda edition: catalog_at(session, sender.store_id, edition))
    findings: dict[EventKey, Finding] = {}
    wanted: dict[EventKey, tuple[Demand, ...]] = {}
    for fact in facts:
        if isinstance(fact, Malformed) or not isinstance(fact.fact, PlacedMessage):
            continue
        key, placed = (fact.order_id, fact.sequence), fact.fact
        catalog = editions(placed.edition) if placed.epoch == known else None
        cart = cart_of(placed)
        if finding := check(placed, cart, fact.at, catalog):
            findings[key] = finding
        if taken := demands_of(cart, editions(newest)):
            wanted[key] = taken
    return Batch(sender, facts, findings, wanted)


def take(session: Session, batches: Sequence[Batch], now: datetime) -> list[BatchAnswer]:
    """Answer each fact of each batch and keep what there is to keep, in one transaction.

    Rows are locked in one order, whatever the batches: terminals, orders, stores. Of one terminal, one batch after
    the other is taken.
    """
    lock_terminals(session, {batch.sender for batch in batches})
    intake = Intake(session, batches, now)
    answers = [BatchAnswer(answers=())] * len(batches)
    for at, batch in sorted(enumerate(batches), key=lambda each: each[1].sender.store_id):
        answered = (fact.answer if isinstance(fact, Malformed) else intake.take(batch, fact) for fact in batch.facts)
        answers[at] = BatchAnswer(answers=tuple(answered))
    intake.write()
    return [
        answer.model_copy(update={"counted": intake.counted(batch)})
        for answer, batch in zip(answers, batches, strict=True)
    ]


def order_of(session: Session, sender: TerminalIdentity, order_id: str) -> OrderRow:
    """The sender's order, locked. Raises `UnknownOrder` for one that central lacks or that another terminal took."""
    order = repository.order_for_update(session, sender.store_id, order_id)
    if order is None or order.terminal_id != sender.terminal_id:
        raise UnknownOrder("Central does not have this order.", "Send the order first, then ask again.")
    return order


def order(session: Session, store_id: str, order_id: str) -> OrderRow:
    """An order, for reading. Raises `UnknownOrder`."""
    row = repository.order(session, store_id, order_id)
    if row is None:
        raise UnknownOrder("Central does not have this order.", "Send the order first, then ask again.")
    return row


def record_payment(
    session: Session, store_id: str, order_id: str, attempt: str, paid: PaidMessage, now: datetime
) -> bool:
    """Record that `attempt` paid the order, unless the order does not wait for money (any more): then False."""
    order = repository.order_for_update(session, store_id, order_id)
    if order is None or not payable(order):
        return False
    order.status = domain.advance(order.status, domain.Paid(paid.amount, paid.method, attempt))
    order.payment_method, order.payment_attempt = paid.method, attempt
    _add_own_fact(session, order, paid, now)
    return True


def record_refund(session: Session, store_id: str, order_id: str, amount: int, now: datetime) -> None:
    """Record that `amount` minor units go back. Raises `IllegalTransition` when that is more than is left of them."""
    order = repository.order_for_update(session, store_id, order_id)
    assert order is not None, "an attempt belongs to an order"
    order.status = domain.advance(order.status, domain.Refunded(amount))
    _add_own_fact(session, order, RefundedMessage(amount=amount), now)


def flag(session: Session, store_id: str, order_id: str, code: str) -> None:
    """Ask staff to look at an order."""
    order = repository.order_for_update(session, store_id, order_id)
    assert order is not None, "only known orders are flagged"
    order.flag(code)


def tracked(session: Session, token: str) -> OrderRow:
    """The order that a tracking token belongs to. Raises `UnknownOrder`."""
    row = repository.order_by_token(session, token)
    if row is None:
        raise UnknownOrder("There is no such order.", "Check the address on the receipt.")
    return row


def numbered(session: Session, store_id: str, number: str, now: datetime) -> OrderGlance:
    """Where the store's order of today with that pickup number stands. Raises `UnknownOrder`."""
    today = now.astimezone(ZoneInfo(time_zone(session, store_id))).date()
    order = repository.order_by_number(session, store_id, today, number)
    if order is None:
        raise UnknownOrder("No order of today has this number.", "Check the number on the receipt.")
    return OrderGlance(
        pickup_number=order.pickup_number,
        state=_state(order),
        total=order.total,
        refunded=order.refunded,
        currency=order.currency,
        placed_at=order.placed_at,
    )


def receipt(session: Session, order: OrderRow) -> TrackedOrder:
    """What the customer may see of an order."""
    body = repository.first_fact(session, order.store_id, order.order_id)
    assert body is not None, "an order and its first fact are written together"
    placed = OrderEventMessage.model_validate_json(body).fact
    assert isinstance(placed, PlacedMessage), "an order begins with being placed"
    return TrackedOrder(
        pickup_number=order.pickup_number,
        store_name=store_row(session, order.store_id).name,
        state=_state(order),
        total=order.total,
        paid=order.paid,
        refunded=order.refunded,
        currency=order.currency,
        placed_at=order.placed_at,
        lines=placed.lines,
        discounts=placed.discounts,
    )


def time_zone(session: Session, store_id: str) -> str:
    """The time zone that the store's clock shows; UTC for a store that has published nothing yet."""
    catalog = catalog_at(session, store_id, store_row(session, store_id).edition)
    return catalog.store.timezone if catalog else "UTC"


def summaries(session: Session, store_id: str | None = None, day: date | None = None) -> Iterator[OrderSummary]:
    """Every order, those refused included, in the order they were placed; of one store or business day if given."""
    for order in repository.listing(session, store_id, day):
        yield OrderSummary(
            order_id=order.order_id,
            store_id=order.store_id,
            terminal_id=order.terminal_id,
            pickup_number=order.pickup_number,
            total=order.total,
            paid=order.paid,
            refunded=order.refunded,
            currency=order.currency,
            state=_state(order),
            placed_at=order.placed_at,
        )


def _state(order: OrderRow) -> str:
    return REFUSED if order.refusal else order.state


def _add_own_fact(session: Session, order: OrderRow, fact: BaseModel, now: datetime) -> None:
    order.own_facts += 1
    order.changed_at = now
    row = NewEvent(
        store_id=order.store_id,
        order_id=order.order_id,
        origin=Origin.CENTRAL.value,
        sequence=order.own_facts,
        at=now,
        received_at=now,
        body=fact.model_dump_json(),
        verdict=Verdict.ACCEPTED.value,
    )
    repository.write(session, (), (), (row,))
    moved = OrderMoved(order_id=order.order_id, state=_state(order), paid=order.paid, refunded=order.refunded)
    live.tell(session, order.store_id, moved, now, order.terminal_id)
