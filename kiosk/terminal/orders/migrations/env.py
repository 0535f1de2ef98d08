"""Alembic's entry: the connection is handed in by `kiosk.terminal.orders.migrate`; logging is left alone."""

from alembic import context

from kiosk.terminal.orders.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
