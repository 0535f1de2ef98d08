"""What everything on the server works with: its settings, its database, its keys."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.central.database import Database
from kiosk.central.keys import KeyRing
from kiosk.central.settings import CentralSettings
from kiosk.central.throttle import Throttle
from kiosk.wire.signing import SigningKey


@dataclass(frozen=True, slots=True)
class Central:
    """What all requests share."""

    settings: CentralSettings
    database: Database
    keys: KeyRing
    throttle: Throttle = field(default_factory=Throttle)

    @property
    def signing_key(self) -> SigningKey:
        """The key that signs what is published."""
        return self.keys.present

    def now(self) -> datetime:
        """The server's clock."""
        return datetime.now(UTC)
