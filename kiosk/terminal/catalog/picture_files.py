"""Pictures on the terminal's disk, each under its hash."""

import hashlib
import mimetypes
import os
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import Final

from kiosk.terminal.catalog.files import sync_folder
from kiosk.wire.pictures import PictureDocument

MOST_BYTES: Final = 2 << 30
"""Pictures take no more of the disk."""

SPARED_BYTES: Final = 512 << 20
"""So much of the disk is left to orders."""


class WrongPicture(Exception):
    """What came has another hash than was asked for."""


class PictureFiles:
    """What is here is whole: it was hashed before it got its name. Threads may share it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, picture: PictureDocument) -> Path | None:
        """The file of a picture, if it is here."""
        path = self._path(picture)
        try:
            return path if path.stat().st_size == picture.size else None
        except OSError:
            return None

    def part(self, picture: PictureDocument) -> Path:
        """Where a picture is while it comes in; what came before a break is kept for next time."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder / f"{picture.sha256}.part"

    def keep(self, picture: PictureDocument, part: Path) -> None:
        """Give what came in its name, on disk; raises `WrongPicture`, and then it is gone."""
        with part.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            os.fsync(file.fileno())
        if digest != picture.sha256:
            part.unlink()
            raise WrongPicture(picture.sha256)
        part.replace(self._path(picture))
        sync_folder(self._folder)

    def has_room(self, more: int) -> bool:
        """Whether the disk takes so many bytes more and has enough left for orders."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return shutil.disk_usage(self._folder).free - more >= SPARED_BYTES

    def forget_others(self, wanted: Collection[PictureDocument]) -> None:
        """Delete all but these and what came of them so far."""
        names = {self._path(each).name for each in wanted} | {f"{each.sha256}.part" for each in wanted}
        for file in self._folder.iterdir() if self._folder.is_dir() else ():
            if file.name not in names:
                file.unlink(missing_ok=True)

    def _path(self, picture: PictureDocument) -> Path:
        """With an ending, by which Qt chooses who reads it."""
        return self._folder / f"{picture.sha256}{mimetypes.guess_extension(picture.media_type) or ''}"
