"""The catalog's files: `catalog.db` as central made it, the changes since, and the edition before."""

import hashlib
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from io import FileIO
from itertools import cycle
from pathlib import Path
from typing import Final

import structlog
import zstandard
from pydantic import ValidationError
from pysqlite3 import dbapi2

from kiosk.terminal.catalog.edition import CatalogEdition
from kiosk.terminal.catalog.files import sync_folder, write_all, write_whole
from kiosk.terminal.catalog.layers import Layers
from kiosk.terminal.catalog.marks import Marks
from kiosk.terminal.catalog.outcomes import CatalogRefused, Reason
from kiosk.terminal.catalog.source import CatalogDamaged, Source
from kiosk.wire.manifest import Changes, Manifest
from kiosk.wire.message import Message
from kiosk.wire.snapshot import SCHEMA, StateHash

_log = structlog.get_logger(__name__)

_BLOCK: Final = 1 << 18
"""Bytes: hashed and written while they are still in the processor's cache. Four times as much takes twice as long."""

_AT_ONCE: Final = 32 * _BLOCK
"""Bytes that wait for the disk at most, more or less."""

_KNOWN: Final = 2
"""Older files whose manifests are kept: the one before, and one that may have been damaged since."""


class _Installed(Message):
    """The manifests of the files that may be here: the newest first."""

    manifests: tuple[Manifest, ...] = ()


class OpenCatalog:
    """An open edition with what is needed to bring it up to date."""

    def __init__(self, base: Manifest, layers: Layers, edition: CatalogEdition) -> None:
        self.base = base
        self.layers = layers
        self.edition = edition


class CatalogStorage:
    """The catalog's files in the terminal's folder. Used by one thread at a time."""

    def __init__(self, folder: Path, marks: Marks) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._marks = marks
        self._file = folder / "catalog.db"
        self._previous = folder / "catalog.previous.db"
        self._changes = folder / "catalog.changes.json"
        self._manifests = folder / "catalog.manifests.json"

    @property
    def download(self) -> Path:
        """Where a snapshot is while it comes in."""
        return self._folder / "catalog.download"

    def open(self) -> OpenCatalog | None:
        """Open what is here. What is not whole is set aside; then the edition before is opened, if that is whole."""
        for path in (self._file, self._previous):
            if not path.exists():
                continue
            manifest = self._manifest_of(path)
            if manifest is not None and manifest.schema_version == SCHEMA:
                return self._opened(path, manifest)
            if manifest is not None:
                continue  # an older or newer program's: central has one for this program
            _log.warning("catalog-damaged", file=path.name)
            path.replace(path.with_suffix(".damaged"))
        return None

    def is_whole(self, manifest: Manifest) -> bool:
        """Whether the file still is what its manifest says, to the last bit."""
        try:
            return self._manifest_of(self._file) == manifest
        except OSError:
            return False

    def install(self, manifest: Manifest, compressed: Path) -> OpenCatalog:
        """Make a downloaded snapshot the open catalog, or raise `CatalogRefused` and leave all as it is."""
        fresh = self._folder / "catalog.db.new"
        try:
            _unpack(compressed, fresh, manifest)
            _check_meta(fresh, manifest)
            self._swap(fresh, manifest)
        except OSError as fault:
            message = f"The catalog cannot be stored ({fault.strerror}). Make room on the terminal's disk."
            raise CatalogRefused(Reason.STORAGE, message) from fault
        finally:
            fresh.unlink(missing_ok=True)
        return self._opened(self._file, manifest)

    def patch(self, opened: OpenCatalog, changes: Changes) -> OpenCatalog:
        """Put changes over the snapshot, or raise `CatalogRefused` and leave all as it is."""
        patched = self._patched(opened.base, opened.layers, changes)
        try:
            write_whole(self._changes, changes.model_dump_json(by_alias=True).encode())
        except OSError as fault:
            message = f"The catalog's changes cannot be stored ({fault.strerror}). Make room on the terminal's disk."
            raise CatalogRefused(Reason.STORAGE, message) from fault
        return patched

    def _opened(self, path: Path, manifest: Manifest) -> OpenCatalog:
        layers = Layers(Source.of_file(path))
        with suppress(OSError, ValidationError, CatalogRefused):
            changes = Changes.model_validate_json(self._changes.read_bytes())
            return self._patched(manifest, layers, changes)
        edition = CatalogEdition(layers, manifest.edition, manifest.epoch, self._marks)
        return OpenCatalog(manifest, layers, edition)

    def _patched(self, base: Manifest, layers: Layers, changes: Changes) -> OpenCatalog:
        if (changes.store, changes.epoch, changes.since) != (base.store, base.epoch, base.edition):
            raise CatalogRefused(Reason.DAMAGED, "The changes do not belong to this catalog.")
        if str(layers.state_after(StateHash.parse(base.state), changes)) != changes.state:
            raise CatalogRefused(Reason.DAMAGED, "The changes do not lead to the edition they should.")
        patched = layers.with_changes(changes)
        return OpenCatalog(base, patched, CatalogEdition(patched, changes.edition, changes.epoch, self._marks))

    def _swap(self, fresh: Path, manifest: Manifest) -> None:
        """The new file takes the place of the old in one step; before, both are known, so either is found whole."""
        known = _Installed(manifests=(manifest, *self._known()[:_KNOWN]))
        write_whole(self._manifests, known.model_dump_json(by_alias=True).encode())
        for leftover in ("catalog.db-wal", "catalog.db-shm", "catalog.db-journal"):
            (self._folder / leftover).unlink(missing_ok=True)
        if self._file.exists():
            self._previous.unlink(missing_ok=True)
            self._previous.hardlink_to(self._file)
        fresh.replace(self._file)
        sync_folder(self._folder)
        self._changes.unlink(missing_ok=True)

    def _known(self) -> tuple[Manifest, ...]:
        try:
            return _Installed.model_validate_json(self._manifests.read_bytes()).manifests
        except (OSError, ValidationError):
            return ()

    def _manifest_of(self, path: Path) -> Manifest | None:
        """The manifest that this file fits to the last bit."""
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        return next((known for known in self._known() if known.sha256 == sha256), None)


