"""Every screen of the demo shop, held against the rules of accessibility: few ways here, all of them in `make soak`."""

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from kiosk.cli.local_central import LocalCentral
from tests.shops import DEMO_SHOPS
from ui.accessibility import REACH, SIMPLIFIED
from ui.frame import WindowSettings
from ui.languages import LANGUAGES
from ui.tour import MODES, Cable, Found, Shop, Walk, save, walk
from ui.tour.routes import STANDARD
from ui.tour.walking import MANNERS, SIZES

pytestmark = pytest.mark.timeout(900)  # a walk takes a minute, and several in every manner or beside other tests

PORTRAIT, _, LANDSCAPE, LOW = SIZES
QUICK = Walk(sizes=(PORTRAIT,), manners=MANNERS[:1])
FEW = (
    (STANDARD, "ar", LOW),
    (REACH, "en", PORTRAIT),
    (SIMPLIFIED, "ko", LANDSCAPE),
)
"""Each mode, each shape of screen, and the languages that take most room or run the other way."""


def where(value: object) -> str:
    return value if isinstance(value, str) else f"{value.width}x{value.height}"  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Shop]:
    folder = tmp_path_factory.mktemp("walk")
    with LocalCentral(folder / "central", DEMO_SHOPS[0]) as central:
        cable = Cable(central.url)
        yield Shop(folder, cable, central.pairing_code("xiaoman"), lambda _: None)
        cable.close()


@pytest.fixture
def electronics(tmp_path: Path, qapp: object) -> Iterator[Shop]:
    with LocalCentral(tmp_path / "central", DEMO_SHOPS[1]) as central:
        cable = Cable(central.url)
        yield Shop(tmp_path, cable, central.pairing_code("mall"), lambda _: None)
        cable.close()


def test_nothing_is_found_where_goods_have_variants(electronics: Shop) -> None:
    told: list[str] = []
    found = walk(electronics, replace(QUICK, sizes=(LOW,), languages=("zh-CN",)), lambda done, _: told.append(done))
    assert found == ()
    assert [each.split(",")[0] for each in told] == [STANDARD]


@pytest.mark.parametrize(("mode", "language", "size"), FEW, ids=where)
def test_nothing_is_found_on_any_screen(
    shop: Shop, tmp_path: Path, mode: str, language: str, size: WindowSettings
) -> None:
    told: list[str] = []
    plan = replace(QUICK, languages=(language,), modes=(mode,), sizes=(size,))
    found = walk(shop, plan, lambda done, _: told.append(done))
    assert found == ()
    assert len(told) == 1
    assert json.loads(save(found, tmp_path).read_text(encoding="utf-8")) == []


@pytest.mark.soak
@pytest.mark.parametrize(("mode", "language", "size"), list(product(MODES, LANGUAGES, SIZES)), ids=where)
def test_nothing_is_found_in_any_manner(shop: Shop, mode: str, language: str, size: WindowSettings) -> None:
    plan = Walk(languages=(language,), modes=(mode,), sizes=(size,))
    assert walk(shop, plan, lambda *_: None) == ()


def test_a_walk_that_comes_to_no_screen_is_not_empty(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.tour.walking.SHOWN_SECONDS", 0.0)
    told: list[tuple[Found, ...]] = []
    found = walk(shop, replace(QUICK, languages=("zh-CN",), modes=(STANDARD,)), lambda _, each: told.append(each))
    assert [each.finding.rule for each in found] == ["walk"]
    assert told == [found]
