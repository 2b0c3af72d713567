"""The table for IT in the README lists the preferences there are."""

from pathlib import Path

from desktop.preferences.declared import DECLARED, Choice, Switch, Whole

README = Path(__file__).parent.parent / "README.md"
MARK = "<!-- preferences -->"


def test_the_readme_lists_every_preference_with_what_it_may_be() -> None:
    _, table, _ = README.read_text(encoding="utf-8").split(MARK)
    assert table.strip() == preferences_table()


def preferences_table() -> str:
    """The table as it stands in the README."""
    head = ("| name | may be | usually | what it means |", "|---|---|---|---|")
    rows = (
        f"| `{each.name}` | {_may_be(each)} | {_written(each.default)} | {each.meaning} |"
        for each in DECLARED
    )
    return "\n".join((*head, *rows))


def _may_be(preference: Whole | Choice | Switch) -> str:
    match preference:
        case Whole():
            return f"{preference.least} to {preference.most} {preference.unit}"
        case Choice():
            return ", ".join(f'"{option}"' for option in preference.options)
        case Switch():
            return "1 (on) or 0 (off)"


def _written(value: str | int | bool) -> str:
    return f'"{value}"' if isinstance(value, str) else str(int(value))
