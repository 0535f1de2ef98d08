"""Tickets as dots: every script has its letters, the code is read off the paper, nothing hangs over the edge."""

import pytest
import zxingcpp
from PIL import Image, ImageOps
from PySide6.QtGui import QGuiApplication

from kiosk.terminal.printing import Code, Part, Row, Rule, Ticket, Words
from kiosk.terminal.printing.words import TICKET_WORDS
from ui.frame import name_fonts
from ui.languages import LANGUAGES
from ui.typesetter import set_ticket

ADDRESS = "https://kiosk.example.com/o/3fJk29sLwQx7VbNm1ZcT8RgY"


@pytest.fixture(autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    name_fonts()


def burnt(*parts: Part, language: str = "zh-CN", width: int = 576) -> Image.Image:
    """The paper, black on white."""
    bitmap = set_ticket(Ticket(language, parts), width)
    white_on_black = Image.frombytes("1", (bitmap.width, len(bitmap.data) // bitmap.stride), bitmap.data)
    return ImageOps.invert(white_on_black.convert("L"))


def box(paper: Image.Image) -> tuple[int, int, int, int]:
    """Where anything is burnt: left, top, right, bottom."""
    found = ImageOps.invert(paper).getbbox()
    assert found
    return found


@pytest.mark.parametrize("width", [384, 576])
def test_the_code_is_read_off_the_paper(width: int) -> None:
    [found] = zxingcpp.read_barcodes(burnt(Code(ADDRESS), width=width))
    assert found.text == ADDRESS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_letters_of_its_own(language: str) -> None:
    words = TICKET_WORDS[language]
    texts = {words.total, words.paid, words.to_pay}
    pictures = {burnt(Words(text), language=language).tobytes() for text in texts}
    assert len(pictures) == len(texts)
    missing = burnt(Words("\ue000"), language=language)
    assert missing.tobytes() not in pictures


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [384, 576])
def test_nothing_reaches_the_edges(language: str, width: int) -> None:
    words = TICKET_WORDS[language]
    long = f"{words.checking_help} {words.perhaps_twice}"
    paper = burnt(
        Words(long, 1.6, bold=True),
        Row(long, "−¥1,234.00", bold=True),
        Words("X" * 200),
        Rule(),
        language=language,
        width=width,
    )
    left, _, right, _ = box(paper)
    assert (paper.width, left >= 2, right <= width - 2) == (width, True, True)


def test_amounts_stand_at_the_far_edge_and_in_arabic_at_the_other() -> None:
    assert box(burnt(Row("", "¥68.00")))[0] > 400
    assert box(burnt(Row("", "¥68.00"), language="ar"))[2] < 176
    assert box(burnt(Row("茶", "")))[0] < 16
    assert box(burnt(Row("شاي", ""), language="ar"))[2] > 560


def test_white_is_not_burnt() -> None:
    paper = burnt(Words("茶"))
    black = paper.histogram()[0]
    assert 0 < black < paper.width * paper.height / 10
