from kiosk.terminal.catalog import Reason, Refused, Updated, UpToDate
from kiosk.terminal.catalog.sync import CatalogSync
from kiosk.wire.signing import SigningKey
from tests.kiosk.terminal.catalog.conftest import Shop
from tests.kiosk.terminal.catalog.meddling import MANIFEST_PATH, on, opened, republish
from tests.kiosk.terminal.catalog.test_refused_editions import forged


def test_the_trusted_key_names_the_next_one(shop: Shop) -> None:
    assert isinstance(shop.sync, CatalogSync)
    shop.sync.sync_once()
    republish(shop, 2000)
    fresh = SigningKey.generate()
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, shop.central.signing_key, next_key=fresh.public_hex))
    assert isinstance(shop.sync.sync_once(), Updated)
    assert shop.trusted == [fresh.public_hex]
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, fresh))
    assert shop.sync.sync_once() == UpToDate(2)


def test_no_other_key_can_name_one(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 2000)
    stranger = SigningKey.generate()
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, stranger, next_key=stranger.public_hex))
    outcome = shop.sync.sync_once()
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.BAD_SIGNATURE
    assert shop.trusted == []
    assert opened(shop.menu).edition == 1
