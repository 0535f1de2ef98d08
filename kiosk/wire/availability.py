"""Sold-out marks: small, quick, and independent of editions."""

from collections.abc import Iterable

from kiosk.domain.selection import SoldOut
from kiosk.wire.message import Identifier, Message, Moment


class Mark(Message):
    """A product is sold out, or one choice of an option when `choice` is given: then `subject` is the option.

    With `variant`, its (option, choice) pairs in order, only that variant of the product is.
    """

    subject: str
    choice: str | None = None
    variant: tuple[tuple[str, str], ...] = ()


class Left(Message):
    """How many are left of something that is counted; named as in `Mark`."""

    subject: str
    choice: str | None = None
    variant: tuple[tuple[str, str], ...] = ()
    left: int


class Availability(Message):
    """All marks and counts of a store; `version` grows by one with each change of them.

    `left` is what orders have counted down so far; of all else, what the edition says is left.
    """

    version: int
    sold_out: tuple[Mark, ...]
    left: tuple[Left, ...] = ()


class MarkChange(Message):
    """Staff mark something sold out, or back: who of them, and when, by central's clock as the terminal heard it.

    Of changes to one thing the one that was made last stands, in whatever order central hears of them.
    """

    mark: Mark
    sold_out: bool
    by: Identifier | None = None
    at: Moment | None = None


def sold_out_by(marks: Iterable[Mark]) -> SoldOut:
    """What these marks keep from being sold."""
    kept = tuple(marks)
    return SoldOut(
        products=frozenset(mark.subject for mark in kept if mark.choice is None and not mark.variant),
        choices=frozenset((mark.subject, mark.choice) for mark in kept if mark.choice is not None),
        variants=frozenset((mark.subject, frozenset(mark.variant)) for mark in kept if mark.variant),
    )
