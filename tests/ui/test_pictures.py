"""A fetched picture goes before one that the program brought along, as soon as it came."""

from pathlib import Path

from PySide6.QtCore import QUrl

from ui.pictures import Pictures


def test_a_fetched_picture_is_shown_once_it_came(tmp_path: Path) -> None:
    own, fetched = tmp_path / "tea.webp", tmp_path / "fetched"
    own.write_bytes(b"own")
    fetched.write_bytes(b"fetched")
    came: dict[str, Path] = {}
    pictures = Pictures(tmp_path)
    pictures.heed(came.get)
    assert pictures.address("tea.webp") == QUrl.fromLocalFile(str(own)).toString()
    came |= {"tea.webp": fetched, "cake.webp": fetched}
    pictures.forget()
    assert pictures.address("tea.webp") == pictures.address("cake.webp") == QUrl.fromLocalFile(str(fetched)).toString()
    assert pictures.address("none.webp") == ""
