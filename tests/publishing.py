"""Publishing a shop in tests, the way the command line does."""

from kiosk.central.boundary import Central
from kiosk.central.catalog import Publication, keep_draft, publish_draft, read_catalog
from kiosk.central.stores import claim, issue_pairing_code
from kiosk.wire.pairing import Pairing
from tests.shops import Shop, written


def publish(central: Central, shop: Shop) -> Publication:
    with central.database.write() as session:
        store_id = keep_draft(session, read_catalog(written(shop)), central.now())
    return publish_draft(central, store_id)


def pair(central: Central, store: str = "s1") -> Pairing:
    with central.database.write() as session:
        code = issue_pairing_code(session, store, central.now())
        return claim(session, code, "till", central.signing_key.public_hex, central.now())
