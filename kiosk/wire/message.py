"""What all messages have in common."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

WIRE_VERSION = 1
"""Sent by both sides in the `Diandian-Wire` header; a side that meets another major version says so and stops."""

WIRE_HEADER = "Diandian-Wire"


class Message(BaseModel):
    """A message between terminal and central: frozen, exact about types, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)


Amount = Annotated[int, Field(ge=-(10**15), le=10**15)]
"""Minor units of a currency, within what every database's 64-bit integer can sum."""

Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
"""An id made by the sender: short, printable, and safe in a path."""
