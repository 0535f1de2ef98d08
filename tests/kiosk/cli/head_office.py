"""Head office at a shell: `kiosk central …` in this process, and its server as one of its own."""

import io
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli import main


@dataclass
class Done:
    status: int
    out: str
    err: str


@dataclass
class HeadOffice:
    data: Path

    def run(self, command: str, *words: str | Path) -> Done:
        line = ["kiosk", "central", command, *map(str, words), "--data", str(self.data)]
        out, err = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True), io.StringIO()
        status = 0
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.setattr(sys, "argv", line)
            try:
                main()
            except SystemExit as ended:
                status = ended.code if isinstance(ended.code, int) else 1
        out.seek(0)
        return Done(status, out.read(), err.getvalue())

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
