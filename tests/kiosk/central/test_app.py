import stat
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path

import requests
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from fastapi import FastAPI
from structlog.testing import capture_logs

from kiosk.central import CentralSettings, migrations, prepare
from kiosk.central.boundary import LARGEST_BODY
from kiosk.central.database import Base
from kiosk.central.keys import signing_key
from kiosk.wire.message import WIRE_HEADER
from kiosk.wire.problems import PROBLEM_MEDIA_TYPE
from tests.central_server import served


def test_health_and_protocol_version(url: str) -> None:
    answer = requests.get(f"{url}/healthz", timeout=10)
    assert answer.json()["status"] == "ok"
    assert answer.headers[WIRE_HEADER] == "1"
    assert "Date" in answer.headers


def test_an_unknown_path_is_answered_with_a_problem(url: str) -> None:
    answer = requests.get(f"{url}/v1/nothing", timeout=10)
    assert answer.status_code == HTTPStatus.NOT_FOUND
    assert answer.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    assert answer.json()["code"] == "not-found"


def test_a_body_too_large_is_refused(url: str) -> None:
    answer = requests.post(f"{url}/v1/pairing/X/claim", data=b" " * (LARGEST_BODY + 1), timeout=10)
    assert answer.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    assert answer.json()["code"] == "too-large"


def test_what_a_database_cannot_hold_is_no_failure_of_the_server(app: FastAPI) -> None:
    with served(app) as url:
        for path in ("/o/%00", "/pay/%00", "/v1/orders/a%00b"):
            assert requests.get(url + path, timeout=10).status_code < HTTPStatus.INTERNAL_SERVER_ERROR, path


def test_an_unexpected_error_tells_nothing_of_the_inside(app: FastAPI) -> None:
    def broken() -> None:
        raise RuntimeError("the secret inside")

    app.add_api_route("/broken/{token}", broken)
    with capture_logs() as logged, served(app) as url:
        answer = requests.get(f"{url}/broken/4815", timeout=10)
    assert [entry["route"] for entry in logged if entry["event"] == "request failed"] == ["/broken/{token}"]
    assert "4815" not in "".join(str(entry) for entry in logged)
    assert answer.status_code == HTTPStatus.INTERNAL_SERVER_ERROR
    assert answer.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    assert "secret" not in answer.text


def test_several_processes_may_start_on_one_empty_database_and_make_exactly_the_tables_of_the_code(
    empty_settings: CentralSettings,
) -> None:
    with ThreadPoolExecutor(4) as pool:
        for database in pool.map(lambda _: prepare(empty_settings), range(4)):
            with database.engine.connect() as connection:
                assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
            database.close()


def test_only_the_owner_reads_what_customers_ordered(tmp_path: Path) -> None:
    database = prepare(CentralSettings(data=tmp_path))
    with database.write() as session:
        session.connection()
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "central").glob("central.db*")}
    database.close()
    assert "central.db" in modes
    assert set(modes.values()) == {0o600}


def test_the_signing_key_is_private_and_made_once(settings: CentralSettings) -> None:
    with ThreadPoolExecutor(4) as pool:
        keys = set(pool.map(lambda _: signing_key(settings.signing_key).public_hex, range(4)))
    assert len(keys) == 1
    assert stat.S_IMODE(settings.signing_key.stat().st_mode) == 0o600
    assert [path.name for path in settings.signing_key.parent.iterdir()] == ["signing.pem"]


def test_the_newest_migration_is_read_off_the_names_of_their_files() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert migrations.newest() == scripts.get_current_head()
