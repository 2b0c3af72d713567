"""What a patient hands in on the accept page: the link or typed code, and the proof of who they are."""

import json
from base64 import b64encode
from dataclasses import asdict, dataclass, field
from typing import Self

from desktop.domain.commands import Accept
from desktop.sealing import SealingKey, seal


@dataclass(frozen=True, slots=True)
class Answer:
    """One try. Either `ssn`, or `born` (ISO date) together with `phone` (E.164); never shown or logged."""

    link: str = field(repr=False)
    ssn: str | None = field(default=None, repr=False)
    born: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)

    def sealed_for(self, clinic: SealingKey) -> Accept:
        """The command that carries it: readable by the clinic service alone."""
        plain = json.dumps(asdict(self)).encode()
        return Accept(None, b64encode(seal(clinic, plain)).decode())

    @classmethod
    def from_bytes(cls, plain: bytes) -> Self:
        """Read what `sealed_for` sealed; ValueError for anything else."""
        try:
            content = json.loads(plain)
        except RecursionError:
            raise ValueError("not an answer") from None
        if not isinstance(content, dict) or set(content) != {"link", "ssn", "born", "phone"}:
            raise ValueError("not an answer")
        if not all(value is None or isinstance(value, str) for value in content.values()):
            raise ValueError("not an answer")
        if content["link"] is None:
            raise ValueError("no link")
        return cls(**content)
