"""`kiosk qr` as a shell calls it: in pipes, with pictures, and with input that is wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

FIELDS = {"key": "arya@stark.com", "name": "Arya Stark", "city": "Winterfell", "amount": "125.00"}
PIX = (
    "00020126360014br.gov.bcb.pix0114arya@stark.com5204000053039865406125.00"
    "5802BR5910Arya Stark6010Winterfell62070503***"
)
EPC = {"name": "François Müller", "iban": "DE33100205000001194700", "amount": "12.30", "encoding_used": "iso-8859-1"}
SWISS = {
    "iban": "CH5380005000010283664",
    "creditor": {"name": "Jane", "pcode": "1000", "city": "Lausanne", "country": "CH"},
}


def qr(*arguments: str | Path, stdin: bytes = b"", prelude: str = "") -> subprocess.CompletedProcess[bytes]:
    program = f"{prelude}\nfrom kiosk.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, "qr", *arguments], input=stdin, capture_output=True, check=False, timeout=60
    )


def built(standard: str, fields: object, *options: str | Path) -> bytes:
    done = qr("build", standard, *options, stdin=json.dumps(fields).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


def said(*arguments: str | Path, stdin: bytes = b"") -> dict[str, object]:
    done = qr("read", *arguments, stdin=stdin)
    assert (done.returncode, done.stderr) == (0, b"")
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_a_code_from_fields_and_its_fields_back() -> None:
    text = built("pix", FIELDS).decode().strip()
    assert text.startswith(PIX)
    answer = said(text)
    assert answer["standard"] == "pix"
    fields = answer["fields"]
    assert isinstance(fields, dict)
    assert fields.items() >= FIELDS.items()
    tree = answer["tree"]
    assert isinstance(tree, list)
    assert tree[:2] == [["00", "01"], ["26", [["00", "br.gov.bcb.pix"], ["01", "arya@stark.com"]]]]


@pytest.mark.parametrize(("standard", "fields"), [("pix", FIELDS), ("epc", EPC), ("swiss_qr", SWISS)])
@pytest.mark.parametrize("source", [("-",), ()])
def test_both_work_in_a_pipe_and_lose_nothing(standard: str, fields: object, source: tuple[str, ...]) -> None:
    answer = said(*source, stdin=built(standard, fields))
    assert answer["standard"] == standard
    tree = answer["tree"]
    if isinstance(tree, dict):
        assert built(standard, fields).decode() == str(tree["newline"]).join(tree["lines"]) + "\n"


@pytest.mark.parametrize(("standard", "fields"), [("pix", FIELDS), ("epc", EPC), ("swiss_qr", SWISS)])
def test_the_picture_is_read_by_an_independent_decoder(tmp_path: Path, standard: str, fields: object) -> None:
    picture = tmp_path / "code.png"
    text = built(standard, fields, "--png", picture).removesuffix(b"\n").decode()
    image = Image.open(picture)
    [symbol] = zxingcpp.read_barcodes(image.convert("L"))
    assert symbol.bytes == text.encode("iso-8859-1" if standard == "epc" else "utf-8")
    assert symbol.ec_level == "M"
    assert image.mode == "1"
    assert {image.getpixel((at, 39)) for at in range(image.width)} == {255}, "the quiet zone is 4 modules of 10 pixels"
    assert image.getpixel((40, 40)) == 0
    assert said(picture)["standard"] == standard
    assert said("-", stdin=picture.read_bytes())["standard"] == standard


def test_a_drawing_has_a_module_for_each_of_the_picture(tmp_path: Path) -> None:
    built("pix", FIELDS, "--png", tmp_path / "code.png", "--svg", tmp_path / "code.svg")
    image, drawing = Image.open(tmp_path / "code.png"), (tmp_path / "code.svg").read_text(encoding="utf-8")
    side = image.width // 10
    assert f'viewBox="0 0 {side} {side}"' in drawing
    dark = sum(image.getpixel((column * 10, row * 10)) == 0 for row in range(side) for column in range(side))
    assert drawing.count("h1v1h-1z") == dark


@pytest.mark.parametrize(
    ("arguments", "stdin", "says"),
    [
        (("build", "pix"), b"", "no JSON"),
        (("build", "pix"), b"[]", "no JSON object"),
        (("build", "pix"), b"[" * 100_000, "no JSON"),
        (("build", "pix"), b"\xff", "no JSON"),
        (("build", "pix"), b'{"key": "a@b", "name": "A", "city": "B", "amount": 5}', "field amount"),
        (("build", "cheque"), b"{}", "cheque"),
        (("read", "Hello"), b"", "character 0"),
        (("read", PIX + "63040000"), b"", "checksum"),
        (("read", "0" * 5000), b"", "second time"),
        (("read",), b"", "character 0"),
        (("read",), b"\xff\xfe", "utf-8"),
        (("read",), b"\x89PNG broken", "damaged"),
        (("read",), b"<svg/>", "SVG"),
        (("read", "/nowhere/code.png"), b"", "no file"),
    ],
)
def test_bad_input_is_one_line_and_status_2(arguments: tuple[str, ...], stdin: bytes, says: str) -> None:
    done = qr(*arguments, stdin=stdin)
    assert (done.returncode, done.stdout) == (2, b"")
    assert says in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


def test_bad_usage_is_status_2() -> None:
    assert qr("build").returncode == 2
    assert qr("nonsense").returncode == 2


def test_a_picture_without_a_code_is_refused(tmp_path: Path) -> None:
    Image.new("L", (200, 200), 255).save(tmp_path / "blank.png")
    done = qr("read", tmp_path / "blank.png")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"0 QR codes" in done.stderr


def test_a_picture_that_cannot_be_written_is_a_failure_and_prints_no_code(tmp_path: Path) -> None:
    done = qr("build", "pix", "--png", tmp_path / "none" / "code.png", stdin=json.dumps(FIELDS).encode())
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.splitlines()) == 1


def test_without_a_reader_of_pictures_texts_are_still_read(tmp_path: Path) -> None:
    text = built("pix", FIELDS, "--png", tmp_path / "code.png").decode().strip()
    missing = "import sys; sys.modules['zxingcpp'] = None"
    done = qr("read", tmp_path / "code.png", prelude=missing)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"pip install zxing-cpp" in done.stderr
    assert qr("read", text, prelude=missing).returncode == 0


def test_an_epc_file_in_its_own_character_set_is_read(tmp_path: Path) -> None:
    file = tmp_path / "code.txt"
    file.write_bytes(built("epc", EPC).decode().encode("iso-8859-1"))
    fields = said(file)["fields"]
    assert isinstance(fields, dict)
    assert fields["name"] == EPC["name"]
