"""Publishing a shop and pairing with it in tests, the way the command line and a terminal do."""

import secrets

from kiosk.central.catalog import Publication, keep_draft, publish_draft, read_catalog
from kiosk.central.central import Central
from kiosk.central.stores import claim, issue_pairing_code
from kiosk.wire.pairing import Claim, Pairing
from tests.shops import Shop, written


class Paired(Pairing):
    """A pairing with the credential that it made known."""

    credential: str


def publish(central: Central, shop: Shop) -> Publication:
    with central.database.write() as session:
        store_id = keep_draft(session, read_catalog(written(shop)), central.now())
    return publish_draft(central, store_id)


def new_claim() -> Claim:
    return Claim(name="till", credential=secrets.token_urlsafe(32))


def pair(central: Central, store: str = "s1") -> Paired:
    wanted = new_claim()
    with central.database.write() as session:
        code = issue_pairing_code(session, store, central.now())
        pairing = claim(session, code, wanted, central.signing_key.public_hex, central.now())
    return Paired(**pairing.model_dump(), credential=wanted.credential)
