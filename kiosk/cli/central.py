"""`kiosk central`: the server and head office from the shell."""

from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperGroup
from typer.main import get_group

_HOMES: Final = {
    "serving": ("serve",),
    "catalogs": ("import", "export", "publish", "restored", "sold-out"),
    "stores": ("stores", "pair", "rotate-key"),
    "orders": ("orders",),
    "money": ("held", "refund", "reconcile"),
    "fleet": ("fleet", "command", "commands", "revoke"),
    "codes": ("codes",),
    "staff": ("staff",),
    "board": ("board",),
    "calls": ("calls",),
}
"""Each module `kiosk.cli.central_…` with its commands."""


class _Commands(TyperGroup):
    """Reads the module of the command that is called, and no other: a pairing code needs no web server."""

    def list_commands(self, ctx: Any) -> list[str]:
        del ctx
        return [name for names in _HOMES.values() for name in names]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        del ctx
        for home, names in _HOMES.items():
            if cmd_name in names:
                return get_group(import_module(f"kiosk.cli.central_{home}").app).commands[cmd_name]
        return None


app = typer.Typer(cls=_Commands, no_args_is_help=True, help="The server, and head office from the shell.")
app.callback()(lambda: None)
