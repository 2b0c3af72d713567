"""The README's map of folders is what the packages say of themselves."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MARKER = "<!-- folders -->"


def folder_map() -> str:
    """Return the map as the packages' first docstring lines tell it, one line a folder."""
    packages = [file.parent for file in (ROOT / "desktop").rglob("__init__.py")]
    names = {f"{package.relative_to(ROOT).as_posix()}/": _purpose(package) for package in sorted(packages)}
    width = max(map(len, names)) + 2
    return "\n".join(f"{name:<{width}}{purpose}" for name, purpose in names.items())


def _purpose(package: Path) -> str:
    docstring = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8")))
    assert docstring, f"{package} does not say what it is for"
    return docstring.splitlines()[0]


def test_readme_shows_the_folders_as_they_describe_themselves() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme.split(MARKER)[1].strip().removeprefix("```").removesuffix("```").strip()
    assert shown == folder_map(), f"README.md between {MARKER} must read:\n\n{folder_map()}\n"
