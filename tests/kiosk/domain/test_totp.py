import base64

import pytest

from kiosk.domain.totp import STEP, code_at, enrolment, matching_step

RFC_SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "94287082"), (1111111109, "07081804"), (1111111111, "14050471"), (1234567890, "89005924"),
     (2000000000, "69279037"), (20000000000, "65353130")],
)  # fmt: skip
def test_codes_are_those_of_rfc_6238(seconds: int, code: str) -> None:
    """The RFC prints eight digits; six are its last six (RFC 4226, 5.3)."""
    assert code_at(RFC_SECRET, seconds // STEP) == code[-6:]


def test_a_code_counts_a_step_early_and_a_step_late_and_never_twice() -> None:
    step = 1_000_000
    code = code_at(RFC_SECRET, step)
    for seconds in ((step - 1) * STEP, step * STEP, (step + 2) * STEP - 1):
        assert matching_step(RFC_SECRET, code, seconds) == step
    for seconds in ((step - 1) * STEP - 1, (step + 2) * STEP):
        assert matching_step(RFC_SECRET, code, seconds) is None
    assert matching_step(RFC_SECRET, code, step * STEP, used=step) is None


def test_what_is_no_code_matches_nothing() -> None:
    for wrong in ("", "000", "1234567", "１２３４５６", "abcdef"):
        assert matching_step(RFC_SECRET, wrong, 59) is None


def test_an_authenticator_can_read_the_enrolment() -> None:
    assert enrolment("ABC", "Lin 林", "点点") == (
        "otpauth://totp/%E7%82%B9%E7%82%B9%3ALin%20%E6%9E%97?secret=ABC&issuer=%E7%82%B9%E7%82%B9"
    )
