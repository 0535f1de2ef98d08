from binascii import crc_hqx


def crc16(text: str) -> str:
    """The CRC of EMVCo MPM v1.1, 4.7.3 (CRC-16/CCITT-FALSE: polynomial 1021, initial value FFFF), as four hex digits.

    It runs over the UTF-8 bytes, although lengths count characters.
    """
    return f"{crc_hqx(text.encode(), 0xFFFF):04X}"
