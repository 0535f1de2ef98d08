"""Where central is, and whom to believe that it is central."""

import ssl
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.domain.errors import ShopError


class InsecureCentral(ShopError):
    """The address of central would carry the credential in the clear, or is none."""

    code = "insecure-central"
    bad_input = True


class UnusableCertificate(ShopError):
    """The file of certificates that central is to be known by cannot be used."""

    code = "unusable-certificate"
    bad_input = True


def checked_url(url: str) -> str:
    """The address without a slash at its end; plain HTTP only to this machine itself. Raises `InsecureCentral`."""
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return url.rstrip("/")
    if parts.scheme == "http" and parts.hostname and _loopback(parts.hostname):
        return url.rstrip("/")
    raise InsecureCentral(
        f"{url!r} is not a safe address of central.", "Give an https:// address, or http://127.0.0.1."
    )


def trust(ca: Path | None) -> str | bool:
    """What `requests` verifies certificates with: this file alone, or the usual authorities when there is none."""
    if ca is None:
        return True
    try:
        ssl.create_default_context(cafile=str(ca))
    except (OSError, ssl.SSLError) as fault:
        raise UnusableCertificate(
            f"No certificates can be read from {ca} ({type(fault).__name__}).",
            "Let central_ca name a PEM file with central's certificate, or that of its authority.",
        ) from fault
    return str(ca)


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
