"""Reading a catalog file: every way it can be wrong ends in one line that names the place."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from kiosk.central.catalog.checks import check_references
from kiosk.central.catalog.errors import BadCatalog
from kiosk.central.catalog.json_text import parse
from kiosk.central.catalog.places import first_fault
from kiosk.wire.catalog import CatalogDocument

LARGEST_FILE: Final = 512 * 1024 * 1024
"""Bytes; a catalog of 100,000 products has about 80 MB."""


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """A catalog that is in order: what it means, and every value as it was written."""

    document: CatalogDocument
    written: dict[str, Any]


def read_catalog_file(path: Path) -> CatalogFile:
    """Read the file at `path`, or raise `BadCatalog`."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise BadCatalog("", f"is too large: {size} bytes", f"A catalog has at most {LARGEST_FILE} bytes.")
        content = path.read_bytes()
    except OSError as fault:
        raise BadCatalog("", f"cannot be read: {fault.strerror}", "Check the path and its permissions.") from fault
    return read_catalog(content)


def read_catalog(content: bytes) -> CatalogFile:
    """Read a catalog file's content, or raise `BadCatalog`."""
    written = parse(content)
    if not isinstance(written, dict):
        raise BadCatalog("", "is not a JSON object", "A catalog begins with {.")
    try:
        document = CatalogDocument.model_validate_json(content.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as fault:
        raise first_fault(fault, written) from None
    check_references(document)
    return CatalogFile(document, written)
