"""All standards in one place: which builds, and whose a code is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.payment_qr import (
    duitnow,
    emv_rules,
    emvco_mpm,
    epc,
    fps_hk,
    lines,
    links,
    pix,
    promptpay,
    qris,
    singapore,
    swiss_qr,
    upi,
    vietnam,
)
from kiosk.domain.payment_qr.faults import Fault, InvalidPaymentCode
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.lines import LineCode
from kiosk.domain.payment_qr.links import LinkCode
from kiosk.domain.payment_qr.tlv import DataObject, EmvCode

Tree = EmvCode | LineCode | LinkCode
"""What `decode` makes of a text: data objects, lines, or a link with its parameters."""

# The first that recognises a code has it; EMVCo's own takes what no scheme claims.
_PROFILES = (
    singapore.PROFILE_SGQR,
    singapore.PROFILE_PAYNOW,
    pix.PROFILE,
    promptpay.PROFILE,
    fps_hk.PROFILE,
    vietnam.PROFILE_VIETQR,
    vietnam.PROFILE_VNPAYQR,
    duitnow.PROFILE,
    qris.PROFILE,
    emvco_mpm.PROFILE,
)
_BUILDERS: Mapping[str, Callable[[Fields], str]] = {
    **{each.standard: each.build for each in _PROFILES},
    "upi": upi.build,
    "epc": epc.build,
    "swiss_qr": swiss_qr.build,
}
STANDARDS = tuple(sorted(_BUILDERS))
"""The standards whose text is made here."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a code says: its standard, and its fields under the names `build` takes."""

    standard: str
    fields: Mapping[str, object]


def build(standard: str, fields: Mapping[str, object]) -> str:
    """The text of a payment code. Unknown, missing and wrong fields are refused by name (`InvalidPaymentCode`)."""
    builder = _BUILDERS.get(standard)
    if builder is None:
        known = ", ".join(STANDARDS)
        raise InvalidPaymentCode(Fault.BAD_FIELD, "standard", f"{standard!r} is none of {known}")
    given = Fields(fields)
    text = builder(given)
    given.refuse_rest()
    return text


def decode(text: str) -> Tree:
    """Take a payment code apart; refuse it, saying what is wrong and where, unless it is right throughout."""
    if text.startswith("BCD"):
        return epc.decode(text)
    if text.startswith("SPC"):
        return swiss_qr.decode(text)
    if "://" in text[:16]:
        return upi.decode(text)
    if not text[:4].isascii() or not text[:4].isdigit():
        raise InvalidPaymentCode(Fault.UNKNOWN, "character 0", "the text begins like no payment code known here")
    code = emv_rules.decode(text)
    for profile in _PROFILES:
        if profile.knows(code):
            profile.check(code)
            break
    return code


def encode(tree: Tree | Sequence[DataObject]) -> str:
    """Put a tree together again: `encode(decode(text)) == text`. Pairs of tag and value make an EMVCo code too."""
    match tree:
        case LineCode():
            return lines.join(tree)
        case LinkCode():
            return links.join(tree)
        case _:
            return emv_rules.encode(tree)


def read(tree: Tree) -> Reading:
    """Standard and fields of a decoded code: amount, payee, reference and the rest."""
    match tree:
        case EmvCode():
            profile = next(each for each in _PROFILES if each.knows(tree))
            return Reading(profile.standard, profile.read(tree))
        case LineCode("epc"):
            return Reading(tree.standard, epc.read(tree))
        case LineCode():
            return Reading(tree.standard, swiss_qr.read(tree))
        case LinkCode():
            return Reading(tree.standard, tree.read())
        case _:
            assert_never(tree)
