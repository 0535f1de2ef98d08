"""More requests at once than the server has threads."""

from http import HTTPStatus
from http.client import HTTPConnection
from urllib.parse import urlsplit

from kiosk.central.central import Central
from kiosk.central.fleet import HealthRow
from kiosk.wire.fleet import Heartbeat
from tests.kiosk.central.till import open_shop, pair

_AT_ONCE = 100
_HEALTH = Heartbeat(version="0.1.0", edition=1, epoch="e", marks_version=0, outbox_depth=0, disk_free_bytes=10**9)


def test_a_crowd_that_writes_at_once_is_answered_when_its_turn_comes(central: Central, url: str) -> None:
    open_shop(central)
    till = pair(central, url)
    body, pairing = _HEALTH.model_dump_json(), till.pairing
    assert till.call("POST", "/v1/heartbeat", body).ok
    waiting = [HTTPConnection(urlsplit(url).netloc, timeout=60) for _ in range(_AT_ONCE)]
    with central.database.write() as session:
        session.get_one(HealthRow, (pairing.store_id, pairing.terminal_id), with_for_update=True)
        for connection in waiting:
            connection.request("POST", "/v1/heartbeat", body, till.headers)
    answers = [connection.getresponse().status for connection in waiting]
    for connection in waiting:
        connection.close()
    assert answers == [HTTPStatus.OK] * _AT_ONCE
