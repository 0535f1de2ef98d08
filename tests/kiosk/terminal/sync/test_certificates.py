"""A central with certificates of its own, over real TLS."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.terminal import UnusableCertificate
from kiosk.terminal.sync import Answer, CentralClient, Link, Unreachable
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import CREDENTIAL


def make_certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that vouches for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(named)
        .issuer_name(named)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / f"{name}.pem", folder / f"{name}.key"
    public.write_bytes(certificate.public_bytes(Encoding.PEM))
    private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return public, private


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    return make_certificate(tmp_path, "central")


@pytest.fixture
def url(central: FakeCentral, certificate: tuple[Path, Path]) -> str:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    central._server.socket = context.wrap_socket(central._server.socket, server_side=True)
    return central.url.replace("http://", "https://")


def ask(url: str, link: Link, ca: Path | None) -> object:
    client = CentralClient(url, lambda: CREDENTIAL, link, 5, ca)
    answer = client.send("GET", "/v1/payment-methods")
    client.close()
    return answer


def test_a_pinned_certificate_is_believed_and_no_other(
    url: str, link: Link, tmp_path: Path, certificate: tuple[Path, Path], central: FakeCentral
) -> None:
    assert isinstance(ask(url, link, certificate[0]), Answer)
    heard = len(central.requests)
    for ca in (None, make_certificate(tmp_path, "another")[0]):
        assert isinstance(ask(url, link, ca), Unreachable)
        assert "certificate" in link.last_error
    assert len(central.requests) == heard


def test_a_file_without_certificates_is_refused_at_once(tmp_path: Path, link: Link) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing")
    for file in (empty, tmp_path / "missing.pem"):
        with pytest.raises(UnusableCertificate, match="PEM"):
            CentralClient("https://central.example", lambda: None, link, 1, file)
