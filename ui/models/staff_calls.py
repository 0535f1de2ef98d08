"""Customers' calls, as rows."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.terminal import Call
from ui.shop_time import Local
from ui.words import staff_calls as words


@dataclass(frozen=True, slots=True)
class CallRow:
    """The roles of a call."""

    number: int
    title: str
    time: str
    waited: str
    stateText: str
    stateKind: str
    open: bool


def call_row(call: Call, now: datetime, local: Local) -> CallRow:
    """One call, as it stands now."""
    text, kind = words.state(
        answered_by=call.answered_by, escalated=call.escalated_at is not None, told=call.told, open_=call.waiting
    )
    return CallRow(
        number=call.number,
        title=words.title(call.number),
        time=f"{local(call.at):%m-%d %H:%M}",
        waited=words.waited((call.answered_at or now) - call.at),
        stateText=text,
        stateKind=kind,
        open=call.waiting,
    )
