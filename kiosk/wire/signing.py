"""Ed25519 signatures over canonical JSON: what central publishes and terminals verify."""

import json
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from kiosk.wire.message import Message


class BadSignature(Exception):
    """The content was not signed with the expected key, or was changed since."""


class Signed(Message):
    """A JSON object with the signature (hex) over `purpose`, a line feed and its canonical form."""

    payload: dict[str, object]
    signature: str


def canonical(payload: object) -> bytes:
    """The one way to write a JSON value down: sorted keys, no spaces, UTF-8."""
    return json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


class SigningKey:
    """Central's private key."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    @classmethod
    def generate(cls) -> Self:
        """A new key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_pem(cls, pem: bytes) -> Self:
        """A key that `pem` wrote; ValueError when it is none."""
        key = load_pem_private_key(pem, password=None)
        if not isinstance(key, Ed25519PrivateKey):
            raise ValueError("not an Ed25519 key")  # noqa: TRY004  a file's content, not a caller's type
        return cls(key)

    @property
    def pem(self) -> bytes:
        """The private key for keeping in a file that only its owner reads."""
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    @property
    def public_hex(self) -> str:
        """The public key as terminals get it when they are paired."""
        return self._key.public_key().public_bytes_raw().hex()

    def sign(self, purpose: str, payload: dict[str, object]) -> Signed:
        """Sign a JSON object for one purpose; a signature for another purpose does not pass for it."""
        return Signed(payload=payload, signature=self._key.sign(_message(purpose, canonical(payload))).hex())


def verify(public_hex: str, purpose: str, signed: Signed) -> bytes:
    """The canonical form of what was signed, or `BadSignature`."""
    content = canonical(signed.payload)
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_hex))
        key.verify(bytes.fromhex(signed.signature), _message(purpose, content))
    except (InvalidSignature, ValueError) as fault:
        raise BadSignature(f"{purpose}: the signature does not fit the content") from fault
    return content


def _message(purpose: str, content: bytes) -> bytes:
    return purpose.encode() + b"\n" + content
