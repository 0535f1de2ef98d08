import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.errors import ShopError
from kiosk.domain.payment_qr import EmvCode, InvalidPaymentCode, build, crc16, decode, encode, read

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[3] / "vectors" / "payment_qr.json").read_text(encoding="utf-8")
)
MISPRINT = "588734"  # the acquirer of the vector whose input contradicts its code (see the vectors' README)


def of_kind(*kinds: str) -> list[Any]:
    return [
        pytest.param(each, id=f"{number}-{each['standard']}")
        for number, each in enumerate(VECTORS)
        if each["kind"] in kinds
    ]


def test_every_vector_is_tried() -> None:
    assert {each["kind"] for each in VECTORS} == {"crc", "build", "parse", "invalid", "sample"}
    assert len(VECTORS) == 119


@pytest.mark.parametrize("vector", of_kind("crc"))
def test_checksums(vector: dict[str, Any]) -> None:
    assert crc16(vector["input"]["data"]) == vector["expected"]


@pytest.mark.parametrize("vector", of_kind("build"))
def test_fields_make_the_code(vector: dict[str, Any]) -> None:
    assert build(vector["standard"], vector["input"]) == vector["expected"]


@pytest.mark.parametrize("vector", of_kind("build", "parse", "sample"))
def test_codes_are_taken_apart_and_put_together_again(vector: dict[str, Any]) -> None:
    tree = decode(vector["expected"])
    assert encode(tree) == vector["expected"]
    assert isinstance(tree, EmvCode) is ("tlv" in vector)
    if isinstance(tree, EmvCode):
        assert json.loads(json.dumps(tree)) == vector["tlv"]
        assert encode(vector["tlv"]) == vector["expected"]


@pytest.mark.parametrize("vector", of_kind("build", "parse", "sample"))
def test_the_standard_is_recognised(vector: dict[str, Any]) -> None:
    assert read(decode(vector["expected"])).standard == vector["standard"]


@pytest.mark.parametrize("vector", of_kind("parse"))
def test_what_a_code_says_is_read(vector: dict[str, Any]) -> None:
    fields = read(decode(vector["expected"])).fields
    said = {name: fields.get(name) for name in vector["input"]}
    if vector["input"].get("acquirer") == MISPRINT:
        assert said.pop("mcc") == "6010"
        said["mcc"] = "4601"
    assert said == vector["input"]


@pytest.mark.parametrize("vector", of_kind("invalid"))
def test_invalid_codes_are_refused_for_the_right_reason(vector: dict[str, Any]) -> None:
    with pytest.raises(InvalidPaymentCode) as refusal:
        decode(vector["input"]["payload"])
    assert refusal.value.fault == vector["expected"]
    assert isinstance(refusal.value, ShopError)
    assert refusal.value.bad_input
    assert "character" in refusal.value.where or "data object" in refusal.value.where
