"""What a screen or staff ask to have printed, and how the printers stand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.errors import ShopError
from kiosk.domain.printing import PrinterRole, PrinterState, TicketKind
from kiosk.terminal.changes import Changes, PrintersChanged
from kiosk.terminal.orders import MenuSource, OrderDatabase, OrderRecord, find_order
from kiosk.terminal.printing import jobs
from kiosk.terminal.printing.composing import Composer
from kiosk.terminal.printing.jobs import UnsetTicket
from kiosk.terminal.printing.ticket import Typesetter
from kiosk.terminal.printing.workshop import Workshop
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.sync import Loop


class NoPrinter(ShopError):
    """There is no printer for that, or this terminal is being trained at."""

    code = "no-printer"

    def __init__(self) -> None:
        super().__init__("No printer is set up for this.", "Set receipt_printer or kitchen_printer in kiosk.toml.")


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """One printer: how it stands, and how many tickets wait for it."""

    role: PrinterRole
    state: PrinterState
    waiting: int


class PrintDesk:
    """Asking returns at once, with the ticket on disk. Threads may share it. `serving`: not while staff train."""

    def __init__(
        self,
        database: OrderDatabase,
        workshop: Workshop,
        now: Callable[[], datetime],
        changes: Changes,
        *,
        serving: bool,
    ) -> None:
        self._database, self._workshop = database, workshop
        self._now, self._changes = now, changes
        self._roles = workshop.roles if serving else frozenset[PrinterRole]()

    @property
    def loops(self) -> tuple[Loop, ...]:
        """What runs in the background, for whoever starts and stops it."""
        return self._workshop.loops

    def use(self, typesetter: Typesetter) -> None:
        """Set tickets with this from now on; until then they wait."""
        self._workshop.use(typesetter)

    def offers(self, kind: TicketKind) -> bool:
        """Whether there is a printer for such tickets."""
        return kind.role in self._roles

    def state(self, role: PrinterRole) -> PrinterState:
        """How the printer of this role stands; `UNKNOWN` where there is none."""
        return self._workshop.states.get(role, PrinterState.UNKNOWN)

    def reports(self) -> tuple[PrinterReport, ...]:
        """How all printers stand."""
        states = self._workshop.states
        with self._database.read() as connection:
            waiting = jobs.waiting(connection)
        return tuple(PrinterReport(role, states[role], waiting[role]) for role in PrinterRole if role in states)

    def unset(self) -> tuple[UnsetTicket, ...]:
        """Tickets of open orders that could not be set: who waits for them has to be told."""
        with self._database.read() as connection:
            return jobs.unset(connection)

    def ask(self, order_id: str, kind: TicketKind) -> None:
        """Print it as soon as there is paper; asking again before it is out changes nothing.

        Raises `NoPrinter`, `UnknownOrder`.
        """
        self.check(kind)
        with self._database.write() as connection:
            find_order(connection, order_id)
            if not jobs.is_waiting(connection, order_id, kind):
                jobs.add(connection, order_id, kind, self._now())
        self.told()

    def check(self, kind: TicketKind) -> None:
        """Raise `NoPrinter` where there is none for such tickets."""
        if not self.offers(kind):
            raise NoPrinter

    def told(self) -> None:
        """Something was asked for: get on with it."""
        self._workshop.wake()
        self._changes.tell(PrintersChanged())


def open_desk(
    settings: TerminalSettings,
    database: OrderDatabase,
    menu: MenuSource,
    follow: Callable[[OrderRecord], str],
    now: Callable[[], datetime],
    changes: Changes,
    *,
    serving: bool,
) -> PrintDesk:
    """The desk of the printers that the settings name; `follow` gives the address at which a phone follows an order."""
    composer = Composer(menu, follow)
    workshop = Workshop(database, settings.printers, settings.paper_dots, composer, now, changes)
    return PrintDesk(database, workshop, now, changes, serving=serving)
