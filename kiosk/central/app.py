"""The server, composed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

from fastapi import FastAPI

from kiosk import __version__
from kiosk.central import board, calls, catalog, fleet, health, live, orders, pages, payments, reviews, staff, stores
from kiosk.central.answers import install_error_handlers
from kiosk.central.boundary import BodyLimit, WireVersion
from kiosk.central.description import describe
from kiosk.central.metrics import Metrics, Timing
from kiosk.central.opening import open_central
from kiosk.central.settings import CentralSettings

ROUTERS: Final = tuple(
    area.router
    for area in (health, stores, staff, catalog, live, fleet, orders, payments, reviews, calls, pages, board)
)
"""All that the server answers."""


class _Server(FastAPI):
    """Describes itself with all that it refuses."""

    def openapi(self) -> dict[str, Any]:
        return describe(self, ROUTERS)


def create_app(settings: CentralSettings) -> FastAPI:
    """The server as an ASGI application; its database is closed when the application ends."""
    central = open_central(settings)
    till = payments.Payments(central)
    hub, metrics = live.Hub(central.database), Metrics()

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        with till.swept():
            async with hub.running():
                yield
        central.database.close()

    app = _Server(title="Diandian central", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.central = central
    app.state.payments = till
    app.state.hub = hub
    app.state.metrics = metrics
    app.state.door = orders.Door(central.database, central.now, metrics.committed)
    install_error_handlers(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(WireVersion)
    app.add_middleware(Timing, metrics=metrics)
    for router in ROUTERS:
        app.include_router(router)
    return app
