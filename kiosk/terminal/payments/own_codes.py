"""Paying by a code of the shop's own account: made on this terminal, and only staff say whether its money came."""

from dataclasses import replace
from datetime import timedelta

import structlog
from sqlalchemy import Connection

from kiosk.domain.errors import IllegalTransition, ShopError
from kiosk.domain.money import Money
from kiosk.domain.payments import AnswerLost, AttemptState, CloseAsked, ClosedUnpaid, Settled, Shown
from kiosk.domain.standard_codes import order_code, standing_code
from kiosk.terminal.orders import OrderRecord
from kiosk.terminal.payments import attempts
from kiosk.terminal.payments.moves import moved
from kiosk.terminal.payments.records import NOT_COME, AttemptRecord, Way
from kiosk.terminal.payments.refusals import MethodUnavailable, PaymentDenied, PaymentGivenUp
from kiosk.wire.payments import PaymentMethod, StandardCode

_log = structlog.get_logger(__name__)


def shown(fresh: AttemptRecord, order: OrderRecord, method: PaymentMethod, valid: timedelta) -> AttemptRecord:
    """The new attempt with its code. Raises `MethodUnavailable` where none can be made that is right for the order."""
    code = method.code
    if code is None:
        raise MethodUnavailable(method.id)
    try:
        text = _text(code, order)
    except ShopError as refusal:
        _log.exception("own-code-not-made", method=method.id, order=order.order_id, code=refusal.code)
        raise MethodUnavailable(method.id) from refusal
    record = replace(fresh, way=Way.OWN_CODE, qr_text=text, expires_at=fresh.created_at + valid)
    return moved(record, Shown())


def left_to_staff(record: AttemptRecord) -> AttemptRecord:
    """The customer says that they have paid, or has gone: nobody knows until staff have looked."""
    return moved(record, AnswerLost())


def given_up(record: AttemptRecord) -> AttemptRecord:
    """The customer says that they have not paid. Who said before that they have does not take it back."""
    return record if record.state is AttemptState.UNKNOWN else moved(moved(record, CloseAsked()), ClosedUnpaid())


def arrived(connection: Connection, seen: AttemptRecord) -> None:
    """Staff found the money of an attempt that they saw so: waiting for them, or denied before and come after all.

    Raises `PaymentDenied` or `PaymentGivenUp` where it waits no more.
    """
    stored = _as_seen(connection, seen)
    if stored.open:
        attempts.save(connection, moved(stored, Settled(stored.amount, stored.currency)))
    else:
        attempts.save(connection, replace(stored, state=AttemptState.PAID, problem=""))


def not_come(connection: Connection, seen: AttemptRecord) -> None:
    """Staff did not find the money of an attempt that they saw waiting. Raises as `arrived` does."""
    attempts.save(connection, moved(_as_seen(connection, seen), ClosedUnpaid(), NOT_COME))


def _as_seen(connection: Connection, seen: AttemptRecord) -> AttemptRecord:
    stored = attempts.find(connection, seen.id)
    if stored.open == seen.open and stored.problem == seen.problem:
        return stored
    if stored.state is AttemptState.PAID:
        raise IllegalTransition("The payment was confirmed meanwhile.", "Read the order again.")
    raise PaymentDenied if stored.problem == NOT_COME else PaymentGivenUp


def _text(code: StandardCode, order: OrderRecord) -> str:
    if not code.per_order:
        return standing_code(code.standard, code.fields, order.currency)
    reference = f"{order.pickup_number}{order.business_day:%m%d}"
    return order_code(code.standard, code.fields, Money(order.total, order.currency), reference)
