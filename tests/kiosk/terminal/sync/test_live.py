"""The live channel over real HTTP, against a central that says what a test puts into its mouth."""

import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from queue import Queue

import pytest

from kiosk.terminal.sync import CentralClient, Link, LiveChannel
from kiosk.terminal.sync.frames import Frame, FrameReader, FrameTooLong
from kiosk.wire.live import EditionOut, Hello, LiveEvent
from tests.kiosk.terminal.central_faults import Fault, answers_500
from tests.kiosk.terminal.fake_central import FakeCentral

HELLO = b'id: e-1\nevent: hello\ndata: {"kind":"hello","resumed":false}\n\n'
EDITION = b'id: e-2\nevent: edition\ndata: {"kind":"edition","edition":7,"epoch":"e"}\n\n'
UNKNOWN = b'id: e-3\nevent: surprise\ndata: {"kind":"surprise"}\n\n'


class Mouth:
    """What a stream says: pieces as they are, None to end it, a number to drip bytes for ever so many seconds apart."""

    def __init__(self) -> None:
        self.says: Queue[bytes | float | None] = Queue()
        self.resumed_from: list[str | None] = []

    def fault(self) -> Fault:
        def stream(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
            self.resumed_from.append(handler.headers.get("Last-Event-ID"))
            says = self.says  # of a later stream an earlier one, not ended yet, takes nothing
            handler.close_connection = True
            handler.send_response(200)
            handler.send_header("Content-Type", "text/event-stream")
            handler.send_header("Connection", "close")
            handler.end_headers()
            while (said := says.get()) is not None:
                if isinstance(said, float):
                    while True:
                        handler.wfile.write(b"x")
                        time.sleep(said)
                handler.wfile.write(said)

        return stream


@pytest.fixture
def mouth(central: FakeCentral) -> Mouth:
    mouth = Mouth()
    central.fault = mouth.fault()
    return mouth


def channel(client: CentralClient, heard: list[LiveEvent], silence: float = 5) -> LiveChannel:
    return LiveChannel(client, lambda: True, heard.append, lambda: None, silence)


def test_what_central_says_is_heard_and_what_is_unknown_is_skipped(client: CentralClient, mouth: Mouth) -> None:
    heard: list[LiveEvent] = []
    for said in (HELLO[:20], HELLO[20:] + b": still here\n\n" + EDITION, UNKNOWN, None):
        mouth.says.put(said)
    channel(client, heard).step()
    assert heard == [Hello(resumed=False), EditionOut(edition=7, epoch="e")]


def test_a_stream_is_taken_up_again_after_the_last_event(client: CentralClient, mouth: Mouth) -> None:
    live = channel(client, [])
    for said in (HELLO + EDITION + UNKNOWN[:30], None, HELLO, None):
        mouth.says.put(said)
    live.step()
    live.step()
    assert mouth.resumed_from == [None, "e-2"]


def test_an_event_that_could_not_be_acted_on_comes_again(client: CentralClient, mouth: Mouth) -> None:
    heard: list[LiveEvent] = []

    def act(event: LiveEvent) -> None:
        heard.append(event)
        if heard.count(event) == 1 and isinstance(event, EditionOut):
            raise OSError("no room")

    live = LiveChannel(client, lambda: True, act, lambda: None)
    for said in (HELLO + EDITION, None):
        mouth.says.put(said)
    with pytest.raises(OSError, match="no room"):
        live.step()
    mouth.says = Queue()
    for said in (EDITION, None):
        mouth.says.put(said)
    live.step()
    assert mouth.resumed_from == [None, "e-1"]
    assert heard == [Hello(resumed=False), EditionOut(edition=7, epoch="e"), EditionOut(edition=7, epoch="e")]


def test_bytes_that_drip_in_do_not_hold_it(client: CentralClient, mouth: Mouth) -> None:
    heard: list[LiveEvent] = []
    mouth.says.put(HELLO)
    mouth.says.put(0.02)
    live = channel(client, heard, silence=0.2)
    live.step()
    assert heard == [Hello(resumed=False)]
    assert not live.connected


def test_silence_ends_a_stream(client: CentralClient, mouth: Mouth) -> None:
    mouth.says.put(HELLO)
    channel(client, [], silence=0.2).step()
    mouth.says.put(None)


def test_pauses_grow_until_a_stream_begins_and_the_link_is_not_blamed(
    client: CentralClient, central: FakeCentral, link: Link
) -> None:
    client.send("GET", "/v1/payment-methods")
    live = channel(client, [])
    central.fault = answers_500
    pauses = [live.step() for _ in range(4)]
    assert pauses[3] > pauses[0]
    assert link.online
    mouth = Mouth()
    central.fault = mouth.fault()
    mouth.says.put(HELLO)
    mouth.says.put(None)
    assert live.step() <= 0.5


def test_what_is_no_stream_is_let_go(client: CentralClient, central: FakeCentral) -> None:
    central.fault = lambda handler, _: _plain(handler)
    heard: list[LiveEvent] = []
    channel(client, heard).step()
    assert heard == []


def _plain(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(HELLO)))
    handler.end_headers()
    handler.wfile.write(HELLO)


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_frames_are_the_same_however_they_arrive(size: int, end: bytes) -> None:
    stream = (b"retry: 1000\n\n" + HELLO + b": still here\n\nid: 9\ndata: a\ndata:b\n\ndata: c\n\n").replace(b"\n", end)
    reader, frames = FrameReader(), list[Frame]()
    for at in range(0, len(stream), size):
        frames += reader.feed(stream[at : at + size])[0]
    assert [(frame.id, frame.event, frame.data[:5]) for frame in frames] == [
        ("e-1", "hello", '{"kin'),
        ("9", "message", "a\nb"),
        ("9", "message", "c"),
    ]


def test_an_endless_line_is_no_event() -> None:
    with pytest.raises(FrameTooLong):
        FrameReader().feed(b"x" * 100_000)
