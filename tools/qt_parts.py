"""Leaves out of the packaged program what PyInstaller takes along for Qt Quick but the terminal never loads.

PyInstaller collects every QML module that PySide6 ships (a browser engine, 3D, charts …) and the libraries behind them.
Here the QML modules and plugins are named that are used; of the libraries those stay that something kept links to.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]  # where it goes, where it comes from, what kind it is

LIBRARIES = PurePosixPath("PySide6/Qt/lib")
QML = PurePosixPath("PySide6/Qt/qml")
PLUGINS = PurePosixPath("PySide6/Qt/plugins")
TRANSLATIONS = PurePosixPath("PySide6/Qt/translations")

QML_MODULES = {
    "QtCore",
    "QtQml",
    "QtQml/Base",
    "QtQml/Models",
    "QtQml/WorkerScript",
    "QtQuick",
    "QtQuick/Effects",
    "QtQuick/Layouts",
    "QtQuick/Shapes",
    "QtQuick/Templates",
    "QtQuick/Window",
}
PLUGIN_FOLDERS = {
    "egldeviceintegrations",
    "iconengines",
    "imageformats",
    "platforms",
    "texttospeech",
    "tls",
    "wayland-graphics-integration-client",
    "wayland-shell-integration",
    "xcbglintegrations",
}
PLUGINS_NOT_USED = ("libqpdf", "libqvirtualkeyboard")


def without_unused_qt(*lists: list[Entry]) -> list[list[Entry]]:
    """Those entries of each list that the terminal needs."""
    used = [[entry for entry in entries if is_used(entry)] for entries in lists]
    needed = libraries_behind(entry for entries in used for entry in entries if not is_linked(entry))
    return [[entry for entry in entries if not is_linked(entry) or name(entry) in needed] for entries in used]


def is_used(entry: Entry) -> bool:
    """Whether an entry belongs to a QML module or plugin that is used, or to neither kind."""
    path = PurePosixPath(entry[0])
    if path.is_relative_to(QML):
        return str(path.relative_to(QML).parent) in QML_MODULES
    if path.is_relative_to(PLUGINS):
        return path.relative_to(PLUGINS).parts[0] in PLUGIN_FOLDERS and not path.name.startswith(PLUGINS_NOT_USED)
    return not path.is_relative_to(TRANSLATIONS)


def is_linked(entry: Entry) -> bool:
    """Whether it is a library that is there only for others to link to: Qt's own, and the system's."""
    folder = PurePosixPath(entry[0]).parent
    return folder in {PurePosixPath(), LIBRARIES} and name(entry).startswith("lib") and "python" not in name(entry)


def name(entry: Entry) -> str:
    """The file's name, as those that link to it write it."""
    return PurePosixPath(entry[0]).name


def libraries_behind(entries: Iterable[Entry]) -> set[str]:
    """The names of all libraries that these link to, directly or through others."""
    found: set[str] = set()
    waiting = [origin for _, origin, kind in entries if kind in {"BINARY", "EXTENSION"}]
    while waiting:
        for library, place in bindepend.get_imports(waiting.pop()):
            if library not in found:
                found.add(library)
                waiting += [place] if place else []
    return found
