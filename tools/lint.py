"""Runs every static check and reports all that fail, not only the first."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import translations as texts

BIN = Path(sys.executable).parent
QML_ROOT = Path("ui/qml")
PYTHON_SOURCES = ["kiosk", "ui", "tests", "tools"]


def run(*command: str | Path) -> bool:
    """Run one of the environment's programs, saying nothing but what it complains about."""
    program, *words = command
    done = subprocess.run([BIN / program, *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.stdout.write(done.stdout + done.stderr)
    return done.returncode == 0


def style() -> bool:
    """Python style: rules, then layout."""
    rules = run("ruff", "check", "--quiet", *PYTHON_SOURCES)
    return run("ruff", "format", "--check", "--quiet", "--diff", *PYTHON_SOURCES) and rules


def types() -> bool:
    """Every function's types."""
    return run("mypy", "--no-error-summary", "kiosk", "ui", "tests")


def imports() -> bool:
    """The directions of imports in pyproject.toml."""
    return run("lint-imports")


def qml_files() -> list[Path]:
    """All our QML, in an order that does not change."""
    return sorted(QML_ROOT.rglob("*.qml"))


def qml_rules() -> bool:
    """Unknown names, wrong types, unqualified access: any warning fails."""
    described = run("python", "-m", "ui.qmltypes")
    return described and run("pyside6-qmllint", "--max-warnings", "0", "-I", QML_ROOT, *qml_files())


def qml_layout() -> bool:
    """QML laid out as qmlformat does it."""
    wrong = [each for each in qml_files() if not laid_out(each)]
    for each in wrong:
        print(f"{each}: not laid out; run .venv/bin/pyside6-qmlformat -i {each}")
    return not wrong


def laid_out(file: Path) -> bool:
    """Whether qmlformat would leave `file` as it is."""
    done = subprocess.run([BIN / "pyside6-qmlformat", file], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout == file.read_text(encoding="utf-8")


def translations() -> bool:
    """No text on a screen without its translation."""
    missing = [(file, text) for file in texts.sources() for text in texts.untranslated(file)]
    for file, text in missing:
        print(f"{file.name}: not translated: {text!r}; after `make texts` it stands in the file as unfinished")
    return not missing


CHECKS: list[tuple[str, Callable[[], bool]]] = [
    ("style", style),
    ("types", types),
    ("import rules", imports),
    ("QML rules", qml_rules),
    ("QML layout", qml_layout),
    ("translations", translations),
]


def main() -> int:
    """Run the checks named on the command line, or all; status 1 when one fails."""
    chosen = [check for check in CHECKS if not sys.argv[1:] or check[0] in sys.argv[1:]]
    failed = []
    for name, check in chosen:
        print(f"== {name}", flush=True)
        if not check():
            failed.append(name)
    if failed:
        print(f"Not in order: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
