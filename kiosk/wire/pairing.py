"""Pairing: with a one-time code, a terminal makes its own credential known.

The terminal makes the credential and stores it before it asks, so that a lost answer costs nothing: the same claim
again is answered with the same pairing.
"""

from typing import Annotated

from pydantic import Field

from kiosk.wire.message import Message

Credential = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{43,128}$")]
"""At least 256 random bits in URL-safe letters."""


class Claim(Message):
    """What a terminal sends with the code it was given; `name` helps people to tell terminals apart.

    `known_as` is the terminal id it had before: if that terminal was revoked, it is the same terminal again.
    """

    name: str
    credential: Credential
    known_as: str | None = None


class Pairing(Message):
    """What it gets: who it is, the letters of its pickup numbers, and central's public key (hex)."""

    terminal_id: str
    store_id: str
    letters: str
    public_key: str
