"""docs/evaluation.md says what the offline coach comes to: every eighth scenario is run again."""

from coach.evaluation.reading import all_scenarios
from tests.evaluation_page import documented, table

SOME = all_scenarios()[::8]
LATENCY = 13
"""The columns at the end of a row that differ from run to run."""


def rows(text: str) -> dict[str, str]:
    """Return the rows of a table by their scenarios, without latency."""
    lines = text.split("\n\n")[1].splitlines()[1:]
    return {line.split()[0]: line[:-LATENCY] for line in lines}


def test_the_page_holds_what_is_printed() -> None:
    stands, printed = rows(documented()), rows(table(SOME))
    del printed["all"]
    told = "docs/evaluation.md is no longer true: renew it with `python -m tests.evaluation_page`"
    assert {name: stands.get(name) for name in printed} == printed, told


def test_every_scenario_stands_there_and_they_add_up() -> None:
    *stands, total = [line.split() for line in rows(documented()).values()]
    assert [it[0] for it in stands] == [it.name for it in all_scenarios()]
    for column in range(1, len(total)):
        cells = [it[column] for it in stands]
        assert total[column] == added(cells)


def added(cells: list[str]) -> str:
    """Return the sum of cells such as ``3/4``, ``-`` or ``12``."""
    if any("/" in it for it in cells):
        parts = [it.split("/") for it in cells if it != "-"]
        return f"{sum(int(it[0]) for it in parts)}/{sum(int(it[1]) for it in parts)}"
    return str(sum(int(it) for it in cells))
