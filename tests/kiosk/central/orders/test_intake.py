import json
from datetime import timedelta
from typing import Any

import pytest
import requests
from sqlalchemy import select

from kiosk.central.central import Central
from kiosk.central.orders import OrderRow, summaries
from kiosk.central.orders.models import OrderEventRow
from kiosk.wire.orders import (
    CancelledMessage,
    Fact,
    OrderBatch,
    OrderEventMessage,
    PaidMessage,
    PaymentAskedMessage,
    ProgressMessage,
    RefundedMessage,
    TrackedOrder,
    Verdict,
)
from tests.kiosk.central.till import (
    MORNING,
    NOON,
    PORRIDGE,
    TEA,
    Till,
    changed,
    open_shop,
    paid,
    pair,
    placed_fact,
    problem_code,
    then,
)

ASKED = PaymentAskedMessage(method="counter")


def stored(central: Central) -> list[OrderRow]:
    with central.database.read() as session:
        return list(session.scalars(select(OrderRow).order_by(OrderRow.placed_at, OrderRow.pickup_number)))


def facts(central: Central) -> int:
    with central.database.read() as session:
        return len(session.scalars(select(OrderEventRow)).all())


def verdicts(till: Till, *events: OrderEventMessage) -> list[str]:
    return [answer.verdict.value for answer in till.send(*events)]


def test_an_order_at_the_counter_from_placed_to_collected(central: Central, till: Till) -> None:
    order = till.placed()
    steps: tuple[Fact, ...] = (
        ASKED,
        paid(order),
        ProgressMessage(kind="preparation_begun"),
        ProgressMessage(kind="made_ready"),
        ProgressMessage(kind="collected"),
        RefundedMessage(amount=100),
    )
    events = [then(order, fact, after) for after, fact in enumerate(steps, start=1)]
    assert verdicts(till, order, *events) == ["accepted"] * 7
    (row,) = stored(central)
    assert (row.state, row.paid, row.refunded, row.flags) == ("collected", row.total, 100, [])
    assert facts(central) == 7


def test_a_repeated_batch_changes_nothing(central: Central, till: Till) -> None:
    batch = [order := till.placed(), then(order, ASKED), then(order, paid(order), 2)]
    assert verdicts(till, *batch) == ["accepted"] * 3
    assert verdicts(till, *batch) == ["duplicate"] * 3
    assert verdicts(till, batch[0], batch[0]) == ["duplicate"] * 2
    assert facts(central) == 3


def test_the_same_number_with_another_fact_is_a_conflict(central: Central, till: Till) -> None:
    order = till.placed()
    till.send(order)
    (answer,) = till.send(changed(order, pickup_number="A777"))
    assert (answer.verdict, answer.code) == (Verdict.REFUSED, "conflict")
    assert [row.pickup_number for row in stored(central)] == [placed_fact(order).pickup_number]
    assert verdicts(till, then(order, ASKED)) == ["accepted"]


def test_a_gap_names_the_fact_that_is_missing(central: Central, till: Till) -> None:
    order = till.placed()
    answers = till.send(then(order, ASKED, 3), order, then(order, ASKED, 3))
    assert [(a.verdict.value, a.expected) for a in answers] == [("gap", 1), ("accepted", None), ("gap", 2)]
    assert facts(central) == 1


def test_each_order_of_a_batch_is_answered_on_its_own(till: Till) -> None:
    good, bad, late = till.placed(), changed(till.placed(), total=1), till.placed()
    answers = till.send(good, bad, then(late, ASKED), then(good, ASKED), then(bad, ASKED))
    assert [(a.verdict.value, a.code) for a in answers] == [
        ("accepted", ""),
        ("refused", "price-differs"),
        ("gap", "gap"),
        ("accepted", ""),
        ("refused", "order-refused"),
    ]


def test_orders_of_other_terminals_and_stores_are_out_of_reach(central: Central, url: str, till: Till) -> None:
    order = till.placed()
    till.send(order)
    open_shop(central, "elsewhere")
    for other in (pair(central, url), pair(central, url, "elsewhere")):
        for event in (order, then(order, CancelledMessage(reason="customer"))):
            (answer,) = other.send(event)
            assert (answer.verdict, answer.code) == (Verdict.REFUSED, "foreign-order")
    assert [row.state for row in stored(central)] == ["placed"]


