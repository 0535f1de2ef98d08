"""Payment codes: the texts behind QR codes that customers pay by, made and read to the letter of their standards."""

from kiosk.domain.payment_qr.crc import crc16
from kiosk.domain.payment_qr.faults import Fault, InvalidPaymentCode
from kiosk.domain.payment_qr.lines import LineCode
from kiosk.domain.payment_qr.links import LinkCode, Parameter
from kiosk.domain.payment_qr.octets import from_octets, to_octets
from kiosk.domain.payment_qr.standards import STANDARDS, Reading, Tree, build, decode, encode, read
from kiosk.domain.payment_qr.tlv import DataObject, EmvCode

__all__ = [
    "STANDARDS",
    "DataObject",
    "EmvCode",
    "Fault",
    "InvalidPaymentCode",
    "LineCode",
    "LinkCode",
    "Parameter",
    "Reading",
    "Tree",
    "build",
    "crc16",
    "decode",
    "encode",
    "from_octets",
    "read",
    "to_octets",
]
