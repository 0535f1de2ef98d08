"""Many simulated terminals on one event loop."""

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

import httpx

from kiosk import __version__
from kiosk.central.fleet import EVERY_SECONDS
from kiosk.cli.crowd.office import Member, next_order
from kiosk.cli.crowd.report import FleetReport, Tally, times_of
from kiosk.wire.fleet import Heartbeat
from kiosk.wire.live import SILENCE_SECONDS, AvailabilityChanged, Hello, read_live_event
from kiosk.wire.orders import BatchAnswer, PlacedMessage, Verdict

_TERMINALS_A_CLIENT: Final = 50
"""An HTTP client looks through all its connections for each request: with a thousand it does nothing else any more."""
_OPENING_AT_ONCE: Final = 50
_CONNECTING_SECONDS: Final = 60
"""Until the fleet lives with whoever is connected; as much again for each 500 terminals, for a machine that is busy."""
_CALL_SECONDS: Final = 30
_MARK_SECONDS: Final = 2.0
_EVENTS_AN_ORDER: Final = 2

Mark = Callable[[bool], Mapping[str, float]]
"""Marks something sold out in every store, or back; gives each store's moment of commit."""


class Crowd:
    """Terminals that listen, report and order for some seconds."""

    def __init__(
        self, url: str, members: Sequence[Member], orders: Mapping[str, PlacedMessage], order_seconds: float
    ) -> None:
        self._url = url
        self._members = members
        self._orders = orders
        self._order_seconds = order_seconds
        self._tally = Tally()
        self._marked: dict[tuple[str, bool], float] = {}
        self._listening: set[str] = set()
        self._expected = 0
        self._connected = 0
        self._cpu = 0.0
        self._opening = asyncio.Semaphore(_OPENING_AT_ONCE)
        self._random = random.Random()  # noqa: S311  spreads terminals over time, guards nothing

    async def run(self, seconds: float, mark: Mark, connected: Callable[[int], None]) -> FleetReport:
        """Open all streams, then let the fleet live for some seconds; `connected` is told how many listen."""
        async with AsyncExitStack() as stack:
            asking = await stack.enter_async_context(_client(_CALL_SECONDS))
            spread = range(0, len(self._members), _TERMINALS_A_CLIENT)
            streams = [await stack.enter_async_context(_client(SILENCE_SECONDS)) for _ in spread]
            calls = [await stack.enter_async_context(_client(_CALL_SECONDS)) for _ in spread]
            going = await stack.enter_async_context(_going())
            for at, member in enumerate(self._members):
                going.append(asyncio.create_task(self._listen(streams[at // _TERMINALS_A_CLIENT], member)))
            await self._all_listen(connected)
            begun = await self._server_cpu(asking)
            for at, member in enumerate(self._members):
                client = calls[at // _TERMINALS_A_CLIENT]
                going.append(asyncio.create_task(self._beat(client, member)))
                if self._order_seconds:
                    going.append(asyncio.create_task(self._order(client, member)))
            await self._mark(seconds, mark)
            self._connected = len(self._listening)
            self._cpu = await self._server_cpu(asking) - begun
        return self._report(seconds)

    async def _server_cpu(self, client: httpx.AsyncClient) -> float:
        """Processor seconds of the server so far, 0 where it does not say."""
        figures = (await client.get(f"{self._url}/metrics")).text
        said = re.search(r"^process_cpu_seconds_total (\S+)", figures, re.MULTILINE)
        return float(said[1]) if said else 0.0

    async def _all_listen(self, connected: Callable[[int], None]) -> None:
        deadline = time.monotonic() + _CONNECTING_SECONDS * (1 + len(self._members) / 500)
        while len(self._listening) < len(self._members) and time.monotonic() < deadline:
            connected(len(self._listening))
            await asyncio.sleep(0.1)
        connected(len(self._listening))

    async def _mark(self, seconds: float, mark: Mark) -> None:
        ends, sold_out = time.monotonic() + seconds, True
        while time.monotonic() < ends:
            self._marked.update({(store, sold_out): 0.0 for store in self._orders})
            self._expected += len(self._listening)
            moments = await asyncio.to_thread(mark, sold_out)
            self._marked.update({(store, sold_out): moment for store, moment in moments.items()})
            sold_out = not sold_out
            await asyncio.sleep(min(_MARK_SECONDS, max(0.0, ends - time.monotonic())))
        await asyncio.sleep(1)

    async def _listen(self, client: httpx.AsyncClient, member: Member) -> None:
        heard = ""
        while True:
            try:
                heard = await self._stream(client, member, heard)
            except httpx.HTTPError as error:
                self._tally.failed(error)
            self._listening.discard(member[0].terminal_id)
            self._tally.reconnects += 1
            await asyncio.sleep(self._random.uniform(0.1, 1))

    async def _stream(self, client: httpx.AsyncClient, member: Member, heard: str) -> str:
        pairing, credential = member
        headers = _headers(credential) | ({"Last-Event-ID": heard} if heard else {})
        async with AsyncExitStack() as stack:
            async with self._opening:
                begun = time.monotonic()
                stream = client.stream("GET", f"{self._url}/v1/live", headers=headers)
                answer = await stack.enter_async_context(stream)
                answer.raise_for_status()
                lines = answer.aiter_lines()
                heard = await self._greeted(lines)
                self._tally.hello.append(time.monotonic() - begun)
                self._listening.add(pairing.terminal_id)
            async for line in lines:
                if line.startswith("id: "):
                    heard = line[4:]
                elif line.startswith("data: "):
                    self._hear(pairing.store_id, line[6:])
        return heard

    async def _greeted(self, lines: AsyncIterator[str]) -> str:
        heard = ""
        async for line in lines:
            if line.startswith("id: "):
                heard = line[4:]
            elif line.startswith("data: ") and isinstance(read_live_event(line[6:]), Hello):
                return heard
        raise httpx.RemoteProtocolError("the stream ended before it began")

    def _hear(self, store_id: str, data: str) -> None:
        event = read_live_event(data)
        if isinstance(event, AvailabilityChanged):
            now = time.monotonic()
            moment = self._marked.get((store_id, event.sold_out), now)
            self._tally.marks.append(max(0.0, now - moment) if moment else 0.0)

    async def _beat(self, client: httpx.AsyncClient, member: Member) -> None:
        report = Heartbeat(
            version=__version__, edition=1, epoch="", marks_version=0, outbox_depth=0, disk_free_bytes=10**9, live=True
        )
        body, pause = report.model_dump_json().encode(), self._random.uniform(0, EVERY_SECONDS)
        while True:
            await asyncio.sleep(pause)
            await self._call(client, member, "/v1/heartbeat", body, self._tally.beats)
            pause = EVERY_SECONDS * self._random.uniform(0.8, 1.2)

    async def _order(self, client: httpx.AsyncClient, member: Member) -> None:
        number, model = 0, self._orders[member[0].store_id]
        while True:
            await asyncio.sleep(self._random.uniform(0.5, 1.5) * self._order_seconds)
            number += 1
            body = next_order(model, member[0].letters, number)
            answer = await self._call(client, member, "/v1/orders", body, self._tally.orders)
            if answer:
                verdicts = [each.verdict for each in BatchAnswer.model_validate_json(answer).answers]
                self._tally.refused += any(verdict is not Verdict.ACCEPTED for verdict in verdicts)

    async def _call(
        self, client: httpx.AsyncClient, member: Member, path: str, body: bytes, times: list[float]
    ) -> bytes | None:
        begun = time.monotonic()
        try:
            answer = await client.post(f"{self._url}{path}", content=body, headers=_headers(member[1]))
            answer.raise_for_status()
        except httpx.HTTPError as error:
            self._tally.failed(error)
            return None
        times.append(time.monotonic() - begun)
        return answer.content

    def _report(self, seconds: float) -> FleetReport:
        tally = self._tally
        return FleetReport(
            terminals=len(self._members),
            stores=len(self._orders),
            seconds=seconds,
            connected=self._connected,
            server_cpu_seconds=round(self._cpu, 2),
            connecting=times_of(tally.hello),
            sold_out=times_of(tally.marks),
            sold_out_expected=self._expected,
            orders=times_of(tally.orders),
            orders_refused=tally.refused,
            order_events_per_second=round(len(tally.orders) * _EVENTS_AN_ORDER / seconds, 1),
            heartbeats=times_of(tally.beats),
            reconnects=tally.reconnects,
            errors=tally.errors,
        )


def _client(seconds: float) -> httpx.AsyncClient:
    """As many connections as there are requests, kept open as terminals keep theirs."""
    return httpx.AsyncClient(limits=httpx.Limits(max_connections=None), timeout=seconds)


@asynccontextmanager
async def _going() -> AsyncIterator[list[asyncio.Task[None]]]:
    """A list of tasks that end with the block, however it is left."""
    tasks: list[asyncio.Task[None]] = []
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _headers(credential: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {credential}"}
