"""The server's signing keys: the first is made at first start, and readable by its owner only."""

import os
import tempfile
import threading
from pathlib import Path
from typing import Final

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


_RETIRED: Final = "retired-*.pem"


class KeyRing:
    """The present key and those before it. Another process may bring in a new one at any time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._present = signing_key(path)
        self._retired: dict[str, SigningKey] = {}
        self._read_at = -1
        self._refresh()

    @property
    def present(self) -> SigningKey:
        """The key that new terminals learn."""
        self._refresh()
        return self._present

    def for_one_who_trusts(self, public_hex: str) -> tuple[SigningKey, str | None]:
        """The key to sign with for a terminal, and the one it shall trust from now on, None if it does already."""
        present = self.present
        trusted = self._retired.get(public_hex)
        return (present, None) if trusted is None else (trusted, present.public_hex)

    def rotate(self) -> SigningKey:
        """Bring in a new key; terminals that trust an old one learn of it by a manifest that the old one signs."""
        with self._lock:
            old = self._path.with_name(f"retired-{self._present.public_hex[:16]}.pem")
            old.hardlink_to(self._path)
            handle, fresh = tempfile.mkstemp(dir=self._path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(SigningKey.generate().pem)
                file.flush()
                os.fsync(file.fileno())
            Path(fresh).replace(self._path)
        return self.present

    def _refresh(self) -> None:
        changed = self._path.parent.stat().st_mtime_ns
        with self._lock:
            if changed == self._read_at:
                return
            self._present = signing_key(self._path)
            keys = [signing_key(path) for path in self._path.parent.glob(_RETIRED)]
            self._retired = {key.public_hex: key for key in keys}
            self._read_at = changed
