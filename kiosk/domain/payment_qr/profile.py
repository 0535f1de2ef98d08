"""What a national profile of EMVCo MPM adds: whose account it is, how it is written, how it is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.payment_qr.emv_build import ADDITIONAL, MERCHANT
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.tlv import EmvCode


@dataclass(frozen=True, slots=True)
class Profile:
    """One standard of the EMVCo family.

    `identifiers` are the globally unique identifiers of its account in lower case; `names` its account's fields by
    tag. `recognises` tells a code of this standard, `check` refuses one that breaks it, `more` reads what `names`
    cannot.
    """

    standard: str
    build: Callable[[Fields], str]
    identifiers: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    recognises: Callable[[EmvCode], bool] | None = None
    check: Callable[[EmvCode], None] = lambda _: None
    more: Callable[[EmvCode], Mapping[str, object]] = lambda _: {}

    def knows(self, code: EmvCode) -> bool:
        """Whether a code is of this standard."""
        if self.recognises is not None:
            return self.recognises(code)
        return code.account(*self.identifiers) is not None

    def read(self, code: EmvCode) -> dict[str, object]:
        """The fields a code was built from, under the names `build` takes."""
        account = code.account(*self.identifiers) or ""
        paths = {
            "poi": ("01",),
            "amount": ("54",),
            **{name: (tag,) for name, (tag, _, _) in MERCHANT.items()},
            **{name: ("62", tag) for name, tag in ADDITIONAL.items()},
            **{name: (account, tag) for tag, name in self.names.items()},
        }
        texts = {name: code.text(*path) for name, path in paths.items()}
        return {name: text for name, text in texts.items() if text is not None} | dict(self.more(code))
