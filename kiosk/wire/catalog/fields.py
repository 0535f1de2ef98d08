"""The small things catalog documents are made of, with their ranges."""

import re
from datetime import time
from fractions import Fraction
from functools import lru_cache
from typing import Annotated, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from kiosk.domain.catalog import Hours

MOST_MONEY: Final = 10**12
"""Minor units; sums of carts stay far inside 64 bits."""

# ISO 4217, list one: current currencies, without funds, metals and test codes.
_CURRENCIES: Final = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL
    HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG
    QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
    TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """.split()  # noqa: SIM905  a list literal would take two hundred lines
)


class Document(BaseModel):
    """A part of a catalog file: frozen, exact about types, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


def _currency(code: str) -> str:
    if code not in _CURRENCIES:
        raise PydanticCustomError("currency", "is not a currency of ISO 4217, such as CNY or EUR")
    return code


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise PydanticCustomError("timezone", "is not a time zone of IANA, such as Asia/Shanghai") from None
    return name


def _rate(rate: str | float) -> str | float:
    if not 0 <= Fraction(str(rate)) <= 100:  # noqa: PLR2004  per cent
        raise PydanticCustomError("rate", "should be a rate from 0 to 100 per cent")
    return rate


def _distinct(values: tuple[object, ...]) -> tuple[object, ...]:
    if len(set(values)) != len(values):
        raise PydanticCustomError("repeated", "should not name the same twice")
    return values


def clock(text: str) -> time:
    """The time of day in `HH:MM`; `24:00` is the midnight at its end."""
    return time() if text == "24:00" else time.fromisoformat(text)


def _written(pattern: str, words: str) -> AfterValidator:
    whole = re.compile(pattern)

    @lru_cache(maxsize=1024)  # the same few ids and languages stand in every product
    def fits(text: str) -> bool:
        return whole.fullmatch(text) is not None and text.isprintable()

    def check(text: str) -> str:
        if not fits(text):
            raise PydanticCustomError("written", "{words}", {"words": f"should be {words}"})
        return text

    return AfterValidator(check)


_LANGUAGE = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
_CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]"

Id = Annotated[str, _written(r"\S(.{0,62}\S)?", "1 to 64 printable characters without spaces around them")]
StoreId = Annotated[str, _written(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", "1 to 40 letters, digits, dots or dashes")]
Language = Annotated[str, _written(_LANGUAGE, "a language tag such as en or zh-CN")]
Label = Annotated[str, _written(r".{1,100}", "1 to 100 printable characters")]
Texts = dict[Language, Annotated[str, StringConstraints(max_length=20_000)]]
Name = Annotated[dict[Language, Annotated[str, StringConstraints(min_length=1, max_length=300)]], Field(min_length=1)]
Price = Annotated[int, Field(ge=0, le=MOST_MONEY)]
Difference = Annotated[int, Field(ge=-MOST_MONEY, le=MOST_MONEY)]
Stock = Annotated[int, Field(ge=0, le=MOST_MONEY)]
Count = Annotated[int, Field(ge=0, le=1000)]
Percent = Annotated[int, Field(ge=1, le=100)]
Currency = Annotated[str, AfterValidator(_currency)]
Zone = Annotated[str, AfterValidator(_zone)]
Decimals = Annotated[str, _written(r"[0-9]{1,3}(\.[0-9]{1,6})?", "a decimal number such as 6 or 9.5")]
Rate = Annotated[Decimals | int | float, AfterValidator(_rate)]
PictureName = Annotated[str, _written(r"[^/\\.][^/\\]{0,199}", "the name of a picture file without its folder")]
Tint = Annotated[str, _written(r"[a-z][a-z0-9-]{0,39}|#[0-9A-Fa-f]{6}", "a colour such as mint or #DFF3E4")]
Weekdays = Annotated[tuple[Annotated[int, Field(ge=1, le=7)], ...], Field(min_length=1), AfterValidator(_distinct)]
Ids = Annotated[tuple[Id, ...], AfterValidator(_distinct)]
Languages = Annotated[tuple[Language, ...], Field(min_length=1), AfterValidator(_distinct)]
Clock = Annotated[str, _written(_CLOCK, "a time of day such as 06:30")]
EndClock = Annotated[str, _written(_CLOCK + "|24:00", "a time of day such as 10:30 or 24:00")]


class HoursDocument(Document):
    """`{"days": [1, 2], "from": "06:30", "to": "10:30"}`; a span may run past midnight."""

    days: Weekdays
    start: Annotated[Clock, Field(alias="from")]
    end: Annotated[EndClock, Field(alias="to")]

    def to_domain(self) -> Hours:
        """The span."""
        return Hours(frozenset(self.days), clock(self.start), clock(self.end))


def check_span(least: int, most: int) -> None:
    """Refuse a `min` above its `max`."""
    if least > most:
        raise PydanticCustomError("span", "has a min above its max")
