"""The colours of a picture, by rectangle."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QColor, QImage

from ui.accessibility import Box, Colour, contrast, distance

_SHADE = 3
"""Bits of a channel that make no other colour: gradients and dithering."""
_SAME = 48
"""How far, over the channels, thin strokes may stay from their colour."""
_MOST_ROWS = 48


class Colouring:
    """Reads a picture of the window."""

    def __init__(self, picture: QImage) -> None:
        self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._stride = self._picture.bytesPerLine() // 4
        self._pixels = memoryview(self._picture.constBits()).cast("B").cast("I")
        self._all = Box(0, 0, picture.width(), picture.height())

    def behind(self, color: Colour, box: Box) -> Colour | None:
        """The commonest colour around what is drawn in `color`; None when that colour is not to be seen there."""
        shades = self._shades(box)
        own = _shade(color)
        seen = any(distance(_channels(pixel), color) <= _SAME for group in shades.values() for pixel in group)
        if not seen:
            return None
        ranked = sorted(shades.items(), key=lambda each: -each[1].total())
        others = [group for shade, group in ranked if shade != own]
        return _channels((others[0] if others else ranked[0][1]).most_common(1)[0][0])

    def commonest(self, box: Box) -> Colour | None:
        """The colour that fills most of it."""
        shades = self._shades(box)
        if not shades:
            return None
        return _channels(max(shades.values(), key=Counter.total).most_common(1)[0][0])

    def edge(self, box: Box) -> float | None:
        """The strongest contrast on the way into the box, from any side; None where it is out of view."""
        if box.shared(self._all) != box:
            return None
        return max((self._step(path) for path in _ways_in(box)), default=None)

    def _step(self, path: Iterator[tuple[int, int]]) -> float:
        colors = [self._at(x, y) for x, y in path if 0 <= x < self._all.right and 0 <= y < self._all.bottom]
        return max((contrast(colors[0], each) for each in colors), default=1.0)

    def _at(self, x: int, y: int) -> Colour:
        return _channels(self._pixels[y * self._stride + x])

    def _shades(self, box: Box) -> dict[Colour, Counter[int]]:
        seen = box.shared(self._all)
        if seen.empty:
            return {}
        left, right, top, bottom = round(seen.left), round(seen.right), round(seen.top), round(seen.bottom)
        counted: Counter[int] = Counter()
        for y in range(top, bottom, max(1, (bottom - top) // _MOST_ROWS)):
            counted.update(self._pixels[y * self._stride + left : y * self._stride + right])
        shades: dict[Colour, Counter[int]] = {}
        for pixel, times in counted.items():
            shades.setdefault(_shade(_channels(pixel)), Counter())[pixel] = times
        return shades


def channels(color: QColor) -> Colour:
    """Red, green and blue."""
    return color.red(), color.green(), color.blue()


def over(color: Colour, alpha: float, ground: Colour) -> Colour:
    """What is seen of a colour that lets some of the ground through."""
    red, green, blue = (round(a * alpha + b * (1 - alpha)) for a, b in zip(color, ground, strict=True))
    return red, green, blue


def _channels(pixel: int) -> Colour:
    return pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF


def _shade(color: Colour) -> Colour:
    red, green, blue = color
    return red >> _SHADE, green >> _SHADE, blue >> _SHADE


def _ways_in(box: Box) -> Iterator[Iterator[tuple[int, int]]]:
    x, y = round((box.left + box.right) / 2), round((box.top + box.bottom) / 2)
    reach = range(-5, 9)
    yield ((round(box.left) + step, y) for step in reach)
    yield ((round(box.right) - 1 - step, y) for step in reach)
    yield ((x, round(box.top) + step) for step in reach)
    yield ((x, round(box.bottom) - 1 - step) for step in reach)
