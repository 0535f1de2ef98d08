from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from kiosk.central.catalog import repository
from kiosk.terminal.catalog import Reason, Refused, Updated
from kiosk.terminal.sync import Answer, HttpProblem
from kiosk.wire.manifest import MANIFEST
from kiosk.wire.signing import Signed, SigningKey
from tests.kiosk.terminal.catalog.conftest import Sent, Shop
from tests.kiosk.terminal.catalog.meddling import CHANGES, MANIFEST_PATH, SNAPSHOT, on, opened, republish
from tests.publishing import publish
from tests.shops import noodle_bar


def flipped(at: int, answer: Answer) -> Sent:
    body = bytearray(answer.body)
    body[at] ^= 1
    return replace(answer, body=bytes(body))


def test_a_flipped_bit_in_the_snapshot_is_found_and_the_next_try_heals(shop: Shop) -> None:
    for at in (0, 50, -50):
        shop.line.meddle = on(SNAPSHOT, partial(flipped, at))
        outcome = shop.sync.sync_once()
        assert isinstance(outcome, Refused)
        assert outcome.reason is Reason.DAMAGED
        assert shop.menu.catalog() is None
    shop.line.meddle = lambda _path, answer: answer
    assert shop.sync.sync_once() == Updated(1, whole=True)


def test_a_bad_edition_leaves_the_open_one_open(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 1000)
    no_changes = HttpProblem(410, "changes-gone", "Gone.")
    damage = on(SNAPSHOT, partial(flipped, 9))
    shop.line.meddle = lambda path, answer: no_changes if path.startswith(CHANGES) else damage(path, answer)
    assert isinstance(shop.sync.sync_once(), Refused)
    assert opened(shop.menu).edition == 1
    shop.restart()
    assert opened(shop.menu).edition == 1
    shop.line.meddle = lambda path, answer: no_changes if path.startswith(CHANGES) else answer
    assert shop.sync.sync_once() == Updated(2, whole=True)
    assert (shop.folder / "catalog.previous.db").exists()


def test_changes_that_lead_elsewhere_make_way_for_the_snapshot(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 1000)

    def lie(answer: Answer) -> Sent:
        signed = Signed.model_validate_json(answer.body)
        payload = signed.payload | {"state": "0" * 64}
        forged = shop.central.signing_key.sign("diandian changes 1", payload)
        return replace(answer, body=forged.model_dump_json().encode())

    shop.line.meddle = on(CHANGES, lie)
    assert shop.sync.sync_once() == Updated(2, whole=True)


def forged(shop: Shop, key: SigningKey, **changes: object) -> Callable[[Answer], Sent]:
    def forge(answer: Answer) -> Sent:
        if not answer.body:
            return answer
        payload = Signed.model_validate_json(answer.body).payload | changes
        return replace(answer, body=key.sign(MANIFEST, payload).model_dump_json().encode())

    return forge


@pytest.mark.parametrize(
    ("changes", "own_key", "reason"),
    [
        ({}, False, Reason.BAD_SIGNATURE),
        ({"store": "s2"}, True, Reason.OTHER_STORE),
        ({"edition": 1}, True, Reason.OLDER_EDITION),
        ({"schema": 99}, True, Reason.UNKNOWN_SCHEMA),
        ({"edition": "three"}, True, Reason.MALFORMED),
        ({"sha256": None}, True, Reason.MALFORMED),
    ],
)
def test_a_manifest_that_must_not_be_followed_is_refused(
    shop: Shop, changes: dict[str, object], own_key: bool, reason: Reason
) -> None:
    republish(shop, 2000)
    assert shop.sync.sync_once() == Updated(2, whole=True)
    republish(shop, 3000)
    key = shop.central.signing_key if own_key else SigningKey.generate()
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, key, **changes))
    for _ in range(2):
        outcome = shop.sync.sync_once()
        assert isinstance(outcome, Refused)
        assert outcome.reason is reason
        assert outcome.message
        assert opened(shop.menu).edition == 2
    shop.line.meddle = lambda _path, answer: answer
    assert shop.sync.sync_once() == Updated(3, whole=False)


def test_a_manifest_that_says_more_than_is_known_is_followed(shop: Shop) -> None:
    republish(shop, 2000)
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, shop.central.signing_key, surprise=1))
    assert shop.sync.sync_once() == Updated(2, whole=True)


def test_another_store_s_snapshot_under_the_right_name_is_refused(shop: Shop) -> None:
    publish(shop.central, noodle_bar("s2"))
    with shop.central.database.read() as session:
        other = repository.edition(session, "s2", 1)
        assert other is not None
    swapped = {
        "sha256": other.sha256,
        "size": other.size,
        "compressed_size": other.compressed_size,
        "compressed_sha256": other.compressed_sha256,
    }
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, shop.central.signing_key, **swapped))
    outcome = shop.sync.sync_once()
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.DAMAGED
