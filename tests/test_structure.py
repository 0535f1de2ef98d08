"""How the code is laid out: who may import whom, how long a file may be, which names must be unique."""

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 300
MODULES_ARE_FACES = {
    "kiosk",
    "kiosk.domain",
    "kiosk.wire",
    "ui",
    "ui.models",
    "ui.viewmodels",
    "ui.words",
}  # their modules are small vocabularies, entered singly
OWN_FOLDERS = ("kiosk", "ui", "tests", "tools")
OWN_SUFFIXES = (".py", ".qml", ".js", ".html", ".css")

SANS_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{name} is not installed here")

sys.meta_path.insert(0, NoQt())
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
    if "migrations" not in module.name:
        importlib.import_module(module.name)
"""


@dataclass(frozen=True, slots=True)
class Import:
    """One import statement's target, and where it stands."""

    file: Path
    line: int
    importer: str
    imported: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.imported}"


def module_name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_below(*packages: str) -> Iterator[Import]:
    for package in packages:
        for file in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(parsed(file)):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    yield from (
                        Import(file, node.lineno, module_name(file), name) for name in sorted(targets(node, file))
                    )


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def targets(node: ast.Import | ast.ImportFrom, file: Path) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    base = absolute(node, file)
    return {f"{base}.{alias.name}" if is_inner(base, alias.name) else base for alias in node.names}


def absolute(node: ast.ImportFrom, file: Path) -> str:
    if node.level == 0:
        return node.module or ""
    folder = file.parent.relative_to(ROOT).parts
    start = folder[: len(folder) - node.level + 1]
    return ".".join([*start, *([node.module] if node.module else [])])


def is_inner(package: str, name: str) -> bool:
    """Whether this is a module of the package, and not what its face offers under the same name."""
    return is_module(f"{package}.{name}") and name not in offered(package)


@cache
def offered(package: str) -> frozenset[str]:
    """The `__all__` of a package."""
    face = ROOT / Path(*package.split(".")) / "__init__.py"
    lists = [
        node.value
        for node in (parsed(face).body if face.exists() else ())
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "__all__" for target in node.targets)
    ]
    return frozenset(name for each in lists for name in ast.literal_eval(each))


def is_module(name: str) -> bool:
    path = ROOT / Path(*name.split("."))
    return path.with_suffix(".py").exists() or is_package(name)


def is_package(name: str) -> bool:
    return (ROOT / Path(*name.split(".")) / "__init__.py").exists()


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


@dataclass(frozen=True, slots=True)
class Direction:
    """What a part of the code may not import, and what to do instead."""

    part: str
    forbidden: tuple[str, ...]
    instead: str


DIRECTIONS = [
    Direction(
        "kiosk.domain",
        ("kiosk.wire", "kiosk.terminal", "kiosk.central", "kiosk.cli", "ui"),
        "The shop's rules know nobody. Take what you need as an argument, or as a Protocol that the caller fulfils.",
    ),
    Direction(
        "kiosk.wire",
        ("kiosk.terminal", "kiosk.central", "kiosk.cli", "ui"),
        "Messages know only the domain. Turn rows and view models into messages on the side that holds them.",
    ),
    Direction(
        "kiosk.terminal",
        ("kiosk.central", "kiosk.cli", "ui"),
        "The terminal meets central on the wire only. Put what both need into kiosk.wire or kiosk.domain; "
        "tell the interface through a callback or a port.",
    ),
    Direction(
        "kiosk.central",
        ("kiosk.terminal", "kiosk.cli", "ui"),
        "Central meets terminals on the wire only. Put what both need into kiosk.wire or kiosk.domain.",
    ),
    Direction(
        "ui",
        ("kiosk.central", "kiosk.cli"),
        "The interface is the terminal's. Ask kiosk.terminal, which asks central over the wire.",
    ),
    Direction(
        "kiosk",
        ("PySide6", "shiboken6"),
        "Nothing under kiosk/ knows Qt. Move the Qt part to ui/, and let kiosk.cli import ui inside the command.",
    ),
]


