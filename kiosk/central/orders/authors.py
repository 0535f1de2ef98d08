"""What staff did to orders, held against the table of rights."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central import staff
from kiosk.central.orders.models import HeldOrder
from kiosk.central.orders.rulings import ACCEPTED, Ruling, refuse
from kiosk.domain.rights import Action, NotAllowed
from kiosk.wire.orders import Fact, OrderEventMessage, PaidMessage, Verdict

ACTIONS: Final[Mapping[str, Action]] = {
    "paid": Action.CONFIRM_PAYMENT,
    "cancelled": Action.CANCEL_ORDER,
    "refunded": Action.REFUND,
    "preparation_begun": Action.PREPARE,
    "made_ready": Action.MAKE_READY,
    "collected": Action.HAND_OVER,
}
"""What somebody of the staff did by bringing about a fact of that kind. All other kinds are the customer's."""


def judge(session: Session, order: HeldOrder, event: OrderEventMessage) -> Ruling:
    """Refuse what its author may not do. Money that the shop took stands all the same: then the order is flagged."""
    action = ACTIONS.get(event.fact.kind)
    if event.by is None or action is None:
        return ACCEPTED
    try:
        staff.check_done(session, order.store_id, event.by, action)
    except (staff.UnknownStaff, NotAllowed) as refusal:
        if _took_money(event.fact):
            return Ruling(Verdict.ACCEPTED, flag=refusal.code)
        return refuse(refusal.code, refusal.message)
    return ACCEPTED


def _took_money(fact: Fact) -> bool:
    return isinstance(fact, PaidMessage)
