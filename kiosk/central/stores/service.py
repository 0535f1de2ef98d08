"""Stores and the pairing of terminals. Nothing here commits: the boundary does."""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.database import add_unless_there
from kiosk.central.stores import repository
from kiosk.central.stores.errors import CredentialTaken, InvalidPairingCode, UnknownStore, UnknownTerminal
from kiosk.central.stores.models import PairingCodeRow, StoreRow, TerminalIdentity, TerminalRow
from kiosk.domain.numbers import terminal_letters
from kiosk.domain.text import Text
from kiosk.wire.pairing import Claim, Pairing

CODE_VALID: Final = timedelta(hours=24)
_CODE_LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0, 1, I, L and O, which people take for one another."""
_CODE_LENGTH: Final = 8


def ensure_store(session: Session, store_id: str, name: Text, now: datetime) -> StoreRow:
    """The store of that id under its present name, made if it is new; other writers wait for this transaction."""
    new = {"name": dict(name), "edition": 0, "marks_version": 0, "created_at": now}
    add_unless_there(session, StoreRow, store_id=store_id, **new)
    store = lock_store(session, store_id)
    store.name = dict(name)
    session.flush()
    return store


def store_row(session: Session, store_id: str) -> StoreRow:
    """The store of that id, or `UnknownStore`."""
    store = repository.find_store(session, store_id)
    if store is None:
        raise UnknownStore(store_id)
    return store


def lock_store(session: Session, store_id: str) -> StoreRow:
    """The store of that id, kept from other writers until the transaction ends, or `UnknownStore`."""
    store = repository.lock_store(session, store_id)
    if store is None:
        raise UnknownStore(store_id)
    return store


def list_stores(session: Session) -> Sequence[StoreRow]:
    """All stores by id."""
    return repository.all_stores(session)


def lock_terminals(session: Session, terminals: Iterable[TerminalIdentity]) -> None:
    """Let these terminals' other requests that write wait until the transaction ends."""
    repository.lock_terminals(session, sorted({(each.store_id, each.terminal_id) for each in terminals}))


def issue_pairing_code(session: Session, store_id: str, now: datetime) -> str:
    """A new one-time code for a terminal of this store, such as `7KQM-2XPA`; only its hash is kept."""
    store_row(session, store_id)
    repository.forget_codes_before(session, now - CODE_VALID)
    code = "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
    session.add(PairingCodeRow(code_hash=_hash(code), store_id=store_id, expires_at=now + CODE_VALID))
    session.flush()
    return f"{code[:4]}-{code[4:]}"


def claim(session: Session, code: str, claim: Claim, public_key: str, now: datetime) -> Pairing:
    """Pair a terminal of the code's store, whose credential is kept as a hash: a new one, or one that was revoked.

    The same claim again, while the code is valid, is answered with the same pairing. Raises `InvalidPairingCode`, also
    for a code that another credential has used, and `CredentialTaken`.
    """
    found = repository.find_code(session, _hash(_plain(code)), now)
    if found is None:
        raise InvalidPairingCode
    holder = repository.terminal_with(session, _hash(claim.credential))
    if found.claimed_at is None:
        if holder is not None:
            raise CredentialTaken
        holder = _terminal_again(session, found.store_id, claim, now) or _new_terminal(
            session, found.store_id, claim, now
        )
        found.claimed_at, found.terminal_id = now, holder.terminal_id
        session.flush()
    elif holder is None or not _used_by(found, holder):
        raise InvalidPairingCode
    return Pairing(
        terminal_id=holder.terminal_id, store_id=holder.store_id, letters=holder.letters, public_key=public_key
    )


def paired_terminal(session: Session, store_id: str, terminal_id: str) -> TerminalRow:
    """The store's terminal of that id, revoked or not, or `UnknownTerminal`."""
    terminal = repository.find_terminal(session, store_id, terminal_id)
    if terminal is None:
        raise UnknownTerminal(store_id, terminal_id)
    return terminal


def _used_by(code: PairingCodeRow, terminal: TerminalRow) -> bool:
    same = (code.store_id, code.terminal_id) == (terminal.store_id, terminal.terminal_id)
    return same and terminal.revoked_at is None


def _terminal_again(session: Session, store_id: str, claim: Claim, now: datetime) -> TerminalRow | None:
    """The terminal that this device was before it was revoked: what it has not sent yet stays its own."""
    if claim.known_as is None:
        return None
    repository.lock_terminals(session, [(store_id, claim.known_as)])
    terminal = repository.find_terminal(session, store_id, claim.known_as)
    if terminal is None or terminal.revoked_at is None:
        return None
    terminal.credential_hash, terminal.name = _hash(claim.credential), claim.name
    terminal.paired_at, terminal.revoked_at = now, None
    return terminal


def _new_terminal(session: Session, store_id: str, claim: Claim, now: datetime) -> TerminalRow:
    lock_store(session, store_id)
    position = repository.count_terminals(session, store_id)
    letters = terminal_letters(position)
    terminal = TerminalRow(
        store_id=store_id,
        terminal_id=f"{store_id}-{letters}",
        position=position,
        letters=letters,
        name=claim.name,
        credential_hash=_hash(claim.credential),
        paired_at=now,
        revoked_at=None,
    )
    session.add(terminal)
    return terminal


def holder_of(session: Session, credential: str) -> TerminalRow | None:
    """The terminal that this credential belongs to, unless it was revoked."""
    terminal = repository.terminal_with(session, _hash(credential))
    return terminal if terminal is not None and terminal.revoked_at is None else None


def revoke_terminal(session: Session, store_id: str, terminal_id: str, now: datetime) -> None:
    """Take a terminal's credential away."""
    paired_terminal(session, store_id, terminal_id).revoked_at = now
    session.flush()


def _plain(code: str) -> str:
    return code.upper().replace("-", "").replace(" ", "")


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
