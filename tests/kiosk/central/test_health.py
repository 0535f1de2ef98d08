import shutil
from http import HTTPStatus

import httpx
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from kiosk.central.central import Central
from kiosk.wire.message import WIRE_HEADER
from tests.kiosk.central.till import Till


def test_a_server_that_has_what_it_needs_is_ready(url: str) -> None:
    assert httpx.get(f"{url}/readyz").json()["status"] == "ready"


def test_a_server_without_its_folder_says_so(url: str, central: Central) -> None:
    shutil.rmtree(central.settings.snapshots)
    answer = httpx.get(f"{url}/readyz")
    assert answer.status_code == HTTPStatus.SERVICE_UNAVAILABLE
    assert answer.json()["detail"] == "snapshots folder"


def test_a_database_of_another_age_is_not_ready(url: str, central: Central) -> None:
    with central.database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert httpx.get(f"{url}/readyz").json()["detail"] == "migrations"


def test_the_figures_tell_of_order_events_routes_and_listeners_without_any_id(url: str, till: Till) -> None:
    order = till.placed()
    till.send(order)
    figures = httpx.get(f"{url}/metrics").text
    assert 'diandian_order_events_total{verdict="accepted"} 1.0' in figures
    assert 'route="/v1/orders",status="200"' in figures
    assert "diandian_live_streams 0.0" in figures
    assert "process_cpu_seconds_total" in figures
    assert order.order_id not in figures


def test_another_version_of_the_wire_is_refused_and_its_own_or_none_is_not(url: str) -> None:
    refused = httpx.get(f"{url}/healthz", headers={WIRE_HEADER: "2"})
    assert (refused.status_code, refused.json()["code"]) == (HTTPStatus.UPGRADE_REQUIRED, "wire-version")
    assert httpx.get(f"{url}/healthz", headers={WIRE_HEADER: "1.7"}).is_success
    assert httpx.get(f"{url}/healthz").is_success


def test_who_finds_the_database_gone_is_told_to_come_again(url: str, central: Central) -> None:
    def gone(*_: object) -> None:
        raise OperationalError("connect", None, Exception("gone"))

    event.listen(central.database.engine, "before_cursor_execute", gone)
    try:
        answer = httpx.get(f"{url}/v1/availability", headers={"Authorization": "Bearer x"})
        readiness = httpx.get(f"{url}/readyz").json()
    finally:
        event.remove(central.database.engine, "before_cursor_execute", gone)
    assert (answer.status_code, answer.json()["code"]) == (HTTPStatus.SERVICE_UNAVAILABLE, "busy")
    assert answer.headers["Retry-After"] == "1"
    assert readiness["detail"] == "database"
