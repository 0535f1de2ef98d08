"""What the bills of several providers have in common: days, sums, and tables under a head line."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final
from zoneinfo import ZoneInfo

BEIJING: Final = ZoneInfo("Asia/Shanghai")
"""Whose days those of WeChat Pay and Alipay are."""
_AROUND: Final = "` \t\ufeff"


def whole_day(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When a day of that zone begins, and when the next one does."""
    return datetime.combine(day, time.min, zone), datetime.combine(day + timedelta(days=1), time.min, zone)


def minor(text: str) -> int | None:
    """Money written as `37.00`, in minor units; None when it is not money."""
    try:
        value = Decimal(text) * 100
    except InvalidOperation:
        return None
    return int(value) if value.is_finite() and value == value.to_integral_value() else None


def rows_below(head: str, text: str, end: str, between: str = ",") -> Iterator[Mapping[str, str]]:
    """The rows of the table whose head line has that column, until a line that begins with `end`.

    `between` stands between the values of a row. Raises `ValueError` when a row is not whole, or the end is missing.
    """
    names: list[str] = []
    for line in text.splitlines():
        if names and line.startswith(end):
            return
        if names:
            values = [value.strip(_AROUND) for value in line.split(between)]
            yield dict(zip(names, values, strict=True))
        elif head in line:
            names = [name.strip(_AROUND) for name in line.split(",")]
    raise ValueError("it is cut off")
