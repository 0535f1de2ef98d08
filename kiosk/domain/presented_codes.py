"""Payment codes on customers' phones, by which a shop takes money: whose they are. While they hold they are secret."""

import re
from enum import StrEnum
from typing import Final


class Wallet(StrEnum):
    """Whose app shows such a code; also the kind of the method that takes it."""

    WECHAT = "wechat"
    ALIPAY = "alipay"


_FORMS: Final = {
    Wallet.WECHAT: re.compile(r"1[0-5][0-9]{16}", re.ASCII),
    Wallet.ALIPAY: re.compile(r"(2[5-9]|30)[0-9]{14,22}", re.ASCII),
}
"""WeChat Pay: 18 digits that begin with 10 to 15; Alipay: 16 to 24 digits that begin with 25 to 30."""


def wallet_of(text: str) -> Wallet | None:
    """Whose payment code a text is, or None where it is none."""
    return next((wallet for wallet, form in _FORMS.items() if form.fullmatch(text.strip())), None)
