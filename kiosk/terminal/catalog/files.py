"""Files that are there whole or not at all, whenever the power goes."""

import os
from io import FileIO
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path`; it is on disk when this returns, and until then the old content is."""
    fresh = path.with_name(path.name + ".new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_folder(path.parent)


def write_all(file: FileIO, content: memoryview) -> None:
    """Write all of it: an unbuffered file may take less at a time."""
    while content:
        content = content[file.write(content) :]


def sync_folder(folder: Path) -> None:
    """Make renames in the folder last."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
