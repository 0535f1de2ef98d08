"""Servers in processes of their own, and what they take of the processor."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psutil

from kiosk.central import CentralSettings

_BARE = ("-m", "uvicorn", "tests.benchmarks.process:bare", "--port", "0", "--log-level", "info")


@dataclass(frozen=True, slots=True)
class Served:
    """A server's address, and the process behind it."""

    url: str
    process: psutil.Process

    def cpu_seconds(self) -> float:
        """Processor time taken so far, which a busy machine stretches far less than the time on the clock."""
        times = self.process.cpu_times()
        return float(times.user + times.system)


@contextmanager
def central_process(settings: CentralSettings) -> Iterator[Served]:
    """`kiosk central serve`."""
    data = ("--data", str(settings.data), *(("--database", settings.database) if settings.database else ()))
    with _started("-m", "kiosk", "central", "serve", "--port", "0", *data) as served:
        yield served


@contextmanager
def bare_process() -> Iterator[Served]:
    """An ASGI application that reads the body and answers with nothing, on the same kind of server."""
    with _started(*_BARE) as served:
        yield served


@contextmanager
def _started(*words: str) -> Iterator[Served]:
    with subprocess.Popen([sys.executable, *words], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as it:
        assert it.stderr is not None
        said = next(line for line in it.stderr if "http://" in line)
        threading.Thread(target=it.stderr.read, daemon=True).start()
        address = next(word for word in said.split() if word.startswith("http://"))
        try:
            yield Served(address, psutil.Process(it.pid))
        finally:
            it.kill()


async def bare(scope: dict[str, str], receive: object, send: object) -> None:
    """The bare application."""
    if scope["type"] != "http":
        return
    assert callable(receive)
    assert callable(send)
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body"})
