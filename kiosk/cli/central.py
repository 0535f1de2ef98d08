"""`kiosk central`: the server and head office from the shell."""

import json
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
import uvicorn
from sqlalchemy.orm import Session

from kiosk.central import Central, CentralSettings, create_app, open_central
from kiosk.central import catalog as catalogs
from kiosk.central import stores as shops
from kiosk.central.live import Hub
from kiosk.cli import central_codes, central_staff
from kiosk.cli.central_board import board
from kiosk.cli.central_fleet import command, commands, fleet, revoke
from kiosk.cli.central_help import calls
from kiosk.cli.central_money import held, reconcile, refund
from kiosk.cli.central_orders import orders
from kiosk.domain.errors import ShopError
from kiosk.wire.availability import Mark, MarkChange

app = typer.Typer(no_args_is_help=True, help="The server, and head office from the shell.")

Data = Annotated[Path | None, typer.Option("--data", help="Folder that holds all data of this machine.")]
DatabaseUrl = Annotated[str | None, typer.Option("--database", metavar="URL", help="SQLite in the data folder if not.")]
StoreId = Annotated[str, typer.Option("--store", metavar="ID", help="The store's id.")]


class BadFile(ShopError):
    """A catalog file was refused."""

    code = "bad-catalog"
    bad_input = True


class StoreWanted(ShopError):
    """There are several stores, or none, and the command did not say which one is meant."""

    code = "store-wanted"
    bad_input = True


class TwoFiles(ShopError):
    """Two files were named where one is written."""

    code = "two-files"
    bad_input = True


class HalfTls(ShopError):
    """A certificate without its key, or the other way round."""

    code = "half-tls"
    bad_input = True


class CannotListen(ShopError):
    """The address is taken, or is none of this machine."""

    code = "cannot-listen"


for _command in (orders, board, calls, held, refund, reconcile, fleet, command, commands, revoke):
    app.command()(_command)
app.add_typer(central_codes.app, name="codes")
app.add_typer(central_staff.app, name="staff")


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
    settings = _settings(
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


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A catalog file (kiosk-catalog/1).")],
    data: Data = None,
    database: DatabaseUrl = None,
    pictures: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where its pictures lie; the file's folder's `pictures` if not.")
    ] = None,
    draft: Annotated[bool, typer.Option("--draft", help="Keep it as the store's draft, do not publish it.")] = False,
) -> None:
    """Take a catalog in, and publish it."""
    try:
        catalog = catalogs.read_catalog_file(file)
    except catalogs.BadCatalog as fault:
        raise BadFile(f"{file}: {fault.message}", fault.remedy) from fault
    with _central(data=data, database=database) as central:
        source = pictures or file.parent / "pictures"
        kept = catalogs.keep_pictures(central.settings.pictures, catalog.document, source)
        with central.database.write() as session:
            store_id = catalogs.keep_draft(session, catalog, central.now(), kept)
        if draft:
            _say(f"The draft of store {store_id} is kept. Publish it with `kiosk central publish --store {store_id}`.")
        else:
            _tell(catalogs.publish_draft(central, store_id))


@app.command()
def export(
    file: Annotated[Path | None, typer.Argument(help="The same as --out FILE.")] = None,
    store: Annotated[str | None, typer.Option(metavar="ID", help="Needed where there are several stores.")] = None,
    data: Data = None,
    database: DatabaseUrl = None,
    edition: Annotated[int | None, typer.Option(min=1, help="An older edition; the newest if not given.")] = None,
    out: Annotated[Path | None, typer.Option(help="File to write; standard output if not given.")] = None,
) -> None:
    """Write a store's catalog as a catalog file."""
    if file and out and file != out:
        raise TwoFiles(f"Both {file} and --out {out} are named.", "Name one file to write.")
    out = file or out
    with _central(data=data, database=database) as central, central.database.read() as session:
        text = catalogs.export(session, store or _only_store(session), edition)
    if out is None:
        sys.stdout.buffer.write(text.encode())
    else:
        out.write_text(text, encoding="utf-8")


