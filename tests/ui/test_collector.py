import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.collector import Collector


class Ring:
    """Garbage that only the collector finds, and that tells on which thread it went."""

    def __init__(self, went_on: list[int]) -> None:
        self.itself = self
        self._went_on = went_on

    def __del__(self) -> None:
        self._went_on.append(threading.get_ident())


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    yield QObject()
    gc.collect()


def test_garbage_goes_on_the_collectors_own_thread(owner: QObject) -> None:
    gc.collect()
    collector, went_on = Collector(owner), list[int]()
    Ring(went_on)
    kept: list[list[int]] = []
    filling = threading.Thread(target=lambda: kept.extend([] for _ in range(30_000)))
    filling.start()
    filling.join()
    assert went_on == []
    collector.look()
    assert went_on == [threading.get_ident()]


def test_little_garbage_is_left_lying(owner: QObject) -> None:
    gc.collect()
    collector, went_on = Collector(owner), list[int]()
    Ring(went_on)
    collector.look()
    assert went_on == []
