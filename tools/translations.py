"""The texts in other languages: takes new ones from the sources, compiles what changed, tells what is not translated.

``translations.py`` compiles each ui/**/*.ts to a .qm beside it, which is what Qt reads; ``translations.py update``
takes the sources' texts into the .ts files first.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def sources() -> list[Path]:
    """The files that translators edit."""
    return sorted((ROOT / "ui").rglob("*.ts"))


def update(file: Path) -> None:
    """Take the texts of ui/ into `file`: new ones unfinished, those no longer used left out."""
    root = ET.parse(file).getroot()  # noqa: S314  (our own file)
    own_language = root.get("language") == root.get("sourcelanguage")
    subprocess.run(
        [
            BIN / "pyside6-lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", "-extensions", "qml,py"),
            *("-disable-heuristic", "similartext"),
            # The language the sources are written in needs its plural forms only.
            *(["-pluralonly"] if own_language else []),
            *("ui", "-ts", file),
        ],
        cwd=ROOT,
        check=True,
    )


def compile_text(file: Path) -> None:
    """Write the .qm; a text without its translation shows as it stands in the source (`make lint` refuses it).

    It takes the old one's place when it is whole: Qt maps the file, so a program that runs would fall over a cut one.
    """
    target = file.with_suffix(".qm")
    fresh = target.with_suffix(".qm.new")
    subprocess.run([BIN / "pyside6-lrelease", "-silent", file, "-qm", fresh], check=True)
    fresh.replace(target)


def untranslated(file: Path) -> list[str]:
    """The texts of ui/ that `file` lacks or leaves unfinished; `file` itself stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        copy.write_bytes(file.read_bytes())
        update(copy)
        messages = ET.parse(copy).getroot().iter("message")  # noqa: S314  (our own file)
        return [each.findtext("source", "") for each in messages if is_unfinished(each)]


def is_unfinished(message: ET.Element) -> bool:
    """Whether a message's translation is missing."""
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def is_newer(made: Path, source: Path) -> bool:
    """Whether `made` exists and was written after `source`."""
    return made.exists() and made.stat().st_mtime >= source.stat().st_mtime


def main() -> None:
    """Update when asked to, then compile what is out of date."""
    if sys.argv[1:] == ["update"]:
        for file in sources():
            update(file)
    for file in sources():
        if not is_newer(file.with_suffix(".qm"), file):
            compile_text(file)


if __name__ == "__main__":
    main()
