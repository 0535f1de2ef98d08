"""Catalogs from the shell: taken in, published, written out; and what is sold out."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.orm import Session

from kiosk.central import catalog as catalogs
from kiosk.central.stores import list_stores
from kiosk.cli.head_office import Data, DatabaseUrl, StoreId, central_at
from kiosk.domain.errors import ShopError
from kiosk.wire.availability import Mark, MarkChange

app = typer.Typer()


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
    with central_at(data, database) as central:
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
    with central_at(data, database) as central, central.database.read() as session:
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
    with central_at(data, database) as central:
        if edition is None:
            _tell(catalogs.publish_draft(central, store))
        else:
            _tell(catalogs.publish_again(central, store, edition))


@app.command()
def restored(data: Data = None, database: DatabaseUrl = None) -> None:
    """Say that the database was restored from a backup: terminals then send again what it lacks. Stop `serve` first."""
    with central_at(data, database) as central:
        for publication in catalogs.begin_epoch(central):
            _tell(publication)
    _say("A new epoch has begun.")


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
    with central_at(data, database) as central, central.database.write() as session:
        marks = catalogs.change_mark(session, store, change, "head office", central.now())
    _say(f"Store {store} has {len(marks.sold_out)} marked sold out.")


def _only_store(session: Session) -> str:
    found = [store.store_id for store in list_stores(session)]
    match found:
        case [only]:
            return only
        case []:
            raise StoreWanted("There is no store yet.", "Take a catalog in with `kiosk central import FILE`.")
        case _:
            raise StoreWanted("There are several stores.", f"Name one with --store: {', '.join(found)}.")


def _tell(publication: catalogs.Publication) -> None:
    match publication:
        case catalogs.Published(store_id, edition):
            _say(f"Store {store_id}: edition {edition} is published.")
        case catalogs.Unchanged(store_id, edition):
            _say(f"Store {store_id}: nothing changed; edition {edition} stands.")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
