"""A shop, central and a provider in one thread, with a clock that is set by hand and files that are real.

Between any two steps of anybody something else can happen: the world counts these moments, and what is planned for one
happens there. Who dies is unwound to where it was started, and begins again from what is on disk.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from kiosk.central import CentralSettings, open_central
from kiosk.central.database import Database, open_database
from kiosk.central.epochs import epoch
from kiosk.central.errors import Refusal
from kiosk.central.orders import Door, service
from kiosk.central.orders.batches import read_batch
from kiosk.central.payments import PaymentDesk as CentralDesk
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.errors import ShopError
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.terminal.payments import Cashier, PaymentDesk, Rhythm
from kiosk.terminal.sync import CentralClient, Courier, HttpProblem, Link, Unreachable
from kiosk.terminal.sync.client import Answer
from kiosk.wire.payments import AttemptRequest, CancelRequest
from tests.faults.money.ledger import BANK, Ledger
from tests.kiosk.central.till import open_shop
from tests.kiosk.terminal.shop import Edition, Menu
from tests.publishing import Paired, pair

T = TypeVar("T")
Act = Callable[[], object]

START = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
VALID_SECONDS = 60


class PowerCut(BaseException):
    """Whoever it hits does nothing more."""


class Moments:
    """Where something can come in between, and what is planned to."""

    def __init__(self) -> None:
        self._planned: list[tuple[int, Act]] = []

    def plan(self, after: int, act: Act) -> None:
        self._planned.append((after, act))

    def forget(self) -> None:
        self._planned.clear()

    def pass_one(self) -> None:
        due = [act for left, act in self._planned if left == 0]
        self._planned = [(left - 1, act) for left, act in self._planned if left]
        for act in due:
            act()


class Site:
    """A machine that can lose its power; `start` puts together what runs on it.

    `depth`: how many of its threads are at work, one inside the other.
    """

    def __init__(self, moments: Moments, start: Act) -> None:
        self._moments = moments
        self._start = start
        self._depth = 0
        self._dead = False

    def moment(self) -> None:
        self._moments.pass_one()
        if self._dead:
            raise PowerCut

    def lose_power(self) -> None:
        self._dead = self._depth > 0

    def work(self, act: Callable[[], T]) -> T | None:
        """What comes of it; None when the power goes meanwhile."""
        self._depth += 1
        try:
            return act()
        except PowerCut:
            return None
        finally:
            self._depth -= 1
            if self._dead and not self._depth:
                self._dead = False
                self._start()


class CentralFile(Database):
    """Central's database; before and after each of its transactions something can happen."""

    def __init__(self, database: Database, moment: Act) -> None:
        super().__init__(database.engine, database.reader, database.writer)
        self._moment = moment

    @contextmanager
    def write(self) -> Iterator[Session]:
        self._moment()
        with super().write() as session:
            yield session
        self._moment()


class TerminalFile(OrderDatabase):
    """The terminal's database; before and after each of its transactions something can happen."""

    _moment: Act = staticmethod(lambda: None)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        self._moment()
        with super().write() as connection:
            yield connection
        self._moment()

    def heed(self, moment: Act) -> None:
        self._moment = moment


class Files:
    """The databases of a shop that is open and of a terminal that is paired with it; `renew` makes them new.

    They stay open from one world to the next, for a statement is put together once per engine.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        central = open_central(CentralSettings(data=folder))
        open_shop(central)
        self.pairing: Paired = pair(central, "shop")
        with central.database.read() as session:
            self.epoch = epoch(session)
        central.database.close()
        OrderDatabase(folder / "orders.db").close()
        self._kept = {file: file.read_bytes() for file in (folder / "central" / "central.db", folder / "orders.db")}
        self.central = open_database(f"sqlite:///{folder / 'central' / 'central.db'}")
        self.terminal = TerminalFile(folder / "orders.db")

    def renew(self) -> None:
        self.close()
        for file, content in self._kept.items():
            file.write_bytes(content)

    def close(self) -> None:
        """Nobody reads or writes them; what asks again opens them again."""
        self.terminal.heed(lambda: None)
        self.terminal.close()
        self.central.close()


class Wire(CentralClient):
    """The line between the two, without a network."""

    def __init__(self, world: "World") -> None:
        super().__init__("", lambda: None, world.link, 1)
        self._world = world

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer | HttpProblem | Unreachable:
        self._world.terminal.moment()
        if self._world.cut:
            return self._lost("the line is cut")
        if self._world.holds_up:
            self._world.hold_up(method, path, body or b"")
            return self._lost("it takes too long")
        answer = self._world.central.work(lambda: self._world.answer(method, path, body or b""))
        lost = self._world.cut
        self._world.terminal.moment()
        if answer is None or lost:
            return self._lost("the line broke")
        self._world.link.answered(None)
        return answer


class VirtualLink(Link):
    """The link, by the world's clock."""

    def __init__(self, changes: Changes, clock: Callable[[], datetime]) -> None:
        super().__init__(changes)
        self._clock = clock

    def now(self) -> datetime:
        return self._clock()


