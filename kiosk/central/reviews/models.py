"""The table of ratings."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime


class RatingRow(Base):
    """How one order went: 1 to 5 stars, and when that was tapped."""

    __tablename__ = "order_ratings"
    __table_args__ = (ForeignKeyConstraint(["store_id", "order_id"], ["orders.store_id", "orders.order_id"]),)

    store_id: Mapped[str] = mapped_column(primary_key=True)
    order_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    stars: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