def test_an_order_must_begin_with_being_placed(central: Central, till: Till) -> None:
    (answer,) = till.send(till.placed().model_copy(update={"fact": ASKED}))
    assert (answer.verdict, answer.code) == (Verdict.REFUSED, "not-placed")
    assert stored(central) == []


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"total": 3600}, "price-differs"),
        ({"subtotal": 1}, "price-differs"),
        ({"tax": 0}, "price-differs"),
        ({"currency": "USD"}, "price-differs"),
        ({"codes": ("HELLO",)}, "price-differs"),
    ],
)
def test_an_unpaid_order_that_differs_is_refused_and_kept_for_staff(
    central: Central, till: Till, wrong: dict[str, Any], code: str
) -> None:
    order = changed(till.placed(), **wrong)
    for _ in range(2):
        (answer,) = till.send(order)
        assert (answer.verdict, answer.code) == (Verdict.REFUSED, code)
        assert answer.reason
    (row,) = stored(central)
    assert (row.refusal, row.flags) == (code, [])
    with central.database.read() as session:
        assert [summary.state for summary in summaries(session)] == ["refused"]


def test_an_unknown_product_is_refused_by_name(till: Till) -> None:
    order = till.placed(TEA)
    (line,) = placed_fact(order).lines
    selection = line.selection.model_copy(update={"product": "caviar"})
    (answer,) = till.send(changed(order, lines=(line.model_copy(update={"selection": selection}),)))
    assert (answer.verdict, answer.code) == (Verdict.REFUSED, "unknown-product")
    assert "caviar" in answer.reason


def test_what_is_not_sold_at_that_hour_is_refused(till: Till) -> None:
    breakfast = till.placed(PORRIDGE, at=MORNING)
    assert verdicts(till, breakfast) == ["accepted"]
    too_late = till.placed(PORRIDGE, at=MORNING).model_copy(update={"at": NOON})
    (answer,) = till.send(too_late)
    assert (answer.verdict, answer.code) == (Verdict.REFUSED, "invalid-selection")


def test_a_paid_order_is_never_refused(central: Central, till: Till) -> None:
    order = changed(till.placed(), total=3600)
    first, second = till.send(order, then(order, paid(order)))
    assert (first.verdict, first.flag, second.verdict) == (Verdict.ACCEPTED, "price-differs", Verdict.ACCEPTED)
    (row,) = stored(central)
    assert (row.state, row.paid, row.refusal, row.flags) == ("paid", 3600, "", ["price-differs"])


def test_a_refused_order_that_was_paid_after_all_stands(central: Central, till: Till) -> None:
    order = changed(till.placed(), total=3600)
    assert verdicts(till, order, then(order, ASKED)) == ["refused", "refused"]
    (answer,) = till.send(then(order, paid(order), 2))
    assert (answer.verdict, answer.flag) == (Verdict.ACCEPTED, "price-differs")
    (row,) = stored(central)
    assert (row.state, row.paid, row.refusal, row.flags) == ("paid", 3600, "", ["price-differs"])


def test_the_edition_the_terminal_used_binds(central: Central, till: Till) -> None:
    before = till.placed(TEA)
    assert open_shop(central, tea=700) == 2
    after = till.placed(TEA, edition=2)
    assert [placed_fact(order).total for order in (before, after)] == [600, 700]
    assert verdicts(till, before, after) == ["accepted"] * 2
    assert [row.flags for row in stored(central)] == [[], []]


@pytest.mark.parametrize("unknown", [{"edition": 99}, {"epoch": "before the restore"}])
def test_an_edition_that_central_lost_is_accepted_and_flagged(till: Till, unknown: dict[str, Any]) -> None:
    (answer,) = till.send(changed(till.placed(), **unknown))
    assert (answer.verdict, answer.flag) == (Verdict.ACCEPTED, "edition-unknown")


def test_a_pickup_number_given_out_twice_is_flagged(central: Central, till: Till) -> None:
    first, second, third = till.placed(), till.placed(), till.placed()
    number = placed_fact(first).pickup_number
    answers = till.send(first, changed(second, pickup_number=number))
    assert [a.flag for a in answers] == ["", "pickup-number-clash"]
    (answer,) = till.send(changed(third, pickup_number=number))
    assert (answer.verdict, answer.flag) == (Verdict.ACCEPTED, "pickup-number-clash")
    tomorrow = changed(till.placed(), pickup_number=number, business_day=(NOON + timedelta(days=1)).date())
    (answer,) = till.send(tomorrow)
    assert answer.flag == ""


