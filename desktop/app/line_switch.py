"""A switch in the line to the clinic: off, every call meets an unreachable clinic, as when a network fails."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

from desktop.record.exchange import Cursor, Gateway, Pulled, Unreachable
from desktop.services.session import Door


class LineSwitch:
    """Turned from any thread; `wrap` puts it between a desk and the clinic's door."""

    def __init__(self) -> None:
        self.on = True

    def wrap(self, door: Door) -> Door:
        """The same door, behind this switch."""
        return _SwitchedDoor(door, self)

    def check(self) -> None:
        """Raise `Unreachable` while the line is off."""
        if not self.on:
            raise Unreachable("switched off")


class _SwitchedDoor:
    def __init__(self, door: Door, line: LineSwitch) -> None:
        self._door = door
        self._line = line

    def admit(self, user: str, password: str) -> Gateway:
        self._line.check()
        return _SwitchedGateway(self._door.admit(user, password), self._line)

    def reopen(self, staff_id: str) -> Gateway:
        return _SwitchedGateway(self._door.reopen(staff_id), self._line)


class _SwitchedGateway:
    def __init__(self, gateway: Gateway, line: LineSwitch) -> None:
        self._gateway = gateway
        self._line = line

    def push(self, id: str, body: bytes) -> None:
        self._line.check()
        self._gateway.push(id, body)

    def pull(self, cursor: Cursor | None, ids: Sequence[str]) -> AbstractContextManager[Pulled]:
        self._line.check()
        return self._gateway.pull(cursor, ids)

    def close(self) -> None:
        self._gateway.close()
