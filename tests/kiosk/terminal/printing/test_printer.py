"""A printer over the wire: what its answers mean, and what becomes of a ticket whatever befalls it."""

import os
import threading
import tty
from collections.abc import Iterator

import pytest

from kiosk.domain.printing import PrinterState
from kiosk.terminal.printing import Bitmap
from kiosk.terminal.printing.escpos import is_done, is_state, state_of
from kiosk.terminal.printing.printer import EscPosPrinter, NotPrinted
from tests.kiosk.terminal.printing.fake_printer import FakePrinter
from tests.kiosk.terminal.shop import eventually

TICKET = Bitmap(576, bytes(range(72)) * 300)
FINE = b"\x12\x12\x12\x12"


@pytest.fixture
def fake() -> Iterator[FakePrinter]:
    fake = FakePrinter()
    yield fake
    fake.unplug()


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        (FINE, PrinterState.READY),
        (b"\x12\x12\x12\x1e", PrinterState.PAPER_LOW),
        (b"\x1a\x32\x12\x72", PrinterState.PAPER_OUT),
        (b"\x1a\x12\x12\x72", PrinterState.PAPER_OUT),
        (b"\x1a\x16\x12\x12", PrinterState.COVER_OPEN),
        (b"\x1a\x36\x12\x7e", PrinterState.COVER_OPEN),
        (b"\x1a\x52\x1a\x12", PrinterState.FAULT),
        (b"\x1a\x12\x32\x12", PrinterState.FAULT),
        (b"\x1a\x12\x12\x12", PrinterState.OFFLINE),
    ],
)
def test_what_the_four_answers_mean(answers: bytes, state: PrinterState) -> None:
    assert state_of(answers) is state


def test_no_answer_is_taken_for_another() -> None:
    assert [byte for byte in range(256) if is_state(byte) and is_done(byte)] == []
    assert all(map(is_state, FINE + b"\x7e\x1a"))
    assert [is_done(byte) for byte in b"\x00\x03\x0c\x0f"] == [True] * 4


def test_a_ticket_comes_out_dot_by_dot(fake: FakePrinter) -> None:
    printer = EscPosPrinter(fake.plug_in())
    assert printer.state() is PrinterState.READY
    assert printer.print(TICKET) is PrinterState.READY
    assert fake.tickets == [TICKET.data]


def test_a_roll_near_its_end_prints_and_is_told(fake: FakePrinter) -> None:
    fake.paper, fake.near_end = 1000, 2000
    printer = EscPosPrinter(fake.plug_in())
    assert printer.print(TICKET) is PrinterState.PAPER_LOW
    assert len(fake.tickets) == 1


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ({"paper": 0}, PrinterState.PAPER_OUT),
        ({"cover_open": True}, PrinterState.COVER_OPEN),
        ({"broken": True}, PrinterState.FAULT),
    ],
)
def test_nothing_is_sent_to_a_printer_that_cannot(
    fake: FakePrinter, fault: dict[str, int], state: PrinterState
) -> None:
    for name, value in fault.items():
        setattr(fake, name, value)
    with pytest.raises(NotPrinted) as refusal:
        EscPosPrinter(fake.plug_in()).print(TICKET)
    assert (refusal.value.state, refusal.value.begun, bytes(fake.burnt)) == (state, False, b"")


def test_paper_that_ends_in_the_middle_is_known_to_have_begun(fake: FakePrinter) -> None:
    fake.paper = 100
    with pytest.raises(NotPrinted) as refusal:
        EscPosPrinter(fake.plug_in()).print(TICKET)
    assert (refusal.value.state, refusal.value.begun) == (PrinterState.PAPER_OUT, True)
    assert fake.tickets == []


def test_a_printer_that_is_not_there_is_offline(fake: FakePrinter) -> None:
    address = fake.plug_in()
    fake.unplug()
    assert EscPosPrinter(address).state() is PrinterState.OFFLINE
    with pytest.raises(NotPrinted) as refusal:
        EscPosPrinter(address).print(TICKET)
    assert (refusal.value.state, refusal.value.begun) == (PrinterState.OFFLINE, False)


def test_one_that_hears_and_says_nothing_is_offline(fake: FakePrinter) -> None:
    fake.answers = False
    assert EscPosPrinter(fake.plug_in()).state() is PrinterState.OFFLINE


def test_one_that_does_not_know_the_last_question_has_printed_all_the_same(fake: FakePrinter) -> None:
    fake.knows_done = False
    assert EscPosPrinter(fake.plug_in(), prints_within=0.1).print(TICKET) is PrinterState.READY
    assert fake.tickets == [TICKET.data]


def test_a_device_file_is_as_good_as_the_network(fake: FakePrinter) -> None:
    far, near = os.openpty()
    tty.setraw(near)
    serving = threading.Thread(target=fake.serve, args=(far,), daemon=True)
    serving.start()
    try:
        printer = EscPosPrinter(os.ttyname(near))
        assert printer.print(TICKET) is PrinterState.READY
        eventually(lambda: fake.tickets == [TICKET.data])
    finally:
        os.close(near)
        serving.join(5)
        os.close(far)
