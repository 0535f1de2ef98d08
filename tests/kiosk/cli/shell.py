"""`kiosk …` as at a shell, in this process: what it printed, and how it ended."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog

from kiosk.cli import main


@dataclass
class Done:
    status: int
    out: str
    err: str


def shell(*words: str | Path) -> Done:
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True), io.StringIO()
    status = 0
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["kiosk", *map(str, words)])
        try:
            main()
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 1
        finally:
            structlog.reset_defaults()  # a command sets logging up for its process; tests share one
    out.seek(0)
    return Done(status, out.read(), err.getvalue())
