"""A terminal's live stream as a test reads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx

from kiosk.wire.live import Hello, LiveEvent, read_live_event


@dataclass(frozen=True, slots=True)
class Told:
    """An event with its id."""

    id: str
    event: LiveEvent


class Stream:
    """The events of one connection, as they come."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines

    def next(self) -> Told:
        """The next event; breaths are passed over. StopIteration when the stream has ended."""
        fields: dict[str, str] = {}
        for line in self._lines:
            name, _, value = line.partition(": ")
            if line and name:
                fields[name] = value
            elif "data" in fields:
                event = read_live_event(fields["data"])
                assert event is not None
                assert fields["event"] == event.kind
                return Told(fields["id"], event)
        raise StopIteration

    def hello(self) -> Hello:
        return self.greeted()[1]

    def greeted(self) -> tuple[str, Hello]:
        """The first event with its id."""
        told = self.next()
        assert isinstance(told.event, Hello)
        return told.id, told.event

    def ended(self) -> bool:
        """Whether nothing more comes; waits for the end."""
        try:
            self.next()
        except StopIteration:
            return True
        return False


@contextmanager
def listening(url: str, credential: str, last_heard: str = "") -> Iterator[Stream]:
    headers = {"Authorization": f"Bearer {credential}"} | ({"Last-Event-ID": last_heard} if last_heard else {})
    with (
        httpx.Client(timeout=20) as client,
        client.stream("GET", f"{url}/v1/live", headers=headers) as answer,
    ):
        assert answer.status_code == httpx.codes.OK, answer.read()
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        yield Stream(answer.iter_lines())
