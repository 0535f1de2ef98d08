"""Customers' calls for staff, as central is told of them: when, and what became of it. Nothing of anybody."""

from typing import Annotated, Final

from pydantic import Field

from kiosk.wire.message import Message, Moment

MOST_CALLS: Final = 200
"""A report holds no more."""


class HelpCall(Message):
    """One call of one terminal, told again whenever it moved on.

    `number` counts a terminal's calls. `escalated_at` is when nobody had come for too long, `answered_at` when somebody
    went there.
    """

    number: Annotated[int, Field(ge=1, le=2**31 - 1)]
    at: Moment
    escalated_at: Moment | None = None
    answered_at: Moment | None = None


class HelpReport(Message):
    """What moved on at a terminal."""

    calls: tuple[HelpCall, ...] = Field(min_length=1, max_length=MOST_CALLS)


class HelpKept(Message):
    """Central has that many calls of the report on disk: all of them."""

    kept: int
