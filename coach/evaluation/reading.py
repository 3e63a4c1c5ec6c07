"""Reading the scenarios, one TOML file each."""

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from coach.evaluation.scenario import Scenario
from tools.errors import UsageError

_ENDING = ".toml"


@cache
def all_scenarios() -> tuple[Scenario, ...]:
    """Return every scenario, by name."""
    folder = files("coach.evaluation") / "scenarios"
    found = (it for it in folder.iterdir() if it.name.endswith(_ENDING))
    return tuple(
        _read(it.name.removesuffix(_ENDING), it.read_text("utf-8"))
        for it in sorted(found, key=lambda it: it.name)
    )


def chosen(names: Sequence[str]) -> tuple[Scenario, ...]:
    """Return the scenarios of some names, in order of names; all of them where none is named.

    Raises:
        UsageError: There is none of a name.
    """
    known = {it.name: it for it in all_scenarios()}
    for name in names:
        if name not in known:
            raise UsageError(
                f"Scenario “{name}”: there is none of that name. There are {', '.join(known)}."
            )
    return tuple(it for name, it in known.items() if name in names or not names)


def _read(name: str, text: str) -> Scenario:
    return Scenario.model_validate({"name": name} | tomllib.loads(text))
