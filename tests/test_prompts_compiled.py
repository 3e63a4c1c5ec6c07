"""Compiled templates are kept as Python keeps compiled modules, and never in the way."""

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from prompts.compiled import CompiledTemplates

SOURCE = "{{ hours }} h a week"


def environment(folder: Path, source: str = SOURCE) -> Environment:
    return Environment(  # noqa: S701 - plain text
        loader=DictLoader({"hours.j2": source}), bytecode_cache=CompiledTemplates(folder)
    )


def rendered(folder: Path, source: str = SOURCE) -> str:
    return environment(folder, source).get_template("hours.j2").render(hours=8)


def test_what_was_compiled_once_is_not_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert rendered(tmp_path) == "8 h a week"
    assert [it.suffix for it in tmp_path.iterdir()] == [".j2c"]
    monkeypatch.delattr(Environment, "compile")
    assert rendered(tmp_path) == "8 h a week"


def test_a_template_that_was_changed_is_compiled_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    rendered(tmp_path)
    assert rendered(tmp_path, "{{ hours }} hours") == "8 hours"


def test_what_is_broken_is_compiled_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    rendered(tmp_path)
    for kept in tmp_path.iterdir():
        kept.write_bytes(b"no code")
    assert rendered(tmp_path) == "8 h a week"


def test_nothing_is_kept_where_python_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(tmp_path) == "8 h a week"
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_hinders_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert rendered(tmp_path / "missing") == "8 h a week"
