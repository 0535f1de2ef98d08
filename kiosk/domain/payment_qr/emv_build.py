"""Putting an EMVCo code together from named fields: the data objects that every scheme shares, and their order."""

from collections.abc import Collection, Mapping, Sequence
from typing import Union

from kiosk.domain.payment_qr.emv_rules import decode, encode
from kiosk.domain.payment_qr.faults import Fault, InvalidPaymentCode
from kiosk.domain.payment_qr.fields import LONGEST_AMOUNT, Fields
from kiosk.domain.payment_qr.tlv import DataObject, EmvCode, is_tag

Filling = Union[str, None, Mapping[str, "Filling"]]  # noqa: UP007 - a quoted name cannot stand in `|`
"""What a data object is filled with: a text, a template by tag, or nothing, which leaves it out."""

MERCHANT = {
    "mcc": ("52", r"[0-9]{4}", 4),
    "currency": ("53", r"[0-9]{3}", 3),
    "tip": ("55", r"0[123]", 2),
    "fee_fixed": ("56", r"[0-9]+(\.[0-9]+)?", LONGEST_AMOUNT),
    "fee_percent": ("57", r"[0-9]+(\.[0-9]+)?", 5),
    "country": ("58", r"[A-Z]{2}", 2),
    "name": ("59", "", 25),
    "city": ("60", "", 15),
    "postal": ("61", "", 10),
}
"""Fields of the root, by tag, form and longest length (EMVCo MPM v1.1, section 3)."""

ADDITIONAL = {
    "bill": "01",
    "mobile_number": "02",
    "store": "03",
    "loyalty": "04",
    "reference": "05",
    "customer": "06",
    "terminal": "07",
    "purpose": "08",
    "customer_data": "09",
}
"""Fields of the additional data template 62 (Table 3.7), each of at most 25 characters."""
LONGEST_ADDITIONAL = 25


def initiation(fields: Fields, amount: str | None) -> str:
    """Point of initiation (ID 01): as given, else 12 (one payment) with an amount, 11 (any number) without."""
    return fields.text("poi", "11|12") or ("12" if amount else "11")


def merchant(fields: Fields, own: Collection[str] = (), **usual: str) -> dict[str, Filling]:
    """The data objects of the root that every scheme shares, but for the fields in `own`, which it reads itself.

    `usual` is what the scheme writes when nothing is given.
    """
    values: dict[str, Filling] = {"00": "01"}
    for name, (tag, form, longest) in MERCHANT.items():
        values[tag] = usual.get(name) if name in own else fields.text(name, form, longest=longest) or usual.get(name)
    values["62"] = additional(fields, own)
    return values


def additional(fields: Fields, own: Collection[str] = ()) -> dict[str, Filling]:
    """Template 62 from its named fields and from `additional`, which gives tags."""
    named: dict[str, Filling] = {
        tag: fields.text(name, longest=LONGEST_ADDITIONAL) for name, tag in ADDITIONAL.items() if name not in own
    }
    given = template(fields, "additional")
    for tag, value in given.items():
        if named.get(tag) is not None:
            raise fields.refusal("additional", f"gives {tag}, which a field of its own gives too")
        named[tag] = value
    return {tag: named[tag] for tag in [*given, *(tag for tag in named if tag not in given)]}


def template(fields: Fields, name: str) -> dict[str, Filling]:
    """A template given as an object, or as a list of pairs, of tags and values; empty when not given."""
    value = fields.raw(name)
    return {} if value is None else _by_tag(fields, name, value)


def assemble(values: Mapping[str, Filling], order: Sequence[str] = ()) -> str:
    """The code: format and initiation first, then `order`, then what is left by tag, and the checksum last.

    What comes out is decoded once, so that nothing leaves here that would not be let in.
    """
    ranks = {tag: rank for rank, tag in enumerate(["00", "01", *order])}
    tags = sorted(values, key=lambda tag: (ranks.get(tag, len(ranks)), tag))
    try:
        text = encode(EmvCode(each for tag in tags for each in _objects(tag, values[tag])))
        decode(text)
    except InvalidPaymentCode as refusal:
        raise InvalidPaymentCode(Fault.BAD_FIELD, refusal.where, refusal.why) from None
    return text


def order_given(fields: Fields, usual: str = "") -> list[str]:
    """The order of tags that was wished for, else the scheme's usual one."""
    given = fields.list_of_texts("order")
    if given is not None and not all(map(is_tag, given)):
        raise fields.refusal("order", "must list tags of two digits")
    return usual.split(",") if given is None else given


def _objects(tag: str, value: Filling) -> list[DataObject]:
    if value is None:
        return []
    if isinstance(value, str):
        return [DataObject(tag, value)]
    within = tuple(each for sub, inner in value.items() for each in _objects(sub, inner))
    return [DataObject(tag, within)] if within else []


def _by_tag(fields: Fields, name: str, value: object) -> dict[str, Filling]:
    pairs = list(value.items()) if isinstance(value, Mapping) else value
    if not isinstance(pairs, list):
        raise fields.refusal(name, "must be an object, or a list of pairs, of tags and values")
    filled: dict[str, Filling] = {}
    for pair in pairs:
        match pair:
            case (str(tag), inner) if is_tag(tag) and tag not in filled:
                filled[tag] = inner if isinstance(inner, str) and inner else _by_tag(fields, f"{name} {tag}", inner)
            case _:
                raise fields.refusal(name, f"{pair!r} is no pair of a tag of two digits, given once, and its value")
    return filled
