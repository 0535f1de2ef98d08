"""The tables of `orders.db`. Times are ISO 8601 texts in UTC, so that they sort; amounts are minor units."""

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

STILL_OPEN: Final = "state NOT IN ('cancelled', 'collected', 'refunded')"
"""SQL for "not over": word for word that of the index, or SQLite would not read it."""

orders = Table(
    "orders",
    metadata,
    Column("order_id", String, primary_key=True),
    Column("store_id", String, nullable=False),
    Column("terminal_id", String, nullable=False),
    Column("pickup_number", String, nullable=False),
    Column("business_day", String, nullable=False),
    Column("placed_at", String, nullable=False),
    Column("state", String, nullable=False),
    Column("total", Integer, nullable=False),
    Column("paid", Integer, nullable=False, default=0),
    Column("refunded", Integer, nullable=False, default=0),
    Column("currency", String, nullable=False),
    Column("fulfilment", String, nullable=False),
    Column("place", String),
    Column("language", String, nullable=False),
    Column("tracking_token", String, nullable=False),
    Column("acknowledged_at", String),
    Column("method", String, nullable=False, server_default=""),
    UniqueConstraint("business_day", "pickup_number"),
    Index(None, "acknowledged_at"),
    Index("ix_orders_placed", "business_day", "placed_at", "pickup_number", "state", "total", "method"),
    Index("ix_orders_state", "business_day", "state", "placed_at"),
    Index("ix_orders_tracking_token", "tracking_token"),
    Index("ix_orders_refunded", "business_day", "refunded", sqlite_where=text("refunded > 0")),
    Index("ix_orders_open", "placed_at", "pickup_number", "business_day", "state", sqlite_where=text(STILL_OPEN)),
    Index("ix_orders_unsent", "business_day", "placed_at", sqlite_where=text("acknowledged_at IS NULL")),
)
"""The present state of each order. `place` is the table, `method` how it was paid or is to be; `acknowledged_at` is
empty while central lacks an event."""

order_events = Table(
    "order_events",
    metadata,
    Column("order_id", ForeignKey("orders.order_id", ondelete="CASCADE"), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("fact", String, nullable=False),
    Column("by", String),
)
"""The facts, as they go over the wire: `fact` is its JSON, `by` the id of whoever of the staff did it."""

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("order_id", String, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("queued_at", String, nullable=False),
    Column("refused_at", String),
    Column("refused_code", String, nullable=False, default=""),
    Column("refused_reason", String, nullable=False, default=""),
    Column("refused_line", Integer),
    UniqueConstraint("order_id", "sequence"),
    ForeignKeyConstraint(
        ["order_id", "sequence"], ["order_events.order_id", "order_events.sequence"], ondelete="RESTRICT"
    ),
    sqlite_autoincrement=True,
)
"""Events that central has not acknowledged; a refused one stays, set aside."""

takings = Table(
    "takings",
    metadata,
    Column("order_id", ForeignKey("orders.order_id", ondelete="CASCADE"), primary_key=True),
    Column("subject", String, primary_key=True),
    Column("choice", String, primary_key=True),
    Column("variant", String, primary_key=True),
    Column("quantity", Integer, nullable=False),
    Column("version", Integer),
    Index(None, "subject"),
    Index(None, "version"),
)
"""What orders take of counted stock that central's count does not have yet; `variant` is JSON. Empty `version`: central
lacks the order."""

attempts = Table(
    "attempts",
    metadata,
    Column("attempt_id", String, primary_key=True),
    Column("order_id", ForeignKey("orders.order_id", ondelete="CASCADE"), nullable=False),
    Column("method", String, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("currency", String, nullable=False),
    Column("state", String, nullable=False),
    Column("scanned", Boolean, nullable=False, default=False),
    Column("close_asked", Boolean, nullable=False, default=False),
    Column("qr_text", String, nullable=False, default=""),
    Column("problem", String, nullable=False, default=""),
    Column("created_at", String, nullable=False),
    Column("expires_at", String),
    Column("way", String, nullable=False, server_default="scan"),
    Index(None, "state"),
    Index(None, "order_id"),
)
"""Tries to pay. `close_asked` survives a restart although the state may be unknown; `way` is who shows whom a code."""

ratings = Table(
    "ratings",
    metadata,
    Column("order_id", ForeignKey("orders.order_id", ondelete="CASCADE"), primary_key=True),
    Column("stars", Integer, nullable=False),
    Column("at", String, nullable=False),
    Column("sent_at", String),
    Index(None, "sent_at"),
)
"""How customers rated their orders; `sent_at` is empty while central lacks it."""

HAS_PROBLEM: Final = "problem != ''"
"""SQL for "could not be printed", word for word that of the index."""

print_jobs = Table(
    "print_jobs",
    metadata,
    Column("job_id", Integer, primary_key=True),
    Column("order_id", ForeignKey("orders.order_id", ondelete="CASCADE"), nullable=False),
    Column("kind", String, nullable=False),
    Column("copy", Boolean, nullable=False),
    Column("begun", Boolean, nullable=False),
    Column("queued_at", String, nullable=False),
    Column("printed_at", String),
    Column("problem", String, nullable=False, default=""),
    Index(None, "printed_at"),
    Index("ix_print_jobs_order_id", "order_id", "kind"),
    Index("ix_print_jobs_unset", "order_id", "kind", sqlite_where=text(HAS_PROBLEM)),
    sqlite_autoincrement=True,
)
"""Tickets asked for. `begun`: some of it may have come out; `problem` names what made one impossible to print."""

audit = Table(
    "audit",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("fact", String, nullable=False),
    Column("previous", String, nullable=False),
    Column("seal", String, nullable=False),
)
"""What staff did: `fact` is its JSON, `seal` covers it and the `previous` seal. Nothing is ever deleted from it."""

tally = Table(
    "tally",
    metadata,
    Column("business_day", String, primary_key=True),
    Column("product", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("quantity", Integer, nullable=False),
    Index("ix_tally_quantity", "business_day", "quantity"),
)
"""How many of each product were ordered on a day; `name` is JSON by language."""

counters = Table(
    "counters",
    metadata,
    Column("business_day", String, primary_key=True),
    Column("letters", String, primary_key=True),
    Column("value", Integer, nullable=False),
)
"""The last pickup number given, per business day."""

facts = Table(
    "facts",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""Single things to remember: the pairing, who may sign in, the payment methods last offered. `value` is JSON."""
