"""A street with a terminal, a server and a provider, where anybody may be killed at any moment."""

import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests

from kiosk.central import CentralSettings, open_central
from kiosk.central.stores import issue_pairing_code
from tests.kiosk.central.till import open_shop
from tests.providers.simulator import Simulator

ROOT = Path(__file__).parents[2]


def variables(settings: Mapping[str, Any], prefix: str = "KIOSK_CENTRAL_") -> dict[str, str]:
    """An account as the environment of the server holds it."""
    return {
        f"{prefix}{account}__{name}".upper(): str(value)
        for account, fields in settings.items()
        for name, value in fields.items()
    }


@dataclass
class Street:
    """`chance` decides who pays when; the server keeps its port, so that the terminal finds it again.

    `told`: the orders that somebody was told are paid; `by_phone`: those of them that no clerk took the money for.
    """

    folder: Path
    simulator: Simulator
    chance: random.Random
    told: list[str] = field(default_factory=list)
    by_phone: set[str] = field(default_factory=set)
    processes: dict[str, subprocess.Popen[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        account = self.simulator.settings(self.folder)
        for fields in account.values():
            fields["seconds"] = 3
        self.settings = CentralSettings(data=self.folder / "central", **account)
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
        self._environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables(account)}
        central = open_central(self.settings)
        open_shop(central)
        with central.database.write() as session:
            self.code = issue_pairing_code(session, "shop", central.now())
        central.database.close()
        self._listeners: list[threading.Thread] = []
        self._stopped, self._open = threading.Event(), threading.Event()
        self._crowd = threading.Thread(target=self._customers, daemon=True)
        self._crowd.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def begin(self, who: str) -> None:
        if who == "central":
            command = ["kiosk", "central", "serve", "--data", str(self.settings.data), "--port", str(self.port)]
        else:
            seed = str(self.chance.randrange(10**6))
            command = ["tests.faults.paying", str(self.folder / "terminal"), self.url, seed, self.code]
        out = subprocess.PIPE if who == "terminal" else subprocess.DEVNULL
        with (self.folder / f"{who}.log").open("a") as log:
            self.processes[who] = subprocess.Popen(
                [sys.executable, "-m", *command], cwd=ROOT, env=self._environment, stdout=out, stderr=log, text=True
            )
        if who == "terminal":
            self._open.clear()
            self._listeners.append(threading.Thread(target=self._listen, args=(self.processes[who],), daemon=True))
            self._listeners[-1].start()

    def kill(self, who: str) -> None:
        self.processes[who].kill()
        self.processes[who].wait()

    def run(self, orders: int, lives: tuple[float, float]) -> int:
        """Let that many orders be paid by phone while somebody is killed every now and then; how often that was."""
        self.begin("central")
        self.begin("terminal")
        killed = 0
        until = time.monotonic() + 400 + orders * 15
        while len(self.by_phone) < orders:
            assert time.monotonic() < until, f"only {len(self.by_phone)} of {orders} orders were paid by phone"
            self._until_open()
            time.sleep(self.chance.uniform(*lives))
            doomed = self.chance.choice((["terminal"], ["central"], ["terminal", "central"]))
            for who in doomed:
                self.kill(who)
            killed += len(doomed)
            for who in reversed(doomed):
                self.begin(who)
        return killed

    def end(self) -> None:
        self._stopped.set()
        for who in self.processes:
            self.kill(who)
        for listener in self._listeners:
            listener.join()
        self._crowd.join()

    def calm(self) -> None:
        """No customer comes or pays any more; terminal and server come back and see to what is left."""
        self._stopped.set()
        self._crowd.join()
        for who in self.processes:
            self.kill(who)
        self.begin("central")

    def _until_open(self) -> None:
        """Who is killed before the doors are open has nothing to lose."""
        assert self._open.wait(240), "the terminal does not open"
        for _ in range(2400):
            with suppress(requests.RequestException):
                requests.get(f"{self.url}/healthz", timeout=5)
                return
            time.sleep(0.1)
        raise AssertionError("the server does not open")

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        with process.stdout:
            for line in process.stdout:
                words = line.split()
                self._open.set()
                if line.endswith("\n") and words[0] == "paid":
                    self.told.append(words[1])
                    if words[2] != "counter":
                        self.by_phone.add(words[1])

    def _customers(self) -> None:
        """Most pay what is open after a while; the provider tells of some of it, of some twice, of some never."""
        books, provider = self.simulator.books, self.simulator.provider
        decided: set[str] = set()
        while not self._stopped.wait(0.1):
            with books.lock:
                fresh = [each for each in books.charges.values() if each.number not in decided]
            for charge in fresh:
                decided.add(charge.number)
                if self.chance.random() < 0.75:
                    threading.Timer(self.chance.uniform(0.1, 3), self._pay, (charge.number, provider)).start()

    def _pay(self, number: str, provider: str) -> None:
        books = self.simulator.books
        with books.lock:
            if books.charges[number].status != "open":
                return
            books.pay(number)
        for _ in range(self.chance.choice((0, 1, 2))):
            sent = self.simulator.notice(number)
            with suppress(requests.RequestException):
                requests.post(f"{self.url}/v1/notify/{provider}", data=sent.body, headers=dict(sent.headers), timeout=5)
