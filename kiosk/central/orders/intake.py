"""Taking in batches of facts: each fact is answered on its own, and all that is kept is one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.central.catalog import StockCount, catalog_at
from kiosk.central.orders import repository
from kiosk.central.orders.authors import judge
from kiosk.central.orders.batches import Malformed
from kiosk.central.orders.models import HeldOrder, NewEvent, OrderEventRow, Origin
from kiosk.central.orders.repricing import Finding, cart_of, demands_of, sentence
from kiosk.central.orders.rulings import Ruling, refuse, rule
from kiosk.central.stores import TerminalIdentity, store_row
from kiosk.domain.orders import Placed, advance
from kiosk.domain.stock import Demand
from kiosk.wire.orders import (
    CancelledMessage,
    EventAnswer,
    Fact,
    OrderEventMessage,
    PaidMessage,
    PlacedMessage,
    Verdict,
)

SOLD_OUT = "sold-out"
OVERSOLD = "oversold"
PICKUP_NUMBER_CLASH = "pickup-number-clash"
TRACKING_TOKEN_CLASH = "tracking-token-clash"  # noqa: S105 - a code, not a secret

EventKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Batch:
    """What one terminal sent at once, with what is wrong with its placed orders, and what they take of stock."""

    sender: TerminalIdentity
    facts: Sequence[OrderEventMessage | Malformed]
    findings: Mapping[EventKey, Finding]
    demands: Mapping[EventKey, Sequence[Demand]]


class Intake:
    """Batches of several terminals on their way into the database; it lives as long as the transaction."""

    def __init__(self, session: Session, batches: Sequence[Batch], now: datetime) -> None:
        self._session = session
        self._now = now
        self._count = StockCount(session, now)
        events = [fact for batch in batches for fact in batch.facts if not isinstance(fact, Malformed)]
        stores = {batch.sender.store_id for batch in batches}
        ids = {event.order_id for event in events}
        placed = [event.fact for event in events if isinstance(event.fact, PlacedMessage)]
        self._paid = _paid_at_the_counter(events)
        self._orders = repository.hold_orders(session, ids)
        self._received: dict[EventKey, OrderEventRow | NewEvent] = {
            (event.order_id, event.sequence): event
            for event in repository.received(session, _sent_again(self._orders, events))
        }
        days, numbers = {fact.business_day for fact in placed}, {fact.pickup_number for fact in placed}
        self._numbers = repository.numbers_in_use(session, stores, days, numbers)
        self._tokens = repository.tokens_in_use(session, {fact.tracking_token for fact in placed})
        self._new: dict[str, HeldOrder] = {}
        self._changed: dict[str, HeldOrder] = {}
        self._new_events: list[NewEvent] = []

    def take(self, batch: Batch, event: OrderEventMessage) -> EventAnswer:
        """Answer one fact of a batch, after all those before it."""
        order = self._orders.get(event.order_id)
        if order and (order.store_id, order.terminal_id) != (batch.sender.store_id, batch.sender.terminal_id):
            return _answer(event, refuse("foreign-order", "This order belongs to another terminal."))
        before = self._received.get((event.order_id, event.sequence))
        if order and before:
            return self._again(order, before, event)
        expected = order.last_sequence + 1 if order else 1
        if event.sequence != expected:
            return _answer(event, Ruling(Verdict.GAP, "gap", f"Fact {expected} must come first."), expected)
        if order:
            ruling = self._judge(order, event)
        elif isinstance(event.fact, PlacedMessage):
            order, ruling = self._place(batch, event, event.fact)
        else:
            return _answer(event, refuse("not-placed", "An order begins with being placed."))
        self._keep(order, event, ruling)
        return _answer(event, ruling)

    def write(self) -> None:
        """Hand what was taken to the database; whoever began the transaction commits."""
        repository.write(self._session, self._new.values(), self._changed.values(), self._new_events)
        self._count.tell()

    def counted(self, batch: Batch) -> int | None:
        """The version of the store's counts that has what a batch took, None if it is about nothing counted."""
        return store_row(self._session, batch.sender.store_id).marks_version if batch.demands else None

    def _again(self, order: HeldOrder, before: OrderEventRow | NewEvent, event: OrderEventMessage) -> EventAnswer:
        if before.body != event.model_dump_json():
            return _answer(event, refuse("conflict", "Another fact has this number; it was kept, this one was not."))
        if before.verdict == Verdict.ACCEPTED:
            return _answer(event, Ruling(Verdict.DUPLICATE, flag=before.flag))
        if isinstance(event.fact, PaidMessage) and order.payment_attempt == event.fact.attempt is not None:
            ruling = rule(order, event.fact)  # the attempt was settled since the fact was refused
            before.verdict, before.code, before.reason = ruling.verdict.value, ruling.code, ruling.reason
        return _answer(event, Ruling(Verdict(before.verdict), before.code, before.reason, before.flag, before.line))

    def _judge(self, order: HeldOrder, event: OrderEventMessage) -> Ruling:
        author = judge(self._session, order, event)
        if author.verdict is Verdict.REFUSED:
            return author
        ruling = self._rule(order, event.fact)
        if author.flag and ruling.verdict is Verdict.ACCEPTED:
            order.flag(author.flag)
            return replace(ruling, flag=f"{ruling.flag} {author.flag}".strip())
        return ruling

    def _rule(self, order: HeldOrder, fact: Fact) -> Ruling:
        refused = order.refusal
        ruling = rule(order, fact)
        if refused and not order.refusal:  # its money came after all
            catalog = catalog_at(self._session, order.store_id, store_row(self._session, order.store_id).edition)
            self._take_stock(order, demands_of(cart_of(self._placed(order)), catalog))
        if isinstance(fact, CancelledMessage) and ruling.verdict is Verdict.ACCEPTED and order.counted:
            self._count.give_back(order.store_id, order.counted)
            order.counted = []
        return ruling

    def _placed(self, order: HeldOrder) -> PlacedMessage:
        kept = self._received.get((order.order_id, 1))
        body = kept.body if kept else repository.first_fact(self._session, order.store_id, order.order_id)
        assert body is not None, "an order and its first fact are written together"
        placed = OrderEventMessage.model_validate_json(body).fact
        assert isinstance(placed, PlacedMessage), "an order begins with being placed"
        return placed

    def _take_stock(self, order: HeldOrder, wanted: Sequence[Demand]) -> None:
        """Count down what an order takes. One that is paid is never refused, so too little flags it."""
        taken = self._count.take(order.store_id, wanted)
        order.counted = list(taken)
        if sum(quantity for *_, quantity in taken) < sum(demand.quantity for demand in wanted):
            order.flag(OVERSOLD)

    def _place(self, batch: Batch, event: OrderEventMessage, placed: PlacedMessage) -> tuple[HeldOrder, Ruling]:
        key, paid = (event.order_id, event.sequence), event.order_id in self._paid
        finding = batch.findings.get(key)
        refused = finding is not None and finding.refuses and not paid
        flags = [finding.code] if finding and not refused else []
        if (batch.sender.store_id, placed.business_day, placed.pickup_number) in self._numbers:
            flags.append(PICKUP_NUMBER_CLASH)
        trackable = placed.tracking_token not in self._tokens
        if not trackable:
            flags.append(TRACKING_TOKEN_CLASH)
        order = self._hold(batch.sender, event, placed, placed.tracking_token if trackable else None)
        order.flags = flags
        if finding and refused:
            order.refusal = finding.code
            return order, refuse(finding.code, finding.reason, finding.line)
        wanted = batch.demands.get(key, ())
        if not paid and (short := self._count.shortage(order.store_id, wanted)):
            line, problem = short
            order.refusal = SOLD_OUT
            return order, refuse(SOLD_OUT, f"Line {line}: {sentence(problem)}", line)
        self._take_stock(order, wanted)
        return order, Ruling(Verdict.ACCEPTED, reason=finding.reason if finding else "", flag=" ".join(order.flags))

    def _hold(
        self, sender: TerminalIdentity, event: OrderEventMessage, placed: PlacedMessage, token: str | None
    ) -> HeldOrder:
        order = HeldOrder(
            store_id=sender.store_id,
            order_id=event.order_id,
            terminal_id=sender.terminal_id,
            pickup_number=placed.pickup_number,
            business_day=placed.business_day,
            tracking_token=token,
            currency=placed.currency,
            status=advance(None, Placed(placed.total)),
            placed_at=event.at,
            changed_at=self._now,
        )
        self._orders[event.order_id] = self._new[event.order_id] = order
        self._numbers.add((sender.store_id, placed.business_day, placed.pickup_number))
        self._tokens.add(placed.tracking_token)
        return order

    def _keep(self, order: HeldOrder, event: OrderEventMessage, ruling: Ruling) -> None:
        """Refused facts are kept too: staff see them, and those after them are not held up."""
        row = NewEvent(
            store_id=order.store_id,
            order_id=order.order_id,
            origin=Origin.TERMINAL.value,
            sequence=event.sequence,
            at=event.at,
            received_at=self._now,
            body=event.model_dump_json(),
            verdict=ruling.verdict.value,
            code=ruling.code,
            reason=ruling.reason,
            flag=ruling.flag,
            line=ruling.line,
        )
        order.last_sequence = event.sequence
        order.changed_at = self._now
        if order.order_id not in self._new:
            self._changed[order.order_id] = order
        self._received[event.order_id, event.sequence] = row
        self._new_events.append(row)


