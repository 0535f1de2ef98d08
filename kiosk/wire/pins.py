"""How the secrets of staff are kept: PINs as argon2id hashes, cards' codes, which are long and random, as SHA-256."""

import hashlib
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

PIN_DIGITS: Final = range(4, 13)

_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
"""OWASP's least for argon2id: 19 MiB, two passes; some 25 ms on a terminal."""


def is_pin(pin: str) -> bool:
    """Whether this is 4 to 12 digits."""
    return pin.isascii() and pin.isdigit() and len(pin) in PIN_DIGITS


def hash_pin(pin: str) -> str:
    """A new salted hash of a PIN."""
    return _HASHER.hash(pin)


def pin_matches(hashed: str, pin: str) -> bool:
    """Whether the hash was made of this PIN."""
    try:
        return _HASHER.verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


def hash_card(code: str) -> str:
    """The hash of a staff card's code."""
    return hashlib.sha256(code.strip().encode()).hexdigest()
