"""The screen's own light, where the platform lets this program turn it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import structlog

from kiosk.terminal.changes import Change, Changes, SettingsChanged

_log = structlog.get_logger(__name__)

_LINUX: Final = Path("/sys/class/backlight")
"""https://www.kernel.org/doc/Documentation/ABI/stable/sysfs-class-backlight: `brightness` of `max_brightness`."""


class Backlight:
    """Follows the setting, `brightness` in per cent. Threads may share it."""

    def __init__(self, brightness: Callable[[], int], changes: Changes, folder: Path = _LINUX) -> None:
        self._brightness = brightness
        self._folder = folder
        self.works = False
        """Whether the light follows; otherwise whoever shows the screen has to darken the picture."""
        changes.on_change(self._heed)

    def shine(self) -> None:
        """Shine as brightly as is set; never go out."""
        self.works = False
        lamps = sorted(self._folder.iterdir()) if self._folder.is_dir() else []
        for lamp in lamps[:1]:
            try:
                most = int((lamp / "max_brightness").read_text(encoding="ascii"))
                level = max(1, round(most * self._brightness() / 100))
                (lamp / "brightness").write_text(str(level), encoding="ascii")
            except (OSError, ValueError) as refusal:
                _log.warning("backlight-not-turned", why=type(refusal).__name__)
            else:
                self.works = True

    def _heed(self, change: Change) -> None:
        if isinstance(change, SettingsChanged):
            self.shine()
