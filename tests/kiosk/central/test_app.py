import stat
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus

import requests
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from fastapi import FastAPI

from kiosk.central import CentralSettings, prepare
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


def test_an_unexpected_error_tells_nothing_of_the_inside(app: FastAPI) -> None:
    def broken() -> None:
        raise RuntimeError("the secret inside")

    app.add_api_route("/broken", broken)
    with served(app) as url:
        answer = requests.get(f"{url}/broken", timeout=10)
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


def test_the_signing_key_is_private_and_made_once(settings: CentralSettings) -> None:
    with ThreadPoolExecutor(4) as pool:
        keys = set(pool.map(lambda _: signing_key(settings.signing_key).public_hex, range(4)))
    assert len(keys) == 1
    assert stat.S_IMODE(settings.signing_key.stat().st_mode) == 0o600
    assert [path.name for path in settings.signing_key.parent.iterdir()] == ["signing.pem"]
