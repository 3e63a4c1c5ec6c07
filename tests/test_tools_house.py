"""Rules of the house that no linter holds: what the core imports, documents and weighs."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("coach", "memory", "prompts", "tools")
MODULES = sorted(path for name in PACKAGES for path in (ROOT / name).rglob("*.py"))
CORE = [path for path in MODULES if path.is_relative_to(ROOT / "tools")]

# Where today's date, bytes and seeds are arguments, none of these has a use.
IMPURE = frozenset(
    {
        "asyncio",
        "builtins",
        "glob",
        "http",
        "importlib",
        "io",
        "locale",
        "logging",
        "multiprocessing",
        "os",
        "pathlib",
        "platform",
        "random",
        "secrets",
        "shutil",
        "signal",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "uuid",
    }
)
IMPURE_CALLS = frozenset({"open", "input", "print", "eval", "exec", "__import__", "breakpoint"})
CLOCKS = frozenset({"now", "today", "utcnow"})

LONGEST_MODULE = 350
LONGEST_DATA_MODULE = 400
DATA = (ROOT / "tools" / "vocabulary", ROOT / "tools" / "catalogue")

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def impurities(source: str) -> Iterator[str]:
    """Yield what a module reaches for outside of its arguments, wherever it does so."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (it.name for it in node.names if it.name.split(".")[0] in IMPURE)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module.split(".")[0] in IMPURE and not _only_bytes(node):
                yield node.module
        elif isinstance(node, ast.Call):
            yield from _impure_call(node.func)


def _only_bytes(node: ast.ImportFrom) -> bool:
    """Whether only bytes in memory are imported, for libraries that read from files alone."""
    return node.module == "io" and {it.name for it in node.names} == {"BytesIO"}


def _impure_call(called: ast.expr) -> Iterator[str]:
    if isinstance(called, ast.Name) and called.id in IMPURE_CALLS:
        yield called.id
    if isinstance(called, ast.Attribute) and called.attr in CLOCKS:
        yield f".{called.attr}"


def undocumented(source: str) -> list[str]:
    """Return the public functions, classes and methods of a module that say nothing."""
    return [name for name, node in _public(ast.parse(source), "") if not ast.get_docstring(node)]


def _public(parent: ast.Module | ast.ClassDef, prefix: str) -> Iterator[tuple[str, Definition]]:
    for node in parent.body:
        if not isinstance(node, Definition) or node.name.startswith("_"):
            continue
        yield prefix + node.name, node
        if isinstance(node, ast.ClassDef):
            yield from _public(node, f"{prefix}{node.name}.")


def longest_allowed(path: Path) -> int:
    is_data = any(path.is_relative_to(folder) for folder in DATA)
    return LONGEST_DATA_MODULE if is_data else LONGEST_MODULE


def each(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "path", paths, ids=lambda path: path.relative_to(ROOT).as_posix()
    )


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import datetime as dt\nfrom collections import abc", []),
        ("import os.path", ["os.path"]),
        ("def f():\n    from random import choice", ["random"]),
        ("import re, time", ["time"]),
        ("from io import BytesIO", []),
        ("from io import BytesIO, open", ["io"]),
        ("import io", ["io"]),
        ("dt.date.today()", [".today"]),
        ("dt.datetime.now(dt.UTC)", [".now"]),
        ("open('a')", ["open"]),
        ("document.open('a')", []),
    ],
)
def test_an_impurity_is_seen_where_there_is_one(source: str, found: list[str]) -> None:
    assert list(impurities(source)) == found


@each(CORE)
def test_the_core_reads_nothing_but_its_arguments(path: Path) -> None:
    assert not list(impurities(path.read_text("utf-8")))


def test_a_missing_docstring_is_seen_where_one_is_missing() -> None:
    source = "class A:\n    'x'\n    def f(self): ...\n    def _g(self): ...\nasync def h(): ..."
    assert undocumented(source) == ["A.f", "h"]


@each(CORE)
def test_everything_public_in_the_core_says_what_it_is(path: Path) -> None:
    assert not undocumented(path.read_text("utf-8"))


@each(MODULES)
def test_a_module_stays_short_enough_to_be_read_at_once(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= longest_allowed(path)


def test_the_rules_are_held_against_every_package() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in MODULES} == set(PACKAGES)
    assert longest_allowed(ROOT / "tools" / "catalogue" / "ai.py") == LONGEST_DATA_MODULE
    assert longest_allowed(ROOT / "tools" / "roles.py") == LONGEST_MODULE
