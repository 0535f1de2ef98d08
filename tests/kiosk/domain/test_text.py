import pytest

from kiosk.domain.text import read


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ({"zh-CN": "面", "en": "Noodles"}, "en", "Noodles"),
        ({"zh-CN": "面", "en-GB": "Noodles"}, "en", "Noodles"),
        ({"zh-CN": "面", "en": "Noodles"}, "ja", "面"),
        ({"fr": "Nouilles"}, "ja", "Nouilles"),
        ({}, "en", ""),
    ],
)
def test_a_missing_language_falls_back_in_the_stores_order(text: dict[str, str], language: str, expected: str) -> None:
    assert read(text, language, ("zh-CN", "en")) == expected
