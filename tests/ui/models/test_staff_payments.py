"""What providers' bills and the books differ in, as staff read it: each with what to do."""

from datetime import date

import pytest

from kiosk.wire.payments import BillDifference, DifferenceKind
from ui.models.staff_payments import difference_row
from ui.money_text import MoneyStyle
from ui.words.staff_payments import difference_advice


@pytest.mark.parametrize("kind", DifferenceKind)
def test_every_kind_says_both_sums_and_what_to_do(kind: DifferenceKind) -> None:
    difference = BillDifference(
        kind=kind, provider="wechat", day=date(2026, 11, 25), attempt_id="1f3c9a2b77", here=6800, there=6700,
        currency="CNY", remedy="Ask.",
    )  # fmt: skip
    row = difference_row(difference, MoneyStyle("CNY", "zh-CN"), 0)
    assert (row.title, row.amount) == ("11-25 微信，编号 1F3C9A2B", "¥68.00")
    assert (row.here, row.there) == ("我们的账：¥68.00", "支付公司的账单：¥67.00")
    assert (row.stateText, row.stateKind) == ("对账不符", "error")
    assert len(row.advice) > 10
    assert not row.canAsk
    assert not row.canReturn


def test_no_two_kinds_have_the_same_advice() -> None:

    assert len({difference_advice(kind) for kind in DifferenceKind}) == len(DifferenceKind)
