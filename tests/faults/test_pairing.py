"""Pairing when answers are lost or the terminal dies in between: one code, one terminal."""

from pathlib import Path

import pytest

from kiosk.central import Central
from kiosk.central.stores import issue_pairing_code, revoke_terminal
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from tests.faults.proxy import FaultProxy, Mode
from tests.kiosk.terminal.shop import eventually


def new_code(central: Central) -> str:
    with central.database.write() as session:
        return issue_pairing_code(session, "s1", central.now())


def started(folder: Path, proxy: FaultProxy, code: str) -> Terminal:
    terminal = open_terminal(TerminalSettings(data=folder, central_url=proxy.url, pair=code, sync_seconds=0.1))
    terminal.start()
    return terminal


@pytest.mark.parametrize("restarted", [False, True])
def test_a_lost_answer_does_not_use_up_the_code(
    central: Central, proxy: FaultProxy, tmp_path: Path, restarted: bool
) -> None:
    code = new_code(central)
    proxy.mode = Mode.DROP
    terminal = started(tmp_path / "till", proxy, code)
    eventually(lambda: proxy.seen[Mode.DROP])
    if restarted:
        terminal.close()
        terminal = started(tmp_path / "till", proxy, code)
    assert not terminal.sync.status().paired
    proxy.mode = Mode.FORWARD
    assert terminal.wait_until_ready(10)
    assert terminal.pairing
    assert terminal.pairing.letters == "A"
    terminal.close()


def test_after_a_refused_code_another_one_works(central: Central, proxy: FaultProxy, tmp_path: Path) -> None:
    used = new_code(central)
    first = started(tmp_path / "first", proxy, used)
    assert first.wait_until_ready(10)
    second = started(tmp_path / "second", proxy, used)
    assert eventually(lambda: second.pairing_refusal).code == "invalid-pairing-code"
    second.close()
    second = started(tmp_path / "second", proxy, new_code(central))
    assert second.wait_until_ready(10)
    assert first.pairing
    assert second.pairing
    assert (first.pairing.letters, second.pairing.letters) == ("A", "B")
    assert first.credential != second.credential
    first.close()
    second.close()


def test_a_terminal_that_was_locked_out_is_itself_again_with_a_new_code(
    central: Central, proxy: FaultProxy, tmp_path: Path
) -> None:
    terminal = started(tmp_path / "till", proxy, new_code(central))
    assert terminal.wait_until_ready(10)
    before = terminal.pairing
    assert before is not None
    terminal.close()
    with central.database.write() as session:
        revoke_terminal(session, before.store_id, before.terminal_id, central.now())
    terminal = started(tmp_path / "till", proxy, new_code(central))
    eventually(lambda: len(terminal.payments.methods()) == 2 and terminal.sync.status().online)
    assert terminal.pairing == before
    terminal.close()
