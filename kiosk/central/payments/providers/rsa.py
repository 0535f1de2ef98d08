"""RSA with SHA-256 (PKCS #1 v1.5), which WeChat Pay and Alipay sign with, and the keys for it."""

import base64
import binascii
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)
from cryptography.x509 import load_pem_x509_certificate

from kiosk.central.errors import Refusal

_ARMOUR: Final = b"-----BEGIN"
_CERTIFICATE: Final = b"-----BEGIN CERTIFICATE"


class UnusableKey(Refusal):
    """A key file of a payment provider's account cannot be used."""

    code = "unusable-key"
    bad_input = True

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The key {path} cannot be used ({why}).", "Put the file the provider gave you there.")


def private_key(path: Path) -> RSAPrivateKey:
    """The merchant's key, as PEM or as the bare base64 that Alipay's tool writes. Raises `UnusableKey`."""
    try:
        content = path.read_bytes()
        armoured = _ARMOUR in content
        key = load_pem_private_key(content, None) if armoured else load_der_private_key(base64.b64decode(content), None)
    except (OSError, ValueError, TypeError) as fault:
        raise UnusableKey(path, type(fault).__name__) from None
    if not isinstance(key, RSAPrivateKey):
        raise UnusableKey(path, "not an RSA key")
    return key


def public_key(path: Path) -> RSAPublicKey:
    """The provider's key, as PEM, as a certificate, or as bare base64. Raises `UnusableKey`."""
    try:
        content = path.read_bytes()
        key: object
        if _CERTIFICATE in content:
            key = load_pem_x509_certificate(content).public_key()
        elif _ARMOUR in content:
            key = load_pem_public_key(content)
        else:
            key = load_der_public_key(base64.b64decode(content))
    except (OSError, ValueError) as fault:
        raise UnusableKey(path, type(fault).__name__) from None
    if not isinstance(key, RSAPublicKey):
        raise UnusableKey(path, "not an RSA key")
    return key


def sign(key: RSAPrivateKey, message: bytes) -> str:
    """The signature, as base64."""
    return base64.b64encode(key.sign(message, PKCS1v15(), hashes.SHA256())).decode()


def verifies(key: RSAPublicKey, signature: str, message: bytes) -> bool:
    """Whether `signature` (base64) is that of the key's holder."""
    try:
        key.verify(base64.b64decode(signature, validate=True), message, PKCS1v15(), hashes.SHA256())
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True
