"""All SQL about stores, terminals and pairing codes."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.orm import Session

from kiosk.central.stores.models import PairingCodeRow, StoreRow, TerminalRow


def find_store(session: Session, store_id: str) -> StoreRow | None:
    """The store of that id."""
    return session.get(StoreRow, store_id)


def all_stores(session: Session) -> Sequence[StoreRow]:
    """All stores by id."""
    return session.scalars(select(StoreRow).order_by(StoreRow.store_id)).all()


def lock_store(session: Session, store_id: str) -> StoreRow | None:
    """The store of that id, kept from other writers until this transaction ends; orders of it may still come in."""
    return session.get(StoreRow, store_id, with_for_update={"key_share": True}, populate_existing=True)


def lock_terminals(session: Session, terminals: Collection[tuple[str, str]]) -> None:
    """Keep other writers from these terminals, (store, terminal) each, until this transaction ends."""
    key = (TerminalRow.store_id, TerminalRow.terminal_id)
    session.execute(select(TerminalRow.position).where(tuple_(*key).in_(terminals)).order_by(*key).with_for_update())


def count_terminals(session: Session, store_id: str) -> int:
    """How many terminals the store ever had."""
    return session.scalar(select(func.count()).where(TerminalRow.store_id == store_id)) or 0


def find_terminal(session: Session, store_id: str, terminal_id: str) -> TerminalRow | None:
    """The store's terminal of that id."""
    return session.get(TerminalRow, (store_id, terminal_id))


def terminal_with(session: Session, credential_hash: str) -> TerminalRow | None:
    """The terminal that holds the credential of this hash."""
    return session.scalar(select(TerminalRow).where(TerminalRow.credential_hash == credential_hash))


def find_code(session: Session, code_hash: str, now: datetime) -> PairingCodeRow | None:
    """The code of this hash, used or not, unless it is too old; kept from other claims until the transaction ends."""
    code = PairingCodeRow
    return session.scalar(select(code).where(code.code_hash == code_hash, code.expires_at > now).with_for_update())


def forget_codes_before(session: Session, moment: datetime) -> None:
    """Remove the codes that expired before `moment`."""
    session.execute(delete(PairingCodeRow).where(PairingCodeRow.expires_at < moment))
