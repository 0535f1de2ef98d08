"""`kiosk central board`: the address at which a store's pick-up board is shown."""

import typer

from kiosk.central.board import open_board
from kiosk.cli.head_office import Data, DatabaseUrl, StoreId, central_at

app = typer.Typer()


@app.command()
def board(store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Print a new address for the store's pick-up board; the one before shows nothing any more.

    Behind it: `?diagonal=` of the screen in inches, `?distance=` in metres from which it is read, `?lang=`.
    """
    with central_at(data, database) as central:
        with central.database.write() as session:
            token = open_board(session, store, central.now())
        print(f"{central.settings.base_url}/board/{token}")
