"""The commands of the command line, put together from those that can run here."""

from importlib import import_module
from importlib.util import find_spec
from typing import Final

import typer

from kiosk import __version__
from kiosk.cli.log import log_to_stderr
from kiosk.cli.run import HELP, run

_COMMANDS = {
    "demo": "PySide6",
    "tour": "PySide6",
    "board": "PySide6",
    "gallery": "PySide6",
    "simulate": "kiosk.terminal",
    "fleet": "kiosk.central",
    "doctor": "kiosk.terminal",
    "audit": "kiosk.terminal",
    "central": "kiosk.central",
    "qr": "qrcode",
}
"""Each command, in the module of its name, with what it cannot do without: a packaged terminal holds no central."""
_GROUPS = ("central", "qr", "audit")
"""Commands that have commands of their own."""
_ITS_OWN_OPTIONS: Final = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
"""`kiosk run` reads what is behind it by itself."""


def run_program(arguments: list[str]) -> int:
    """Run what is called; returns the exit status."""
    log_to_stderr()
    return int(_program(arguments)(arguments, standalone_mode=True) or 0)


def _program(arguments: list[str]) -> typer.Typer:
    """The commands that can run here; only the one that is called gets imported, so that a terminal starts quickly."""
    program = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    program.callback()(_root)
    program.command("run", help=HELP, context_settings=_ITS_OWN_OPTIONS)(_run)
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


def _run(context: typer.Context) -> None:
    raise typer.Exit(run(context.args))
