"""Everything between this terminal and central: calls, pairing, the outbox, timers."""

from kiosk.terminal.sync.status import RefusedEvent, SyncStatus

__all__ = ["RefusedEvent", "SyncStatus"]
