"""Compiles the translations that changed: each ui/**/*.ts becomes a .qm beside it, which is what Qt reads."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def outdated() -> list[Path]:
    """The sources whose compiled file is missing or older."""
    sources = sorted((ROOT / "ui").rglob("*.ts"))
    return [each for each in sources if not is_newer(each.with_suffix(".qm"), each)]


def is_newer(made: Path, source: Path) -> bool:
    """Whether `made` exists and was written after `source`."""
    return made.exists() and made.stat().st_mtime >= source.stat().st_mtime


def compile_translation(source: Path) -> int:
    """Write the .qm; an unfinished text is an error. Returns lrelease's exit status."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    command = [lrelease, "-silent", "-fail-on-unfinished", source, "-qm", source.with_suffix(".qm")]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(max(map(compile_translation, outdated()), default=0))
