"""Codes that are links: UPI, and the checkout links of wallets, which their providers make and nobody else."""

import re
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote

from kiosk.domain.payment_qr.faults import Fault, InvalidPaymentCode, malformed

_PROVIDERS = {
    "upi://pay": "upi",
    "weixin://wxpay/bizpayurl": "wechat_code_url",
    "weixin://pay.weixin.qq.com/bizpayurl/up": "wechat_code_url",
}
_ALIPAY = re.compile(r"https://qr\.alipay\.com/[A-Za-z0-9]+")
_URI = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*")


class Parameter(NamedTuple):
    """One parameter of a link, its value as it is written; no value at all is not the same as an empty one."""

    name: str
    value: str | None


@dataclass(frozen=True, slots=True)
class LinkCode:
    """The tree of a link: what stands before the question mark, and the parameters in their order."""

    standard: str
    base: str
    parameters: tuple[Parameter, ...] | None = None

    def read(self) -> dict[str, str]:
        """The parameters with percent-encoding taken off."""
        return {each.name: unquote(each.value or "") for each in self.parameters or ()}


def split(text: str) -> LinkCode:
    """Take a link apart. Scheme, host and path must be exactly those of a known provider."""
    if not _URI.fullmatch(text):
        at = next((index for index, each in enumerate(text) if not _URI.fullmatch(each)), 0)
        raise malformed(f"character {at}", f"{text[at]!r} does not stand in a link unless percent-encoded")
    broken = re.search(r"%(?![0-9A-Fa-f]{2})", text)
    if broken:
        raise malformed(f"character {broken.start()}", "a percent sign without two hex digits")
    base, mark, query = text.partition("?")
    standard = "alipay_qr_code" if _ALIPAY.fullmatch(base) else _PROVIDERS.get(base)
    if standard is None:
        raise InvalidPaymentCode(Fault.UNKNOWN, "character 0", "a link, but of no payment provider known here")
    return LinkCode(standard, base, tuple(map(_parameter, query.split("&"))) if mark else None)


def join(code: LinkCode) -> str:
    """Put a tree together again."""
    if code.parameters is None:
        return code.base
    query = (each.name if each.value is None else f"{each.name}={each.value}" for each in code.parameters)
    return f"{code.base}?{'&'.join(query)}"


def _parameter(text: str) -> Parameter:
    name, sign, value = text.partition("=")
    return Parameter(name, value if sign else None)
