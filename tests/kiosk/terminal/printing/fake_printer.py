"""A printer that speaks true ESC/POS: burns what it is sent, stops where paper or cover say so, answers as Epson's."""

import os
import select
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

_ENDLESS = 10**9


@dataclass
class FakePrinter:
    """`paper` is how many rows of dots are left; the roll is near its end below `near_end`.

    `tickets` are the dots of each ticket that was cut off. `answers` is off for one that hears and says nothing,
    `knows_done` for one that does not know `GS r`.
    """

    paper: int = _ENDLESS
    near_end: int = 0
    cover_open: bool = False
    broken: bool = False
    answers: bool = True
    knows_done: bool = True
    tickets: list[bytes] = field(default_factory=list)
    burnt: bytearray = field(default_factory=bytearray)
    talks: int = 0

    def __post_init__(self) -> None:
        self._lock = threading.RLock()
        self._listener: socket.socket | None = None
        self._open: list[socket.socket] = []

    def plug_in(self) -> str:
        """Be in the network; gives the address."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()
        return f"tcp://127.0.0.1:{self._listener.getsockname()[1]}"

    def unplug(self) -> None:
        """Be gone, at once."""
        listener, self._listener = self._listener, None
        if listener:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        for connection in self._open:
            connection.close()

    def serve(self, handle: int) -> None:
        """Be at the other end of a device file until that is closed."""
        head = Head(self, lambda answer: os.write(handle, answer))
        while select.select((handle,), (), (), 20)[0]:
            try:
                head.feed(os.read(handle, 4096))
            except OSError:
                return

    def load_paper(self, rows: int = _ENDLESS) -> None:
        """Somebody put a new roll in; what was stopped goes on only when it is sent again."""
        with self._lock:
            self.paper = rows

    @property
    def texts(self) -> list[str]:
        """What `plain_typesetter` set, read off the paper."""
        return [ticket.rstrip(b"\0").decode() for ticket in self.tickets]

    def state(self, n: int) -> int:
        """The answer to `DLE EOT` n."""
        stopped = self.cover_open or self.broken or self.paper <= 0
        match n:
            case 1:
                return 0x12 | (0x08 if stopped else 0)
            case 2:
                paper = 0x20 if self.paper <= 0 else 0
                return 0x12 | (0x04 if self.cover_open else 0) | paper | (0x40 if self.broken else 0)
            case 3:
                return 0x12 | (0x08 if self.broken else 0)
            case _:
                near = 0x0C if self.paper <= self.near_end else 0
                return 0x12 | near | (0x60 if self.paper <= 0 else 0)

    @property
    def stopped(self) -> bool:
        return self.cover_open or self.broken or self.paper <= 0

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            self.talks += 1
            self._open.append(connection)
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        head = Head(self, connection.sendall)
        try:
            while piece := connection.recv(4096):
                with self._lock:
                    head.feed(piece)
        except OSError:
            return


class Head:
    """One connection's commands. What asks for the state is answered as it comes; all else in its turn."""

    def __init__(self, printer: FakePrinter, send: Callable[[bytes], object]) -> None:
        self._printer, self._send = printer, send
        self._bytes = b""
        self._waiting: list[tuple[str, bytes]] = []

    def feed(self, piece: bytes) -> None:
        self._bytes += piece
        while self._bytes and (taken := self._command()):
            self._bytes = self._bytes[taken:]
        self._work()

    def _command(self) -> int:
        """Take one command; how many bytes it had, 0 when the rest of it is still to come."""
        data = self._bytes
        match data[:2]:
            case b"\x10\x04" if len(data) >= 3:
                if self._printer.answers:
                    self._send(bytes((self._printer.state(data[2]),)))
                return 3
            case b"\x1b@":
                self._waiting.append(("begin", b""))
                return 2
            case b"\x1dr" if len(data) >= 3:
                self._waiting.append(("done?", b""))
                return 3
            case b"\x1dV" if len(data) >= 4:
                assert data[2:3] == b"B"
                self._waiting.append(("cut", b""))
                return 4
            case b"\x1dv" if len(data) >= 8:
                size = int.from_bytes(data[4:6], "little") * int.from_bytes(data[6:8], "little")
                if len(data) < 8 + size:
                    return 0
                self._waiting.append((str(int.from_bytes(data[4:6], "little")), data[8 : 8 + size]))
                return 8 + size
            case head if len(head) < 2 or data[:1] in (b"\x10", b"\x1d"):
                return 0
            case _:
                raise AssertionError(f"no printer knows {data[:4]!r}")

    def _work(self) -> None:
        printer = self._printer
        while self._waiting and not printer.stopped and printer.answers:
            what, data = self._waiting.pop(0)
            match what:
                case "begin":
                    printer.burnt = bytearray()
                case "done?":
                    if printer.knows_done:
                        self._send(b"\x00")
                case "cut":
                    printer.tickets.append(bytes(printer.burnt))
                    printer.burnt = bytearray()
                case stride:
                    rows = min(printer.paper, len(data) // int(stride))
                    printer.paper -= rows
                    printer.burnt += data[: rows * int(stride)]
