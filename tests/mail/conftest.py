"""What the mail tests share: a certificate authority, a clock that stands still, the server they talk to."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from tests.mail.certificates import Authority
from tests.mail.servers import Desires, mail_server


@dataclass
class StillClock:
    """Stands still until a test moves it."""

    seconds: float = 1000.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def monotonic(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def server() -> Iterator[Desires]:
    with mail_server(Desires()) as desires:
        yield desires


@pytest.fixture
def no_space() -> Iterator[None]:
    """Let this process write no file, as on a full disk."""
    resource = pytest.importorskip("resource", reason="only POSIX systems can limit the size of a file")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
