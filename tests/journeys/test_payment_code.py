"""The code on the payment screen, read as any phone would read it: from the picture, by a decoder that is not ours."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.cli.customers import Phone
from kiosk.cli.local_central import LocalCentral
from kiosk.resources import DEMO_SHOP
from ui import WindowSettings
from ui.tour import Cable, Report, Shop, Stage, staged

SIZES = [(1080, 1920, 21.5), (1920, 1080, 15.6), (1366, 768, 15.6)]
QUIET_MODULES = 4
SMALLEST_MODULE_MM = 2


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCentral]:
    with LocalCentral(tmp_path_factory.mktemp("central"), DEMO_SHOP) as served:
        yield served


@pytest.fixture
def stage(
    central: LocalCentral, tmp_path: Path, qapp: QGuiApplication, request: pytest.FixtureRequest
) -> Iterator[Stage]:
    width, height, diagonal = request.param
    cable = Cable(central.url)
    shop = Shop(tmp_path / "shop", cable, central.pairing_code("xiaoman"), Phone().pay)
    settings = WindowSettings(width=width, height=height, diagonal_inch=diagonal, accessible=True)
    with staged(shop, settings, Report(tmp_path / "tour", lambda _: None), "payment", 180) as stage:
        yield stage
    cable.close()


@pytest.mark.parametrize("stage", SIZES, indirect=True, ids=str)
def test_any_decoder_reads_the_code_and_its_page_settles_the_order(stage: Stage, tmp_path: Path) -> None:
    picture = payment_picture(stage, tmp_path)
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == stage.terminal.payments.still_open()[0].qr_text
    assert_modules_are_true(picture, code, stage)

    tapped = monotonic()
    Phone().pay(code.text)
    stage.finger.see("pickupNumber", seconds=30)
    print(f"settled {monotonic() - tapped:.2f} s after the tap on the phone")
    order = stage.terminal.orders.today()[0]
    assert (order.state, order.paid) == ("paid", order.total)


def payment_picture(stage: Stage, folder: Path) -> Image.Image:
    finger = stage.finger
    finger.tap("start:takeaway")
    finger.tap("category:desserts")
    finger.tap("add:caramel-pudding")
    finger.tap("openCart")
    finger.tap("checkOut")
    finger.see("qr")
    finger.wait(lambda: bool(stage.application.kiosk.payment.qrRows), "no code came")
    finger.settle()
    file = folder / "payment.png"
    stage.application.window.grabWindow().save(str(file))
    return Image.open(file).convert("RGB")


def assert_modules_are_true(picture: Image.Image, code: zxingcpp.Barcode, stage: Stage) -> None:
    """Whole pixels, at least 2 mm, nothing but black and white, and four modules of white around."""
    rows = stage.application.kiosk.payment.qrRows
    left, top = code.position.top_left.x, code.position.top_left.y
    side = code.position.top_right.x - left + 1
    module = round(side / len(rows))
    diagonal_px = (picture.width**2 + picture.height**2) ** 0.5
    px_per_mm = diagonal_px / (stage.application.kiosk.stand.diagonalMm or 1)
    assert module >= SMALLEST_MODULE_MM * px_per_mm - 1
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            box = (left + x * module, top + y * module, left + (x + 1) * module, top + (y + 1) * module)
            colours = picture.crop(box).getcolors()
            assert colours == [(module * module, (0, 0, 0) if dark == "1" else (255, 255, 255))]
    quiet, whole = QUIET_MODULES * module, len(rows) * module
    around = picture.crop((left - quiet, top - quiet, left + whole + quiet, top + whole + quiet))
    around.paste((255, 255, 255), (quiet, quiet, quiet + whole, quiet + whole))
    assert around.getcolors() == [(around.width * around.height, (255, 255, 255))]
