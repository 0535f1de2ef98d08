import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
import structlog

from kiosk.wire.pairing import Pairing
from tests.kiosk.cli.head_office import HeadOffice
from tests.postgres import Postgres
from tests.publishing import new_claim
from tests.shops import DEMO_SHOPS, noodle_bar, written


@pytest.fixture
def office(tmp_path: Path) -> Iterator[HeadOffice]:
    yield HeadOffice(tmp_path / "data")
    structlog.reset_defaults()


def test_a_store_that_is_alone_need_not_be_named(office: HeadOffice, tmp_path: Path) -> None:
    nothing = office.run("export")
    assert (nothing.status, "import" in nothing.err) == (2, True)
    file, out = tmp_path / "shop.json", tmp_path / "out.json"
    file.write_bytes(written(noodle_bar()))
    office.does("import", file)
    assert json.loads(office.does("export")) == noodle_bar()
    assert office.does("export", out) == ""
    assert json.loads(out.read_text("utf-8")) == noodle_bar()
    file.write_bytes(written(noodle_bar("s2")))
    office.does("import", file)
    several = office.run("export", out)
    assert (several.status, "s1, s2" in several.err) == (2, True)
    assert json.loads(office.does("export", "--store", "s2"))["store"]["id"] == "s2"
    assert office.run("export", out, "--store", "s1", "--out", tmp_path / "else.json").status == 2


def test_what_is_imported_is_exported_the_same(office: HeadOffice, tmp_path: Path) -> None:
    for path in DEMO_SHOPS:
        office.does("import", path)
    stores = [json.loads(line) for line in office.does("stores").splitlines()]
    assert [(store["id"], store["edition"]) for store in stores] == [("mall", 1), ("xiaoman", 1)]
    assert set(stores[0]) == {"id", "name", "edition"}
    for path, store in zip(DEMO_SHOPS, ("xiaoman", "mall"), strict=True):
        out = tmp_path / "out.json"
        office.does("export", "--store", store, "--out", out)
        assert json.loads(out.read_text("utf-8")) == json.loads(path.read_text("utf-8"))
        assert json.loads(office.does("export", "--store", store)) == json.loads(path.read_text("utf-8"))


def test_a_bad_file_is_one_line_status_2_and_an_untouched_database(office: HeadOffice, tmp_path: Path) -> None:
    file = tmp_path / "shop.json"
    shop = noodle_bar()
    file.write_bytes(written(shop))
    office.does("import", file)
    before = office.does("export", "--store", "s1")
    shop["products"][0]["options"] = ["siez"]
    file.write_bytes(written(shop))
    done = office.run("import", file)
    assert (done.status, done.out) == (2, "")
    line = f'{file}: /products/0/options/0: names option "siez", which is not in /options. Did you mean "size"?\n'
    assert done.err == line
    assert office.does("export", "--store", "s1") == before
    assert office.run("import", tmp_path / "none.json").status == 2


def test_a_bad_file_makes_no_database(office: HeadOffice, tmp_path: Path) -> None:
    file = tmp_path / "shop.json"
    file.write_bytes(b"{")
    assert office.run("import", file).status == 2
    assert not office.data.exists()


def test_drafts_publishing_and_rollback(office: HeadOffice, tmp_path: Path) -> None:
    file, shop = tmp_path / "shop.json", noodle_bar()
    file.write_bytes(written(shop))
    office.does("import", file)
    shop["products"][0]["price"] = 5000
    file.write_bytes(written(shop))
    office.does("import", file, "--draft")
    assert json.loads(office.does("export", "--store", "s1"))["products"][0]["price"] == 3200
    assert "edition 2" in office.run("publish", "--store", "s1").err
    unchanged = office.run("publish", "--store", "s1")
    assert (unchanged.status, "nothing changed" in unchanged.err) == (0, True)
    assert "edition 3" in office.run("publish", "--store", "s1", "--edition", "1").err
    assert json.loads(office.does("export", "--store", "s1")) == noodle_bar()


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("publish", ["--store", "nix"]),
        ("pair", ["--store", "nix"]),
        ("export", ["--store", "nix"]),
        ("publish", ["--store", "s1", "--edition", "7"]),
        ("sold-out", ["--store", "s1", "nix"]),
        ("revoke", ["--store", "s1", "nix"]),
        ("import", []),
        ("pair", ["--stroe", "s1"]),
    ],
)
def test_wrong_usage_is_status_2_with_a_message(
    office: HeadOffice, tmp_path: Path, command: str, words: list[str]
) -> None:
    file = tmp_path / "shop.json"
    file.write_bytes(written(noodle_bar()))
    office.does("import", file)
    done = office.run(command, *words)
    assert (done.status, done.out) == (2, "")
    assert done.err
    assert "Traceback" not in done.err


def test_a_real_server_pairs_serves_and_hears_of_sold_out(office: HeadOffice, tmp_path: Path) -> None:
    file = tmp_path / "shop.json"
    file.write_bytes(written(noodle_bar()))
    office.does("import", file)
    with office.serving() as url:
        code = office.does("pair", "--store", "s1").strip()
        claim = new_claim()
        answer = requests.post(f"{url}/v1/pairing/{code}/claim", data=claim.model_dump_json(), timeout=10)
        pairing = Pairing.model_validate_json(answer.content)
        headers = {"Authorization": f"Bearer {claim.credential}"}
        assert requests.get(f"{url}/v1/catalog/manifest", headers=headers, timeout=10).ok
        office.does("sold-out", "--store", "s1", "beef")
        told = requests.get(f"{url}/v1/availability", headers=headers, timeout=10).json()
        assert told["sold_out"] == [{"subject": "beef", "choice": None, "variant": []}]
        office.does("sold-out", "--store", "s1", "beef", "--back")
        assert requests.get(f"{url}/v1/availability", headers=headers, timeout=10).json()["sold_out"] == []
        office.does("revoke", "--store", "s1", pairing.terminal_id)
        assert requests.get(f"{url}/v1/availability", headers=headers, timeout=10).status_code == 401
        taken = office.run("serve", "--port", url.rpartition(":")[2])
        assert taken.status == 1
        assert "--port" in taken.err


def test_the_database_can_be_elsewhere(office: HeadOffice, tmp_path: Path) -> None:
    file = tmp_path / "shop.json"
    file.write_bytes(written(noodle_bar()))
    url = f"sqlite:///{tmp_path / 'other.db'}"
    office.does("import", file, "--database", url)
    assert office.does("stores") == ""
    assert json.loads(office.does("stores", "--database", url))["id"] == "s1"


def test_all_of_it_can_be_on_postgresql(office: HeadOffice, tmp_path: Path, postgres: Postgres) -> None:
    file = tmp_path / "shop.json"
    file.write_bytes(written(noodle_bar()))
    with postgres.empty() as url, office.serving("--database", url) as address:
        office.does("import", file, "--database", url)
        assert json.loads(office.does("export", "--database", url)) == noodle_bar()
        code = office.does("pair", "--store", "s1", "--database", url).strip()
        claim = new_claim()
        answer = requests.post(f"{address}/v1/pairing/{code}/claim", data=claim.model_dump_json(), timeout=10)
        assert Pairing.model_validate_json(answer.content).letters == "A"
        headers = {"Authorization": f"Bearer {claim.credential}"}
        assert requests.get(f"{address}/v1/catalog/manifest", headers=headers, timeout=10).ok
        assert not (office.data / "central" / "central.db").exists()
