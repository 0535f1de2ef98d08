"""A street with a terminal, a server and a provider, where anybody may be killed at any moment."""

import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
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
STANDSTILL = 900.0
"""Seconds without a single order paid: something hangs."""
USUAL_OPENING = 4.0
"""Seconds from a kill until terminal and server are open again, on two cores with nothing else to do."""


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

    Lives are as long as the machine is slow: on one where opening takes thrice the usual time nobody gets to pay
    within the lives of a fast one. It ends for standing still only, never for the time it takes. `tell` hears of
    progress.

    `told`: the orders that somebody was told are paid; `by_phone`: those of them that no clerk took the money for;
    `killed`: processes.
    """

    folder: Path
    simulator: Simulator
    chance: random.Random
    tell: Callable[[str], None] = lambda _: None
    told: list[str] = field(default_factory=list)
    by_phone: set[str] = field(default_factory=set)
    killed: int = 0
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
        self.killed += 1

    def open(self) -> None:
        self.begin("central")
        self.begin("terminal")

    def kill_all(self) -> None:
        for who in self.processes:
            self.kill(who)

    def run(self, orders: int, lives: tuple[float, float]) -> None:
        """Until that many orders are paid by phone somebody is killed every now and then."""
        paid, since = len(self.by_phone), time.monotonic()
        while (now_paid := len(self.by_phone)) < orders:
            if now_paid > paid:
                paid, since = now_paid, time.monotonic()
                self.tell(f"{self.simulator.provider}: {paid} paid by phone, {self.killed} killed")
            stands_still = time.monotonic() - since > STANDSTILL
            assert not stands_still, f"{paid} of {orders} orders were paid by phone, and then no more"
            slowness = max(1.0, self.until_open() / USUAL_OPENING)
            time.sleep(self.chance.uniform(*lives) * slowness)
            doomed = self.chance.choice((["terminal"], ["central"], ["terminal", "central"]))
            for who in doomed:
                self.kill(who)
            for who in reversed(doomed):
                self.begin(who)

    def end(self) -> None:
        self._stopped.set()
        self.kill_all()
        for listener in self._listeners:
            listener.join()
        self._crowd.join()

    def calm(self) -> None:
        """No customer comes or pays any more; terminal and server come back and see to what is left."""
        self._stopped.set()
        self._crowd.join()
        self.kill_all()
        self.begin("central")

    def until_open(self) -> float:
        """Who is killed before the doors are open has nothing to lose. How many seconds the opening took.

        Somebody who ended without being killed, as a terminal that waited too long for its server, begins again.
        """
        began = time.monotonic()
        while time.monotonic() < began + STANDSTILL:
            for who, process in self.processes.items():
                if process.poll() is not None:
                    self.tell(f"{who} ended by itself ({process.returncode})")
                    self.begin(who)
            if self._open.wait(0.1) and self._answers():
                return time.monotonic() - began
        raise AssertionError("the doors do not open")

    def _answers(self) -> bool:
        with suppress(requests.RequestException):
            return requests.get(f"{self.url}/healthz", timeout=5).ok
        return False

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
