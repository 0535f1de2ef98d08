"""Money as integer minor units, and the two ways the shop divides it without losing a unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.domain.errors import CurrencyMismatch

# ISO 4217:2015, column "minor unit", where it is not 2.
_EXPONENTS = {"BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3} | dict.fromkeys(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0
)


SYMBOLS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "BRL": "R$",
        "CNY": "¥",
        "EUR": "€",
        "GBP": "£",
        "HKD": "HK$",
        "INR": "₹",
        "JPY": "¥",
        "KRW": "₩",
        "SGD": "S$",
        "THB": "฿",
        "TWD": "NT$",
        "USD": "$",
        "VND": "₫",
    }
)
"""How currencies are written before an amount; others are named by their code."""


def exponent(currency: str) -> int:
    """Number of decimals of a currency: 2 for CNY, 0 for JPY (ISO 4217)."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in the minor unit of its currency: `Money(9400, "CNY")` is ¥94.00."""

    amount: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.amount - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.amount, self.currency)

    def __mul__(self, factor: int) -> "Money":
        return Money(self.amount * factor, self.currency)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise CurrencyMismatch(
                f"{self.currency} and {other.currency} cannot be added.", "Use one currency per store."
            )
        return other.amount

    @property
    def major(self) -> str:
        """The amount as a plain decimal: `94.00`."""
        digits = exponent(self.currency)
        sign, units = ("-" if self.amount < 0 else ""), abs(self.amount)
        if not digits:
            return f"{sign}{units}"
        return f"{sign}{units // 10**digits}.{units % 10**digits:0{digits}d}"


def allocate(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Split `amount` in proportion to non-negative `weights`; the parts sum to it exactly.

    Largest-remainder method; equal remainders go to the earlier weight. All-zero weights share evenly.
    """
    if not weights:
        if amount:
            raise ValueError("an amount cannot be split over nothing")
        return ()
    if amount < 0:
        return tuple(-part for part in allocate(-amount, weights))
    shares = list(weights) if any(weights) else [1] * len(weights)
    whole = sum(shares)
    parts = [amount * share // whole for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda i: (-(amount * shares[i] % whole), i))
    for index in by_remainder[: amount - sum(parts)]:
        parts[index] += 1
    return tuple(parts)


def divide_half_even(numerator: int, denominator: int) -> int:
    """Integer division rounded to nearest, ties to even: how tax and percentages are rounded."""
    quotient, remainder = divmod(numerator, denominator)
    twice = 2 * remainder
    return quotient + (twice > denominator or (twice == denominator and quotient % 2 == 1))
