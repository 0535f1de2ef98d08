import pytest
import zxingcpp
from PIL import Image, ImageOps

from ui.qr import qr_rows


@pytest.mark.parametrize("text", ["http://127.0.0.1:8321/pay/Y46ROxqORzbxLUc0CY1ctt1vwKgGupCn", "点点"])
def test_another_program_reads_the_modules(text: str) -> None:
    rows = qr_rows(text)
    assert {len(row) for row in rows} == {len(rows)}
    side = len(rows)
    picture = Image.new("L", (side, side))
    picture.putdata([0 if module == "1" else 255 for row in rows for module in row])
    picture = ImageOps.expand(picture, 4, 255).resize(((side + 8) * 4, (side + 8) * 4), Image.Resampling.NEAREST)
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == text
    assert found.ec_level == "M"


def test_no_text_has_no_code() -> None:
    assert qr_rows("") == []
