from pathlib import Path

import pytest

from kiosk.cli.refusals import explained
from kiosk.domain.printing import PrinterRole
from kiosk.terminal import TerminalSettings, UnusablePrinter


@pytest.mark.parametrize(
    "address", ["tcp://printer.local", "tcp://10.0.0.7:1", "tcp://10.0.0.7:65535", "/dev/usb/lp0", ""]
)
def test_a_printer_is_a_host_with_a_port_or_a_device_file(tmp_path: Path, address: str) -> None:
    said = TerminalSettings(data=tmp_path, kitchen_printer=address)
    assert said.printers == ({PrinterRole.KITCHEN: address} if address else {})


@pytest.mark.parametrize("port", ["0", "00", "65536", "99999", "100000000000"])
@pytest.mark.parametrize("setting", ["receipt_printer", "kitchen_printer"])
def test_a_port_that_does_not_exist_is_refused_by_its_number(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, setting: str, port: str
) -> None:
    monkeypatch.setenv(f"KIOSK_{setting.upper()}", f"tcp://10.0.0.7:{port}")
    with pytest.raises(UnusablePrinter) as refusal:
        TerminalSettings(data=tmp_path)
    assert (refusal.value.code, refusal.value.setting) == ("unusable-printer", setting)
    line, status = explained(refusal.value)
    assert line.startswith(f"{setting}: there is no port {port}. Give one from 1 to 65535")
    assert status == 2


@pytest.mark.parametrize("address", ["10.0.0.7", "tcp://10.0.0.7:", "tcp://10.0.0.7:-1", "http://10.0.0.7", "lp0"])
def test_what_is_no_address_is_refused_with_what_one_looks_like(tmp_path: Path, address: str) -> None:
    with pytest.raises(UnusablePrinter, match="tcp://host:port"):
        TerminalSettings(data=tmp_path, receipt_printer=address)
