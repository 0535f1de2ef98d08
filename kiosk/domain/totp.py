"""Time-based one-time passwords, RFC 6238 on RFC 4226: SHA-1, six digits, a new one each 30 seconds."""

import base64
import hashlib
import hmac
import struct
from typing import Final
from urllib.parse import quote

STEP: Final = 30
"""Seconds that a code stands for."""
_DIGITS: Final = 6
_DRIFT: Final = 1
"""So many steps before and after the present one count too: clocks differ, and people type slowly (RFC 6238, 5.2)."""


def code_at(secret: str, step: int) -> str:
    """The code of a time step (seconds since 1970, divided by `STEP`); `secret` is base32."""
    digest = hmac.digest(base64.b32decode(secret), struct.pack(">Q", step), hashlib.sha1)
    offset = digest[-1] & 0x0F
    number: int = struct.unpack_from(">I", digest, offset)[0] & 0x7FFFFFFF
    return str(number % 10**_DIGITS).zfill(_DIGITS)


def matching_step(secret: str, code: str, seconds: float, used: int = -1) -> int | None:
    """The step whose code this is, near `seconds` since 1970 and after `used`, the last one that was taken."""
    now = int(seconds) // STEP
    for step in range(max(now - _DRIFT, used + 1), now + _DRIFT + 1):
        if hmac.compare_digest(code_at(secret, step).encode(), code.encode()):
            return step
    return None


def enrolment(secret: str, account: str, issuer: str) -> str:
    """The address that authenticator programs read from a QR code."""
    label = quote(f"{issuer}:{account}", safe="")
    return f"otpauth://totp/{label}?secret={secret}&issuer={quote(issuer, safe='')}"
