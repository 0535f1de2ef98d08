"""A demo shop's server in a thread of the test: real HTTP on a real port, without a process that has to start."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from kiosk.central import CentralSettings, create_app
from kiosk.central.catalog import keep_draft, publish_draft, read_catalog
from kiosk.central.stores import issue_pairing_code
from tests.central_server import served
from tests.shops import DEMO_SHOPS


@dataclass(frozen=True, slots=True)
class DemoCentral:
    """Where it is reached, and what it is from the inside; `unplug` takes its server away, and nothing else."""

    app: FastAPI
    url: str
    unplug: Callable[[], None]

    def pairing_code(self, store: str) -> str:
        """A fresh one-time code for a terminal of that store."""
        central = self.app.state.central
        with central.database.write() as session:
            return issue_pairing_code(session, store, central.now())


@contextmanager
def demo_central(folder: Path, catalog: Path = DEMO_SHOPS[0], **settings: Any) -> Iterator[DemoCentral]:
    """The server of that shop, its catalog published without pictures, while the block lasts."""
    app = create_app(CentralSettings(data=folder, **settings))
    central = app.state.central
    with ExitStack() as stack:
        stack.callback(central.database.close)
        with central.database.write() as session:
            store = keep_draft(session, read_catalog(catalog.read_bytes()), central.now())
        publish_draft(central, store)
        server = stack.enter_context(ExitStack())
        yield DemoCentral(app, server.enter_context(served(app)), server.close)
