"""A network cable between the terminal and central that can be pulled and put back."""

import contextlib
import socket
import threading
from urllib.parse import urlsplit


class Cable:
    """Relays TCP from a port of its own on loopback to central, as long as it is plugged in."""

    def __init__(self, central: str) -> None:
        target = urlsplit(central)
        self._target = (target.hostname or "127.0.0.1", target.port or 80)
        self._plugged = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, name="cable", daemon=True).start()
        self._plugged.set()

    @property
    def url(self) -> str:
        """Where the terminal reaches central through this cable."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def pull(self) -> None:
        """Break every connection, and let none through from now on."""
        self._plugged.clear()
        with self._lock:
            for end in self._open:
                _hang_up(end)
            self._open.clear()

    def plug(self) -> None:
        """Let connections through again."""
        self._plugged.set()

    def close(self) -> None:
        """Pull it for good."""
        self.pull()
        _hang_up(self._listener)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._plugged.is_set():
                self._join(near)
            else:
                _hang_up(near)

    def _join(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(self._target, timeout=5)
        except OSError:
            _hang_up(near)
            return
        far.settimeout(None)
        with self._lock:
            self._open |= {near, far}
        for source, sink in ((near, far), (far, near)):
            threading.Thread(target=self._carry, args=(source, sink), name="cable", daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
        with self._lock:
            self._open -= {source, sink}
        _hang_up(source)
        _hang_up(sink)


def _hang_up(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
