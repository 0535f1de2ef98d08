"""What central works with, made ready: for the server, and for a command of head office that needs no server."""

from kiosk.central.central import Central
from kiosk.central.database import Database, open_database
from kiosk.central.keys import KeyRing
from kiosk.central.migrations import upgrade
from kiosk.central.settings import CentralSettings


def prepare(settings: CentralSettings) -> Database:
    """Open the database these settings name, brought up to date, and make the server's folders."""
    settings.snapshots.mkdir(parents=True, exist_ok=True)
    database = open_database(settings.database_url, settings.database_connections)
    upgrade(database)
    return database


def open_central(settings: CentralSettings) -> Central:
    """What the server works with, ready for use."""
    return Central(settings, prepare(settings), KeyRing(settings.signing_key))