class World:
    """All of them. `cut`: nothing gets through from terminal to central; `holds_up`: the next request comes late."""

    def __init__(self, files: Files) -> None:
        files.renew()
        self.now_is = START
        self.cut = self.holds_up = False
        self._held_up: list[tuple[str, str, bytes]] = []
        self.moments = Moments()
        self.terminal = Site(self.moments, self._start_terminal)
        self.central = Site(self.moments, self._start_central)
        self.ledger = Ledger(self.now, self.central.moment)
        self.pairing = files.pairing
        self.sender = TerminalIdentity(self.pairing.store_id, self.pairing.terminal_id)
        self.books = files.central
        self._orders = files.terminal
        self._menu = Menu(replace(Edition(), epoch=files.epoch), now=self.now)
        self._start_central()
        self._start_terminal()
        self.payments.learn(self.desk.methods(self.pairing.store_id))
        self._orders.heed(self.terminal.moment)

    def now(self) -> datetime:
        return self.now_is

    def _start_central(self) -> None:
        database = CentralFile(self.books, self.central.moment)
        self.desk = CentralDesk(database, {BANK: self.ledger}, self.now)
        self._door = Door(database, self.now, lambda _answers: None)

    def _start_terminal(self) -> None:
        changes = Changes()
        self.link = VirtualLink(changes, self.now)
        wire = Wire(self)
        self.orders = OrderDesk(self._orders, self._menu, lambda: self.pairing, changes)
        self.courier = Courier(self._orders, wire, self.now, lambda: True, lambda: None)
        self.payments = PaymentDesk(self._orders, self.link, self._attend, changes)
        rhythm = Rhythm(1, VALID_SECONDS)
        self.cashier = Cashier(self._orders, wire, self.courier.flush, self.payments.method, self.now, changes, rhythm)

    def at_terminal(self, act: Callable[[], T]) -> T | None:
        """Somebody does something at the terminal; what it refuses, it refuses."""
        with suppress(ShopError):
            return self.terminal.work(act)
        return None

    def at_central(self, act: Callable[[], T]) -> T | None:
        with suppress(ShopError):
            return self.central.work(act)
        return None

    def look(self) -> None:
        """The terminal's own threads take their turns."""
        self.at_terminal(self.courier.step)
        self.at_terminal(self._step)

    def hold_up(self, method: str, path: str, body: bytes) -> None:
        self.holds_up = False
        self._held_up.append((method, path, body))

    def let_arrive(self) -> None:
        """A request arrives that the terminal has given up long ago."""
        if self._held_up:
            late = self._held_up.pop(0)
            self.at_central(lambda: self.answer(*late))

    def answer(self, method: str, path: str, body: bytes) -> Answer | HttpProblem:
        """Central's endpoints, without HTTP."""
        try:
            message: Any = self._answer(method, path, body)
        except Refusal as refusal:
            return HttpProblem(refusal.status, refusal.code, str(refusal))
        return Answer(200, message.model_dump_json().encode())

    def _answer(self, method: str, path: str, body: bytes) -> object:
        match method, path.split("/")[2:]:
            case "POST", ["orders"]:
                with self.books.read() as session:
                    batch = service.examine(session, self.sender, read_batch(body))
                return self._door.take(batch)
            case "POST", ["payments"]:
                return self.desk.open(self.sender, AttemptRequest.model_validate_json(body))[0]
            case "GET", ["payments", attempt_id]:
                return self.desk.view(self.sender, attempt_id)
            case "POST", ["payments", attempt_id, "cancel"]:
                refused = CancelRequest.model_validate_json(body).reason == "qr-refused"
                return self.desk.cancel(self.sender, attempt_id, refused)
            case _:
                raise AssertionError(f"the terminal asks for {method} {path}")

    def _attend(self, attempt_id: str) -> None:
        self.cashier.attend(attempt_id)

    def _step(self) -> float:
        self.cashier.attend_all()
        return self.cashier.step()
