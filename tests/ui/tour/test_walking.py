"""Every screen of the demo shop, held against the rules of accessibility: few ways here, all of them in `make soak`."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli.local_central import LocalCentral
from tests.shops import DEMO_SHOPS
from ui.accessibility import SIMPLIFIED
from ui.tour import Cable, Found, Shop, Walk, save, walk
from ui.tour.routes import STANDARD
from ui.tour.walking import MANNERS, SIZES

pytestmark = pytest.mark.timeout(400)  # a walk takes a minute, and several where four tests share two cores

QUICK = Walk(sizes=SIZES[:1], manners=MANNERS[:1])


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
    found = walk(electronics, replace(QUICK, languages=("zh-CN",)), lambda done, _: told.append(done))
    assert found == ()
    assert [each.split(",")[0] for each in told] == [STANDARD]


@pytest.mark.parametrize(
    ("mode", "language"),
    [
        (STANDARD, "zh-CN"),
        (SIMPLIFIED, "en"),
        pytest.param(STANDARD, "en", marks=pytest.mark.soak),
        pytest.param(SIMPLIFIED, "zh-CN", marks=pytest.mark.soak),
    ],
)
def test_nothing_is_found_on_any_screen(shop: Shop, tmp_path: Path, mode: str, language: str) -> None:
    told: list[str] = []
    found = walk(shop, replace(QUICK, languages=(language,), modes=(mode,)), lambda done, _: told.append(done))
    assert found == ()
    assert len(told) == 1
    assert json.loads(save(found, tmp_path).read_text(encoding="utf-8")) == []


def test_a_walk_that_comes_to_no_screen_is_not_empty(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.tour.walking.READY_SECONDS", 0.0)
    told: list[tuple[Found, ...]] = []
    found = walk(shop, replace(QUICK, languages=("zh-CN",), modes=(STANDARD,)), lambda _, each: told.append(each))
    assert [each.finding.rule for each in found] == ["walk"]
    assert told == [found]
