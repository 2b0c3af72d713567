"""Brings a database file's schema up to date with alembic, and leaves one that is up to date alone."""

from pathlib import Path

from sqlalchemy import Engine, text


class TooNew(Exception):
    """The file was written by a newer version of the program; this one must not touch it."""


def bring_up_to_date(engine: Engine, scripts: Path, version: int) -> None:
    """Run the migrations in `scripts` unless the file says it is at `version` already (PRAGMA user_version).

    Alembic is imported only when it has something to do: it would cost a tenth of a second at every start.
    """
    with engine.connect() as connection:
        present = int(connection.execute(text("PRAGMA user_version")).scalar_one())
    if present == version:
        return
    if present > version:
        raise TooNew
    _upgrade(engine, scripts)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _upgrade(engine: Engine, scripts: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
