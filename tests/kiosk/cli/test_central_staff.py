import io
import json

import pytest

from tests.kiosk.cli.head_office import HeadOffice


def test_somebody_is_let_in_listed_reset_and_let_in_no_more(office: HeadOffice) -> None:
    [store] = [json.loads(line)["id"] for line in office.does("stores").splitlines()]
    handed = json.loads(office.does("staff", "add", "林晓", "--store", store, "--role", "manager"))
    assert len(handed["pin"]) == 6
    assert handed["totp"].startswith("otpauth://totp/")
    again = json.loads(office.does("staff", "reset", handed["id"], "--store", store))
    assert again["card"] != handed["card"]
    office.does("staff", "disable", handed["id"], "--store", store)
    listed = json.loads(office.does("staff", "list", "--store", store))
    assert listed == {"id": handed["id"], "name": "林晓", "role": "manager", "disabled": True}
    assert office.does("staff", "verify", "--store", store) == ""


def test_a_pin_of_ones_own_comes_by_standard_input(office: HeadOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    [store] = [json.loads(line)["id"] for line in office.does("stores").splitlines()]
    words = ("staff", "add", "a", "--store", store, "--role", "clerk", "--pin-from-stdin")
    monkeypatch.setattr("sys.stdin", io.StringIO("135790\n"))
    assert json.loads(office.does(*words))["pin"] == "135790"
    monkeypatch.setattr("sys.stdin", io.StringIO("12\n"))
    refused = office.run(*words)
    assert (refused.status, refused.out) == (2, "")
    assert "12" not in refused.err.replace("4 to 12", "")
