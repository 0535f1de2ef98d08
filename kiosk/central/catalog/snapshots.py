"""Building a snapshot: a SQLite file that depends on nothing but what is in it, compressed and named by its hash."""

import hashlib
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import zstandard
from pysqlite3 import dbapi2

from kiosk.wire.snapshot import SCHEMA, EntityRow, StateHash, fill

_LEVEL: Final = 12
_PAGE: Final = 4096
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A snapshot in the folder: what it takes and the hashes that name and prove it."""

    state: str
    size: int
    sha256: str
    compressed_size: int
    compressed_sha256: str


def publish_snapshot(folder: Path, store_id: str, edition: int, epoch: str, rows: Sequence[EntityRow]) -> Snapshot:
    """Build the snapshot of an edition and put it into the folder, whole or not at all."""
    state = str(StateHash.of(rows))
    meta = {"store": store_id, "edition": str(edition), "epoch": epoch, "schema": str(SCHEMA), "state": state}
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".building-") as workplace:
        plain = Path(workplace, "catalog.db")
        _write(plain, meta, rows)
        compressed = Path(workplace, "catalog.db.zst")
        size, sha256 = plain.stat().st_size, _hash(plain)
        compressed_sha256 = _compress(plain, compressed, size)
        compressed_size = compressed.stat().st_size
        compressed.replace(path_of(folder, compressed_sha256))
    _sync_folder(folder)
    return Snapshot(state, size, sha256, compressed_size, compressed_sha256)


def path_of(folder: Path, compressed_sha256: str) -> Path:
    """Where the snapshot of this name lies."""
    return folder / f"{compressed_sha256}.db.zst"


def _write(path: Path, meta: dict[str, str], rows: Sequence[EntityRow]) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        for pragma in (f"page_size={_PAGE}", "journal_mode=OFF", "synchronous=OFF", "cache_size=-65536"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        fill(connection, meta, rows)
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("VACUUM")
    finally:
        connection.close()


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _compress(plain: Path, compressed: Path, size: int) -> str:
    digest = hashlib.sha256()
    with plain.open("rb") as source, compressed.open("wb") as target:
        packer = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=True, threads=-1)
        for block in packer.read_to_iter(source, size=size, read_size=_BLOCK):
            digest.update(block)
            target.write(block)
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest()


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
