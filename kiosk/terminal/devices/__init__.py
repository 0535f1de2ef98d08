"""What hangs on the terminal."""

from kiosk.terminal.devices.backlight import Backlight

__all__ = ["Backlight"]
