"""What all messages have in common."""

from pydantic import BaseModel, ConfigDict

WIRE_VERSION = 1
"""Sent by both sides in the `Diandian-Wire` header; a side that meets another major version says so and stops."""

WIRE_HEADER = "Diandian-Wire"


class Message(BaseModel):
    """A message between terminal and central: frozen, exact about types, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)
