"""Looking after `orders.db`: daily copies, and forgetting what central has had for long."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.terminal.orders import ledger
from kiosk.terminal.orders.database import OrderDatabase


def back_up(database: OrderDatabase, now: datetime, keep: int) -> Path | None:
    """Make today's copy unless it is there, and keep the newest `keep`; None when there was nothing to do."""
    folder = database.path.parent / "backups"
    folder.mkdir(exist_ok=True, mode=0o700)
    target = folder / f"orders-{now.astimezone(UTC):%Y-%m-%d}.db"
    if target.exists():
        return None
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    database.copy_to(unfinished)
    unfinished.chmod(0o600)
    unfinished.rename(target)
    for old in sorted(folder.glob("orders-*.db"))[:-keep]:
        old.unlink()
    return target


def prune(database: OrderDatabase, now: datetime, keep_days: int) -> int:
    """Forget orders that central acknowledged more than `keep_days` days ago; how many."""
    with database.write() as connection:
        return ledger.forget(connection, now.astimezone(UTC) - timedelta(days=keep_days))
