"""The first schema: as long as no version was released, it is what `desktop.clinic.tables` says."""

from alembic import op

from desktop.clinic import tables

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    tables.metadata.create_all(op.get_bind())
