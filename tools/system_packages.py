"""The system packages Diandian needs on a bare Debian, and how to get them.

What is missing is found by looking for the thing itself (a library that loads, a font file, a program), so no package
manager is asked when all is there, and distributions that name their packages otherwise work too.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

# Libraries that PySide6's wheels take from the system, by the package that holds them on Debian and Ubuntu.
QT_LIBRARIES = {
    "libglib2.0-0": ("libglib-2.0.so.0", "libgthread-2.0.so.0"),
    "libgl1": ("libGL.so.1",),
    "libegl1": ("libEGL.so.1",),
    "libfontconfig1": ("libfontconfig.so.1",),
    "libxkbcommon0": ("libxkbcommon.so.0",),
    "libdbus-1-3": ("libdbus-1.so.3",),
}
# What Qt's X11 platform plugin loads on top. Qt names xcb-cursor0 whichever of them is missing.
X11_LIBRARIES = {
    "libxcb-cursor0": ("libxcb-cursor.so.0",),
    "libxkbcommon-x11-0": ("libxkbcommon-x11.so.0",),
    "libxcb-icccm4": ("libxcb-icccm.so.4",),
    "libxcb-keysyms1": ("libxcb-keysyms.so.1",),
    "libxcb-shape0": ("libxcb-shape.so.0",),
}
# What Qt's text to speech loads, whichever engine speaks.
SPEECH_LIBRARIES = {"libpulse0": ("libpulse.so.0",)}
# Fonts by the package that holds them: without one, its glyphs are boxes.
FONTS = {"fonts-noto-cjk": "NotoSansCJK*", "fonts-noto-ui-core": "NotoSansArabicUI*"}
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


class Missing(Exception):
    """System packages are missing and may not be installed from here; the text is the command that does."""


def ensure(purpose: str, say: Callable[[str], None]) -> None:
    """Install what `purpose` lacks, or raise `Missing` with the one line to type."""
    packages = missing(purpose)
    if not packages:
        return
    privilege = way_to_root()
    if shutil.which("apt-get") is None or privilege is None:
        line = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
        raise Missing(f"System packages are missing. Install them with this line, then run make again:\n\n  {line}\n")
    say(f"Installing system packages: {' '.join(packages)} …")
    apt_get(privilege, "update")
    apt_get(privilege, "install", "-y", "--no-install-recommends", *packages)


def missing(purpose: str) -> list[str]:
    """The Debian packages that `purpose` needs and this machine lacks."""
    libraries = QT_LIBRARIES | X11_LIBRARIES | SPEECH_LIBRARIES
    found = [package for package, names in libraries.items() if not all(map(loads, names))]
    found += [package for package, name in FONTS.items() if not has_font(name)]
    if importlib.util.find_spec("ensurepip") is None:
        found.append("python3-venv")
    if purpose == "package":
        found += missing_for_packaging()
    return found


def missing_for_packaging() -> list[str]:
    """PyInstaller reads libraries with objdump and takes Python's own shared library along."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    found = [] if shutil.which("objdump") else ["binutils"]
    of_the_system = Path(sys.base_prefix) == Path("/usr")
    if of_the_system and not loads(f"libpython{version}.so.1.0"):
        found.append(f"libpython{version}")
    return found


def has_font(name: str) -> bool:
    """Whether there is a font file of that name."""
    return any(any(folder.rglob(name)) for folder in FONT_FOLDERS)


def loads(library: str) -> bool:
    """Whether the dynamic linker finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def way_to_root() -> list[str] | None:
    """The words to put before a command so that it runs as root without asking, or None."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def apt_get(privilege: list[str], *words: str) -> None:
    """Run apt-get without questions; what it says is shown only when it fails."""
    command = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *words]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()