def test_a_tracking_token_shows_one_order_only(till: Till) -> None:
    first = till.placed()
    token = placed_fact(first).tracking_token
    answers = till.send(first, changed(till.placed(), tracking_token=token))
    assert [a.flag for a in answers] == ["", "tracking-token-clash"]
    answer = requests.get(f"{till.url}/v1/orders/{token}", timeout=10)
    assert answer.headers["Cache-Control"] == "no-store"
    assert TrackedOrder.model_validate_json(answer.content).pickup_number == placed_fact(first).pickup_number
    assert problem_code(requests.get(f"{till.url}/v1/orders/{token[:-1]}", timeout=10)) == "unknown-order"


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        (PaidMessage(amount=1, method="counter"), "amount-differs"),
        (PaidMessage(amount=3700, method="practice", attempt="nobody"), "attempt-not-paid"),
        (ProgressMessage(kind="collected"), "illegal-transition"),
        (RefundedMessage(amount=1), "illegal-transition"),
    ],
)
def test_a_fact_that_cannot_be_is_refused_and_does_not_hold_up_the_next(
    central: Central, till: Till, fact: Fact, code: str
) -> None:
    order = till.placed()
    answers = till.send(order, then(order, fact), then(order, paid(order), 2))
    assert [(a.verdict.value, a.code) for a in answers] == [("accepted", ""), ("refused", code), ("accepted", "")]
    assert [row.state for row in stored(central)] == ["paid"]


def test_money_taken_twice_at_the_counter_is_told_to_staff(central: Central, till: Till) -> None:
    order = till.placed()
    answers = till.send(order, then(order, paid(order)), then(order, paid(order), 2))
    assert (answers[-1].verdict, answers[-1].code) == (Verdict.REFUSED, "order-already-paid")
    cancelled = then(order, CancelledMessage(reason="customer"), 3)
    assert till.send(cancelled)[0].code == "order-already-paid"
    assert [row.paid for row in stored(central)] == [3700]


def test_a_malformed_fact_does_not_hold_up_the_others(central: Central, till: Till) -> None:
    good, bad = till.placed(), till.placed()
    batch = json.loads(OrderBatch(events=(bad, good)).model_dump_json())
    batch["events"][0]["fact"]["total"] = "12"
    answer = till.call("POST", "/v1/orders", json.dumps(batch)).json()["answers"]
    assert [(a["verdict"], a["code"]) for a in answer] == [("refused", "malformed-message"), ("accepted", "")]
    assert "/total" in answer[0]["reason"]
    assert [row.order_id for row in stored(central)] == [good.order_id]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"events": []}',
        b'{"events": {}}',
        b'{"events": [1]}',
        b'{"events": [{"order_id": "../x", "sequence": 1}]}',
        b'{"events": [{"order_id": "x", "sequence": true}]}',
        b'{"events": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
)
def test_a_batch_that_cannot_be_read_is_refused_whole(central: Central, till: Till, body: bytes) -> None:
    answer = till.call("POST", "/v1/orders", body)
    assert (answer.status_code, problem_code(answer)) == (422, "malformed-message")
    assert stored(central) == []


def test_a_time_without_a_zone_and_numbers_beyond_any_are_malformed(till: Till) -> None:
    for path, wrong in (
        ("at", "2026-11-23T12:00:00"),
        ("at", "9999-12-31T23:59:59-12:00"),
        ("at", "0001-01-01T00:00:00+12:00"),
        ("total", 10**30),
        ("pickup_number", "A\u0000"),
        ("edition", -1),
    ):
        event = json.loads(till.placed().model_dump_json())
        (event if path == "at" else event["fact"])[path] = wrong
        (answer,) = till.call("POST", "/v1/orders", json.dumps({"events": [event]})).json()["answers"]
        assert (answer["verdict"], answer["code"]) == ("refused", "malformed-message"), path


def test_orders_want_a_credential(till: Till) -> None:
    body = OrderBatch(events=(till.placed(),)).model_dump_json()
    assert problem_code(requests.post(f"{till.url}/v1/orders", data=body, timeout=10)) == "unauthorized"
