"""The SQL of print jobs, printed and still to be printed. Every function works inside the caller's transaction."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Boolean, Connection, exists, func, insert, literal, literal_column, select, update

from kiosk.domain.board import SHOWN_FOR, STATES, Standing
from kiosk.domain.orders import OVER
from kiosk.domain.printing import PrinterRole, TicketKind
from kiosk.terminal.orders import HAS_PROBLEM, orders, print_jobs

_WAITING: Final = (print_jobs.c.printed_at.is_(None), print_jobs.c.problem == "")
_BEING_MADE: Final = tuple(state.value for state in STATES[Standing.MAKING])


@dataclass(frozen=True, slots=True)
class Job:
    """One ticket to print. `copy`: staff asked for it again. `begun`: some of it may have come out already."""

    job_id: int
    order_id: str
    kind: TicketKind
    copy: bool
    begun: bool


@dataclass(frozen=True, slots=True)
class UnsetTicket:
    """One that could not be set, of an order that is not over, and that has not come out since."""

    order_id: str
    number: str
    kind: TicketKind


def add(connection: Connection, order_id: str, kind: TicketKind, at: datetime, *, copy: bool = False) -> None:
    """Print a ticket of this order as soon as there is paper."""
    row = {"order_id": order_id, "kind": kind.value, "copy": copy, "begun": False, "queued_at": at.isoformat()}
    connection.execute(insert(print_jobs).values(row | {"problem": ""}))


def add_for_the_kitchen(connection: Connection, at: datetime, since: datetime) -> None:
    """Let the kitchen have a ticket of each order that is to be made, was placed after `since`, and has none yet.

    It is asked of what is on disk, so that no order needs the printer to be paid, and none is left out after a restart.
    """
    first = max(since, at - SHOWN_FOR)
    kind = literal(TicketKind.KITCHEN.value)
    has_one = exists().where(print_jobs.c.order_id == orders.c.order_id, print_jobs.c.kind == kind)
    wanted = select(orders.c.order_id, kind, literal(0), literal(0), literal(at.isoformat()), literal("")).where(
        orders.c.business_day >= (first - timedelta(days=1)).date().isoformat(),
        orders.c.state.in_(_BEING_MADE),
        orders.c.placed_at >= first.isoformat(),
        ~has_one,
    )
    columns = ["order_id", "kind", "copy", "begun", "queued_at", "problem"]
    connection.execute(insert(print_jobs).from_select(columns, wanted.order_by(orders.c.placed_at)))


def next_job(connection: Connection, roles: Collection[PrinterRole]) -> Job | None:
    """What to print next on a printer that prints for these."""
    kinds = [kind.value for kind in TicketKind if kind.role in roles]
    waiting = select(print_jobs).where(*_WAITING, print_jobs.c.kind.in_(kinds))
    row = connection.execute(waiting.order_by(print_jobs.c.job_id).limit(1)).one_or_none()
    if row is None:
        return None
    return Job(row.job_id, row.order_id, TicketKind(row.kind), bool(row.copy), bool(row.begun))


def note_begun(connection: Connection, job_id: int) -> None:
    """Some of it may come out: if it has to be printed again, that one says so."""
    connection.execute(update(print_jobs).where(print_jobs.c.job_id == job_id).values(begun=True))


def note_printed(connection: Connection, job_id: int, at: datetime) -> None:
    """It is on paper."""
    connection.execute(update(print_jobs).where(print_jobs.c.job_id == job_id).values(printed_at=at.isoformat()))


def note_problem(connection: Connection, job_id: int, problem: str) -> None:
    """It cannot be printed, and keeps no other back."""
    connection.execute(update(print_jobs).where(print_jobs.c.job_id == job_id).values(problem=problem))


def waiting(connection: Connection) -> dict[PrinterRole, int]:
    """How many tickets each printer has still to print."""
    by_kind = select(print_jobs.c.kind, func.count()).where(*_WAITING)
    counts = dict.fromkeys(PrinterRole, 0)
    for kind, number in connection.execute(by_kind.group_by(print_jobs.c.kind)):
        counts[TicketKind(kind).role] += number
    return counts


def is_waiting(connection: Connection, order_id: str, kind: TicketKind) -> bool:
    """Whether a ticket of this kind is asked for and not printed yet."""
    mine = (print_jobs.c.order_id == order_id, print_jobs.c.kind == kind.value, *_WAITING)
    return connection.execute(select(print_jobs.c.job_id).where(*mine)).first() is not None


def unset(connection: Connection) -> tuple[UnsetTicket, ...]:
    """The tickets that nobody will ever see unless they are told, those of the oldest order first."""
    later = print_jobs.alias()
    came_out = exists().where(
        later.c.order_id == print_jobs.c.order_id,
        later.c.kind == print_jobs.c.kind,
        later.c.job_id > print_jobs.c.job_id,
        later.c.printed_at.is_not(None),
    )
    wanted = (
        select(orders.c.order_id, orders.c.pickup_number, print_jobs.c.kind)
        .join(orders, orders.c.order_id == print_jobs.c.order_id)
        .where(literal_column(HAS_PROBLEM, Boolean), orders.c.state.not_in([each.value for each in OVER]), ~came_out)
        .group_by(orders.c.order_id, orders.c.pickup_number, print_jobs.c.kind)
        .order_by(func.min(print_jobs.c.job_id))
    )
    return tuple(UnsetTicket(id_, number, TicketKind(kind)) for id_, number, kind in connection.execute(wanted))
