import inspect
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from kiosk import __version__
from kiosk.cli import doctor, program
from kiosk.cli.local_central import CentralDidNotStart, LocalCentral
from kiosk.resources import DEMO_SHOP


def kiosk(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "kiosk", *arguments], capture_output=True, text=True, check=False)


def test_the_version_is_a_result() -> None:
    done = kiosk("--version")
    assert (done.returncode, done.stdout.strip()) == (0, __version__)


def test_help_names_every_command() -> None:
    done = kiosk("--help")
    assert done.returncode == 0
    for command in ("run", "demo", "tour", "simulate", "central", "doctor"):
        assert command in done.stdout


@pytest.mark.parametrize("arguments", [("nonsense",), ("doctor", "--nonsense"), ("central", "nonsense")])
def test_bad_usage_is_status_2_with_nothing_on_stdout(arguments: tuple[str, ...]) -> None:
    done = kiosk(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_bad_input_is_one_line_and_status_2(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "kiosk-catalog/1", "store": 5}', encoding="utf-8")
    done = kiosk("central", "import", str(bad), "--data", str(tmp_path / "data"))
    assert done.returncode == 2
    assert "/store" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("central", "serve", "--port", "99999"), 2, "Setting port"),
        (("central", "serve", "--database", "nonsense://x"), 2, "postgresql+psycopg://"),
        (("central", "serve", "--database", "postgresql+psycopg://u:secret@127.0.0.1:1/x"), 1, "cannot be opened"),
        (("central", "stores", "--data", "/proc/nowhere"), 1, "another --data folder"),
        (("central", "export"), 2, "no store yet"),
        (("simulate", "--orders", "1"), 2, "kiosk central pair"),
        (("simulate", "--orders", "1", "--central", "ftp://x", "--pair", "A"), 2, "https://"),
        (("run", "--size", "big"), 2, "1080x1920"),
        (("tour", "--out", "pictures", "--central", "http://127.0.0.1:1"), 2, "--pair CODE"),
    ],
)
def test_a_refusal_is_one_line_that_says_what_to_do(
    arguments: tuple[str, ...], status: int, says: str, tmp_path: Path
) -> None:
    data = () if "--data" in arguments or arguments[0] == "tour" else ("--data", str(tmp_path / "data"))
    done = kiosk(*arguments, *data)
    assert (done.returncode, done.stdout) == (status, "")
    assert says in done.stderr
    assert "secret" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_without_a_display_run_says_how_else_to_see_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = kiosk("run", "--data", str(tmp_path))
    assert done.returncode == 1
    assert "--vnc" in done.stderr


def test_a_broken_kiosk_toml_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kiosk.toml").write_text("data = [", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    done = kiosk("simulate", "--orders", "1", "--data", str(tmp_path / "data"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kiosk.toml:")


def test_the_doctor_finds_nothing_here(tmp_path: Path) -> None:
    done = kiosk("doctor", "--data", str(tmp_path))
    assert done.returncode == 0, done.stdout


def test_the_doctor_names_what_mends_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    mends = [finding.mend for finding in doctor.examine(blocked / "data") if finding.mend]
    assert mends == ["give --data a folder of this user"]


@pytest.mark.parametrize(
    ("arguments", "unread"),
    [
        (("--help",), {"fastapi", "PySide6", "sqlalchemy"}),
        (("doctor", "--help"), {"fastapi", "PySide6"}),
        (("central", "stores"), {"fastapi", "alembic", "httpx", "pypinyin"}),
    ],
)
def test_only_what_the_called_command_needs_is_read(
    arguments: tuple[str, ...], unread: set[str], tmp_path: Path
) -> None:
    data = ("--data", str(tmp_path)) if arguments[0] == "central" else ()
    if data:
        kiosk(*arguments, *data)  # the first one makes the database
    loaded = f"import sys, runpy; sys.argv = {['kiosk', *arguments, *data]}\n"
    loaded += "try: runpy.run_module('kiosk', run_name='__main__')\nexcept SystemExit: pass\n"
    loaded += f"print(*sorted({unread} & sys.modules.keys()), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == ""


def test_the_list_of_all_commands_says_what_each_says_of_itself() -> None:
    for name, listed in program.COMMANDS.items():
        its_own = get_command(program._program([name]))
        assert isinstance(its_own, TyperGroup)
        text = inspect.cleandoc(its_own.commands[name].help or "").partition("\n\n")[0].replace("\n", " ")
        assert (name, text) == (name, listed.help)


def test_a_local_central_serves_while_it_lasts(tmp_path: Path) -> None:
    with LocalCentral(tmp_path, DEMO_SHOP) as central:
        assert central.pairing_code("xiaoman")
        assert '"edition": 1' in central.command("stores")


def test_a_local_central_that_cannot_start_says_where_to_read_why(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        central = LocalCentral(tmp_path, DEMO_SHOP, taken.getsockname()[1])
        with pytest.raises(CentralDidNotStart, match="did not start") as refusal, central:
            pass
    assert str(tmp_path / "central.log") in refusal.value.remedy


def test_a_logged_failure_names_no_values() -> None:
    """What a program works on is orders, credentials and PINs: a traceback must not carry them into the log."""
    program = (
        "import structlog; from kiosk import cli; from kiosk.cli import program as programs\n"
        "def sign_in(pin):\n raise ValueError('the disk')\n"
        "def program(_):\n"
        " try: sign_in(pin='48' + '15')\n"
        " except ValueError: structlog.get_logger().exception('failed')\n"
        " return lambda *_, **__: 0\n"
        "programs._program = program; cli.main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "ValueError: the disk" in done.stderr
    assert "4815" not in done.stderr
