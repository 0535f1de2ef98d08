"""Bringing `orders.db` to the present form."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from kiosk.domain.errors import ShopError

HEAD = "0010"
"""The newest revision in `migrations/versions`."""


class StorageTooNew(ShopError):
    """The database was written by a newer program."""

    code = "storage-too-new"


def migrate(connection: Connection) -> None:
    """Upgrade to `HEAD`, inside the caller's transaction. Alembic is loaded only when there is something to do."""
    present = revision(connection)
    if present == HEAD:
        return
    if present is not None and present > HEAD:
        raise StorageTooNew(
            f"The order database has form {present}, and this program knows {HEAD}.",
            "Install the newer version of the program again; nothing was changed.",
        )
    from alembic import command  # noqa: PLC0415  — 0.1 s that an up-to-date terminal need not spend
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def revision(connection: Connection) -> str | None:
    """The form the database has, or None before the first."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
