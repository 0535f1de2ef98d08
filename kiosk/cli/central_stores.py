"""Stores and their terminals from the shell: who there is, codes to pair with, and the key that signs."""

import json

import typer

from kiosk.central import stores as shops
from kiosk.cli.head_office import Data, DatabaseUrl, StoreId, central_at

app = typer.Typer()


@app.command()
def pair(store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Print a one-time code with which a terminal joins the store within 24 hours."""
    with central_at(data, database) as central, central.database.write() as session:
        code = shops.issue_pairing_code(session, store, central.now())
    print(code)


@app.command("rotate-key")
def rotate_key(data: Data = None, database: DatabaseUrl = None) -> None:
    """Sign with a new key from now on. Terminals learn of it by themselves; keep the retired ones until all have."""
    with central_at(data, database) as central:
        print(central.keys.rotate().public_hex)


@app.command()
def stores(data: Data = None, database: DatabaseUrl = None) -> None:
    """Print every store as a JSON line."""
    with central_at(data, database) as central, central.database.read() as session:
        for store in shops.list_stores(session):
            print(json.dumps({"id": store.store_id, "name": store.name, "edition": store.edition}, ensure_ascii=False))
