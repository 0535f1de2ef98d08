"""Run by Alembic: the connection and its transaction come from `upgrade`."""

from alembic import context

from kiosk.central.database import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
