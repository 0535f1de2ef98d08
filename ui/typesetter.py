"""Tickets as dots, in any script: set with the fonts of the screens, off the GUI thread."""

from dataclasses import dataclass
from typing import Final, assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout, QTextOption

from kiosk.terminal.printing import Bitmap, Code, Part, Row, Rule, Ticket, Words
from ui.languages import BY_TAG, SOURCE_LANGUAGE
from ui.qr import qr_rows

_LETTER_DOTS: Final = 24
"""Usual text: 3 mm at the 8 dots per millimetre of a receipt printer."""
_GAP_DOTS: Final = 6
_EDGE_DOTS: Final = 4
_RULE_DOTS: Final = 2
_QUIET_MODULES: Final = 4
_CODE_SHARE: Final = 0.45
_LEAST_MODULE_DOTS: Final = 4
"""Half a millimetre: what phones read off paper."""
_HALF_GREY: Final = 128


@dataclass(frozen=True, slots=True)
class _Block:
    """A part in its place: `layouts` are laid out for their corners."""

    top: float
    height: float
    layouts: tuple[tuple[QTextLayout, QPointF], ...] = ()
    boxes: tuple[QRectF, ...] = ()


def set_ticket(ticket: Ticket, dots: int) -> Bitmap:
    """The ticket for a paper of so many dots."""
    setter = _Setter(ticket.language, dots)
    top, blocks = float(_GAP_DOTS), []
    for part in ticket.parts:
        block = setter.block(part, top)
        blocks.append(block)
        top += block.height + _GAP_DOTS
    return _burnt(blocks, dots, round(top))


class _Setter:
    def __init__(self, language: str, dots: int) -> None:
        look = BY_TAG.get(language, BY_TAG[SOURCE_LANGUAGE])
        self._family, self._mirrored, self._dots = look.font, look.right_to_left, dots
        self._room = dots - 2 * _EDGE_DOTS

    def block(self, part: Part, top: float) -> _Block:
        match part:
            case Words():
                align = Qt.AlignmentFlag.AlignHCenter if part.centred else self._start
                text = self._lines(part.text, part.size, part.bold, self._room, align)
                return _Block(top, _height(text), ((text, QPointF(_EDGE_DOTS, top)),))
            case Row():
                return self._row(part, top)
            case Rule():
                box = QRectF(_EDGE_DOTS, top + _GAP_DOTS, self._room, _RULE_DOTS)
                return _Block(top, 2 * _GAP_DOTS + _RULE_DOTS, boxes=(box,))
            case Code():
                return self._code(part, top)
            case _:
                assert_never(part)

    @property
    def _start(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft

    def _row(self, row: Row, top: float) -> _Block:
        """The figure keeps its place at the far edge; what it is about takes the lines it needs beside it."""
        figure = self._lines(row.figure, row.size, row.bold, self._room * 0.6, self._start, figure=True)
        wide = min(self._room * 0.6, figure.maximumWidth() + 1)
        words = self._lines(row.text, row.size, row.bold, self._room - wide - 2 * _GAP_DOTS, self._start)
        left, right = QPointF(_EDGE_DOTS, top), QPointF(_EDGE_DOTS + self._room - wide, top)
        figure = self._lines(row.figure, row.size, row.bold, wide, Qt.AlignmentFlag.AlignRight, figure=True)
        beside = QPointF(_EDGE_DOTS + wide + 2 * _GAP_DOTS, top)
        places = ((words, beside), (figure, left)) if self._mirrored else ((words, left), (figure, right))
        return _Block(top, max(_height(words), _height(figure)), places)

    def _code(self, code: Code, top: float) -> _Block:
        rows = qr_rows(code.text)
        size = max(_LEAST_MODULE_DOTS, int(self._dots * _CODE_SHARE / (len(rows) + 2 * _QUIET_MODULES)))
        left, first = (self._dots - size * len(rows)) / 2, top + _QUIET_MODULES * size
        boxes = [
            QRectF(left + x * size, first + y * size, size, size)
            for y, row in enumerate(rows)
            for x, module in enumerate(row)
            if module == "1"
        ]
        return _Block(top, (len(rows) + 2 * _QUIET_MODULES) * size, boxes=tuple(boxes))

    def _lines(
        self, text: str, size: float, bold: bool, width: float, align: Qt.AlignmentFlag, *, figure: bool = False
    ) -> QTextLayout:
        font = QFont(self._family)
        font.setPixelSize(round(_LETTER_DOTS * size))
        font.setBold(bold)
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        towards = self._mirrored and not figure
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if towards else Qt.LayoutDirection.LeftToRight)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        below = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, below))
            below += line.height()
        layout.endLayout()
        return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()


def _burnt(blocks: list[_Block], dots: int, height: int) -> Bitmap:
    image = QImage(dots, height, QImage.Format.Format_Grayscale8)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    painter.setPen(QColor(Qt.GlobalColor.black))
    for block in blocks:
        for layout, corner in block.layouts:
            layout.draw(painter, corner)
        for box in block.boxes:
            painter.fillRect(box, QColor(Qt.GlobalColor.black))
    painter.end()
    mono = image.convertToFormat(
        QImage.Format.Format_Mono,
        Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    if QColor(mono.color(1)).lightness() > _HALF_GREY:
        mono.invertPixels()
    stride, whole = dots // 8, bytes(mono.constBits())
    rows = (whole[at : at + stride] for at in range(0, height * mono.bytesPerLine(), mono.bytesPerLine()))
    return Bitmap(dots, b"".join(rows))
