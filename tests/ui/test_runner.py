import logging
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import EmptyCart, ShopError
from ui.runner import Runner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


def test_works_elsewhere_and_answers_here(runner: Runner, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    runner.run(threading.get_ident, lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert here == threading.get_ident() != there


def test_answers_in_the_order_of_asking(runner: Runner, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(20):
        runner.run(lambda number=number: number, seen.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_brings_a_refusal_to_whoever_takes_it(runner: Runner, qtbot: QtBot) -> None:
    seen: list[ShopError] = []

    def refuse() -> None:
        raise EmptyCart("Nothing there.", "Add something.")

    runner.run(refuse, lambda _: pytest.fail("nothing was done"), seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], EmptyCart)


def test_outlives_a_bug(runner: Runner, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    seen: list[int] = []
    runner.run(lambda: 1 // 0, lambda _: pytest.fail("nothing was done"))
    runner.run(lambda: 1, seen.append)
    qtbot.waitUntil(lambda: seen == [1])


def test_delivers_nothing_after_it_was_closed(qtbot: QtBot) -> None:
    runner = Runner()
    begun, go = threading.Event(), threading.Event()
    seen: list[bool] = []

    def work() -> bool:
        begun.set()
        return go.wait(5)

    runner.run(work, seen.append)
    assert begun.wait(5)
    go.set()
    runner.close()
    runner.run(lambda: True, seen.append)
    qtbot.wait(20)
    assert seen == []
