"""What became of one look at central's catalog."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why an edition was not taken; what is open stays open."""

    BAD_SIGNATURE = "bad-signature"
    OTHER_STORE = "other-store"
    OLDER_EDITION = "older-edition"
    UNKNOWN_SCHEMA = "unknown-schema"
    DAMAGED = "damaged"
    STORAGE = "storage"
    MALFORMED = "malformed"


class CatalogRefused(Exception):
    """An edition that cannot be taken; the text is for staff."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


@dataclass(frozen=True, slots=True)
class UpToDate:
    """The open edition is the newest."""

    edition: int


@dataclass(frozen=True, slots=True)
class Updated:
    """Another edition is open now; `whole` tells a snapshot from changes."""

    edition: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """What central offers was not taken."""

    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Central could not be asked, or has nothing: not paired, not reachable, nothing published."""

    message: str


CatalogOutcome = UpToDate | Updated | Refused | Unavailable
