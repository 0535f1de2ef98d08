"""What central says about a published edition, and the changes that lead to it."""

from datetime import datetime
from typing import Final

from pydantic import Field

from kiosk.wire.message import Message
from kiosk.wire.snapshot import EntityRow, Kind

MANIFEST: Final = "diandian manifest 1"
"""What a manifest's signature is for."""

CHANGES: Final = "diandian changes 1"
"""What the signature of changes is for."""


class Manifest(Message):
    """A published edition: its snapshot's size and SHA-256, as it is and compressed, and the hash of its rows.

    `next_key` is the public key (hex) to trust from now on instead of the one that this manifest is signed with.
    """

    store: str
    edition: int = Field(ge=1)
    epoch: str
    schema_version: int = Field(alias="schema")
    size: int = Field(ge=0)
    sha256: str
    compressed_size: int = Field(ge=0)
    compressed_sha256: str
    state: str
    made_at: datetime
    next_key: str | None = None


class Tombstone(Message):
    """A row that is no more."""

    kind: Kind
    id: str


class Changes(Message):
    """What turns edition `since` into `edition`: whole rows to put, rows to remove, and the hash they lead to."""

    store: str
    since: int
    edition: int
    epoch: str
    schema_version: int = Field(alias="schema")
    state: str
    made_at: datetime
    rows: tuple[EntityRow, ...]
    removed: tuple[Tombstone, ...]
