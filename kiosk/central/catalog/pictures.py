"""Pictures that a catalog names: kept by their hash, told to terminals as rows of the edition."""

import hashlib
import mimetypes
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.central.catalog.entities import Entity
from kiosk.wire.catalog import CatalogDocument
from kiosk.wire.pictures import PictureDocument
from kiosk.wire.snapshot import Kind

Pictures = Mapping[str, PictureDocument]
"""By the name that the catalog calls each."""


def keep_pictures(folder: Path, catalog: CatalogDocument, source: Path) -> dict[str, PictureDocument]:
    """Copy what the catalog names from `source` into the folder; what is not there is left out."""
    folder.mkdir(parents=True, exist_ok=True)
    named = dict.fromkeys(_names(catalog))
    return {name: _keep(folder, source / name) for name in named if (source / name).is_file()}


def picture_entities(pictures: Pictures) -> Iterator[Entity]:
    """The rows that tell terminals of pictures."""
    for name, picture in sorted(pictures.items()):
        yield Entity(Kind.PICTURE, name, picture.model_dump_json())


def _names(catalog: CatalogDocument) -> Iterator[str]:
    for category in catalog.categories:
        yield from filter(None, [category.picture])
    for option in catalog.options:
        yield from (choice.picture for choice in option.choices if choice.picture)
    for product in catalog.products:
        yield from product.pictures


def _keep(folder: Path, file: Path) -> PictureDocument:
    content = file.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    target = folder / sha256
    if not target.is_file():
        handle, fresh = tempfile.mkstemp(dir=folder, prefix=".coming-")
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        Path(fresh).chmod(0o644)
        Path(fresh).replace(target)
    media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return PictureDocument(sha256=sha256, size=len(content), media_type=media_type)