@pytest.mark.parametrize("direction", DIRECTIONS, ids=lambda each: each.part)
def test_imports_point_in_one_direction(direction: Direction) -> None:
    wrong = [
        str(each)
        for each in imports_below("kiosk", "ui")
        if within(each.importer, direction.part) and within(each.imported, *direction.forbidden)
    ]
    assert not wrong, "\n".join([direction.instead, *wrong])


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    wrong = [
        str(each)
        for each in imports_below("kiosk/domain")
        if each.imported.partition(".")[0] not in {*sys.stdlib_module_names, "kiosk"}
    ]
    assert not wrong, "\n".join(
        ["kiosk.domain uses the standard library only. Do this outside, and pass it in.", *wrong]
    )


def test_the_domain_reads_no_clock_no_dice_and_no_files() -> None:
    outside = (
        "random",
        "secrets",
        "time",
        "uuid",
        "os",
        "io",
        "socket",
        "pathlib",
        "tempfile",
        "subprocess",
        "threading",
    )
    wrong = [str(each) for each in imports_below("kiosk/domain") if within(each.imported, *outside)]
    assert not wrong, "\n".join(["kiosk.domain is pure. Take times, ids and contents as arguments.", *wrong])


def test_packages_are_entered_by_their_face() -> None:
    wrong = [f"{each}: import it from {face}" for each in imports_below("kiosk", "ui") if (face := passed_face(each))]
    assert not wrong, "\n".join(["What a package offers stands in its __init__; add it to __all__ there.", *wrong])


def passed_face(each: Import) -> str | None:
    """The package whose inner module is imported from outside of it, if any."""
    package = each.imported.rpartition(".")[0]
    if package in MODULES_ARE_FACES or is_package(each.imported) or not is_package(package):
        return None
    return None if within(each.importer, package) else package


@pytest.mark.parametrize("package", ["kiosk.domain", "kiosk.wire", "kiosk.terminal", "kiosk.central", "kiosk.cli"])
def test_it_works_without_qt(package: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SANS_QT, package], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{package} must load on a machine without PySide6:\n{done.stderr}"


def test_loading_the_package_loads_neither_side() -> None:
    code = "import kiosk, sys; print(*(name for name in sys.modules if name.startswith('kiosk.')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [], "kiosk/__init__.py must stay empty of imports: it is loaded by both sides"


def own_files() -> list[Path]:
    below = [file for folder in OWN_FOLDERS for suffix in OWN_SUFFIXES for file in (ROOT / folder).rglob(f"*{suffix}")]
    return [ROOT / "pyproject.toml", ROOT / "Makefile", ROOT / "kiosk.spec", *below]


def test_no_file_is_too_long_to_read() -> None:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in own_files()}
    wrong = [f"{file.relative_to(ROOT)}: {length} lines" for file, length in lengths.items() if length > LONGEST_FILE]
    assert not wrong, "\n".join([f"Split what is past {LONGEST_FILE} lines by what it is about.", *wrong])


def test_files_with_classes_for_qt_have_unique_names() -> None:
    stems = Counter(file.stem for file in (ROOT / "ui").rglob("*.py") if registers_a_class(file))
    twice = [stem for stem, count in stems.items() if count > 1]
    assert not twice, f"Qt finds a class by its file's name; name these after what they show: {', '.join(twice)}"


def registers_a_class(file: Path) -> bool:
    decorators = {"QmlElement", "QmlSingleton", "QmlNamedElement", "QmlAnonymous"}
    return any(
        isinstance(node, ast.ClassDef) and any(name_of(each) in decorators for each in node.decorator_list)
        for node in ast.walk(parsed(file))
    )


def name_of(decorator: ast.expr) -> str:
    inner = decorator.func if isinstance(decorator, ast.Call) else decorator
    return inner.id if isinstance(inner, ast.Name) else ""


def test_each_database_has_one_line_of_migrations() -> None:
    for versions in ROOT.glob("kiosk/*/**/migrations/versions"):
        numbers = Counter(file.name[:4] for file in versions.glob("0*.py"))
        twice = [number for number, count in numbers.items() if count > 1]
        assert not twice, f"{versions.relative_to(ROOT)}: number the newer of these on top: {', '.join(twice)}"
