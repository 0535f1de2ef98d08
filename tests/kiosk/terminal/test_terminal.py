"""The terminal put together, its background at work, against a central that can fail."""

import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiosk.domain.cart import Cart
from kiosk.terminal import (
    Change,
    InsecureCentral,
    LinkChanged,
    NoCatalog,
    SignedIn,
    Terminal,
    TerminalSettings,
    open_terminal,
)
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from tests.kiosk.terminal.central_faults import answers_500
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import PAIRING, Menu, a_cart, eventually


def settings(folder: Path, url: str, code: str = "") -> TerminalSettings:
    return TerminalSettings(data=folder, central_url=url, pair=code, sync_seconds=0.1, staff_pin=SecretStr("4711"))


@pytest.fixture
def terminal(tmp_path: Path, central: FakeCentral) -> Iterator[Terminal]:
    terminal = open_terminal(settings(tmp_path, central.url, "GOOD"))
    yield terminal
    terminal.close()


def test_it_pairs_in_the_background_and_once(terminal: Terminal, central: FakeCentral, tmp_path: Path) -> None:
    terminal.start()
    eventually(lambda: terminal.pairing == PAIRING)
    eventually(lambda: len(terminal.payments.methods()) == 2)
    terminal.close()
    again = open_terminal(settings(tmp_path, "", "GOOD"))
    assert again.central_url == central.url
    again.start()
    eventually(lambda: again.sync.status().online)
    again.close()
    assert sum("claim" in request for request in central.requests) == 1


def test_a_refused_code_is_told_and_not_tried_again(tmp_path: Path, central: FakeCentral) -> None:
    terminal = open_terminal(settings(tmp_path, central.url, "BAD"))
    terminal.start()
    assert not terminal.wait_until_ready(10)
    assert terminal.pairing_refusal is not None
    assert terminal.pairing_refusal.code == "invalid-pairing-code"
    terminal.close()
    assert sum("claim" in request for request in central.requests) == 1


def test_it_pairs_when_central_comes_later(terminal: Terminal, central: FakeCentral) -> None:
    central.fault = answers_500
    terminal.start()
    eventually(lambda: "500" in terminal.sync.status().last_error)
    central.fault = None
    eventually(lambda: terminal.pairing is not None)


def test_the_link_is_known_within_a_round(terminal: Terminal, central: FakeCentral) -> None:
    seen: list[Change] = []
    terminal.on_change(seen.append)
    terminal.start()
    eventually(lambda: LinkChanged(online=True) in seen)
    central.fault = answers_500
    eventually(lambda: LinkChanged(online=False) in seen)
    assert [method.id for method in terminal.payments.methods()] == ["counter"]
    central.fault = None
    eventually(lambda: terminal.sync.status().online)


def test_it_closes_at_once_while_central_hangs(terminal: Terminal, central: FakeCentral) -> None:
    def hangs(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
        handler.rfile.read()

    central.fault = hangs
    terminal.start()
    eventually(lambda: central.requests)
    begun = time.monotonic()
    terminal.close()
    assert time.monotonic() - begun < 2


def test_without_a_catalog_it_says_so(terminal: Terminal) -> None:
    with pytest.raises(NoCatalog):
        terminal.orders.quote(Cart())
    with pytest.raises(NoCatalog):
        terminal.orders.quote(a_cart())


def test_alone_it_opens_and_lets_staff_in(tmp_path: Path) -> None:
    terminal = open_terminal(settings(tmp_path, ""))
    terminal.start()
    assert isinstance(terminal.staff.desk.sign_in("4711"), SignedIn)
    status = terminal.sync.status()
    assert (status.paired, status.online, status.edition, status.outbox_depth) == (False, False, None, 0)
    assert terminal.orders.today() == ()
    terminal.close()


def test_an_unsafe_address_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InsecureCentral, match="https"):
        open_terminal(settings(tmp_path, "http://central.example"))


def test_a_phone_follows_its_order_where_central_says_and_else_where_the_terminal_finds_it(
    tmp_path: Path, central: FakeCentral
) -> None:
    order = OrderDesk(OrderDatabase(tmp_path / "orders.db"), Menu(), lambda: PAIRING, Changes()).place(
        a_cart(), "en", 6800
    )
    alone = open_terminal(settings(tmp_path, ""))
    assert alone.tracking_url(order) == ""
    alone.close()
    central.public_url = "https://shop.example"
    terminal = open_terminal(settings(tmp_path, central.url, "GOOD"))
    assert terminal.tracking_url(order) == f"{central.url}/o/{order.tracking_token}"
    terminal.start()
    eventually(lambda: terminal.tracking_url(order) == f"https://shop.example/o/{order.tracking_token}")
    terminal.close()
    again = open_terminal(settings(tmp_path, central.url))
    assert again.tracking_url(order) == f"https://shop.example/o/{order.tracking_token}"
    again.close()


def test_settings_come_from_file_variables_and_caller_in_that_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kiosk.toml").write_text('name = "file"\nsync_seconds = 7\npoll_seconds = 2\n')
    monkeypatch.setenv("KIOSK_NAME", "variable")
    monkeypatch.setenv("KIOSK_POLL_SECONDS", "3")
    found = TerminalSettings(name="caller")
    assert (found.name, found.poll_seconds, found.sync_seconds) == ("caller", 3, 7)


def test_one_listener_s_failure_keeps_nothing_from_the_others() -> None:
    changes = Changes()
    seen: list[Change] = []

    def fails(change: Change) -> None:
        raise RuntimeError

    changes.on_change(fails)
    end = changes.on_change(seen.append)
    changes.tell(LinkChanged(online=True))
    end()
    changes.tell(LinkChanged(online=False))
    assert seen == [LinkChanged(online=True)]
