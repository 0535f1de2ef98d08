"""Stores, their terminals, and how a terminal gets its credential."""

from kiosk.central.stores.access import Terminal, authenticated
from kiosk.central.stores.endpoints import router
from kiosk.central.stores.errors import CredentialTaken, InvalidPairingCode, UnknownStore
from kiosk.central.stores.models import StoreRow, TerminalIdentity, TerminalRow
from kiosk.central.stores.service import (
    claim,
    ensure_store,
    issue_pairing_code,
    list_stores,
    lock_store,
    lock_terminals,
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
    "authenticated",
    "claim",
    "ensure_store",
    "issue_pairing_code",
    "list_stores",
    "lock_store",
    "lock_terminals",
    "paired_terminal",
    "revoke_terminal",
    "router",
    "store_row",
]
