import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler

import pytest

from kiosk.terminal.changes import Change, Changes, LinkChanged
from kiosk.terminal.sync import Answer, CentralClient, HttpProblem, InsecureCentral, Link, Unreachable
from kiosk.wire.payments import PaymentMethods
from tests.kiosk.terminal.central_faults import answers_500, answers_garbage, drops_after_commit, hangs
from tests.kiosk.terminal.fake_central import FakeCentral


def ask(client: CentralClient) -> PaymentMethods | HttpProblem | Unreachable:
    return client.call("GET", "/v1/payment-methods", PaymentMethods)


def test_a_message_comes_back_typed(client: CentralClient, link: Link) -> None:
    answer = ask(client)
    assert isinstance(answer, PaymentMethods)
    assert link.online
    assert link.last_contact is not None


def test_a_refusal_carries_code_and_remedy(client: CentralClient) -> None:
    answer = client.call("GET", "/v1/nowhere", PaymentMethods)
    assert isinstance(answer, HttpProblem)
    assert (answer.status, answer.code, answer.remedy, answer.definite) == (404, "not-found", "Do otherwise.", True)


def test_an_ill_central_counts_as_out_of_reach(client: CentralClient, central: FakeCentral, link: Link) -> None:
    ask(client)
    central.fault = answers_500
    answer = ask(client)
    assert isinstance(answer, HttpProblem)
    assert not answer.definite
    assert not link.online
    assert "500" in link.last_error


@pytest.mark.parametrize("fault", [answers_garbage, drops_after_commit])
def test_no_sensible_answer_is_no_answer(client: CentralClient, central: FakeCentral, fault: object) -> None:
    central.fault = fault  # type: ignore[assignment]
    assert isinstance(ask(client), Unreachable)


def test_a_cut_off_body_is_no_answer(client: CentralClient, central: FakeCentral) -> None:
    def cut_off(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.wfile.write(b'{"methods":[]}')
        handler.close_connection = True

    central.fault = cut_off
    assert isinstance(ask(client), Unreachable)


def trickle(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
    for byte in b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100000:
        handler.wfile.write(bytes([byte]))
        time.sleep(0.2)


def test_a_byte_now_and_then_does_not_outlast_the_deadline(client: CentralClient, central: FakeCentral) -> None:
    central.fault = trickle
    begun = time.monotonic()
    assert isinstance(ask(client), Unreachable)
    assert time.monotonic() - begun < 3
    central.fault = None
    assert isinstance(ask(client), PaymentMethods)


def test_what_is_asked_in_one_wait_has_one_deadline(client: CentralClient, central: FakeCentral) -> None:
    central.fault = hangs
    with client.one_wait():
        assert isinstance(ask(client), Unreachable)
        with client.one_wait():  # within another it has what is left of that
            assert isinstance(ask(client), Unreachable)
        assert len(central.requests) == 1
    central.fault = None
    assert isinstance(ask(client), PaymentMethods)


def test_closing_cuts_off_what_is_under_way(central: FakeCentral, link: Link) -> None:
    client = CentralClient(central.url, lambda: None, link, 60)
    central.fault = trickle
    outcome: list[object] = []
    asking = threading.Thread(target=lambda: outcome.append(ask(client)))
    asking.start()
    while not central.requests:
        time.sleep(0.005)
    client.close()
    asking.join(5)
    assert isinstance(outcome[0], Unreachable)
    assert isinstance(ask(client), Unreachable)


def test_the_link_tells_when_it_turns(central: FakeCentral) -> None:
    changes = Changes()
    seen: list[Change] = []
    changes.on_change(seen.append)
    client = CentralClient(central.url, lambda: "secret", Link(changes), 1)
    for fault in (None, None, answers_500, answers_500, None):
        central.fault = fault
        ask(client)
    client.close()
    assert seen == [LinkChanged(online=True), LinkChanged(online=False), LinkChanged(online=True)]


def test_central_s_clock_counts(client: CentralClient, central: FakeCentral, link: Link) -> None:
    def in_the_future(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
        handler.date_time_string = lambda *_: "Tue, 01 Jan 2030 00:00:00 GMT"  # type: ignore[method-assign]
        work()

    ask(client)
    assert link.clock_offset == timedelta()
    central.fault = in_the_future
    ask(client)
    assert link.now().isoformat()[:16] in ("2030-01-01T00:00", "2030-01-01T00:01")


@pytest.mark.parametrize("url", ["http://central.example", "ftp://127.0.0.1", "central", "http://", "https://"])
def test_the_credential_never_goes_in_the_clear(url: str, link: Link) -> None:
    with pytest.raises(InsecureCentral):
        CentralClient(url, lambda: None, link, 1)


@pytest.fixture
def nobody(link: Link) -> Iterator[CentralClient]:
    client = CentralClient("http://127.0.0.1:9", lambda: None, link, 1)
    yield client
    client.close()


def test_nobody_there_is_no_answer(nobody: CentralClient, link: Link) -> None:
    assert isinstance(nobody.send("GET", "/"), Unreachable)
    assert link.last_error


def test_raw_answers_keep_their_headers(client: CentralClient) -> None:
    answer = client.send("GET", "/v1/payment-methods")
    assert isinstance(answer, Answer)
    assert answer.headers["content-length"] == str(len(answer.body))
