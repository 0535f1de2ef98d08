import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.terminal import FolderInUse, TerminalSettings, open_terminal

_HOLD = """
import sys
from pathlib import Path
from kiosk.terminal.lock import FolderLock
FolderLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_terminal_on_the_folder_is_told_what_to_do_until_the_first_one_dies(tmp_path: Path) -> None:
    settings = TerminalSettings(data=tmp_path)
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(settings.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(FolderInUse, match="--data") as refused:
            open_terminal(settings)
        assert str(holder.pid) in refused.value.message
        holder.kill()
    for _ in range(2):
        terminal = open_terminal(settings)
        with pytest.raises(FolderInUse):
            open_terminal(settings)
        terminal.close()


def test_a_terminal_that_does_not_open_leaves_the_folder_free(tmp_path: Path) -> None:
    settings = TerminalSettings(data=tmp_path, central_ca=tmp_path / "nothing.pem")
    with pytest.raises(Exception, match="PEM"):
        open_terminal(settings)
    open_terminal(TerminalSettings(data=tmp_path)).close()
