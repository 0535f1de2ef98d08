"""A central of one's own on this machine, as a real process: for the demo and for the tour."""

import socket
import subprocess
import sys
import time
from contextlib import AbstractContextManager, suppress
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from kiosk.domain.errors import ShopError
from kiosk.resources import PICTURES

USUAL_PORT = 8321
_STARTS_WITHIN_SECONDS = 60


class CentralDidNotStart(ShopError):
    """The central process ended or never answered."""

    code = "central-did-not-start"


class LocalCentral(AbstractContextManager["LocalCentral"]):
    """Serves one catalog from `data` on loopback while the context lasts; ends with it."""

    def __init__(self, data: Path, catalog: Path, port: int = 0, database: str = "") -> None:
        self._data = data
        self._catalog = catalog
        self._port = port or _free_port()
        self._database = database or None
        self._where = ["--data", str(data), *(["--database", database] if database else [])]
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it is reached."""
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        if find_spec("kiosk.central") is None:
            raise CentralDidNotStart("This program holds no central.", "Name one with --central URL and --pair CODE.")
        self.command("import", str(self._catalog), "--pictures", str(PICTURES))
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        log = (self._data / "central.log").open("ab")
        with log:
            self._server = subprocess.Popen(
                [*_KIOSK, "central", "serve", *self._where, "--port", str(self._port)],
                stdout=log,
                stderr=log,
            )
        if not self._answers_in_time(self._server):
            self.stop()
            raise CentralDidNotStart("Central did not start.", f"Read {self._data / 'central.log'}.")

    def stop(self) -> None:
        """End the server; it has ended when this returns."""
        if self._server is not None:
            self._server.terminate()
            self._server.wait()
            self._server = None

    def pairing_code(self, store: str) -> str:
        """A fresh one-time code for a terminal of that store."""
        from kiosk.central.stores import issue_pairing_code
        from kiosk.cli.head_office import central_at

        with central_at(self._data, self._database) as central, central.database.write() as session:
            return issue_pairing_code(session, store, central.now())

    def command(self, *arguments: str) -> str:
        """What `kiosk central …` prints on this central's data."""
        self._data.mkdir(parents=True, exist_ok=True)
        line = [*_KIOSK, "central", *arguments, *self._where]
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        if done.returncode:
            raise CentralDidNotStart(done.stderr.strip() or "Central refused a command.", "Mend that and start again.")
        return done.stdout

    def _answers_in_time(self, server: subprocess.Popen[bytes]) -> bool:
        deadline = time.monotonic() + _STARTS_WITHIN_SECONDS
        with httpx.Client(timeout=1, verify=False) as client:  # noqa: S501  # on loopback, without TLS
            while server.poll() is None and time.monotonic() < deadline:
                with suppress(httpx.HTTPError):
                    if client.get(f"{self.url}/healthz").is_success:
                        return True
                time.sleep(0.05)
        return False


_KIOSK = [sys.executable, "-m", "kiosk"]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def usual_port() -> int:
    """The port a demo is expected on, or a free one when something else is there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", USUAL_PORT))
        except OSError:
            return _free_port()
    return USUAL_PORT
