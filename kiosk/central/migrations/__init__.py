"""The database's history: brings any older database up to what the code expects.

Alembic is read only where there is something to bring up to date: most processes open a database that is.
"""

from pathlib import Path

from sqlalchemy import column, inspect, select, table

from kiosk.central.database import Database

_FOLDER = Path(__file__).parent


def upgrade(database: Database) -> None:
    """Bring the database up to date, in one transaction that keeps other processes waiting until it is done."""
    if reached(database) == newest():
        return
    from alembic import command  # noqa: PLC0415  - 0.2 s that an up-to-date server need not spend
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with database.writer.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7310465926111)")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def newest() -> str:
    """The migration that this code expects the database to have reached: their files begin with their numbers."""
    return max(file.name.partition("_")[0] for file in (_FOLDER / "versions").glob("[0-9]*.py"))


def reached(database: Database) -> str | None:
    """The migration that the database has reached."""
    with database.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.scalar(select(column("version_num")).select_from(table("alembic_version")))
