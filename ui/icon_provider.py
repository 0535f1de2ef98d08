"""Icons for QML, drawn from SVG in any colour and size.

The software renderer cannot tint a picture, so the colour is part of the picture's address:
``image://icon/<weight>/<name>/<RRGGBB or AARRGGBB>``.
"""

import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

DEFAULT_SIDE: Final = 32
MAX_SIDE: Final = 2048
KEPT_PICTURES: Final = 512
ADDRESS: Final = re.compile(r"(?P<weight>[a-z]+)/(?P<name>[a-z0-9-]+)/(?P<colour>(?:[0-9a-fA-F]{2}){3,4})")


class IconProvider(QQuickImageProvider):
    """Serves ``image://icon/…`` from a folder ``<weight>/<name>.svg``.

    Qt calls it from the GUI thread and from its loader threads; the drawing shares nothing but the cache,
    which is safe between threads.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawn = lru_cache(maxsize=KEPT_PICTURES)(self._draw)

    # Qt's name; it gives `size` back through an out-parameter and takes a null image as a failure.
    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """The icon, square, as large as was asked; a null image where there is no such icon."""
        wanted = max(requested.width(), requested.height())
        picture = self._drawn(address, min(wanted, MAX_SIDE) if wanted > 0 else DEFAULT_SIDE)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture

    def _draw(self, address: str, side: int) -> QImage:
        parts = ADDRESS.fullmatch(address)
        if parts is None:
            return QImage()
        path = self._folder / parts["weight"] / f"{parts['name']}.svg"
        if not path.is_file():
            return QImage()
        colour = parts["colour"]
        drawing = path.read_bytes().replace(b"currentColor", f"#{colour[-6:]}".encode())
        return _rendered(drawing, side, int(colour[:-6] or "FF", 16) / 255)


def _rendered(drawing: bytes, side: int, opacity: float) -> QImage:
    """Without QColor and QImage.fill: they need the whole namespace Qt, a tenth of the way to the first picture."""
    renderer = QSvgRenderer(QByteArray(drawing))
    picture = QImage(bytes(4 * side * side), side, side, QImage.Format.Format_ARGB32_Premultiplied).copy()
    painter = QPainter(picture)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture
