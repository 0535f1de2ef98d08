"""What attempts and refunds need to be followed with providers that are elsewhere."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0007"
down_revision: str | None = "0006"


def upgrade() -> None:
    op.add_column("payment_attempts", sa.Column("reference", sa.String(255), nullable=False, server_default=""))
    op.add_column("payment_attempts", sa.Column("settled", sa.BigInteger(), nullable=True))
    op.add_column("payment_attempts", sa.Column("problem", sa.String(64), nullable=False, server_default=""))
    op.add_column("payment_attempts", sa.Column("look_at", UtcDateTime(), nullable=True))
    op.create_index("ix_payment_attempts_look_at", "payment_attempts", ["look_at"])
    op.add_column("payment_refunds", sa.Column("stuck", sa.String(64), nullable=False, server_default=""))
    op.add_column("payment_refunds", sa.Column("look_at", UtcDateTime(), nullable=True))
    op.drop_index("ix_payment_refunds_pending", "payment_refunds")
    op.create_index("ix_payment_refunds_look_at", "payment_refunds", ["look_at"])
    open_states = "('created', 'showing', 'closing', 'unknown', 'paid_late', 'refunding')"
    op.execute(f"UPDATE payment_attempts SET look_at = changed_at WHERE state IN {open_states}")  # noqa: S608 - fixed
    op.execute("UPDATE payment_refunds SET look_at = asked_at WHERE done_at IS NULL")
