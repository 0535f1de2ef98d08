"""The gallery: nothing that the screens are made of is missing from it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.qml.conftest import below
from ui.frame import QML
from ui.gallery import PAGES, Gallery, GalleryLook, save_gallery
from ui.qt_type import type_name

CONTROLS = {
    file.stem
    for file in (QML / "Diandian" / "Controls").glob("*.qml")
    if "pragma Singleton" not in file.read_text(encoding="utf-8")
}
"""A singleton is not to be seen."""


def kinds(root: QObject) -> set[str]:
    """The QML types of an object and of all it owns."""
    objects = [root, *root.findChildren(QObject)]
    return {type_name(each) for each in objects}


def test_every_control_appears(qtbot: QtBot) -> None:
    gallery = Gallery(GalleryLook())
    seen: set[str] = set()
    try:
        for page in range(len(PAGES)):
            gallery.window.setProperty("page", page)
            qtbot.wait(50)
            seen |= kinds(gallery.window)
            for item in below(gallery.window.contentItem()):
                seen |= kinds(item)
    finally:
        gallery.close()
    assert CONTROLS - seen == set(), "put these on a page of the gallery"


@pytest.mark.parametrize("look", [GalleryLook(), GalleryLook(True, True, True, "ember")], ids=["plain", "all at once"])
def test_every_page_is_saved_as_a_picture(qtbot: QtBot, tmp_path: Path, look: GalleryLook) -> None:
    files = save_gallery(look, tmp_path / "gallery")
    assert [file.stem.partition("-")[2] for file in files] == list(PAGES)
    pictures = [QImage(str(file)) for file in files]
    assert all(picture.width() == 1080 and picture.height() >= 1920 for picture in pictures)
    assert len({picture.pixelColor(540, 1000).name() + str(picture.sizeInBytes()) for picture in pictures}) > 1
