"""The terminal as head office sees and leads it: its health, and what it is asked to do."""

import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from kiosk import __version__
from kiosk.domain.printing import worst
from kiosk.terminal.catalog import Menu
from kiosk.terminal.changes import Changes, RestartAsked, TakingOrdersChanged
from kiosk.terminal.log_book import LogBook
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.printing import PrinterReport
from kiosk.terminal.storefront import TAKING_ORDERS
from kiosk.terminal.sync import CentralClient, CommandFailed, Commands, Heartbeats, Loop, SyncMonitor
from kiosk.wire.fleet import Action, Command, Heartbeat, PrinterHealth
from kiosk.wire.message import Message

_DRAIN_SECONDS: Final = 60.0
_SYNC_SECONDS: Final = 120.0
_LOOK_SECONDS: Final = 0.1


class _Taking(Message):
    taking: bool


class Fleet:
    """Two loops: `heartbeats` reports, `duties` does what is asked. Threads may share it.

    `sync_now` asks central for everything and waits, `undone` says in words what central still lacks, empty if
    nothing; `printers` how they stand. `training`: this program practises, from its start to its end.
    """

    def __init__(
        self,
        database: OrderDatabase,
        client: CentralClient,
        now: Callable[[], datetime],
        changes: Changes,
        monitor: SyncMonitor,
        menu: Menu,
        paired: Callable[[], bool],
        live: Callable[[], bool],
        sync_now: Callable[[float], bool],
        undone: Callable[[], str],
        printers: Callable[[], Sequence[PrinterReport]],
        *,
        training: bool,
    ) -> None:
        self._database, self._changes, self._monitor, self._menu = database, changes, monitor, menu
        self._live, self._sync_now, self._undone, self._printers = live, sync_now, undone, printers
        self._training = training
        self._begun = time.monotonic()
        self._stopping = threading.Event()
        with database.read() as connection:
            known = recall(connection, TAKING_ORDERS, _Taking)
        self._taking = known is None or known.taking
        self.log = LogBook(database.path.parent)
        acts: dict[Action, Callable[[], str]] = {
            Action.SYNC: self._sync,
            Action.OPEN: lambda: self._take_orders(taking=True),
            Action.CLOSE: lambda: self._take_orders(taking=False),
            Action.RESTART: self._drain,
            Action.COLLECT_LOGS: lambda: "",
        }
        self._commands = Commands(database, client, now, acts, self.log.read)
        self._heartbeats = Heartbeats(client, paired, self._health, self.obey)
        self.heartbeats = Loop("heartbeats", self._heartbeats.step)
        self.duties = Loop("duties", self._commands.step)

    @property
    def taking_orders(self) -> bool:
        """Whether new visits may begin."""
        return self._taking

    def obey(self, commands: Sequence[Command]) -> None:
        """Do what central asks, soon."""
        if self._commands.take(commands):
            self.duties.wake()

    def stop(self) -> None:
        """Let go of whatever waits."""
        self._stopping.set()

    def _sync(self) -> str:
        if not self._sync_now(_SYNC_SECONDS):
            raise CommandFailed("The sync did not end in time.", "Look at the terminal's last error.")
        status = self._monitor.status()
        if status.last_error:
            raise CommandFailed(status.last_error, "The terminal goes on with what it has.")
        return f"Edition {status.edition}."

    def _take_orders(self, *, taking: bool) -> str:
        with self._database.write() as connection:
            remember(connection, TAKING_ORDERS, _Taking(taking=taking))
        changed, self._taking = taking != self._taking, taking
        if changed:
            self._changes.tell(TakingOrdersChanged(taking))
            self.heartbeats.wake()
        return "Takes orders." if taking else "Takes no orders."

    def _drain(self) -> str:
        """Wait until central has everything: what a restart costs then is a few seconds, and nothing else."""
        deadline = time.monotonic() + _DRAIN_SECONDS
        while (undone := self._undone()) and time.monotonic() < deadline:
            if self._stopping.wait(_LOOK_SECONDS):
                return ""
        if undone:
            raise CommandFailed(f"Not started again: central still lacks {undone}.", "Try again later.")
        self._changes.tell(RestartAsked())
        return ""

    def _health(self) -> Heartbeat:
        status, catalog, printers = self._monitor.status(), self._menu.catalog(), self._printers()
        waited = (datetime.now(UTC) - status.outbox_oldest).total_seconds() if status.outbox_oldest else 0.0
        return Heartbeat(
            version=__version__,
            edition=catalog.edition if catalog else 0,
            epoch=catalog.epoch if catalog else "",
            marks_version=self._menu.marks.version,
            outbox_depth=status.outbox_depth,
            outbox_oldest_seconds=max(0.0, waited),
            set_aside=len(status.refused),
            disk_free_bytes=self._database.room(),
            printer=worst(each.state for each in printers) or "",
            printers=tuple(PrinterHealth(role=each.role, state=each.state, waiting=each.waiting) for each in printers),
            clock_offset_seconds=status.clock_offset,
            taking_orders=self._taking,
            training=self._training,
            live=self._live(),
            uptime_seconds=time.monotonic() - self._begun,
        )
