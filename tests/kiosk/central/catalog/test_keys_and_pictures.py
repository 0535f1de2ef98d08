"""A new signing key reaches terminals by the old one; pictures go with the edition."""

import hashlib
import json
from pathlib import Path
from typing import Any

import requests

from kiosk.central import CentralSettings, create_app
from kiosk.central.catalog import export, keep_draft, keep_pictures, publish_draft, read_catalog
from kiosk.central.catalog.repository import rows_at
from kiosk.central.central import Central
from kiosk.central.keys import KeyRing
from kiosk.wire.manifest import MANIFEST, Manifest
from kiosk.wire.message import KEY_HEADER
from kiosk.wire.pictures import PictureDocument
from kiosk.wire.signing import Signed, verify
from kiosk.wire.snapshot import Kind
from tests.kiosk.central.till import Till, catalog_file, open_shop, pair


def manifest(till: Till, trusted: str, tag: str = "") -> requests.Response:
    headers = till.headers | {KEY_HEADER: trusted, "If-None-Match": tag}
    return requests.get(f"{till.url}/v1/catalog/manifest", headers=headers, timeout=20)


def verified(answer: requests.Response, trusted: str) -> Manifest:
    return Manifest.model_validate_json(verify(trusted, MANIFEST, Signed.model_validate_json(answer.content)))


def test_a_manifest_signed_by_the_old_key_names_the_new_one(central: Central, url: str) -> None:
    open_shop(central)
    till = pair(central, url)
    old = till.pairing.public_key
    before = manifest(till, old)
    assert verified(before, old).next_key is None
    new = KeyRing(central.settings.signing_key).rotate().public_hex  # as another process does
    after = manifest(till, old, before.headers["ETag"])
    assert after.status_code == 200
    assert verified(after, old).next_key == new
    assert verified(manifest(till, new), new).next_key is None
    assert manifest(till, new, manifest(till, new).headers["ETag"]).status_code == 304
    assert pair(central, url).pairing.public_key == new


def test_a_terminal_that_slept_through_two_rotations_comes_along(central: Central, url: str) -> None:
    open_shop(central)
    till = pair(central, url)
    central.keys.rotate()
    newest = central.keys.rotate().public_hex
    assert verified(manifest(till, till.pairing.public_key), till.pairing.public_key).next_key == newest


def test_a_server_that_starts_again_still_knows_its_retired_keys(central: Central, settings: CentralSettings) -> None:
    old = central.signing_key.public_hex
    new = central.keys.rotate().public_hex
    again = create_app(settings).state.central
    key, following = again.keys.for_one_who_trusts(old)
    again.database.close()
    assert (key.public_hex, following) == (old, new)


def publish_with_pictures(central: Central, folder: Path) -> None:
    document: dict[str, Any] = json.loads(catalog_file())
    document["products"][1]["pictures"] = ["tea.webp", "missing.webp"]
    file = read_catalog(json.dumps(document).encode())
    kept = keep_pictures(central.settings.pictures, file.document, folder)
    with central.database.write() as session:
        keep_draft(session, file, central.now(), kept)
    publish_draft(central, "shop")


def pictures_of(central: Central, edition: int) -> dict[str, PictureDocument]:
    with central.database.read() as session:
        rows = [row for row in rows_at(session, "shop", edition) if row.kind is Kind.PICTURE]
    return {row.id: PictureDocument.model_validate_json(row.body) for row in rows}


def test_pictures_are_named_by_the_edition_and_served_by_their_hash(central: Central, url: str, tmp_path: Path) -> None:
    (tmp_path / "tea.webp").write_bytes(b"a cup of tea")
    publish_with_pictures(central, tmp_path)
    sha256 = hashlib.sha256(b"a cup of tea").hexdigest()
    assert pictures_of(central, 1) == {"tea.webp": PictureDocument(sha256=sha256, size=12, media_type="image/webp")}
    whole = requests.get(f"{url}/v1/pictures/{sha256}", timeout=10)
    part = requests.get(f"{url}/v1/pictures/{sha256}", headers={"Range": "bytes=2-4"}, timeout=10)
    assert (whole.content, part.status_code, part.content) == (b"a cup of tea", 206, b"cup")
    assert "immutable" in whole.headers["Cache-Control"]
    with central.database.read() as session:
        assert json.loads(export(session, "shop"))["products"][1]["pictures"] == ["tea.webp", "missing.webp"]


def test_another_picture_under_the_same_name_is_a_new_edition(central: Central, tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / "tea.webp").write_bytes(content)
        publish_with_pictures(central, tmp_path)
    assert pictures_of(central, 1)["tea.webp"].sha256 != pictures_of(central, 2)["tea.webp"].sha256


def test_what_is_no_picture_is_not_served(central: Central, url: str) -> None:
    open_shop(central)
    for name in ("0" * 64, "..%2Fcentral.db", "x"):
        assert requests.get(f"{url}/v1/pictures/{name}", timeout=10).status_code == 404
