"""What all messages have in common."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

WIRE_VERSION = 1
"""Sent by both sides in the `Diandian-Wire` header; a side that meets another major version says so and stops."""

WIRE_HEADER = "Diandian-Wire"


KEY_HEADER = "Diandian-Key"
"""In it a terminal names the public key (hex) that it trusts; central signs with that one while it has it."""


class Message(BaseModel):
    """A message between terminal and central: frozen, exact about types; keys that it does not know it passes over.

    What does not fit is not repeated in the error: it may be personal, and errors are logged. Nor does the reader keep
    what it has read for the next message that says the same (pydantic would, of thousands of texts).
    """

    model_config = ConfigDict(
        frozen=True, strict=True, extra="ignore", populate_by_name=True, hide_input_in_errors=True, cache_strings="keys"
    )


class ClosedMessage(Message):
    """One in which nothing may be passed over, as it moves money or is sealed: an unknown key is an error."""

    model_config = ConfigDict(extra="forbid")


Amount = Annotated[int, Field(ge=-(10**15), le=10**15)]
"""Minor units of a currency, within what every database's 64-bit integer can sum."""

Moment = Annotated[AwareDatetime, Field(ge=datetime(1970, 1, 1, tzinfo=UTC), le=datetime(9000, 1, 1, tzinfo=UTC))]
"""A time that any time zone can tell; a clock without a battery begins at 1970."""

Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
"""An id made by the sender: short, printable, and safe in a path."""
