"""Takes the packaged terminal's tour against a central started from the checkout; the exit status is the tour's."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "kiosk" / "kiosk"
PICTURES = ROOT / "build" / "package-tour"
SHOP = ROOT / "assets" / "xiaoman" / "catalog.json"
STORE = "xiaoman"
SECONDS_TO_START = 60
SECONDS_FOR_THE_TOUR = 900


def central(*words: str | Path) -> list[str | Path]:
    """A `kiosk central` command of the checkout."""
    return [sys.executable, "-m", "kiosk", "central", *words]


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """Central with the demo shop, on a free port of this machine; gives its address."""
    subprocess.run(central("import", SHOP, "--data", data), cwd=ROOT, check=True, stdout=sys.stderr)
    port = free_port()
    server = subprocess.Popen(
        central("serve", "--data", data, "--host", "127.0.0.1", "--port", str(port)), cwd=ROOT, stdout=sys.stderr
    )
    try:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=30)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    """Return when the server takes connections; give up when it has ended or takes too long."""
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    sys.exit("Central did not start; what it said stands above.")


def pairing_code(data: Path) -> str:
    """A one-time code for the program to pair with."""
    done = subprocess.run(
        central("pair", "--store", STORE, "--data", data), cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout.strip()


def main() -> int:
    """Start central, pair, take the tour."""
    with tempfile.TemporaryDirectory(prefix="diandian-package-") as folder:
        data = Path(folder) / "central"
        with serving(data) as address:
            words = ["--out", PICTURES, "--central", address, "--pair", pairing_code(data)]
            # Away from the checkout and without its environment: the program must bring all it needs.
            environment = {
                key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))
            }
            environment |= {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(Path(folder) / "home")}
            status = subprocess.run(
                [PROGRAM, "tour", *words], cwd=folder, env=environment, timeout=SECONDS_FOR_THE_TOUR, check=False
            ).returncode
    print(
        f"The packaged program's tour {'worked' if status == 0 else f'failed ({status})'}: {PICTURES}", file=sys.stderr
    )
    return status


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.SubprocessError as failed:
        sys.exit(f"The packaged program could not be tried: {failed}")
