"""What head office asks of this terminal: done once, answered until central has the answer."""

import secrets
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

import structlog

from kiosk.domain.errors import ShopError
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.sync.client import CentralClient
from kiosk.wire.fleet import LONGEST_LOG, Action, Command, CommandKept, CommandOutcome, CommandState
from kiosk.wire.message import Message

_log = structlog.get_logger(__name__)

_IDLE_SECONDS: Final = 60.0
_KNOWN: Final = 100
"""Commands that are remembered; central repeats none that is older."""


class _Done(Message):
    """What became of a command, and in which life of this program."""

    command_id: str
    state: CommandState
    detail: str
    life: str


class _Book(Message):
    commands: tuple[_Done, ...] = ()


class CommandFailed(ShopError):
    """A command could not be carried out."""

    code = "command-failed"


class Commands:
    """One thread runs `step`; any may `take`. `acts` carry an action out and say in a sentence what was done.

    A restart is accepted first, and done when the next life of the program says so.
    """

    def __init__(
        self,
        database: OrderDatabase,
        client: CentralClient,
        now: Callable[[], datetime],
        acts: Mapping[Action, Callable[[], str]],
        log: Callable[[], str],
    ) -> None:
        self._database = database
        self._client = client
        self._now = now
        self._acts = acts
        self._log = log
        self._life = secrets.token_hex(8)
        self._queue: deque[Command] = deque()
        self._lock = threading.Lock()

    def take(self, commands: Sequence[Command]) -> bool:
        """Note what central asks; whether there is something to do."""
        with self._lock:
            waiting = {command.command_id for command in self._queue}
            self._queue.extend(command for command in commands if command.command_id not in waiting)
            return bool(self._queue)

    def step(self) -> float:
        """Carry out what was asked; how many seconds to wait before the next time."""
        while (command := self._first()) is not None:
            self._attend(command)
            with self._lock:
                self._queue.popleft()
        return _IDLE_SECONDS

    def _first(self) -> Command | None:
        with self._lock:
            return self._queue[0] if self._queue else None

    def _attend(self, command: Command) -> None:
        known = next((done for done in self._book() if done.command_id == command.command_id), None)
        if known is None and command.expires_at > self._now():
            self._carry_out(command)
        elif known is not None and known.state is CommandState.ACCEPTED and known.life != self._life:
            self._settle(command, CommandState.DONE, "The terminal is up again.")
        elif known is not None and known.state is not CommandState.ACCEPTED:
            self._tell(command, known.state, known.detail)

    def _carry_out(self, command: Command) -> None:
        _log.info("command", action=command.action, command=command.command_id)
        if command.action is Action.RESTART:
            self._settle(command, CommandState.ACCEPTED, "")
        try:
            detail = self._acts[command.action]()
        except (ShopError, OSError) as failure:
            self._settle(command, CommandState.FAILED, str(failure))
        else:
            if command.action is not Action.RESTART:
                self._settle(command, CommandState.DONE, detail)

    def _settle(self, command: Command, state: CommandState, detail: str) -> None:
        """On disk first: a command whose answer gets lost must not be carried out again."""
        done = _Done(command_id=command.command_id, state=state, detail=detail[:1000], life=self._life)
        with self._database.write() as connection:
            book = recall(connection, "commands", _Book) or _Book()
            others = [other for other in book.commands if other.command_id != done.command_id]
            remember(connection, "commands", _Book(commands=(*others[-_KNOWN:], done)))
        self._tell(command, state, done.detail)

    def _tell(self, command: Command, state: CommandState, detail: str) -> None:
        """An answer that does not arrive is given again when the heartbeat repeats the command."""
        wanted = command.action is Action.COLLECT_LOGS and state is CommandState.DONE
        log = self._log()[-LONGEST_LOG:] if wanted else ""
        outcome = CommandOutcome(state=state, detail=detail, log=log)
        self._client.call("POST", f"/v1/commands/{command.command_id}/outcome", CommandKept, outcome)

    def _book(self) -> tuple[_Done, ...]:
        with self._database.read() as connection:
            return (recall(connection, "commands", _Book) or _Book()).commands
