"""Reading a batch so that one malformed fact does not hold up the others."""

import json
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from kiosk.central.errors import MalformedMessage, first_fault
from kiosk.wire.message import Identifier, Message
from kiosk.wire.orders import MOST_EVENTS, EventAnswer, OrderBatch, OrderEventMessage, Verdict


class _Key(Message):
    """All that must be readable of a fact to answer it."""

    order_id: Identifier
    sequence: int


_EVENT = TypeAdapter(OrderEventMessage)
_KEY = TypeAdapter(_Key)


@dataclass(frozen=True, slots=True)
class Malformed:
    """A fact that can be answered but not read."""

    answer: EventAnswer


def read_batch(body: bytes) -> tuple[OrderEventMessage | Malformed, ...]:
    """The facts of a batch, in order. Raises `MalformedMessage` when there is no telling whose answer is whose."""
    try:
        return OrderBatch.model_validate_json(body).events
    except ValidationError as fault:
        whole = MalformedMessage(first_fault(fault.errors(include_input=False, include_url=False)))
    try:
        events = json.loads(body)["events"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise whole from None
    if not isinstance(events, list) or not 1 <= len(events) <= MOST_EVENTS:
        raise whole
    return tuple(_read(event, whole) for event in events)


def _read(event: object, whole: MalformedMessage) -> OrderEventMessage | Malformed:
    try:
        return _EVENT.validate_json(json.dumps(event))
    except ValidationError as fault:
        detail = first_fault(fault.errors(include_input=False, include_url=False))
    if not isinstance(event, dict):
        raise whole
    try:
        key = _KEY.validate_python({name: event.get(name) for name in ("order_id", "sequence")})
    except ValidationError:
        raise whole from None
    return Malformed(
        EventAnswer(
            order_id=key.order_id,
            sequence=key.sequence,
            verdict=Verdict.REFUSED,
            code=whole.code,
            reason=detail,
        )
    )
