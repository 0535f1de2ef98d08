"""Head office and its terminals from the shell: who is there, what they are asked, and the key they trust."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from kiosk.central import CentralSettings, create_app
from kiosk.terminal import InsecureCentral, Terminal, TerminalSettings, open_terminal
from tests.central_server import served
from tests.kiosk.cli.head_office import HeadOffice
from tests.kiosk.terminal.shop import eventually
from tests.kiosk.terminal.sync.test_certificates import make_certificate


@contextmanager
def terminal_of(office: HeadOffice, url: str, folder: Path, ca: Path | None = None) -> Iterator[Terminal]:
    code = office.does("pair", "--store", "s1").strip()
    terminal = open_terminal(TerminalSettings(data=folder, central_url=url, pair=code, sync_seconds=0.2, central_ca=ca))
    terminal.start()
    try:
        assert terminal.wait_until_ready(60)
        yield terminal
    finally:
        terminal.close()


def told(printed: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in printed.splitlines()]


def test_a_terminal_is_seen_does_as_asked_and_follows_another_key(office: HeadOffice, tmp_path: Path) -> None:
    app = create_app(CentralSettings(data=office.data))
    with served(app) as url, terminal_of(office, url, tmp_path / "till") as terminal:
        assert terminal.pairing is not None
        (seen,) = eventually(lambda: [each for each in told(office.does("fleet")) if each["online"]], 60)
        assert (seen["store_id"], seen["terminal_id"]) == ("s1", terminal.pairing.terminal_id)
        (closed,) = told(office.does("command", "close", "--store", "s1", "--all", "--wait", "60"))
        assert (closed["action"], closed["state"]) == ("close", "done")
        assert not terminal.fleet.taking_orders
        assert told(office.does("commands", "--store", "s1")) == [closed]
        assert office.run("command", "open", "--store", "s1").status == 2
        before = terminal.pairing.public_key
        office.does("rotate-key")
        office.does("publish", "--store", "s1", "--edition", "1")
        eventually(lambda: terminal.pairing and terminal.pairing.public_key != before, 60)
        eventually(lambda: not terminal.sync.status().last_error, 60)


def test_a_server_with_a_certificate_is_believed_by_who_pinned_it(office: HeadOffice, tmp_path: Path) -> None:
    public, private = make_certificate(tmp_path, "office")
    assert office.run("serve", "--tls-cert", str(public)).status == 2
    line = [sys.executable, "-m", "kiosk", "central", "serve", "--data", str(office.data), "--port", "0"]
    line += ["--tls-cert", str(public), "--tls-key", str(private)]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            said = server.stderr.readline()
            found = re.search(r"https://127\.0\.0\.1:\d+", said)
            assert found, said
            with terminal_of(office, found[0], tmp_path / "till", public) as terminal:
                assert terminal.sync.status().edition == 1
            with pytest.raises(requests.ConnectionError):
                requests.get(f"http://{urlsplit(found[0]).netloc}/healthz", timeout=10)
        finally:
            server.send_signal(signal.SIGTERM)


def test_no_terminal_speaks_plain_http_but_to_this_machine(tmp_path: Path) -> None:
    for url in ("http://central.example", "http://192.0.2.1:8000", "ftp://central.example"):
        with pytest.raises(InsecureCentral, match="safe"):
            open_terminal(TerminalSettings(data=tmp_path, central_url=url))


def test_a_terminal_that_is_to_start_again_is_the_same_process_with_the_same_words(tmp_path: Path) -> None:
    lives = tmp_path / "lives"
    program = tmp_path / "program.py"
    program.write_text(
        "import os, sys\n"
        "from kiosk.cli.run import finish\n"
        "from ui import START_AGAIN\n"
        "with open(sys.argv[1], 'a') as lives: lives.write(f'{os.getpid()} {sys.argv[2:]}\\n')\n"
        "again = len(open(sys.argv[1]).readlines()) < 3\n"
        "sys.exit(finish(START_AGAIN if again else 7))\n"
    )
    where = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3]), "QT_QPA_PLATFORM": "offscreen"}
    line = [sys.executable, str(program), str(lives), "--central", "x"]
    done = subprocess.run(line, env=where, timeout=120, check=False)
    assert done.returncode == 7
    seen = lives.read_text().splitlines()
    assert (len(seen), len(set(seen))) == (3, 1)
    assert seen[0].endswith("['--central', 'x']")
