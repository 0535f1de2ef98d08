"""Contrast of two colours, as WCAG 2.2 defines it."""

from ui.accessibility.scene import Colour

_DARK = 0.04045
"""Below this a channel is linear."""


def luminance(color: Colour) -> float:
    """Relative luminance, 0 … 1."""
    red, green, blue = (_linear(channel / 255) for channel in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """1 … 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def distance(one: Colour, other: Colour) -> int:
    """How unlike two colours are: the sum over the channels."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _linear(value: float) -> float:
    return value / 12.92 if value <= _DARK else float(((value + 0.055) / 1.055) ** 2.4)
