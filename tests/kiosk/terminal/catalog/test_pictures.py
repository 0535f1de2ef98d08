"""Pictures come in the background, checked by their hash; whatever befalls them, the shop goes on selling."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.central.catalog import keep_draft, keep_pictures, publish_draft, read_catalog
from kiosk.terminal.catalog import PictureSync, picture_sync
from kiosk.terminal.catalog.picture_files import PictureFiles
from kiosk.terminal.changes import Changes, PicturesChanged
from kiosk.terminal.sync import Answer, HttpProblem, Unreachable
from tests.kiosk.terminal.catalog.conftest import Sent, Shop
from tests.kiosk.terminal.catalog.meddling import on
from tests.shops import noodle_bar, written

PICTURES = "/v1/pictures/"
NAMES = ("beef.webp", "tea.webp")


def publish_pictures(shop: Shop, folder: Path, contents: Mapping[str, bytes]) -> None:
    """A new edition whose first products have these pictures; the terminal has opened it."""
    folder.mkdir(exist_ok=True)
    document = noodle_bar()
    for product, (name, content) in zip(document["products"], contents.items(), strict=False):
        (folder / name).write_bytes(content)
        product["pictures"] = [name]
    file = read_catalog(written(document))
    kept = keep_pictures(shop.central.settings.pictures, file.document, folder)
    with shop.central.database.write() as session:
        keep_draft(session, file, shop.central.now(), kept)
    publish_draft(shop.central, "s1")
    shop.sync.sync_once()


@pytest.fixture
def contents() -> dict[str, bytes]:
    return {name: os.urandom(3000) for name in NAMES}


@pytest.fixture
def pictures(shop: Shop, tmp_path: Path, contents: dict[str, bytes]) -> PictureSync:
    publish_pictures(shop, tmp_path / "drawn", contents)
    changes = Changes()
    changes.on_change(shop.told.append)
    shop.told.clear()
    shop.line.asked.clear()
    return PictureSync(shop.menu, shop.line, changes, lambda: True)


def seen(shop: Shop) -> dict[str, bytes | None]:
    found = {name: shop.menu.picture(name) for name in NAMES}
    return {name: path.read_bytes() if path else None for name, path in found.items()}


def test_pictures_come_once_and_are_told(shop: Shop, pictures: PictureSync, contents: dict[str, bytes]) -> None:
    assert set(seen(shop).values()) == {None}
    assert pictures.step() > 60
    assert seen(shop) == contents
    assert shop.told[-1] == PicturesChanged()
    asked = len(shop.line.asked)
    pictures.step()
    shop.restart()
    assert seen(shop) == contents
    assert len(shop.line.asked) == asked
    assert shop.menu.picture("other.webp") is None


def test_a_broken_fetch_goes_on_where_it_broke(
    shop: Shop, pictures: PictureSync, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_sync, "_PIECE", 1000)
    pieces: list[str] = []

    def breaks(path: str, answer: Sent) -> Sent:
        pieces.append(path)
        return Unreachable("cut") if len(pieces) == 3 else answer

    shop.line.meddle = breaks
    assert pictures.step() < 1
    assert set(seen(shop).values()) == {None}
    pictures.step()
    assert seen(shop) == contents
    assert len(pieces) == 7, "six pieces, and the one that broke"


@pytest.mark.parametrize(
    "fault",
    [
        lambda answer: Answer(answer.status, b"?" * len(answer.body), answer.headers),
        lambda answer: Answer(answer.status, answer.body[:10], answer.headers),
        lambda _answer: HttpProblem(500, "broken", "Broken"),
    ],
    ids=["wrong-bytes", "cut-off", "500"],
)
def test_wrong_bytes_are_never_shown_and_asked_for_again(
    shop: Shop, pictures: PictureSync, contents: dict[str, bytes], fault: Callable[[Answer], Sent]
) -> None:
    shop.line.meddle = on(PICTURES, fault)
    assert pictures.step() < 1
    assert set(seen(shop).values()) == {None}
    shop.line.meddle = lambda _path, answer: answer
    pictures.step()
    assert seen(shop) == contents


def test_one_that_central_lacks_keeps_no_other_back(
    shop: Shop, pictures: PictureSync, contents: dict[str, bytes]
) -> None:
    gone = shop.menu.catalog()
    assert gone is not None
    lost = gone.published.picture(NAMES[0])
    assert lost is not None
    (shop.central.settings.pictures / lost.sha256).unlink()
    assert pictures.step() > 60
    assert seen(shop) == {NAMES[0]: None, NAMES[1]: contents[NAMES[1]]}


def test_a_full_disk_harms_nothing(
    shop: Shop, pictures: PictureSync, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(PictureFiles, "has_room", lambda *_: False)
        assert pictures.step() < 1
        assert shop.line.asked == []
    with monkeypatch.context() as full:
        full.setattr(picture_sync, "_PIECE", 1000)

        def refuse(_files: PictureFiles, *_: object) -> None:
            raise OSError(28, "No space left on device")

        full.setattr(PictureFiles, "keep", refuse)
        assert pictures.step() < 1
    assert set(seen(shop).values()) == {None}
    assert shop.menu.catalog() is not None
    pictures.step()
    assert seen(shop) == contents


def test_no_more_of_the_disk_is_used_than_allowed_and_what_nobody_names_goes(
    shop: Shop, pictures: PictureSync, contents: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_sync, "MOST_BYTES", 4000)
    pictures.step()
    assert seen(shop) == {NAMES[0]: contents[NAMES[0]], NAMES[1]: None}
    publish_pictures(shop, tmp_path / "drawn", {NAMES[0]: b"another"})
    pictures.step()
    assert seen(shop) == {NAMES[0]: b"another", NAMES[1]: None}
    assert len(list((shop.folder / "pictures").iterdir())) == 1
