"""A prepared query finds what SQLAlchemy finds."""

import json
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import bindparam, func, insert, select

from desktop.store.desk_file import DeskFile
from desktop.store.prepared import Prepared
from desktop.store.tables import outbox

AT = datetime(2026, 3, 9, 15, 30, 0, 250, tzinfo=UTC)


def _desk(tmp_path: Path) -> DeskFile:
    file = DeskFile(tmp_path / "desk.db", durable=False)
    file.open(bytes(32))
    with file.engine.begin() as connection:
        for id, stage in (("a", "held"), ("b", "leaving"), ("c", "applied")):
            row = {"id": id, "body": b"x", "made_at": AT, "stage": stage, "pushed": id == "b"}
            connection.execute(insert(outbox), row)
    return file


def test_values_keep_the_types_of_their_columns(tmp_path: Path) -> None:
    query = select(outbox).where(outbox.c.stage.in_(("held", "leaving"))).order_by(outbox.c.n)
    with _desk(tmp_path).engine.begin() as connection:
        found = Prepared(query).all(connection)
        assert [tuple(row) for row in found] == [tuple(row) for row in connection.execute(query)]
    assert [(row.made_at, row.pushed) for row in found] == [(AT, False), (AT, True)]


def test_named_values_are_given_with_each_question(tmp_path: Path) -> None:
    ids = select(func.json_each(bindparam("ids", "")).table_valued("value").c.value)
    query = Prepared(select(outbox.c.stage).where(outbox.c.id.in_(ids)).order_by(outbox.c.n))
    with _desk(tmp_path).engine.begin() as connection:
        assert [row.stage for row in query.all(connection, ids=json.dumps(["a", "c"]))] == ["held", "applied"]
        assert query.all(connection, ids="[]") == []
