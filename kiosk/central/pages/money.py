"""Amounts as people read them."""

from dataclasses import dataclass

from kiosk.domain.money import SYMBOLS, Money


@dataclass(frozen=True, slots=True)
class Price:
    """An amount in the parts that are set in different sizes: sign and symbol, whole, decimals with their point."""

    sign: str
    whole: str
    decimals: str

    def __str__(self) -> str:
        return f"{self.sign}{self.whole}{self.decimals}"


def price(amount: int, currency: str) -> Price:
    """`¥`, `1,299`, `.00`; a currency without a symbol of its own is named by its code."""
    whole, point, decimals = Money(abs(amount), currency).major.partition(".")
    minus = "−" if amount < 0 else ""
    return Price(minus + SYMBOLS.get(currency, f"{currency} "), f"{int(whole):,}", point + decimals)
