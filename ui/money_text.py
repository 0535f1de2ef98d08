"""Money as text, in the parts that a price is drawn in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.domain.money import Money, exponent

PriceMap = Mapping[str, str]
"""`sign` `whole` `fraction` `unit`, the whole `text`, and `old`: the price before, or empty."""

MINUS: Final = "−"
_SIGNS: Final = {
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


@dataclass(frozen=True, slots=True)
class MoneyStyle:
    """How one shop's money reads now. Spoken Chinese (the simplified mode) says 28 元, everything else ¥28."""

    currency: str = "CNY"
    language: str = "zh-CN"
    simplified: bool = False

    @property
    def spoken(self) -> bool:
        """Whether the unit stands behind the figure, as one says it."""
        return self.simplified and self.currency == "CNY" and self.language.startswith("zh")

    def text(self, amount: int, *, exact: bool = False) -> str:
        """The amount in one piece: ¥94, −¥6, 28 元; `exact` keeps decimals that say nothing: ¥94.00."""
        return self.price(amount, exact=exact)["text"]

    def change(self, amount: int) -> str:
        """A difference with its sign: +¥3, −¥300; nothing for none."""
        if not amount:
            return ""
        return self.text(amount) if amount < 0 else f"+{self.text(amount)}"

    def price(self, amount: int, *, exact: bool = False, old: int | None = None) -> PriceMap:
        """The amount in parts. `old` is the price before, shown only where it was higher."""
        whole, fraction = self._figures(abs(amount), exact=exact and not self.spoken)
        minus = MINUS if amount < 0 else ""
        before = self.text(old) if old is not None and old > amount else ""
        if self.spoken:
            text = f"{minus}{whole}{fraction} 元"
            return {"sign": minus, "whole": whole, "fraction": fraction, "unit": "元", "text": text, "old": before}
        sign = minus + _SIGNS.get(self.currency, f"{self.currency} ")
        text = f"{sign}{whole}{fraction}"
        return {"sign": sign, "whole": whole, "fraction": fraction, "unit": "", "text": text, "old": before}

    def _figures(self, amount: int, *, exact: bool) -> tuple[str, str]:
        whole, point, decimals = Money(amount, self.currency).major.partition(".")
        return whole, f"{point}{decimals}" if exact or amount % 10 ** exponent(self.currency) else ""


NO_PRICE: Final[PriceMap] = {"sign": "", "whole": "", "fraction": "", "unit": "", "text": "", "old": ""}
