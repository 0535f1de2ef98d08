import hashlib
from http import HTTPStatus

import pytest
import requests

from kiosk.central.catalog import publish_again
from kiosk.central.central import Central
from kiosk.central.stores import revoke_terminal
from kiosk.wire.availability import Availability
from kiosk.wire.manifest import CHANGES, MANIFEST, Changes, Manifest
from kiosk.wire.signing import BadSignature, Signed, SigningKey, verify
from tests.publishing import Paired, pair, publish
from tests.shops import noodle_bar


@pytest.fixture
def pairing(central: Central) -> Paired:
    publish(central, noodle_bar())
    return pair(central)


class Asking:
    def __init__(self, url: str, pairing: Paired) -> None:
        self.url = url
        self.pairing = pairing
        self.headers = {"Authorization": f"Bearer {pairing.credential}"}

    def get(self, path: str, **headers: str) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return requests.get(self.url + path, headers=self.headers | named, timeout=10)

    def manifest(self) -> Manifest:
        signed = Signed.model_validate_json(self.get("/v1/catalog/manifest").content)
        return Manifest.model_validate_json(verify(self.pairing.public_key, MANIFEST, signed))

    def changes(self, since: int, epoch: str) -> Changes:
        signed = Signed.model_validate_json(self.get(f"/v1/catalog/changes?since={since}&epoch={epoch}").content)
        return Changes.model_validate_json(verify(self.pairing.public_key, CHANGES, signed))


@pytest.fixture
def asking(url: str, pairing: Paired) -> Asking:
    return Asking(url, pairing)


def test_the_manifest_is_signed_for_its_purpose_by_centrals_key(asking: Asking) -> None:
    signed = Signed.model_validate_json(asking.get("/v1/catalog/manifest").content)
    assert verify(asking.pairing.public_key, MANIFEST, signed)
    with pytest.raises(BadSignature):
        verify(asking.pairing.public_key, CHANGES, signed)
    with pytest.raises(BadSignature):
        verify(SigningKey.generate().public_hex, MANIFEST, signed)
    with pytest.raises(BadSignature):
        verify(
            asking.pairing.public_key,
            MANIFEST,
            signed.model_copy(update={"payload": signed.payload | {"edition": 2}}),
        )


def test_the_manifest_is_sent_again_only_when_it_changed(central: Central, asking: Asking) -> None:
    first = asking.get("/v1/catalog/manifest")
    assert (
        asking.get("/v1/catalog/manifest", If_None_Match=first.headers["ETag"]).status_code == HTTPStatus.NOT_MODIFIED
    )
    shop = noodle_bar()
    shop["products"].pop()
    publish(central, shop)
    assert asking.get("/v1/catalog/manifest", If_None_Match=first.headers["ETag"]).status_code == HTTPStatus.OK
    assert asking.manifest().edition == 2


def test_the_snapshot_can_be_fetched_in_ranges(asking: Asking) -> None:
    manifest = asking.manifest()
    path = f"/v1/catalog/snapshots/{manifest.compressed_sha256}"
    whole = asking.get(path)
    assert hashlib.sha256(whole.content).hexdigest() == manifest.compressed_sha256
    assert "immutable" in whole.headers["Cache-Control"]
    rest = asking.get(path, Range="bytes=100-")
    assert rest.status_code == HTTPStatus.PARTIAL_CONTENT
    assert rest.content == whole.content[100:]


@pytest.mark.parametrize("name", ["0" * 64, "..%2f..%2fkeys%2fsigning.pem", "x"])
def test_nothing_but_snapshots_is_given_out(asking: Asking, name: str) -> None:
    assert asking.get(f"/v1/catalog/snapshots/{name}").status_code == HTTPStatus.NOT_FOUND


def test_changes_tell_rows_and_tombstones(central: Central, asking: Asking) -> None:
    epoch = asking.manifest().epoch
    shop = noodle_bar()
    shop["products"][0]["price"] = 3300
    del shop["products"][2]
    publish(central, shop)
    changes = asking.changes(1, epoch)
    assert [(row.kind, row.id) for row in changes.rows] == [("product", "beef")]
    assert [(gone.kind, gone.id) for gone in changes.removed] == [("product", "meal")]
    assert (changes.edition, changes.state) == (2, asking.manifest().state)
    assert "niuroumian" in changes.rows[0].terms


def test_changes_back_and_forth_cancel_out(central: Central, asking: Asking) -> None:
    epoch = asking.manifest().epoch
    shop = noodle_bar()
    del shop["products"][2]
    publish(central, shop)
    publish_again(central, "s1", 1)
    changes = asking.changes(1, epoch)
    assert (changes.edition, changes.removed) == (3, ())


