"""Stores, their terminals, and how a terminal gets its credential."""

from kiosk.central.stores.access import Terminal, TerminalIdentity
from kiosk.central.stores.endpoints import router
from kiosk.central.stores.errors import CredentialTaken, InvalidPairingCode, UnknownStore
from kiosk.central.stores.models import StoreRow, TerminalRow
from kiosk.central.stores.service import (
    claim,
    ensure_store,
    issue_pairing_code,
    list_stores,
    lock_store,
    lock_terminal,
    paired_terminal,
    revoke_terminal,
    store_row,
)

__all__ = [
    "CredentialTaken",
    "InvalidPairingCode",
    "StoreRow",
    "Terminal",
    "TerminalIdentity",
    "TerminalRow",
    "UnknownStore",
    "claim",
    "ensure_store",
    "issue_pairing_code",
    "list_stores",
    "lock_store",
    "lock_terminal",
    "paired_terminal",
    "revoke_terminal",
    "router",
    "store_row",
]
