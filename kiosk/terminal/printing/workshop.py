"""Where tickets are printed: one thread for each printer, so that neither a customer nor the other printer waits."""

from collections.abc import Callable, Mapping
from datetime import datetime
from threading import Lock
from typing import Final

import structlog
from sqlalchemy.exc import DBAPIError

from kiosk.domain.printing import PrinterRole, PrinterState
from kiosk.terminal.changes import Change, Changes, OrderChanged, PrintersChanged
from kiosk.terminal.orders import OrderDatabase, StorageFull, recall, remember
from kiosk.terminal.printing import jobs
from kiosk.terminal.printing.composing import Composer
from kiosk.terminal.printing.printer import EscPosPrinter, NotPrinted, Printer
from kiosk.terminal.printing.ticket import Typesetter
from kiosk.terminal.sync import Backoff, Loop
from kiosk.wire.message import Message, Moment

_log = structlog.get_logger(__name__)

LOOK_SECONDS: Final = 10.0
"""How often a printer with nothing to print is asked how it stands."""
_NO_FONTS_SECONDS: Final = 60.0
_SINCE: Final = "kitchen-printer-since"


class _Since(Message):
    """From when on the kitchen gets its tickets: what was ordered before the printer came is made already."""

    at: Moment


class Workshop:
    """`printers` are addresses by role; roles with the same one share a printer. Without `typesetter`, tickets wait."""

    def __init__(
        self,
        database: OrderDatabase,
        printers: Mapping[PrinterRole, str],
        dots: int,
        composer: Composer,
        now: Callable[[], datetime],
        changes: Changes,
        connect: Callable[[str], Printer] = EscPosPrinter,
    ) -> None:
        self._database, self._dots, self._composer = database, dots, composer
        self._now, self._changes = now, changes
        self.roles: Final = frozenset(printers)
        self.typesetter: Typesetter | None = None
        self._states = dict.fromkeys(printers, PrinterState.UNKNOWN)
        self._lock = Lock()
        by_address: dict[str, set[PrinterRole]] = {}
        for role, address in printers.items():
            by_address.setdefault(address, set()).add(role)
        benches = [_Bench(self, connect(address), frozenset(roles)) for address, roles in by_address.items()]
        self.loops = tuple(
            Loop("-".join(("printer", *sorted(role.value for role in each.roles))), each.step) for each in benches
        )
        changes.on_change(self._heed)

    @property
    def states(self) -> dict[PrinterRole, PrinterState]:
        """How each printer stands, as it was last heard."""
        return dict(self._states)

    def use(self, typesetter: Typesetter) -> None:
        """Set tickets with this from now on."""
        self.typesetter = typesetter
        self.wake()

    def wake(self) -> None:
        """There may be something to print."""
        for loop in self.loops:
            loop.wake()

    def _heed(self, change: Change) -> None:
        if isinstance(change, OrderChanged) and PrinterRole.KITCHEN in self.roles:
            self.wake()

    def see(self, roles: frozenset[PrinterRole], state: PrinterState) -> None:
        """A printer stands so."""
        with self._lock:
            changed = any(self._states[role] is not state for role in roles)
            self._states.update(dict.fromkeys(roles, state))
        if changed:
            _log.info("printer", roles=sorted(role.value for role in roles), state=state.value)
            self._changes.tell(PrintersChanged())

    def next_job(self, roles: frozenset[PrinterRole]) -> jobs.Job | None:
        """What to print next for these, the kitchen's own tickets included."""
        if PrinterRole.KITCHEN in roles:
            self._ask_for_the_kitchen()
        with self._database.read() as connection:
            return jobs.next_job(connection, roles)

    def _ask_for_the_kitchen(self) -> None:
        now = self._now()
        with self._database.write() as connection:
            since = recall(connection, _SINCE, _Since)
            if since is None or since.at > now:  # the clock was ahead before central told the time
                since = _Since(at=now)
                remember(connection, _SINCE, since)
            jobs.add_for_the_kitchen(connection, now, since.at)

    def print(self, printer: Printer, job: jobs.Job, typesetter: Typesetter) -> PrinterState:
        """Print a job and note it. Raises `NotPrinted`; then it comes later, and says that it may be the second."""
        with self._database.read() as connection:
            ticket = self._composer.compose(connection, job)
        bitmap = typesetter(ticket, self._dots)
        with self._database.write() as connection:
            jobs.note_begun(connection, job.job_id)
        state = printer.print(bitmap)
        with self._database.write() as connection:
            jobs.note_printed(connection, job.job_id, self._now())
        self._changes.tell(PrintersChanged())
        return state

    def give_up(self, job: jobs.Job, problem: str) -> None:
        """This ticket cannot be set: it keeps no other one back, and staff are told."""
        with self._database.write() as connection:
            jobs.note_problem(connection, job.job_id, problem)
        self._changes.tell(PrintersChanged())


class _Bench:
    """One printer and those it prints for. One thread runs `step`."""

    def __init__(self, workshop: Workshop, printer: Printer, roles: frozenset[PrinterRole]) -> None:
        self.roles = roles
        self._workshop, self._printer = workshop, printer
        self._backoff = Backoff()

    def step(self) -> float:
        """Print one ticket, or look how the printer stands; how many seconds to wait before the next time."""
        state = self._printer.state()
        self._workshop.see(self.roles, state)
        job = self._workshop.next_job(self.roles)
        typesetter = self._workshop.typesetter
        if job is None:
            return LOOK_SECONDS
        if typesetter is None:
            return _NO_FONTS_SECONDS
        if not state.prints:
            return self._backoff.failed()
        return self._print(job, typesetter)

    def _print(self, job: jobs.Job, typesetter: Typesetter) -> float:
        try:
            self._workshop.see(self.roles, self._workshop.print(self._printer, job, typesetter))
        except NotPrinted as refusal:
            self._workshop.see(self.roles, refusal.state)
            return self._backoff.failed()
        except (StorageFull, DBAPIError):
            raise  # no fault of this ticket: it is printed once the disk takes that it was
        except Exception as fault:  # noqa: BLE001 - whatever is wrong with one ticket, the others are printed
            _log.exception("ticket-not-set", order=job.order_id, kind=job.kind.value)
            self._workshop.give_up(job, type(fault).__name__)
        self._backoff.succeeded()
        return 0.0
