"""The server, composed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from kiosk import __version__
from kiosk.central import catalog, fleet, live, orders, pages, payments, reviews, staff, stores
from kiosk.central.boundary import BodyLimit, Central, WireVersion
from kiosk.central.database import Database, open_database
from kiosk.central.errors import install_error_handlers
from kiosk.central.keys import signing_key
from kiosk.central.migrations import upgrade
from kiosk.central.settings import CentralSettings


def prepare(settings: CentralSettings) -> Database:
    """Open the database these settings name, brought up to date, and make the server's folders."""
    settings.snapshots.mkdir(parents=True, exist_ok=True)
    database = open_database(settings.database_url)
    upgrade(database)
    return database


def open_central(settings: CentralSettings) -> Central:
    """What the server works with, ready for use."""
    return Central(settings, prepare(settings), signing_key(settings.signing_key))


def create_app(settings: CentralSettings) -> FastAPI:
    """The server as an ASGI application; its database is closed when the application ends."""
    central = open_central(settings)
    till = payments.Payments(central)
    hub = live.Hub(central.database)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        with till.swept():
            async with hub.running():
                yield
        central.database.close()

    app = FastAPI(title="Diandian central", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.central = central
    app.state.payments = till
    app.state.hub = hub
    install_error_handlers(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(WireVersion)
    app.add_api_route("/healthz", _health)
    for area in (stores, staff, catalog, live, fleet, orders, payments, reviews, pages):
        app.include_router(area.router)
    return app


def _health() -> dict[str, str]:
    return {"status": "ok", "version": __version__}