def _sent_again(orders: Mapping[str, HeldOrder], events: Sequence[OrderEventMessage]) -> list[HeldOrder]:
    """The known orders that these facts repeat something of; of all others, nothing received need be read."""
    last = {order_id: order.last_sequence for order_id, order in orders.items()}
    again = {event.order_id for event in events if event.sequence <= last.get(event.order_id, 0)}
    return [orders[order_id] for order_id in again]


def _paid_at_the_counter(events: Sequence[OrderEventMessage]) -> set[str]:
    """Orders whose money a clerk has. Of an attempt central knows itself, and it makes none for a refused order."""
    totals = {event.order_id: event.fact.total for event in events if isinstance(event.fact, PlacedMessage)}
    paid = ((event.order_id, event.fact) for event in events if isinstance(event.fact, PaidMessage))
    return {order_id for order_id, fact in paid if fact.attempt is None and fact.amount == totals.get(order_id)}


def _answer(event: OrderEventMessage, ruling: Ruling, expected: int | None = None) -> EventAnswer:
    return EventAnswer(
        order_id=event.order_id,
        sequence=event.sequence,
        verdict=ruling.verdict,
        code=ruling.code,
        reason=ruling.reason,
        expected=expected,
        flag=ruling.flag,
        line=ruling.line,
    )
