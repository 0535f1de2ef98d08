"""Readers pass over keys that they do not know; where money moves and where a seal holds, nothing is passed over."""

import json
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from kiosk.domain.rights import Action, Role
from kiosk.wire.audit import GENESIS, AuditEntry, AuditFact, sealed
from kiosk.wire.fleet import HeartbeatAnswer
from kiosk.wire.message import ClosedMessage
from kiosk.wire.payments import AttemptRequest, CancelRequest, PaymentMethods, RefundRequest, ReturnRequest
from kiosk.wire.staff import StaffRoster

FACT = AuditFact(
    at=datetime(2026, 11, 27, tzinfo=UTC), staff_id="s-1", name="Lin", role=Role.CLERK, action=Action.SIGN_IN,
    subject="", before={}, after={},
)  # fmt: skip
CLOSED = (
    AttemptRequest(attempt_id="a", order_id="o", method="practice", amount=1, currency="CNY", valid_seconds=60),
    CancelRequest(),
    RefundRequest(key="r", amount=1, by="s-1"),
    ReturnRequest(by="s-1"),
    sealed(1, FACT, GENESIS),
)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (PaymentMethods, {"methods": [{"id": "p", "name": {}, "kind": "qr", "fee": 3}], "tips": True}),
        (HeartbeatAnswer, {"every_seconds": 30.0, "commands": [], "greeting": "hello"}),
        (StaffRoster, {"accounts": [], "policy": {"pin_length": 8}}),
    ],
)
def test_a_terminal_older_than_central_reads_what_it_knows(
    kind: type[PaymentMethods | HeartbeatAnswer | StaffRoster], told: dict[str, object]
) -> None:
    read = kind.model_validate_json(json.dumps(told))
    assert not set(read.model_dump()) & {"tips", "greeting", "policy"}


@pytest.mark.parametrize("message", CLOSED, ids=lambda each: type(each).__name__)
def test_what_moves_money_or_is_sealed_is_understood_whole_or_refused(message: ClosedMessage) -> None:
    told = message.model_dump(mode="json")
    assert type(message).model_validate_json(json.dumps(told)) == message
    with pytest.raises(ValidationError, match="Extra inputs"):
        type(message).model_validate_json(json.dumps(told | {"surcharge": 1}))


def test_a_key_slipped_into_a_sealed_fact_is_no_fact_any_more() -> None:
    entry = sealed(1, FACT, GENESIS).model_dump(mode="json")
    entry["fact"]["after"] = {}
    entry["fact"]["approved_by"] = "s-9"
    with pytest.raises(ValidationError):
        AuditEntry.model_validate_json(json.dumps(entry))


def test_what_was_read_is_not_kept_for_the_next_message() -> None:
    told = b'{"amount":1,"key":"what-a-customer-said","by":"s-1"}'
    first, second = (RefundRequest.model_validate_json(told) for _ in range(2))
    assert first == second
    assert first.key is not second.key
