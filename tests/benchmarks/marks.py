"""Something sold out, until a thousand terminals know of it, beside the same bytes over bare sockets."""

import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Final

from tests.benchmarks.budget import percentile, within
from tests.benchmarks.measure import Figure

_TERMINALS: Final = 1000
_SECONDS: Final = 20
_ROUNDS: Final = 10
_FRAME: Final = b"id: 0123456789abcdef-12\nevent: availability\ndata: " + b"x" * 120 + b"\n\n"


def marks() -> Iterator[Figure]:
    """From the commit at central to the last byte at a terminal: 99 in 100 of them."""
    command = ("-m", "kiosk", "fleet", "--terminals", str(_TERMINALS), "--seconds", str(_SECONDS), "--order-every", "0")
    said = subprocess.run([sys.executable, *command], stdout=subprocess.PIPE, check=False)
    report = json.loads(said.stdout)
    heard, name = report["sold_out"], f"sold-out mark to {_TERMINALS:,} terminals (p99)"
    _allow_sockets()
    ours, bare = heard["p99_ms"], asyncio.run(_bare())
    what = "the same bytes from a bare asyncio server to as many sockets"
    yield Figure(
        name, ours, bare, ours / bare, 10, what, f"heard {heard['count']:,} of {report['sold_out_expected']:,}"
    )
    cpu = f"the server took {report['server_cpu_seconds']} s of the processor in {_SECONDS} s"
    yield replace(within(name, ours, 1000), note=cpu)


def _allow_sockets() -> None:
    """Both ends of each are in this process."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


async def _bare() -> float:
    """Milliseconds until 99 in 100 sockets have the frame."""
    writers: list[asyncio.StreamWriter] = []
    server = await asyncio.start_server(lambda _, writer: writers.append(writer), "127.0.0.1", 0, backlog=_TERMINALS)
    async with server, AsyncExitStack() as stack:
        port = server.sockets[0].getsockname()[1]
        readers = []
        for _ in range(_TERMINALS):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            stack.callback(writer.close)
            readers.append(reader)
        taken = []
        for _ in range(_ROUNDS):
            begun = time.perf_counter()
            hearing = [asyncio.create_task(_heard(reader, begun)) for reader in readers]
            for writer in writers:
                writer.write(_FRAME)
            taken += await asyncio.gather(*hearing)
        for writer in writers:
            writer.close()
    return percentile(taken, 0.99)


async def _heard(reader: asyncio.StreamReader, begun: float) -> float:
    await reader.readexactly(len(_FRAME))
    return (time.perf_counter() - begun) * 1000
