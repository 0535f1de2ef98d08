from datetime import date, datetime, time

import pytest

from kiosk.domain.catalog import Hours, PercentOff, Promotion
from kiosk.domain.coupons import CodeFinding, Expired, NotYet, OutsideItsHours, UnknownCode, Valid, look_up
from tests.kiosk.domain.shop import EVERY_DAY, NOON, PROMOTIONS, named

TODAY = NOON.date()


def coupon(code: str, *hours: Hours, first: date | None = None, last: date | None = None) -> Promotion:
    return Promotion(code.lower(), named(code), PercentOff(8), hours=hours, first_day=first, last_day=last, code=code)


PAST = coupon("PAST", last=date(2026, 11, 21))
FUTURE = coupon("FUTURE", first=date(2026, 11, 23))
LATE = coupon("LATE", Hours(EVERY_DAY, time(20), time(22)))
NOW = coupon("NOW", first=TODAY, last=TODAY)
ALL = (*PROMOTIONS, PAST, FUTURE, LATE, NOW)


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("NOW", Valid(NOW)),
        (" now ", Valid(NOW)),
        ("NOWHERE", UnknownCode()),
        ("", UnknownCode()),
        ("PAST", Expired(date(2026, 11, 21))),
        ("FUTURE", NotYet(date(2026, 11, 23))),
        ("LATE", OutsideItsHours(LATE)),
    ],
)
def test_a_code_counts_or_says_why_not(code: str, finding: CodeFinding) -> None:
    assert look_up(code, ALL, NOON) == finding


def test_of_two_coupons_with_one_code_the_one_that_counts_wins() -> None:
    again = coupon("PAST", first=date(2026, 11, 22))
    assert look_up("PAST", (PAST, again), NOON) == Valid(again)


def test_the_last_day_counts_to_its_end() -> None:
    end = datetime.combine(TODAY, time(23, 59, 59), NOON.tzinfo)
    assert look_up("NOW", ALL, end) == Valid(NOW)
