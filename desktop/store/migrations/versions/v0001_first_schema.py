"""The first schema: as long as no version was released, it is what `desktop.store.tables` says."""

from alembic import op

from desktop.store import tables

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    tables.metadata.create_all(op.get_bind())
