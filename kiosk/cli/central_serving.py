"""`kiosk central serve`: the server itself."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from kiosk.central import CentralSettings, create_app
from kiosk.central.live import Hub
from kiosk.cli.head_office import Data, DatabaseUrl, settings_of
from kiosk.domain.errors import ShopError

app = typer.Typer()


class HalfTls(ShopError):
    """A certificate without its key, or the other way round."""

    code = "half-tls"
    bad_input = True


class CannotListen(ShopError):
    """The address is taken, or is none of this machine."""

    code = "cannot-listen"


@app.command()
def serve(
    data: Data = None,
    database: DatabaseUrl = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on; 127.0.0.1 if not given.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes any free one.")] = None,
    public_url: Annotated[str | None, typer.Option(metavar="URL", help="How customers' phones reach it.")] = None,
    tls_cert: Annotated[Path | None, typer.Option(metavar="FILE", help="Certificate chain (PEM): serve HTTPS.")] = None,
    tls_key: Annotated[Path | None, typer.Option(metavar="FILE", help="The certificate's private key (PEM).")] = None,
) -> None:
    """Serve terminals and customers' phones until told to stop."""
    settings = settings_of(
        data=data, database=database, host=host, port=port, public_url=public_url, tls_cert=tls_cert, tls_key=tls_key
    )
    if (settings.tls_cert is None) != (settings.tls_key is None):
        raise HalfTls("A certificate and its key go together.", "Give both --tls-cert and --tls-key.")
    with _listener(settings) as listener:
        settings = settings.model_copy(update={"port": listener.getsockname()[1]})
        app = create_app(settings)
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=10,
            ssl_certfile=settings.tls_cert,
            ssl_keyfile=settings.tls_key,
        )
        _Announcing(config, settings, app.state.hub).run([listener])


class _Announcing(uvicorn.Server):
    """Says where it listens once it does, and ends the streams when it shall end."""

    def __init__(self, config: uvicorn.Config, settings: CentralSettings, hub: Hub) -> None:
        super().__init__(config)
        self._settings = settings
        self._hub = hub

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        print(f"Central listens on {self._settings.own_url}", file=sys.stderr, flush=True)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._hub.close()  # streams never end by themselves, and the server waits for what is under way
        await super().shutdown(sockets)


@contextmanager
def _listener(settings: CentralSettings) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        listener = socket.create_server((settings.host, settings.port), family=family, backlog=1024)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # asyncio leaves a given socket without: 40 ms
    except OSError as fault:
        where = f"{settings.host}:{settings.port}"
        raise CannotListen(
            f"Cannot listen on {where}: {fault.strerror}.", "Choose another --port or --host."
        ) from fault
    with listener:
        yield listener
