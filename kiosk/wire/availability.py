"""Sold-out marks: small, quick, and independent of editions."""

from kiosk.wire.message import Message


class Mark(Message):
    """A product is sold out, or one choice of an option when `choice` is given: then `subject` is the option."""

    subject: str
    choice: str | None = None


class Availability(Message):
    """All marks of a store; `version` grows with each change."""

    version: int
    sold_out: tuple[Mark, ...]


class MarkChange(Message):
    """Staff mark something sold out, or back."""

    mark: Mark
    sold_out: bool
