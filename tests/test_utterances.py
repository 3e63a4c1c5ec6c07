"""Every row of the table of utterances comes out right, and none writes what it should not."""

from pathlib import Path

import pytest

from tests.utterance_settings import SETTINGS
from tests.utterances import MISSED, Outcome, Row, misses, outcome, rows, wrong_writes

TABLE = tuple(sorted(rows(), key=lambda row: row.setting))  # so that few are played twice


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.setting}: {row.said[:60]}")
def test_an_utterance_comes_to_what_it_should(row: Row, tmp_path: Path) -> None:
    came = outcome(row, tmp_path)
    assert wrong_writes(row, came) == ()
    assert misses(row, came) == ()


@pytest.mark.parametrize("row", rows([MISSED]), ids=lambda row: row.said[:60])
def test_what_is_not_understood_yet_is_listed_truly(row: Row, tmp_path: Path) -> None:
    assert misses(row, outcome(row, tmp_path))


def test_the_table_is_large_and_a_part_of_it_is_out_of_scope() -> None:
    declined = [row for row in TABLE if "declined" in row.expected]
    assert len(TABLE) >= 400
    assert len(declined) * 10 >= len(TABLE)
    assert len({(row.setting, row.said) for row in TABLE}) == len(TABLE)
    assert {row.setting for row in TABLE} == set(SETTINGS)


def test_a_write_that_was_not_wanted_is_a_failure_of_its_own() -> None:
    row = Row("ready", "what if my Docker was 4?", "nothing")
    came = Outcome(("level Docker=4",), "Saved.", ("Corrected: Docker 1/5 → 4/5",), changed=True)
    assert wrong_writes(row, came) == ("Corrected: Docker 1/5 → 4/5",)
    assert "WROTE" in misses(row, came)[0]


def test_a_write_beside_the_wanted_one_is_a_failure_too() -> None:
    row = Row("ready", "Docker is 2", "level Docker=2")
    came = Outcome(("level Docker=2", "level Helm=2"), "", ("Saved: Helm 2/5",), changed=True)
    assert wrong_writes(row, came) == ("level Helm=2",)
