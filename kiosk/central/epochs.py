"""The lives of this database: a new one begins when it was restored from a backup."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from kiosk.central.database import Base, UtcDateTime


class EpochRow(Base):
    """One life of this database; the last one counts."""

    __tablename__ = "epochs"

    number: Mapped[int] = mapped_column(primary_key=True)
    epoch: Mapped[str]
    begun_at: Mapped[datetime] = mapped_column(UtcDateTime)


def add_epoch(session: Session, name: str, now: datetime) -> None:
    """Begin an epoch: from now on, it is the present one."""
    last = session.scalar(select(func.max(EpochRow.number))) or 0
    session.add(EpochRow(number=last + 1, epoch=name, begun_at=now))


def epoch(session: Session) -> str:
    """The database's present epoch."""
    return session.scalars(select(EpochRow.epoch).order_by(EpochRow.number.desc()).limit(1)).one()
