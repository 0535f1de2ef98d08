"""What anybody can read in a picture of the screen, and on the screen itself."""

from collections.abc import Iterator

import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.qt_type import child_items


def decoded(picture: QImage) -> list[str]:
    """The texts behind the codes in a picture."""
    plain = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = bytes(plain.constBits())
    image = Image.frombytes("L", (plain.width(), plain.height()), bits, "raw", "L", plain.bytesPerLine())
    return [code.text for code in zxingcpp.read_barcodes(image)]


def texts(window: QQuickWindow) -> list[str]:
    """Every text that an item of the window holds, whether it is seen or not."""
    return [str(text) for item in _below(window.contentItem()) if (text := item.property("text"))]


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in child_items(item):
        yield from _below(child)
