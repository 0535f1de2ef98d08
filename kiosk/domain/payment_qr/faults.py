from enum import StrEnum

from kiosk.domain.errors import ShopError


class Fault(StrEnum):
    """What kind of thing is wrong, for those who count or translate it."""

    BAD_CRC = "bad_crc"
    MALFORMED = "malformed"
    BAD_FIELD = "bad_field"
    UNKNOWN = "unknown"


class InvalidPaymentCode(ShopError):
    """A payment code that must not be shown or paid, or fields that no payment code can be made of.

    `where` names the place: a field, or a data object by its path of tags and its character in the text (from 0).
    """

    code = "invalid-payment-code"
    bad_input = True

    def __init__(self, fault: Fault, where: str, why: str) -> None:
        wish = fault is Fault.BAD_FIELD
        super().__init__(
            f"{'No payment code can be made' if wish else 'This is no valid payment code'}: {where}: {why}.",
            "Correct it and build again." if wish else "Do not pay it; have it made or read anew.",
        )
        self.fault = fault
        self.where = where
        self.why = why


def bad_field(name: str, why: str) -> InvalidPaymentCode:
    """The refusal of one field given to `build`."""
    return InvalidPaymentCode(Fault.BAD_FIELD, f"field {name}", why)


def malformed(where: str, why: str) -> InvalidPaymentCode:
    """The refusal of a text whose structure or content breaks its standard."""
    return InvalidPaymentCode(Fault.MALFORMED, where, why)
