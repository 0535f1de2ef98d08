"""Bringing a snapshot over in pieces: a break costs one piece, and every piece ends within a call's deadline."""

import hashlib
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Final, Protocol

from kiosk.terminal.catalog.outcomes import CatalogRefused, Reason, Unavailable
from kiosk.terminal.sync import Answer, HttpProblem, Unreachable
from kiosk.wire.manifest import Manifest

_LARGEST_PIECE: Final = 4 << 20
_SMALLEST_PIECE: Final = 64 << 10


class Central(Protocol):
    """Calls to central, as `kiosk.terminal.sync` makes them."""

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer | HttpProblem | Unreachable:
        """Make one call."""


class Fetcher:
    """Fetches snapshots. Pieces get smaller where the line is slow, and larger again where it is not."""

    def __init__(self, central: Central) -> None:
        self._central = central
        self._piece = _LARGEST_PIECE

    def fetch(self, manifest: Manifest, folder: Path) -> Path | Unavailable:
        """The compressed snapshot in `folder`, whole and checked; what came before a break is kept for next time."""
        part = folder / f"{manifest.compressed_sha256}.part"
        _remove_others(folder, part)
        while (have := part.stat().st_size if part.exists() else 0) < manifest.compressed_size:
            failure = self._next_piece(manifest, part, have)
            if failure is not None:
                return failure
        with part.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != manifest.compressed_sha256:
            part.unlink()
            raise CatalogRefused(Reason.DAMAGED, "The snapshot was damaged on its way; it is fetched again.")
        return part

    def _next_piece(self, manifest: Manifest, part: Path, have: int) -> Unavailable | None:
        last = min(have + self._piece, manifest.compressed_size) - 1
        path = f"/v1/catalog/snapshots/{manifest.compressed_sha256}"
        match self._central.send("GET", path, headers={"Range": f"bytes={have}-{last}"}):
            case Answer(HTTPStatus.PARTIAL_CONTENT, body) if len(body) == last - have + 1:
                self._piece = min(self._piece * 2, _LARGEST_PIECE)
            case Answer(HTTPStatus.OK, body) if len(body) == manifest.compressed_size:
                part.unlink(missing_ok=True)
            case Answer():
                return Unavailable("Central sent another piece of the catalog than was asked for.")
            case HttpProblem(status, _, title):
                return Unavailable(f"Central does not give the catalog out ({status}): {title}")
            case Unreachable(reason):
                self._piece = max(self._piece // 4, _SMALLEST_PIECE)
                return Unavailable(reason)
        with part.open("ab") as file:
            file.write(body)
        return None


def _remove_others(folder: Path, part: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for other in folder.iterdir():
        if other != part:
            other.unlink()
