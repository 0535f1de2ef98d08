"""Money as text, in the parts that a price is drawn in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.domain.money import SYMBOLS, Money, exponent
from ui.languages import BY_TAG

PriceMap = Mapping[str, str]
"""`sign` `whole` `fraction` `unit`, the whole `text`, and `old`: the price before, or empty."""

MINUS: Final = "−"
_ISOLATED: Final = "\u2066{}\u2069"
"""Keeps sign, currency and figure in their order amid words that run from right to left."""


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
        return self._amid_words(self.price(amount, exact=exact)["text"])

    def change(self, amount: int) -> str:
        """A difference with its sign: +¥3, −¥300; nothing for none."""
        if not amount:
            return ""
        plus = "+" if amount > 0 else ""
        return self._amid_words(plus + self.price(amount)["text"])

    def price(self, amount: int, *, exact: bool = False, old: int | None = None) -> PriceMap:
        """The amount in parts. `old` is the price before, shown only where it was higher."""
        whole, fraction = self._figures(abs(amount), exact=exact and not self.spoken)
        minus = MINUS if amount < 0 else ""
        before = self.price(old)["text"] if old is not None and old > amount else ""
        if self.spoken:
            text = f"{minus}{whole}{fraction} 元"
            return {"sign": minus, "whole": whole, "fraction": fraction, "unit": "元", "text": text, "old": before}
        sign = minus + SYMBOLS.get(self.currency, f"{self.currency} ")
        text = f"{sign}{whole}{fraction}"
        return {"sign": sign, "whole": whole, "fraction": fraction, "unit": "", "text": text, "old": before}

    def _amid_words(self, text: str) -> str:
        return _ISOLATED.format(text) if BY_TAG[self.language].right_to_left else text

    def _figures(self, amount: int, *, exact: bool) -> tuple[str, str]:
        whole, point, decimals = Money(amount, self.currency).major.partition(".")
        return whole, f"{point}{decimals}" if exact or amount % 10 ** exponent(self.currency) else ""


NO_PRICE: Final[PriceMap] = {"sign": "", "whole": "", "fraction": "", "unit": "", "text": "", "old": ""}
