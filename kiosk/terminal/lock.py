"""One program on a terminal's folder at a time: two would both send its orders, and wait for each other's writes."""

import fcntl
import os
from pathlib import Path
from typing import Self

from kiosk.domain.errors import ShopError


class FolderInUse(ShopError):
    """Another program has the terminal's folder open."""

    code = "folder-in-use"

    def __init__(self, folder: Path, holder: str) -> None:
        who = f" (process {holder})" if holder else ""
        super().__init__(
            f"Another terminal{who} is at work in {folder}.",
            "Close that one first, or give this one a folder of its own with --data DIR.",
        )


class FolderLock:
    """Holds a folder for as long as this process has it; the system lets go of it however the process ends."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def take(cls, folder: Path) -> Self:
        """Take the folder, made if it is not there, or raise `FolderInUse`."""
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / "terminal.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(handle, 32).decode(errors="replace").strip()
            os.close(handle)
            raise FolderInUse(folder, holder) from None
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
        return cls(handle)

    def release(self) -> None:
        """Let another one have it. The file stays: removing it could part two who both believe they hold it."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
