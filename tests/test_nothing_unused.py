"""Every sentence, constant and function of the program's modules is used by the program itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOR_OTHERS = {"revision", "down_revision", "upgrade", "add", "DECLARED"}
"""What Alembic asks of a migration, the administrator's commands of each group of verbs in turn, and README's table."""


def test_every_name_of_a_module_is_used_by_the_program() -> None:
    trees = {_module(path): ast.parse(path.read_text(encoding="utf-8")) for path in _files()}
    used = {name for module, tree in trees.items() for name in _used(module, tree)}
    made = {(module, name) for module, tree in trees.items() for name in _made(tree)}
    assert {f"{module}.{name}" for module, name in made - used if name not in FOR_OTHERS} == set()


def _files() -> Iterator[Path]:
    return (path for path in (ROOT / "desktop").rglob("*.py"))


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _made(tree: ast.Module) -> Iterator[str]:
    """The names bound at the top level, but for dunders and what is only there for a type checker."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)]
        else:
            continue
        yield from (name for name in names if not name.startswith("__"))


def _used(module: str, tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Module and name, for every name that is read or imported."""
    imported = [
        (node.module, each)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for each in node.names
    ]
    yield from ((origin, each.name) for origin, each in imported)
    whole = {(each.asname or each.name): f"{origin}.{each.name}" for origin, each in imported}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield module, node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield whole.get(node.value.id, ""), node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((module, name) for name in _named_in(node.value))


def _named_in(text: str) -> Iterator[str]:
    """The names in a type that is written as text; a sentence has none."""
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        return
    yield from (node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
