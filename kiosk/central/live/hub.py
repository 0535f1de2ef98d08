"""Where the streams of one process come together. All of it runs on the event loop, but for the database's part."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Final, TypeVar

import structlog
from sqlalchemy.exc import SQLAlchemyError

from kiosk.central.database import Database
from kiosk.central.epochs import epoch
from kiosk.central.live import frames, repository, service
from kiosk.central.live.models import LiveEventRow
from kiosk.central.live.watch import Watching
from kiosk.central.stores import TerminalIdentity
from kiosk.wire.live import BREATH_SECONDS

_log = structlog.get_logger(__name__)

_READERS: Final = 4
_UNREAD: Final = 512
"""Events that may wait for one terminal; a slower one is cut off, and takes them up again when it is back."""
_AGAIN_SECONDS: Final = 0.5

T = TypeVar("T")


class _Stream:
    """One terminal's stream: events wait in it until they are sent. None ends it."""

    def __init__(self, terminal_id: str) -> None:
        self.terminal_id = terminal_id
        self.waiting: asyncio.Queue[tuple[int, bytes] | None] = asyncio.Queue()

    def offer(self, number: int, frame: bytes) -> None:
        """Send this when its turn comes."""
        if self.waiting.qsize() >= _UNREAD:
            self.end()
        else:
            self.waiting.put_nowait((number, frame))

    def end(self) -> None:
        """End after what waits already."""
        self.waiting.put_nowait(None)


class _Store:
    """The streams of one store. `told` is the number of the last event they were offered, None before it is known."""

    def __init__(self) -> None:
        self.streams: set[_Stream] = set()
        self.told: int | None = None
        self.epoch = ""
        self.reading = False
        self.stale = False


class Hub:
    """Tells every stream what its store commits, in whichever process that happens."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stores: dict[str, _Store] = {}
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="live-reader")
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = False

    @property
    def listening(self) -> int:
        """How many streams there are."""
        return sum(len(store.streams) for store in self._stores.values())

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Listen to the database while the server runs."""
        loop = asyncio.get_running_loop()
        watching = Watching(self._database, lambda store_id: _call(loop, self._woken, store_id))
        watching.start()
        try:
            yield
        finally:
            self.close()
            await asyncio.to_thread(watching.stop)
            self._readers.shutdown()

    def close(self) -> None:
        """End all streams, and take no more."""
        self._closing = True
        for store in self._stores.values():
            for stream in store.streams:
                stream.end()

    async def stream(self, sender: TerminalIdentity, last_heard: str) -> AsyncIterator[bytes]:
        """A terminal's stream, from the event after the one it last heard."""
        with self._joined(sender) as stream:
            name, opening = await self._read(lambda: self._opening(sender.store_id, last_heard))
            self._settle(sender.store_id, name, opening.number)
            first = last_heard if opening.resumed else f"{name}-{opening.number}"
            yield frames.RETRY + frames.hello(first, resumed=opening.resumed)
            for event in opening.missed:
                if event.terminal_id in {None, sender.terminal_id} and event.kind != service.END:
                    yield _frame(name, event)
            async for number, frame in _sent(stream):
                if number == 0 or number > opening.number:
                    yield frame

    @contextmanager
    def _joined(self, sender: TerminalIdentity) -> Iterator[_Stream]:
        stream = _Stream(sender.terminal_id)
        store = self._stores.setdefault(sender.store_id, _Store())
        store.streams.add(stream)
        if self._closing:
            stream.end()
        try:
            yield stream
        finally:
            store.streams.discard(stream)
            if not store.streams and self._stores.get(sender.store_id) is store:
                del self._stores[sender.store_id]

    def _settle(self, store_id: str, name: str, number: int) -> None:
        """The first stream of a store says from where on the store is told."""
        store = self._stores[store_id]
        if store.told is None:
            store.told, store.epoch = number, name
            self._wake(store_id)

    def _woken(self, store_id: str | None) -> None:
        if store_id is None:
            self._begin(self._wake_those_behind())
        else:
            self._wake(store_id)

    def _wake(self, store_id: str) -> None:
        store = self._stores.get(store_id)
        if store is None or store.told is None:
            return
        store.stale = True
        if not store.reading:
            store.reading = True
            self._begin(self._catch_up(store_id, store))

    async def _wake_those_behind(self) -> None:
        behind = {name: store.told for name, store in self._stores.items() if store.told is not None}
        newest = await self._until_it_works(lambda: self._last_numbers(tuple(behind))) if behind else {}
        for store_id, number in newest.items():
            if number > (behind[store_id] or 0):
                self._wake(store_id)

    async def _catch_up(self, store_id: str, store: _Store) -> None:
        while store.stale and not self._closing:
            store.stale = False
            told = store.told or 0
            for event in await self._until_it_works(partial(self._events_after, store_id, told)):
                self._offer(store, event)
                store.told = event.number
        store.reading = False

    def _offer(self, store: _Store, event: LiveEventRow) -> None:
        frame = _frame(store.epoch, event)
        for stream in store.streams:
            if event.terminal_id in {None, stream.terminal_id}:
                if event.kind == service.END:
                    stream.end()
                else:
                    stream.offer(event.number, frame)

    def _opening(self, store_id: str, last_heard: str) -> tuple[str, service.Opening]:
        with self._database.read() as session:
            name = epoch(session)
            return name, service.opening(session, store_id, name, last_heard)

    def _events_after(self, store_id: str, number: int) -> Sequence[LiveEventRow]:
        with self._database.read() as session:
            return repository.events_after(session, store_id, number)

    def _last_numbers(self, store_ids: Sequence[str]) -> dict[str, int]:
        with self._database.read() as session:
            return repository.last_numbers(session, store_ids)

    async def _read(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    async def _until_it_works(self, work: Callable[[], T]) -> T:
        while True:
            try:
                return await self._read(work)
            except SQLAlchemyError as fault:
                _log.warning("live events cannot be read", error=type(fault).__name__)
                await asyncio.sleep(_AGAIN_SECONDS)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _sent(stream: _Stream) -> AsyncIterator[tuple[int, bytes]]:
    """What the stream is offered, and a breath (number 0) while that is nothing."""
    while True:
        try:
            offered = await asyncio.wait_for(stream.waiting.get(), BREATH_SECONDS)
        except TimeoutError:
            offered = (0, frames.BREATH)
        if offered is None:
            return
        yield offered


def _frame(name: str, event: LiveEventRow) -> bytes:
    return frames.frame(f"{name}-{event.number}", event.kind, event.body)


def _call(loop: asyncio.AbstractEventLoop, act: Callable[[str | None], None], store_id: str | None) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(act, store_id)
