"""`kiosk tour` as a user runs it: what it writes down, and how it ends when something is not as it should be."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.demo_central import DemoCentral, demo_central
from tests.kiosk.cli.shell import shell
from tests.pictures import decoded
from tests.shops import DEMO_SHOPS
from ui.tour.stage import STAFF_PIN

ROOT = Path(__file__).parents[2]
JOURNEYS = ("standard", "simplified", "offline", "sold-out", "expiry", "staff")
SIZE = (1080, 1920)
LANDSCAPE = ((1920, 1080), (1366, 768))
SMALLEST_TEXT_PX = 10

Report = dict[str, Any]


def tour(out: Path, *words: str) -> tuple[int, str]:
    """The exit status, and what it said to the user."""
    return kiosk(ROOT, "tour", "--out", str(out), *words)


def kiosk(folder: Path, *words: str) -> tuple[int, str]:
    """What comes of a command in `folder` on a machine without a display."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    environment["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "kiosk", *words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def written(out: Path) -> Report:
    report: Report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    return report


def check(out: Path, size: tuple[int, int], journeys: Sequence[str] = JOURNEYS) -> None:
    """Every journey was taken to its end, and each step's picture and controls are there."""
    report = written(out)
    assert report["ok"]
    for journey in journeys:
        steps = [step for step in report["steps"] if step["journey"] == f"{size[0]}x{size[1]}-{journey}"]
        assert steps[-1]["step"] == "at-central"
        for step in steps:
            check_step(step, out, size)
    assert len({step["picture"] for step in report["steps"]}) == len(report["steps"])


def check_secrets(out: Path) -> None:
    """The staff's PIN is in no picture, in no code in one, and in nothing that stood there."""
    codes = [text for picture in out.rglob("*.png") for text in decoded(QImage(str(picture)))]
    assert any("/pay/" in text for text in codes), "a decoder reads the payment's code"
    assert not [text for text in (*codes, (out / "report.json").read_text(encoding="utf-8")) if STAFF_PIN in text]


def check_step(step: Report, out: Path, size: tuple[int, int]) -> None:
    assert step["ok"], step
    assert step["screen"]
    assert 0 < step["milliseconds"] < 60_000
    assert QImage(str(out / step["picture"])).size().toTuple() == size
    assert step["controls"]
    for control in step["controls"]:
        check_control(control, size)


def check_control(control: Report, size: tuple[int, int]) -> None:
    left, top, width, height = control["rectangle"]
    assert width >= 0
    assert height >= 0
    assert left < size[0]
    assert top < size[1]
    assert control["role"]
    assert control["role"] != "Button" or control["name"], control
    if control["text_px"] is not None:
        assert control["text_px"] >= SMALLEST_TEXT_PX, control
        assert is_color(control["text_color"])
    assert is_color(control["background"]) or not visible(control["rectangle"], size), control


def is_color(text: str) -> bool:
    return len(text) == len("#rrggbb") and text.startswith("#") and int(text[1:], 16) >= 0


def visible(rectangle: list[int], size: tuple[int, int]) -> bool:
    left, top, width, height = rectangle
    return width > 0 and height > 0 and left + width > 0 and top + height > 0 and left < size[0] and top < size[1]


@pytest.mark.timeout(400)
def test_without_a_display_the_demo_takes_every_journey_and_writes_it_down(tmp_path: Path) -> None:
    status, said = kiosk(tmp_path, "demo", "--data", str(tmp_path / "data"))
    assert status == 0, said
    check(tmp_path / "build" / "tour", SIZE)
    check_secrets(tmp_path / "build" / "tour")


def test_one_journey_can_be_taken_alone(tmp_path: Path) -> None:
    status, said = tour(tmp_path, "--journey", "simplified", "--size", "1366x768")
    assert status == 0, said
    check(tmp_path, (1366, 768), ("simplified",))
    check_secrets(tmp_path)
    assert {step["journey"] for step in written(tmp_path)["steps"]} == {"1366x768-simplified"}


@pytest.mark.soak
@pytest.mark.timeout(800)
def test_every_journey_works_on_landscape_screens(tmp_path: Path) -> None:
    sizes = [word for width, height in LANDSCAPE for word in ("--size", f"{width}x{height}")]
    status, said = tour(tmp_path, *sizes)
    assert status == 0, said
    for size in LANDSCAPE:
        check(tmp_path, size)


@pytest.fixture(scope="module")
def electronics(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A central whose store has nothing that the journeys order."""
    with demo_central(tmp_path_factory.mktemp("central"), DEMO_SHOPS[1]) as central:
        yield central


def test_a_step_that_does_not_work_fails_the_tour(electronics: DemoCentral, tmp_path: Path) -> None:
    store = json.loads(DEMO_SHOPS[1].read_text(encoding="utf-8"))["store"]["id"]
    where = ("--central", electronics.url, "--pair", electronics.pairing_code(store))
    status, said = tour(tmp_path, *where, "--journey", "simplified")
    assert status == 1
    report = written(tmp_path)
    assert not report["ok"]
    *worked, failed = report["steps"]
    assert all(step["ok"] for step in worked)
    assert not failed["ok"]
    assert "did not come to the screen" in failed["message"]
    assert failed["step"] in said
    assert not QImage(str(tmp_path / failed["picture"])).isNull()
    assert "Traceback" not in said


def test_a_wrong_code_is_told_at_once(electronics: DemoCentral, tmp_path: Path) -> None:
    status, said = tour(tmp_path, "--central", electronics.url, "--pair", "WRNG-CODE")
    assert status == 1
    assert_one_line(said, "pairing code")


@pytest.mark.parametrize(
    ("words", "status", "names"),
    [
        (("--central", "http://127.0.0.1:9", "--pair", "GOOD-CODE"), 1, "http://127.0.0.1:9"),
        (("--central", "nonsense", "--pair", "GOOD-CODE"), 1, "nonsense"),
    ],
    ids=["no central", "no address"],
)
def test_what_cannot_be_done_is_one_line(tmp_path: Path, words: tuple[str, ...], status: int, names: str) -> None:
    ended, said = tour(tmp_path / "out", *words)
    assert ended == status
    assert_one_line(said, names)
    assert not (tmp_path / "out" / "report.json").exists()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("--central", "http://127.0.0.1:9"), "--pair"),
        (("--size", "large"), "'large'"),
        (("--journey", "moon"), "simplified"),
        (("--accessibility", "--mode", "moon"), "simplified"),
        (("--accessibility", "--size", "800x600"), "1366x768"),
    ],
    ids=["no code", "no size", "no journey", "no mode", "no walked size"],
)
def test_what_is_no_wish_is_one_line(tmp_path: Path, words: tuple[str, ...], names: str) -> None:
    done = shell("tour", "--out", tmp_path / "out", *words)
    assert (done.status, done.out) == (2, "")
    assert_one_line(done.err, names)
    assert not (tmp_path / "out" / "report.json").exists()


def assert_one_line(said: str, names: str) -> None:
    lines = [line for line in said.splitlines() if "[" not in line[:40]]  # beside the log's, which bear a level
    assert len(lines) == 1, said
    assert names in lines[0]
