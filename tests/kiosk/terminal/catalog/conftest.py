from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.central import Central, CentralSettings, create_app
from kiosk.terminal.catalog import CatalogSync, MarksSync, Menu
from kiosk.terminal.changes import Change, Changes
from kiosk.terminal.sync import Answer, CentralClient, HttpProblem, Link, Unreachable
from tests.central_server import served
from tests.publishing import Paired, pair, publish
from tests.shops import noodle_bar

Sent = Answer | HttpProblem | Unreachable


@dataclass
class Line:
    """The way to central, on which things can go wrong: `meddle` may change each answer."""

    client: CentralClient
    meddle: Callable[[str, Sent], Sent] = lambda _path, answer: answer
    asked: list[str] = field(default_factory=list)
    down: bool = False

    def send(self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> Sent:
        self.asked.append(path)
        if self.down:
            return Unreachable("no network")
        return self.meddle(path, self.client.send(method, path, body, headers))


@dataclass
class Shop:
    """A central with one published store, and a terminal of it."""

    central: Central
    line: Line
    pairing: Paired
    folder: Path
    told: list[Change]
    menu: Menu
    sync: CatalogSync
    marks: MarksSync
    trusted: list[str] = field(default_factory=list)

    def trust(self, key: str) -> None:
        """What a real identity does with a new key."""
        self.trusted.append(key)
        self.pairing = self.pairing.model_copy(update={"public_key": key})

    def restart(self) -> None:
        """The terminal starts again on what is on its disk."""
        changes = Changes()
        changes.on_change(self.told.append)
        self.menu.close()
        self.menu = Menu(self.folder, lambda: datetime(2026, 11, 23, 4, tzinfo=UTC))
        self.sync = CatalogSync(self.menu, self.line, lambda: self.pairing, changes, self.trust)
        self.marks = MarksSync(self.menu, self.line, lambda: self.pairing, changes)

    def another(self, folder: Path) -> "Shop":
        """Another terminal with the same pairing and a disk of its own."""
        menu = Menu(folder, lambda: datetime(2026, 11, 23, 4, tzinfo=UTC))
        sync = CatalogSync(menu, self.line, lambda: self.pairing, Changes(), self.trust)
        marks = MarksSync(menu, self.line, lambda: self.pairing, Changes())
        return replace(self, folder=folder, told=[], menu=menu, sync=sync, marks=marks)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    app = create_app(CentralSettings(data=tmp_path))
    central: Central = app.state.central
    publish(central, noodle_bar())
    pairing = pair(central)
    with served(app) as url:
        client = CentralClient(url, lambda: pairing.credential, Link(Changes()), 20)
        line = Line(client)
        folder, told, changes = tmp_path / "terminal", list[Change](), Changes()
        changes.on_change(told.append)
        menu = Menu(folder, lambda: datetime(2026, 11, 23, 4, tzinfo=UTC))

        def trust(key: str) -> None:
            made.trust(key)

        sync = CatalogSync(menu, line, lambda: made.pairing, changes, trust)
        made = Shop(central, line, pairing, folder, told, menu, sync, MarksSync(menu, line, lambda: pairing, changes))
        yield made
        client.close()
