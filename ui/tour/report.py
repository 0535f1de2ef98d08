"""What the tour did and saw, step by step: a picture each, and `report.json` with every control on every picture."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtGui import QImage

from ui.accessibility import Finding
from ui.tour.sight import Control

_FILE = "report.json"

Look = Callable[[], tuple[QImage, str, tuple[Control, ...], tuple[Finding, ...]]]
"""Takes a picture of the screen, its name, its controls, and what of ACCESSIBILITY it does not hold."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a journey. `milliseconds` is how long it took from its first tap until its screen stood."""

    journey: str
    step: str
    screen: str
    ok: bool
    milliseconds: int
    picture: str
    message: str
    controls: tuple[Control, ...]


class StepFailed(Exception):
    """A step did not work; the report already says how."""


class Report:
    """Collects the steps of one tour in a folder, and tells each as it comes."""

    def __init__(self, folder: Path, tell: Callable[[Step], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._steps: list[Step] = []
        self._accessibility: list[dict[str, str]] = []
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder / _FILE)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps so far."""
        return tuple(self._steps)

    @property
    def ok(self) -> bool:
        """Whether there were steps, and every one worked."""
        return bool(self._steps) and all(step.ok for step in self._steps)

    @contextmanager
    def step(self, journey: str, name: str, look: Look) -> Iterator[None]:
        """Do one step inside; whatever comes of it is looked at and written down."""
        begun = monotonic()
        message = ""
        try:
            yield
        except Exception as fault:
            message = f"{type(fault).__name__}: {fault}"
            raise StepFailed(message) from fault
        finally:
            self._write_down(journey, name, message, round((monotonic() - begun) * 1000), look)

    def save(self) -> Path:
        """Write `report.json` and name it."""
        path = self._folder / _FILE
        steps = [asdict(step) for step in self._steps]
        content = {"ok": self.ok, "steps": steps, "accessibility": self._accessibility}
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
        return path

    def _write_down(self, journey: str, name: str, message: str, milliseconds: int, look: Look) -> None:
        picture, screen, controls, found = look()
        file = f"{len(self._steps) + 1:02d}-{journey}-{name}.png"
        picture.save(str(self._folder / file))
        cut = [f"{control.name or control.id} {control.cut_off}" for control in controls if control.cut_off]
        message = message or "; ".join(cut)
        step = Step(journey, name, screen, not message, milliseconds, file, message, controls)
        self._steps.append(step)
        self._accessibility.extend({"step": file} | asdict(finding) for finding in found)
        self._tell(step)


def _clear(report: Path) -> None:
    """Take away an older tour, so that its pictures are not taken for this one's."""
    if report.exists():
        for step in json.loads(report.read_text(encoding="utf-8"))["steps"]:
            (report.parent / step["picture"]).unlink(missing_ok=True)
        report.unlink()
