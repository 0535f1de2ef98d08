"""One example for each message that the server reads."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from kiosk.domain.printing import PrinterRole, PrinterState
from kiosk.domain.rights import Action as Deed
from kiosk.domain.rights import Role
from kiosk.wire.audit import GENESIS, AuditBatch, AuditEntry, AuditFact
from kiosk.wire.availability import Mark, MarkChange
from kiosk.wire.fleet import CommandOutcome, CommandState, Heartbeat, PrinterHealth
from kiosk.wire.help import HelpCall, HelpReport
from kiosk.wire.message import Message
from kiosk.wire.orders import OrderBatch, OrderEventMessage, PaidMessage
from kiosk.wire.pairing import Claim
from kiosk.wire.payments import AttemptRequest, CancelRequest, RefundRequest, ReturnRequest
from kiosk.wire.reviews import RatingMessage

_AT: Final = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
_ORDER: Final = "0f8b6c1de4a94f0b8f6d6c1a2b3c4d5e"

_MESSAGES: Final[tuple[Message, ...]] = (
    Claim(name="window left", credential="q3f0Zt5wYk8VdX1mN7uJcB2hR9sLeA6oTgPiKvWxEyU"),
    Heartbeat(
        version="0.1.0",
        edition=12,
        epoch="5b0e7a419c32d8f6",
        marks_version=40,
        outbox_depth=0,
        disk_free_bytes=21_474_836_480,
        printer="paper_low",
        printers=(PrinterHealth(role=PrinterRole.RECEIPT, state=PrinterState.PAPER_LOW, waiting=1),),
        clock_offset_seconds=0.4,
        live=True,
        uptime_seconds=86_400,
    ),
    CommandOutcome(state=CommandState.DONE),
    MarkChange(mark=Mark(subject="milk-tea"), sold_out=True),
    OrderBatch(
        events=(
            OrderEventMessage(
                order_id=_ORDER, sequence=3, at=_AT, fact=PaidMessage(amount=3700, method="counter", attempt=None)
            ),
        )
    ),
    AttemptRequest(
        attempt_id="a1f4", order_id=_ORDER, method="practice", amount=3700, currency="CNY", valid_seconds=180
    ),
    CancelRequest(),
    RefundRequest(key="r1", amount=600, by="s-7"),
    ReturnRequest(by="s-7"),
    HelpReport(calls=(HelpCall(number=7, at=_AT, escalated_at=_AT + timedelta(minutes=2)),)),
    RatingMessage(order_id=_ORDER, stars=5, at=_AT),
    AuditBatch(
        entries=(
            AuditEntry(
                sequence=1,
                fact=AuditFact(
                    at=_AT,
                    staff_id="s-7",
                    name="Lin",
                    role=Role.MANAGER,
                    action=next(iter(Deed)),
                    subject="milk-tea",
                    before={},
                    after={},
                ),
                previous=GENESIS,
                seal="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            ),
        )
    ),
)

EXAMPLES: Final[dict[type[Message], dict[str, Any]]] = {
    type(message): message.model_dump(mode="json") for message in _MESSAGES
}
