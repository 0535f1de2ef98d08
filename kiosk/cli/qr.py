"""`kiosk qr`: payment codes made from fields, and read from texts and pictures."""

import codecs
import io
import json
import sys
from pathlib import Path

import typer

from kiosk.cli.qr_drawing import draw_png, draw_svg
from kiosk.domain.errors import ShopError
from kiosk.domain.payment_qr import STANDARDS, EmvCode, LineCode, LinkCode, Tree, build, decode, from_octets
from kiosk.domain.payment_qr import read as read_fields

app = typer.Typer(help="Make and read payment codes.", no_args_is_help=True)

_STDIN = "-"
_PICTURE_SUFFIXES = {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".svg"}
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\x00", b"MM\x00*")
_DRAWINGS = (b"<svg", b"<?xml")


class NotReadable(ShopError):
    """What was given is neither the fields nor the picture of a payment code."""

    code = "not-readable"
    bad_input = True


class ReaderMissing(ShopError):
    """This machine cannot read pictures."""

    code = "reader-missing"


@app.command("build")
def build_code(
    standard: str = typer.Argument(..., metavar="STANDARD", help=f"One of: {', '.join(STANDARDS)}."),
    png: Path | None = typer.Option(None, "--png", metavar="FILE", help="Draw the code into a PNG too."),
    svg: Path | None = typer.Option(None, "--svg", metavar="FILE", help="Draw the code into an SVG too."),
) -> None:
    """Make the payment code of the JSON fields on stdin, and print its text."""
    text = build(standard, _fields(sys.stdin.buffer.read()))
    if png is not None:
        draw_png(text, png)
    if svg is not None:
        draw_svg(text, svg)
    _print(text)


@app.command("read")
def read_code(
    source: str = typer.Argument(_STDIN, metavar="[TEXT|PICTURE|-]", help="A code, a picture of one, or - for stdin."),
) -> None:
    """Print what a payment code says as JSON: its standard, its fields, and its tree without loss."""
    tree = decode(_text(source))
    reading = read_fields(tree)
    shown = {"standard": reading.standard, "fields": reading.fields, "tree": _plain(tree)}
    _print(json.dumps(shown, ensure_ascii=False, indent=2))


def _fields(octets: bytes) -> dict[str, object]:
    try:
        fields = json.loads(octets)
    except (ValueError, RecursionError) as refusal:
        raise NotReadable(
            f"The fields on stdin are no JSON: {refusal}.", 'Give an object such as {"amount": "5.00"}.'
        ) from None
    if not isinstance(fields, dict):
        raise NotReadable("The fields on stdin are no JSON object.", 'Give an object such as {"amount": "5.00"}.')
    return fields


def _text(source: str) -> str:
    """The code's text: from stdin, from a file that is there, or the argument itself."""
    if source == _STDIN:
        return _text_of(sys.stdin.buffer.read())
    file = Path(source)
    try:
        there = file.is_file()
    except (OSError, ValueError):  # a code is too long for a file's name
        there = False
    if there:
        try:
            return _text_of(file.read_bytes())
        except OSError as refusal:
            raise NotReadable(f"{file} cannot be read: {refusal.strerror}.", "Give a file that you may read.") from None
    if file.suffix.lower() in _PICTURE_SUFFIXES:
        raise NotReadable(f"There is no file {file}.", "Give a picture that is there, or the code's text.")
    return source


def _text_of(octets: bytes) -> str:
    """A picture by what its symbol holds; a text but for the line end that printing adds.

    Texts come in UTF-8, as `build` prints them; else in the character set that an EPC code names.
    """
    if octets.startswith(_DRAWINGS):
        raise NotReadable("Drawings in SVG cannot be read.", "Give a picture of pixels, such as a PNG.")
    if octets.startswith(_SIGNATURES):
        return from_octets(_symbol(octets))
    octets = octets.removeprefix(codecs.BOM_UTF8).removesuffix(b"\n").removesuffix(b"\r")
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return from_octets(octets)


def _symbol(picture: bytes) -> bytes:
    """What the one QR symbol in a picture holds."""
    try:
        import zxingcpp
        from PIL import Image
    except ModuleNotFoundError as missing:
        raise ReaderMissing(
            f"Pictures cannot be read here: {missing.name} is not installed.",
            "Run `pip install zxing-cpp pillow`, or give the code's text.",
        ) from None
    try:
        image = Image.open(io.BytesIO(picture)).convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as refusal:
        raise NotReadable(f"The picture is damaged: {refusal}.", "Give a whole picture.") from None
    symbols: list[bytes] = [
        each.bytes for each in zxingcpp.read_barcodes(image, formats=zxingcpp.barcode_formats_from_str("QRCode"))
    ]
    if len(symbols) != 1:
        raise NotReadable(f"The picture shows {len(symbols)} QR codes.", "Give a sharp picture of one.")
    return symbols[0]


def _plain(tree: Tree) -> object:
    match tree:
        case EmvCode():
            return tree
        case LineCode():
            return {"lines": tree.lines, "newline": tree.newline}
        case LinkCode():
            return {"base": tree.base, "parameters": tree.parameters}


def _print(text: str) -> None:
    """As UTF-8, whatever the locale, and with the line ends the code has."""
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.buffer.flush()
