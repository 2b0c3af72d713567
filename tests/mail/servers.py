"""Mail servers for tests: a real one (aiosmtpd) that can be told to be difficult, and one that only says one line."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

LIMIT = 10.0
"""Seconds after which a test server that does not start or stop fails the test."""


@dataclass
class Desires:
    """How a server behaves, to be changed at any time, and what it has seen."""

    password: str | None = None
    hidden_mechanisms: tuple[str, ...] = ()
    sign_in: str | None = None
    mail: str = "250 OK"
    rcpt: str = "250 OK"
    data: str = "250 2.0.0 Ok: queued as 4Xk2"
    cut_after_data: bool = False
    silent_after_data: bool = False
    port: int = 0
    connections: int = 0
    greeted_as: set[str] = field(default_factory=set)
    senders: list[str] = field(default_factory=list)
    letters: list[tuple[str, bytes]] = field(default_factory=list)
    sign_ins: list[tuple[str, str]] = field(default_factory=list)

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
    ) -> AuthResult:
        name, password = data.login.decode(), data.password.decode()
        self.sign_ins.append((name, password))
        if self.sign_in is not None:
            return AuthResult(success=False, handled=False, message=self.sign_in)
        return AuthResult(success=password == self.password, handled=False)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.greeted_as.add(hostname)
        return responses

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.senders.append(address)
        if self.mail.startswith("2"):
            envelope.mail_from = address
        return self.mail

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.rcpt.startswith("2"):
            envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        assert isinstance(envelope.content, bytes)
        if self.data.startswith("2"):
            self.letters.append((envelope.rcpt_tos[0], envelope.content))
        if self.cut_after_data:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        if self.silent_after_data:
            await asyncio.Event().wait()
        return self.data


@contextmanager
def mail_server(
    desires: Desires, *, starttls: ssl.SSLContext | None = None, implicit: ssl.SSLContext | None = None
) -> Iterator[Desires]:
    """Run a mail server on a free port of this computer; `desires.port` tells which."""
    loop = asyncio.new_event_loop()

    def protocol() -> SMTP:
        desires.connections += 1
        return SMTP(
            desires,
            hostname="mail.test",
            tls_context=starttls,
            require_starttls=starttls is not None,
            authenticator=desires.authenticate if desires.password is not None else None,
            auth_required=desires.password is not None,
            auth_require_tls=starttls is not None,
            auth_exclude_mechanism=desires.hidden_mechanisms,
            loop=loop,
        )

    async def run() -> None:
        server = await loop.create_server(protocol, "127.0.0.1", desires.port, ssl=implicit)
        desires.port = server.sockets[0].getsockname()[1]
        ready.set()
        async with server:
            await stop.wait()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    ready, stop = threading.Event(), asyncio.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(run(),), daemon=True)
    thread.start()
    assert ready.wait(LIMIT)
    try:
        yield desires
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(LIMIT)
        assert not thread.is_alive()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


@contextmanager
def one_line_server(line: bytes, *, hang_up: bool = True) -> Iterator[int]:
    """Take every call, say one line, and hang up or fall silent; yields the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    calls: list[socket.socket] = []

    def serve() -> None:
        while True:
            try:
                call, _ = listener.accept()
            except OSError:
                return
            call.sendall(line)
            calls.append(call)
            if hang_up:
                call.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(LIMIT)
        for call in calls:
            call.close()
