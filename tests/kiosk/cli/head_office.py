"""Head office at a shell: `kiosk central …` in this process, and its server as one of its own."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.kiosk.cli.shell import Done, shell


@dataclass
class HeadOffice:
    data: Path

    def run(self, command: str, *words: str | Path) -> Done:
        return shell("central", command, *words, "--data", self.data)

    def does(self, command: str, *words: str | Path) -> str:
        done = self.run(command, *words)
        assert done.status == 0, done.err
        return done.out

    @contextmanager
    def serving(self, *words: str) -> Iterator[str]:
        line = [sys.executable, "-m", "kiosk", "central", "serve", "--data", str(self.data), "--port", "0", *words]
        with subprocess.Popen(line, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
            try:
                assert server.stderr is not None
                said = server.stderr.readline()
                found = re.search(r"http://127\.0\.0\.1:\d+", said)
                assert found, said
                yield found.group()
            finally:
                server.send_signal(signal.SIGTERM)
                out, _ = server.communicate(timeout=20)
                assert out == ""
