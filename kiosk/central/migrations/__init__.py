"""The database's history: brings any older database up to what the code expects."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.central.database import Database


def upgrade(database: Database) -> None:
    """Bring the database up to date, in one transaction that keeps other processes waiting until it is done."""
    config = _config()
    with database.writer.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7310465926111)")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def newest() -> str | None:
    """The migration that this code expects the database to have reached."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def reached(database: Database) -> str | None:
    """The migration that the database has reached."""
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
