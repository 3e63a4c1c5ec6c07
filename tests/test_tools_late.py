"""Patterns that are compiled when they are first tried."""

import importlib
import pkgutil
import re

import pytest

import tools
from tools.late import late


def test_a_pattern_is_as_good_as_one_that_is_compiled_at_once() -> None:
    pattern = late(r"(?P<word>[a-z]+)", re.IGNORECASE)
    assert pattern.sub("x", "One, two") == "x, x"
    assert pattern.pattern == r"(?P<word>[a-z]+)"
    assert [it["word"] for it in pattern.finditer("One, two")] == ["One", "two"]
    assert pattern.fullmatch("One, two") is None


def test_nothing_is_compiled_before() -> None:
    faulty = late("(")
    with pytest.raises(re.error):
        faulty.search("x")


def test_every_pattern_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(tools.__path__, "tools."):
        for name, value in vars(importlib.import_module(module.name)).items():
            held = value if isinstance(value, tuple | list) else [value]
            held = list(value.values()) if isinstance(value, dict) else held
            for it in held:
                if type(it).__name__ == "_Late":
                    assert it.groups >= 0, f"{module.name}.{name}"
