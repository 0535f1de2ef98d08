"""Codes of stores' own accounts: refused before a customer could see a wrong one, and told to that store alone."""

from typing import Any

import pytest
from sqlalchemy import select

from kiosk.central.orders import OrderRow
from kiosk.central.payments import codes
from kiosk.central.payments.errors import NoCurrency, UnknownCode
from kiosk.central.stores import ensure_store
from kiosk.domain.payment_qr import InvalidPaymentCode
from kiosk.domain.standard_codes import CodeDiffers
from kiosk.wire.orders import PaidMessage, Verdict
from kiosk.wire.payments import STANDARD, PaymentMethods, StandardCode
from tests.kiosk.central.till import TEA, Till, placed_fact, then

ACCOUNT: dict[str, Any] = {
    "mai": {"29": [["00", "D15600000000"], ["05", "A93FO3230Q"]]},
    "mcc": "4111",
    "country": "CN",
    "name": "BEST",
    "city": "BEIJING",
}
BANK = StandardCode(standard="emvco_mpm", fields=ACCOUNT)


def set_up(till: Till, code: StandardCode, store: str = "") -> None:
    with till.central.database.write() as session:
        codes.set_up(session, store or till.pairing.store_id, code, till.central.now())


def told(till: Till) -> list[str]:
    answer = till.call("GET", "/v1/payment-methods")
    answer.raise_for_status()
    methods = PaymentMethods.model_validate_json(answer.content).methods
    return [each.id for each in methods if each.kind == STANDARD]


def test_a_store_s_terminals_are_told_and_no_other_s(till: Till) -> None:
    set_up(till, BANK)
    assert told(till) == ["emvco_mpm"]
    with till.central.database.read() as session:
        assert codes.offered(session, "another") == ()
        [method] = codes.offered(session, till.pairing.store_id)
    assert method.code == BANK


def test_the_same_standard_again_replaces_it_and_it_can_be_taken_down(till: Till) -> None:
    set_up(till, BANK)
    set_up(till, StandardCode(standard="emvco_mpm", fields=ACCOUNT, per_order=False))
    with till.central.database.write() as session:
        [method] = codes.offered(session, till.pairing.store_id)
        assert method.code
        assert not method.code.per_order
        codes.take_down(session, till.pairing.store_id, "emvco_mpm")
        with pytest.raises(UnknownCode):
            codes.take_down(session, till.pairing.store_id, "emvco_mpm")
    assert told(till) == []


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        (StandardCode(standard="promptpay", fields={"id": "0801234567"}), CodeDiffers),
        (StandardCode(standard="emvco_mpm", fields=ACCOUNT | {"currency": "840"}), CodeDiffers),
        (StandardCode(standard="emvco_mpm", fields={"name": "BEST"}), InvalidPaymentCode),
        (StandardCode(standard="no-such", fields={}), InvalidPaymentCode),
        (StandardCode(standard="emvco_mpm", fields=ACCOUNT | {"amount": "1.00"}, per_order=False), CodeDiffers),
    ],
)
def test_what_could_show_a_wrong_amount_or_currency_is_refused(
    till: Till, code: StandardCode, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        set_up(till, code)
    assert told(till) == []


def test_a_store_without_a_catalog_has_no_currency(till: Till) -> None:
    with till.central.database.write() as session:
        ensure_store(session, "empty", {"en": "Empty"}, till.central.now())
    with pytest.raises(NoCurrency):
        set_up(till, BANK, "empty")


def test_what_staff_confirmed_counts_as_paid_by_that_code(till: Till) -> None:
    order = till.placed(TEA)
    confirmed = then(order, PaidMessage(amount=placed_fact(order).total, method="emvco_mpm"))
    till.send(order)
    [answer] = till.send(confirmed)
    assert answer.verdict is Verdict.ACCEPTED
    with till.central.database.read() as session:
        row = session.scalar(select(OrderRow).where(OrderRow.order_id == order.order_id))
    assert row
    assert (row.state, row.payment_method, row.payment_attempt) == ("paid", "emvco_mpm", None)
