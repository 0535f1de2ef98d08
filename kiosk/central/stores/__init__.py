"""Stores, their terminals, and how a terminal gets its credential."""

from typing import TYPE_CHECKING

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
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.stores.access import Terminal, authenticated
    from kiosk.central.stores.endpoints import router

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

__getattr__ = lazy(__name__, {"access": ("Terminal", "authenticated"), "endpoints": ("router",)})