@app.command()
def publish(
    store: StoreId,
    data: Data = None,
    database: DatabaseUrl = None,
    edition: Annotated[int | None, typer.Option(min=1, help="Publish the content of this edition again.")] = None,
) -> None:
    """Publish a store's draft, or roll back to an older edition's content."""
    with _central(data=data, database=database) as central:
        if edition is None:
            _tell(catalogs.publish_draft(central, store))
        else:
            _tell(catalogs.publish_again(central, store, edition))


@app.command()
def pair(store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Print a one-time code with which a terminal joins the store within 24 hours."""
    with _central(data=data, database=database) as central, central.database.write() as session:
        code = shops.issue_pairing_code(session, store, central.now())
    print(code)


@app.command("rotate-key")
def rotate_key(data: Data = None, database: DatabaseUrl = None) -> None:
    """Sign with a new key from now on. Terminals learn of it by themselves; keep the retired ones until all have."""
    with _central(data=data, database=database) as central:
        print(central.keys.rotate().public_hex)


@app.command()
def restored(data: Data = None, database: DatabaseUrl = None) -> None:
    """Say that the database was restored from a backup: terminals then send again what it lacks. Stop `serve` first."""
    with _central(data=data, database=database) as central:
        for publication in catalogs.begin_epoch(central):
            _tell(publication)
    _say("A new epoch has begun.")


@app.command()
def stores(data: Data = None, database: DatabaseUrl = None) -> None:
    """Print every store as a JSON line."""
    with _central(data=data, database=database) as central, central.database.read() as session:
        for store in shops.list_stores(session):
            print(json.dumps({"id": store.store_id, "name": store.name, "edition": store.edition}, ensure_ascii=False))


@app.command("sold-out")
def sold_out(
    subject: Annotated[str, typer.Argument(metavar="PRODUCT", help="A product's id; an option's with --choice.")],
    store: StoreId,
    data: Data = None,
    database: DatabaseUrl = None,
    choice: Annotated[str | None, typer.Option(help="A choice of the option.")] = None,
    back: Annotated[bool, typer.Option("--back", help="It can be sold again.")] = False,
) -> None:
    """Mark a product or a choice sold out, or back."""
    change = MarkChange(mark=Mark(subject=subject, choice=choice), sold_out=not back)
    with _central(data=data, database=database) as central, central.database.write() as session:
        marks = catalogs.change_mark(session, store, change, "head office", central.now())
    _say(f"Store {store} has {len(marks.sold_out)} marked sold out.")


class _Announcing(uvicorn.Server):
    """Says where it listens once it does, and ends the streams when it shall end."""

    def __init__(self, config: uvicorn.Config, settings: CentralSettings, hub: Hub) -> None:
        super().__init__(config)
        self._settings = settings
        self._hub = hub

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        _say(f"Central listens on {self._settings.own_url}")

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._hub.close()  # streams never end by themselves, and the server waits for what is under way
        await super().shutdown(sockets)


def _settings(**given: Any) -> CentralSettings:
    return CentralSettings(**{key: value for key, value in given.items() if value is not None})


@contextmanager
def _central(**given: Any) -> Iterator[Central]:
    central = open_central(_settings(**given))
    try:
        yield central
    finally:
        central.database.close()


def _only_store(session: Session) -> str:
    found = [store.store_id for store in shops.list_stores(session)]
    match found:
        case [only]:
            return only
        case []:
            raise StoreWanted("There is no store yet.", "Take a catalog in with `kiosk central import FILE`.")
        case _:
            raise StoreWanted("There are several stores.", f"Name one with --store: {', '.join(found)}.")


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


def _tell(publication: catalogs.Publication) -> None:
    match publication:
        case catalogs.Published(store_id, edition):
            _say(f"Store {store_id}: edition {edition} is published.")
        case catalogs.Unchanged(store_id, edition):
            _say(f"Store {store_id}: nothing changed; edition {edition} stands.")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
