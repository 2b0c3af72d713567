"""The one place where a desk meets the clinic: a person is admitted, hands in, and reads what is shared."""

from desktop.sync.gateway.connection import SqlGateway
from desktop.sync.gateway.door import Door

__all__ = ["Door", "SqlGateway"]
