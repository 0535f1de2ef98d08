"""Pairing: a one-time code becomes a terminal's own credential."""

from kiosk.wire.message import Message


class Claim(Message):
    """What a terminal sends with the code it was given; `name` helps people to tell terminals apart."""

    name: str


class Pairing(Message):
    """What it gets: who it is, the letters of its pickup numbers, its credential, and central's public key (hex)."""

    terminal_id: str
    store_id: str
    letters: str
    credential: str
    public_key: str
