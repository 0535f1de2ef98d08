"""Whether the process runs, whether it can do its work, and its figures."""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path

from fastapi import APIRouter, Request, Response
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from kiosk import __version__
from kiosk.central.boundary import Shared
from kiosk.central.calls import unheard
from kiosk.central.central import Central
from kiosk.central.errors import Refusal
from kiosk.central.metrics import MEDIA_TYPE, Metrics
from kiosk.central.migrations import newest, reached
from kiosk.central.refusing import refuses
from kiosk.wire.message import Message

router = APIRouter()


class Health(Message):
    """The process runs."""

    status: str
    version: str


class NotReady(Refusal):
    """The server cannot do its work now; `detail` names the part that is missing."""

    code = "not-ready"
    status = HTTPStatus.SERVICE_UNAVAILABLE

    def __init__(self, part: str) -> None:
        super().__init__("The server is not ready.", "See to the part that is named; it is asked again each time.")
        self.detail = part


@router.get("/healthz")
def alive() -> Health:
    """The process runs and answers."""
    return Health(status="ok", version=__version__)


@router.get("/readyz")
@refuses(NotReady)
def ready(central: Shared) -> Health:
    """Database, migrations and the folder of snapshots are as they must be."""
    checks: tuple[tuple[str, Callable[[Central], bool]], ...] = (
        ("database", _database_answers),
        ("migrations", _migrations_are_done),
        ("snapshots folder", lambda central: _can_write(central.settings.snapshots)),
    )
    for part, is_well in checks:
        if not is_well(central):
            raise NotReady(part)
    return Health(status="ready", version=__version__)


@router.get("/metrics")
def metrics(request: Request, central: Shared) -> Response:
    """Figures of this process for Prometheus, and whom nobody heard."""
    figures: Metrics = request.app.state.metrics
    with suppress(SQLAlchemyError), central.database.read() as session:
        figures.unheard.set(unheard(session, central.now()))
    figures.listening.set(request.app.state.hub.listening)
    return Response(figures.text(), media_type=MEDIA_TYPE)


def _database_answers(central: Central) -> bool:
    try:
        with central.database.read() as session:
            session.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True


def _migrations_are_done(central: Central) -> bool:
    return reached(central.database) == newest()


def _can_write(folder: Path) -> bool:
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=".ready-")
    except OSError:
        return False
    os.close(handle)
    Path(name).unlink()
    return True
