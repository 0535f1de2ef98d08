"""Whatever stands between terminal and central: it sells what it has, says what is wrong, and recovers by itself."""

import random
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.central import Central
from kiosk.central.catalog import publish_again
from kiosk.central.stores import issue_pairing_code
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from kiosk.wire.manifest import MANIFEST
from kiosk.wire.signing import Signed, SigningKey
from tests.faults.proxy import FaultProxy, Mode
from tests.kiosk.terminal.shop import eventually
from tests.publishing import publish
from tests.shops import noodle_bar

Meddle = Callable[[str, bytes], bytes]
_SECONDS = 40


def ready(central: Central, proxy: FaultProxy, folder: Path) -> Terminal:
    with central.database.write() as session:
        code = issue_pairing_code(session, "s1", central.now())
    settings = TerminalSettings(
        data=folder, central_url=proxy.url, pair=code, sync_seconds=0.1, live_sync_seconds=0.1, call_seconds=1
    )
    terminal = open_terminal(settings)
    terminal.start()
    assert terminal.wait_until_ready(_SECONDS)
    return terminal


@pytest.fixture
def terminal(central: Central, proxy: FaultProxy, tmp_path: Path) -> Iterator[Terminal]:
    terminal = ready(central, proxy, tmp_path / "till")
    yield terminal
    terminal.close()


def much_new(central: Central) -> None:
    """An edition that differs too much to come as changes."""
    rng, shop = random.Random(3), noodle_bar()
    shop["products"] += [{"id": f"p{n}", "name": {"en": rng.randbytes(100).hex()}, "price": n} for n in range(1200)]
    publish(central, shop)


def price_of_beef(terminal: Terminal) -> int:
    catalog = terminal.menu.catalog()
    assert catalog is not None
    beef = catalog.product("beef")
    assert beef is not None
    return beef.price


def flip(path: str, body: bytes) -> bytes:
    harmed = bytearray(body)
    if "/catalog/" in path and harmed:
        harmed[len(harmed) // 2] ^= 4
    return bytes(harmed)


def forging(key: SigningKey, **changes: object) -> Meddle:
    """A manifest that says otherwise, signed with that key."""

    def forge(path: str, body: bytes) -> bytes:
        if not path.endswith("/catalog/manifest") or not body:
            return body
        payload = Signed.model_validate_json(body).payload | changes
        return key.sign(MANIFEST, payload).model_dump_json().encode()

    return forge


def holds_on(terminal: Terminal, central: Central, proxy: FaultProxy) -> str:
    """The terminal sells what it has and says what is wrong, until the fault is gone; what it said."""
    much_new(central)
    said: str = eventually(lambda: terminal.sync.status().last_error, _SECONDS)
    assert terminal.sync.status().edition == 1
    assert price_of_beef(terminal) == 3200
    proxy.mode = Mode.FORWARD
    eventually(lambda: terminal.sync.status().edition == 2, _SECONDS)
    eventually(lambda: not terminal.sync.status().last_error, _SECONDS)
    return said


@pytest.mark.parametrize("mode", [Mode.ERROR, Mode.GARBAGE, Mode.CUT, Mode.TRICKLE, Mode.REFUSE])
def test_an_ill_line_or_central_costs_no_menu(
    terminal: Terminal, central: Central, proxy: FaultProxy, mode: Mode
) -> None:
    proxy.mode = mode
    holds_on(terminal, central, proxy)


@pytest.mark.parametrize(
    ("changes", "own_key", "word"),
    [
        (None, True, ""),
        ({}, False, "signed"),
        ({"store": "s2"}, True, "s2"),
        ({"schema": 99}, True, "update"),
    ],
)
def test_what_must_not_be_taken_is_not_taken(
    terminal: Terminal, central: Central, proxy: FaultProxy, changes: dict[str, object] | None, own_key: bool, word: str
) -> None:
    key = central.signing_key if own_key else SigningKey.generate()
    proxy.meddle = flip if changes is None else forging(key, **changes)
    proxy.mode = Mode.MEDDLE
    assert word in holds_on(terminal, central, proxy)


def test_an_older_edition_is_not_taken(terminal: Terminal, central: Central, proxy: FaultProxy) -> None:
    publish_again(central, "s1", 1)
    much_new(central)
    eventually(lambda: terminal.sync.status().edition == 2, _SECONDS)
    proxy.meddle = forging(central.signing_key, edition=1)
    proxy.mode = Mode.MEDDLE
    noodles = noodle_bar()
    noodles["products"][0]["price"] = 4100
    publish(central, noodles)
    assert "older" in eventually(lambda: terminal.sync.status().last_error, _SECONDS)
    assert price_of_beef(terminal) == 3200
    proxy.mode = Mode.FORWARD
    eventually(lambda: price_of_beef(terminal) == 4100, _SECONDS)


def test_a_clock_a_year_off_is_seen_and_keeps_nothing_back(
    terminal: Terminal, central: Central, proxy: FaultProxy
) -> None:
    proxy.mode = Mode.AHEAD
    much_new(central)
    eventually(lambda: terminal.sync.status().edition == 2, _SECONDS)
    assert terminal.now() - datetime.now(UTC) > timedelta(days=364)
    assert terminal.sync.status().clock_offset > 364 * 86_400, "what the panel tells staff of"
    assert price_of_beef(terminal) == 3200
    proxy.mode = Mode.FORWARD
    eventually(lambda: abs(terminal.now() - datetime.now(UTC)) < timedelta(minutes=1), _SECONDS)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs root")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_a_disk_that_fills_while_an_edition_comes_in_keeps_the_menu_and_the_till(
    central: Central, proxy: FaultProxy, small_disk: Path
) -> None:
    terminal = ready(central, proxy, small_disk)
    ballast = small_disk / "ballast"
    free = shutil.disk_usage(small_disk).free
    ballast.write_bytes(bytes(max(0, free - 500_000)))
    much_new(central)
    assert "room" in eventually(lambda: terminal.sync.status().last_error, _SECONDS)
    assert (terminal.sync.status().edition, price_of_beef(terminal)) == (1, 3200)
    ballast.unlink()
    eventually(lambda: terminal.sync.status().edition == 2, _SECONDS)
    terminal.close()
