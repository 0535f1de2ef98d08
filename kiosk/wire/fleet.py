"""How terminals fare, and what head office asks of them."""

from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from kiosk.domain.printing import PrinterRole, PrinterState
from kiosk.wire.message import Identifier, Message, Moment

LONGEST_LOG: Final = 1_000_000
"""Characters; of a longer log, its end is what is sent."""

Count = Annotated[int, Field(ge=0, le=2**53)]


class Action(StrEnum):
    """What a terminal can be asked to do. `OPEN` and `CLOSE` are for taking orders, and outlast a restart."""

    SYNC = "sync"
    OPEN = "open"
    CLOSE = "close"
    RESTART = "restart"
    COLLECT_LOGS = "collect-logs"


class Command(Message):
    """Asked of one terminal, to be done once; after `expires_at` not any more."""

    command_id: Identifier
    action: Action
    given_at: Moment
    expires_at: Moment


class CommandState(StrEnum):
    """How far a command is. `DONE` and `FAILED` are final; the first of them stands."""

    ACCEPTED = "accepted"
    DONE = "done"
    FAILED = "failed"


class CommandOutcome(Message):
    """A terminal's answer to a command; `log` is what `COLLECT_LOGS` asks for."""

    state: CommandState
    detail: str = Field(default="", max_length=1000)
    log: str = Field(default="", max_length=LONGEST_LOG)


class CommandKept(Message):
    """Central has the outcome on disk; `state` is what stands."""

    command_id: Identifier
    state: CommandState


class PrinterHealth(Message):
    """A printer of a terminal: how it stands, and how many tickets wait for it."""

    role: PrinterRole
    state: PrinterState
    waiting: Count = 0


class Heartbeat(Message):
    """How a terminal fares; nothing of its customers.

    `edition` and `marks_version` are what it sells by, 0 for none. `outbox_oldest_seconds` is how long the oldest
    event has waited, `set_aside` counts refused ones. `clock_offset_seconds` is how far central's clock is ahead.
    `printer` is the state of the printer that most wants somebody to look, empty where there is none.
    `training`: staff practise at it, and what it sells counts nowhere, until somebody ends that at its panel.
    """

    version: str = Field(max_length=64)
    edition: Count
    epoch: str = Field(max_length=64)
    marks_version: Count
    outbox_depth: Count
    outbox_oldest_seconds: float = Field(default=0, ge=0, le=10**10)
    set_aside: Count = 0
    disk_free_bytes: Count
    printer: str = Field(default="", max_length=64)
    printers: tuple[PrinterHealth, ...] = Field(default=(), max_length=8)
    clock_offset_seconds: float = Field(default=0, ge=-(10**10), le=10**10)
    taking_orders: bool = True
    training: bool = False
    live: bool = False
    uptime_seconds: float = Field(default=0, ge=0, le=10**10)


class HeartbeatAnswer(Message):
    """The commands that are not over yet, oldest first, and how soon to report again."""

    commands: tuple[Command, ...] = ()
    every_seconds: float = Field(gt=0)
