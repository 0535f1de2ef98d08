"""The server's signing key: made at first start, readable by its owner only."""

import os
import tempfile
from pathlib import Path

from kiosk.central.errors import Refusal
from kiosk.wire.signing import SigningKey


class BrokenKey(Refusal):
    """The key file is there but cannot be used."""

    code = "broken-key"


def signing_key(path: Path) -> SigningKey:
    """The key kept at `path`, made if there is none. Of two processes that start at once, one makes it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        _make(path)
    try:
        return SigningKey.from_pem(path.read_bytes())
    except (OSError, ValueError) as fault:
        raise BrokenKey(
            f"The signing key {path} cannot be read ({type(fault).__name__}).",
            "Put it back from a backup; with a new key every terminal has to be paired again.",
        ) from fault


def _make(path: Path) -> None:
    handle, fresh = tempfile.mkstemp(dir=path.parent)  # readable by its owner only
    with os.fdopen(handle, "wb") as file:
        file.write(SigningKey.generate().pem)
        file.flush()
        os.fsync(file.fileno())
    try:
        path.hardlink_to(fresh)  # unlike a rename, a link never replaces a key that another process made meanwhile
    except FileExistsError:
        pass
    finally:
        Path(fresh).unlink()
