"""What commands that open a window share: reading its size, and where it is shown."""

import os
import re
import sys
from collections.abc import Iterable

from kiosk.domain.errors import ShopError


class BadSize(ShopError):
    """A size that is none."""

    code = "bad-size"
    bad_input = True


class UnknownLanguage(ShopError):
    """A language that the screens do not speak."""

    code = "unknown-language"
    bad_input = True


class NoDisplay(ShopError):
    """There is nowhere to show a window."""

    code = "no-display"


def parse_size(text: str) -> tuple[int, int]:
    """`1080x1920` as width and height."""
    found = re.fullmatch(r"(\d{3,5})[xX×](\d{3,5})", text.strip())
    if not found:
        raise BadSize(f"{text!r} is not a size.", "Write it like 1080x1920.")
    return int(found[1]), int(found[2])


def parse_languages(tags: Iterable[str]) -> tuple[str, ...]:
    """The tags, all of languages that the screens speak."""
    from ui import LANGUAGES

    wanted = tuple(tags)
    unknown = [tag for tag in wanted if tag not in LANGUAGES]
    if unknown:
        raise UnknownLanguage(f"The screens do not speak {unknown[0]!r}.", f"Take one of {', '.join(LANGUAGES)}.")
    return wanted


def has_display() -> bool:
    """Whether a window can be shown here."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in wanted)


def choose_platform(width: int, height: int, vnc_port: int | None) -> None:
    """Tell Qt where to show the window. Raises `NoDisplay` when there is nowhere and no VNC is wanted."""
    if vnc_port is not None:
        os.environ["QT_QPA_PLATFORM"] = f"vnc:size={width}x{height}:port={vnc_port}"
    elif not has_display():
        raise NoDisplay("There is no display.", "Use --vnc, or see everything in pictures with kiosk tour --out DIR.")
