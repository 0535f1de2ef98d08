"""The `kiosk` command.

Results go to stdout, messages and progress to stderr. Exit status: 0 done, 1 failed, 2 bad input or usage.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from tomllib import TOMLDecodeError

import structlog
import typer
from pydantic import ValidationError

from kiosk import __version__
from kiosk.domain.errors import ShopError

_COMMANDS = {
    "run": "PySide6",
    "demo": "PySide6",
    "tour": "PySide6",
    "gallery": "PySide6",
    "simulate": "kiosk.terminal",
    "fleet": "kiosk.central",
    "doctor": "kiosk.terminal",
    "central": "kiosk.central",
    "qr": "qrcode",
}
"""Each command, in the module of its name, with what it cannot do without: a packaged terminal holds no central."""
_GROUPS = ("central", "qr")
"""Commands that have commands of their own."""


def main() -> None:
    """Run the command line; a refusal is one clear line, never a traceback."""
    _log_to_stderr()
    try:
        _program(sys.argv[1:])()
    except ShopError as refusal:
        print(refusal, file=sys.stderr)
        sys.exit(2 if refusal.bad_input else 1)
    except (ValidationError, TOMLDecodeError) as refusal:
        print(_bad_settings(refusal), file=sys.stderr)
        sys.exit(2)
    except OSError as failure:
        what = f"{failure.filename or 'The system'}: {failure.strerror or failure}."
        print(f"{what} Mend that, or choose another --data folder.", file=sys.stderr)
        sys.exit(1)


def _log_to_stderr() -> None:
    """Tracebacks name files and lines only: the values of variables are orders, credentials and PINs."""
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    processors = [*structlog.get_config()["processors"][:-1], plain]
    structlog.configure(processors=processors, logger_factory=structlog.PrintLoggerFactory(sys.stderr))


def _bad_settings(refusal: ValidationError | TOMLDecodeError) -> str:
    if isinstance(refusal, TOMLDecodeError):
        return f"kiosk.toml: {refusal}. Correct the file."
    first = refusal.errors()[0]
    name = ".".join(map(str, first["loc"]))
    return f"Setting {name}: {first['msg']}. Correct it on the command line, in kiosk.toml or among the variables."


def _program(arguments: list[str]) -> typer.Typer:
    """The commands that can run here; only the one that is called gets imported, so that a terminal starts quickly."""
    program = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    program.callback()(_root)
    called = next((word for word in arguments if word in _COMMANDS), None)
    for name in [called] if called else _COMMANDS:
        if find_spec(_COMMANDS[name].partition(".")[0]) and find_spec(_COMMANDS[name]):
            commands: typer.Typer = import_module(f"kiosk.cli.{name}").app
            program.add_typer(commands, name=name if name in _GROUPS else None)
    return program


def _show_version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


def _root(version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True)) -> None:
    """Diandian 点点: a self-service ordering kiosk, and the central server it syncs with."""
