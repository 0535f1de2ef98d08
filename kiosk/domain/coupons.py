"""Coupon codes: whether a code that a customer gives counts, and if not, why not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.catalog import Promotion


@dataclass(frozen=True, slots=True)
class Valid:
    """The code counts today; `promotion.code` is how it is kept in the cart."""

    promotion: Promotion


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """No coupon has this code."""


@dataclass(frozen=True, slots=True)
class NotYet:
    """The coupon counts from `first` on."""

    first: date


@dataclass(frozen=True, slots=True)
class Expired:
    """The coupon counted until `last`."""

    last: date


@dataclass(frozen=True, slots=True)
class OutsideItsHours:
    """The coupon counts at other times of the day or the week."""

    promotion: Promotion


CodeFinding = Valid | UnknownCode | NotYet | Expired | OutsideItsHours


def look_up(code: str, promotions: Iterable[Promotion], local: datetime) -> CodeFinding:
    """What a code is worth at the store's local time. Capitals and small letters are the same, as are spaces around it.

    Where several coupons share a code, one that counts wins over one that does not.
    """
    wanted = code.strip().casefold()
    found = [_judge(each, local) for each in promotions if each.code and each.code.strip().casefold() == wanted]
    return next((each for each in found if isinstance(each, Valid)), found[0] if found else UnknownCode())


def _judge(promotion: Promotion, local: datetime) -> CodeFinding:
    if promotion.applies_at(local):
        return Valid(promotion)
    if promotion.first_day is not None and local.date() < promotion.first_day:
        return NotYet(promotion.first_day)
    if promotion.last_day is not None and local.date() > promotion.last_day:
        return Expired(promotion.last_day)
    return OutsideItsHours(promotion)
