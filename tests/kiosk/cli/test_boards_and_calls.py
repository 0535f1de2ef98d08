"""The board's address and the calls for staff from the shell, and the board itself as a program."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from kiosk.central import CentralSettings, create_app
from kiosk.terminal import TerminalSettings, open_terminal
from tests.central_server import served
from tests.kiosk.cli.head_office import HeadOffice
from tests.kiosk.terminal.shop import eventually
from tests.shops import noodle_bar, written


def test_a_board_has_an_address_and_a_call_is_heard(tmp_path: Path) -> None:
    office, file = HeadOffice(tmp_path / "data"), tmp_path / "shop.json"
    file.write_bytes(written(noodle_bar()))
    office.does("import", file)
    app = create_app(CentralSettings(data=office.data))
    with served(app) as url:
        address = office.does("board", "--store", "s1").strip()
        path = address[address.index("/board/") :]
        assert requests.get(url + path, timeout=20).ok
        code = office.does("pair", "--store", "s1").strip()
        terminal = open_terminal(TerminalSettings(data=tmp_path / "till", central_url=url, pair=code))
        terminal.start()
        try:
            assert terminal.wait_until_ready(60)
            terminal.staff.calls.call()
            [call] = eventually(lambda: office.does("calls", "--store", "s1", "--waiting").splitlines(), 30)
        finally:
            terminal.close()
    assert (json.loads(call)["number"], json.loads(call)["answered_at"]) == (1, None)
    assert office.run("board", "--store", "nowhere").status == 2
    assert office.run("calls", "--store", "nowhere").status == 2


def test_the_board_runs_beside_nothing_and_ends_when_told(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "kiosk", "board", "--data", str(tmp_path), "--language", "en", "--size", "960x540"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True, env=environment) as board:
        assert board.stderr
        said = board.stderr.readline()  # it looked, and found no terminal yet
        board.send_signal(signal.SIGTERM)
        _, rest = board.communicate(timeout=60)
    assert "board-cannot-read" in said
    assert (board.returncode, "Traceback" in rest) == (0, False)


def test_a_board_in_a_language_that_nobody_speaks_is_refused(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "kiosk", "board", "--data", str(tmp_path), "--language", "tlh"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(line, capture_output=True, text=True, env=environment, check=False, timeout=60)
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1)


@pytest.mark.parametrize("command", [("calls",), ("orders",), ("fleet",), ("commands",), ("held",), ("codes", "list")])
def test_who_asks_about_a_store_that_is_none_is_told_so(office: HeadOffice, command: tuple[str, ...]) -> None:
    done = office.run(*command, "--store", "nowhere")
    assert (done.status, done.out) == (2, "")
    assert "nowhere" in done.err
