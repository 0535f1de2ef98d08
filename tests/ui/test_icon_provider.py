from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from ui.icon_provider import IconProvider

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" fill="currentColor"><path d="M0 0h8v8H0z"/></svg>'


@pytest.fixture
def icons(tmp_path: Path) -> IconProvider:
    (tmp_path / "bold").mkdir()
    (tmp_path / "bold" / "stop.svg").write_text(SQUARE)
    return IconProvider(tmp_path)


def drawn(icons: IconProvider, address: str, side: int = 16) -> QImage:
    return icons.requestImage(address, QSize(), QSize(side, side))


def test_the_icon_has_the_asked_colour_and_size(icons: IconProvider) -> None:
    size = QSize()
    picture = icons.requestImage("bold/stop/1c5db8", size, QSize(40, 40))
    assert (size.width(), size.height()) == (picture.width(), picture.height()) == (40, 40)
    assert picture.pixelColor(20, 20).name() == "#1c5db8"


def test_a_translucent_colour_stays_translucent(icons: IconProvider) -> None:
    colour = drawn(icons, "bold/stop/80ff0000").pixelColor(8, 8)
    assert colour.name() == "#ff0000"
    assert colour.alpha() == pytest.approx(0x80, abs=1)


@pytest.mark.parametrize("address", ["bold/none/000000", "bold/stop/black", "bold/../stop/000000", "stop", ""])
def test_an_unknown_icon_is_a_null_image(icons: IconProvider, address: str) -> None:
    assert drawn(icons, address).isNull()


def test_without_a_size_there_is_still_a_picture(icons: IconProvider) -> None:
    assert not icons.requestImage("bold/stop/000000", QSize(), QSize()).isNull()


def test_many_threads_may_ask_at_once(icons: IconProvider) -> None:
    with ThreadPoolExecutor(4) as pool:
        pictures = list(pool.map(lambda side: drawn(icons, "bold/stop/00aa00", side), [8, 16, 24, 32] * 20))
    assert {picture.pixelColor(4, 4).name() for picture in pictures} == {"#00aa00"}
