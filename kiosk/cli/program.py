"""The commands of the command line, put together from those that can run here."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Final

import typer

from kiosk import __version__
from kiosk.cli.log import log_to_stderr
from kiosk.cli.run import HELP, run


@dataclass(frozen=True, slots=True)
class Command:
    """A command in the module of its name: what it cannot do without, and what the list of all commands says of it."""

    needs: str
    help: str


COMMANDS: Final = {
    "demo": Command(
        "PySide6",
        "Start central with the demo shop and a terminal in a window; without a display, take the tour in pictures.",
    ),
    "tour": Command(
        "PySide6",
        "Take every journey; exit status 1 when a step did not work. Without --central it starts one of its own.",
    ),
    "board": Command(
        "PySide6", "Show what this terminal's orders stand at, and the other terminals' while central is reachable."
    ),
    "gallery": Command(
        "PySide6", "Show the gallery. Keys: arrows turn the page, S simplified, C contrast, B brand, D direction."
    ),
    "simulate": Command(
        "kiosk.terminal",
        "Place and pay orders; print each as a JSON line once it is on disk, and wait until central has them all.",
    ),
    "fleet": Command(
        "kiosk.central",
        "Let a whole fleet listen, report and order; prints a table on stderr and the figures as JSON on stdout.",
    ),
    "doctor": Command(
        "kiosk.terminal",
        "Check SQLite, system libraries, fonts and the data folder; exit status 1 when something is missing.",
    ),
    "audit": Command("kiosk.terminal", "The record of what staff did at this terminal."),
    "central": Command("kiosk.central", "The server, and head office from the shell."),
    "qr": Command("qrcode", "Make and read payment codes."),
}
"""A packaged terminal holds no central."""
_GROUPS = ("central", "qr", "audit")
"""Commands that have commands of their own."""
_ITS_OWN_OPTIONS: Final = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
"""`kiosk run` reads what is behind it by itself."""


def run_program(arguments: list[str]) -> int:
    """Run what is called; returns the exit status."""
    log_to_stderr()
    return int(_program(arguments)(arguments, standalone_mode=True) or 0)


def _program(arguments: list[str]) -> typer.Typer:
    """The commands that can run here.

    Only the one that is called gets imported, so that a terminal starts quickly; where none is, they are only listed.
    """
    program = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    program.callback()(_root)
    program.command("run", help=HELP, context_settings=_ITS_OWN_OPTIONS)(_run)
    called = next((word for word in arguments if word in COMMANDS), None)
    for name in [called] if called else COMMANDS:
        command = COMMANDS[name]
        if not (find_spec(command.needs.partition(".")[0]) and find_spec(command.needs)):
            continue
        if called:
            program.add_typer(import_module(f"kiosk.cli.{name}").app, name=name if name in _GROUPS else None)
        else:
            program.command(name, help=command.help)(_listed)
    return program


def _show_version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


def _root(version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True)) -> None:
    """Diandian 点点: a self-service ordering kiosk, and the central server it syncs with."""


def _run(context: typer.Context) -> None:
    raise typer.Exit(run(context.args))


def _listed() -> None:
    """Stands for a command in the list of all of them."""