def _unpack(compressed: Path, fresh: Path, manifest: Manifest) -> None:
    """Unpack into `fresh`, on disk, and no further than the manifest says it goes.

    Other threads hash each block while the next one is unpacked, and send what was written to disk a part at a time: an
    order's commit that came upon all of it at once would wait until all of it was there.
    """
    digest, size, sent = hashlib.sha256(), 0, 0
    blocks = cycle([memoryview(bytearray(_BLOCK)), memoryview(bytearray(_BLOCK))])
    with ThreadPoolExecutor(2, "catalog") as others, compressed.open("rb") as packed, _written(fresh) as file:
        hashed, synced = others.submit(digest.update, b""), others.submit(os.fsync, file.fileno())
        reader = zstandard.ZstdDecompressor().stream_reader(packed)
        while (count := _unpack_into(block := next(blocks), reader)) and size <= manifest.size:
            hashed.result()  # what comes next goes where this block was
            hashed = others.submit(digest.update, block[:count])
            write_all(file, block[:count])
            size += count
            if size >= sent + _AT_ONCE:
                synced.result()
                synced, sent = others.submit(os.fsync, file.fileno()), size
        synced.result()
    if (size, digest.hexdigest()) != (manifest.size, manifest.sha256):
        raise CatalogRefused(Reason.DAMAGED, "The snapshot is not the file that its manifest names.")


def _unpack_into(block: memoryview, reader: zstandard.ZstdDecompressionReader) -> int:
    try:
        return reader.readinto(block)
    except zstandard.ZstdError as fault:
        raise CatalogRefused(Reason.DAMAGED, "The snapshot cannot be unpacked.") from fault


@contextmanager
def _written(path: Path) -> Iterator[FileIO]:
    """A new file, unbuffered; on disk when the block is left."""
    with path.open("wb", buffering=0) as file:
        yield file
        os.fsync(file.fileno())


def _check_meta(path: Path, manifest: Manifest) -> None:
    """The file says of itself what its manifest says of it."""
    try:
        meta = Source.of_file(path).meta()
    except (dbapi2.Error, CatalogDamaged) as fault:
        raise CatalogRefused(Reason.DAMAGED, "The snapshot is not a catalog.") from fault
    said = (meta.get("store"), meta.get("edition"), meta.get("epoch"), meta.get("schema"), meta.get("state"))
    if said != (manifest.store, str(manifest.edition), manifest.epoch, str(SCHEMA), manifest.state):
        raise CatalogRefused(Reason.DAMAGED, "The snapshot is of another edition than its manifest.")