@pytest.mark.parametrize(("since", "epoch"), [(0, None), (9, None), (1, "another")])
def test_changes_from_nowhere_are_gone(asking: Asking, since: int, epoch: str | None) -> None:
    known = epoch or asking.manifest().epoch
    answer = asking.get(f"/v1/catalog/changes?since={since}&epoch={known}")
    assert (answer.status_code, answer.json()["code"]) == (HTTPStatus.GONE, "changes-gone")


def test_too_many_changes_are_gone(central: Central, asking: Asking) -> None:
    epoch = asking.manifest().epoch
    shop = noodle_bar()
    shop["products"] += [{"id": f"p{n}", "name": {"en": f"P{n}"}, "price": n} for n in range(300)]
    publish(central, shop)
    assert asking.get(f"/v1/catalog/changes?since=1&epoch={epoch}").status_code == HTTPStatus.GONE


def test_rows_that_changed_again_and_again_are_told_as_few(central: Central, asking: Asking) -> None:
    epoch = asking.manifest().epoch
    for price in range(8):
        shop = noodle_bar()
        shop["products"] += [{"id": f"p{n}", "name": {"en": f"P{n}"}, "price": price + n} for n in range(60)]
        publish(central, shop)
    assert len(asking.changes(1, epoch).rows) == 60
    assert asking.changes(8, epoch).edition == 9


def test_a_malformed_question_is_a_problem_with_its_place(asking: Asking) -> None:
    answer = asking.get("/v1/catalog/changes?since=x&epoch=y")
    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert answer.json()["detail"].startswith("/query/since")


@pytest.mark.parametrize("path", ["/v1/catalog/manifest", "/v1/catalog/changes?since=1&epoch=e", "/v1/availability"])
def test_only_paired_terminals_may_ask(central: Central, asking: Asking, path: str) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic eDp5"}):
        answer = requests.get(asking.url + path, headers=headers, timeout=10)
        assert (answer.status_code, answer.json()["code"]) == (HTTPStatus.UNAUTHORIZED, "unauthorized")
    with central.database.write() as session:
        revoke_terminal(session, "s1", asking.pairing.terminal_id, central.now())
    assert asking.get(path).status_code == HTTPStatus.UNAUTHORIZED


def test_a_terminal_sees_its_own_store_only(central: Central, asking: Asking) -> None:
    publish(central, noodle_bar("s2"))
    other = Asking(asking.url, pair(central, "s2"))
    assert (asking.manifest().store, other.manifest().store) == ("s1", "s2")


def mark(asking: Asking, body: str) -> requests.Response:
    return requests.post(f"{asking.url}/v1/availability", data=body, headers=asking.headers, timeout=10)


def test_marks_are_kept_counted_and_survive_an_edition(central: Central, asking: Asking) -> None:
    before = asking.get("/v1/availability")
    assert Availability.model_validate_json(before.content) == Availability(version=0, sold_out=())
    beef, egg = '{"mark": {"subject": "beef"}, "sold_out": %s}', '{"mark": {"subject": "extras", "choice": "egg"}, %s}'
    assert mark(asking, beef % "true").json()["version"] == 1
    assert mark(asking, beef % "true").json()["version"] == 1
    assert mark(asking, egg % '"sold_out": true').json()["version"] == 2
    shop = noodle_bar()
    shop["products"].pop()
    publish(central, shop)
    answer = asking.get("/v1/availability", If_None_Match=before.headers["ETag"])
    told = Availability.model_validate_json(answer.content)
    assert [(each.subject, each.choice) for each in told.sold_out] == [("beef", None), ("extras", "egg")]
    again = asking.get("/v1/availability", If_None_Match=answer.headers["ETag"])
    assert again.status_code == HTTPStatus.NOT_MODIFIED
    assert [each["subject"] for each in mark(asking, beef % "false").json()["sold_out"]] == ["extras"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"mark": {"subject": "nix"}, "sold_out": true}', "unknown-subject"),
        ('{"mark": {"subject": "size", "choice": "nix"}, "sold_out": true}', "unknown-subject"),
        ('{"mark": {"subject": "beef"}}', "malformed-message"),
        ('{"mark": {"subject": "beef"}, "sold_out": "yes"}', "malformed-message"),
        ("", "malformed-message"),
    ],
)
def test_a_mark_that_makes_no_sense_is_refused(asking: Asking, body: str, code: str) -> None:
    answer = mark(asking, body)
    assert (answer.status_code, answer.json()["code"]) == (HTTPStatus.UNPROCESSABLE_ENTITY, code)
