"""The resources that the user added: kept, told anew, taken off the list."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from memory import Store, StoreError
from tools.domain import Resource

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "coach.db", lambda: NOW) as opened:
        yield opened


def notes(title: str = "Notes", **told: object) -> Resource:
    values = {
        "title": title,
        "kind": "book",
        "url": "https://example.org/notes",
        "skill": "Kubernetes",
        "from": 1,
        "to": 3,
    }
    return Resource.model_validate(values | told)


def test_a_resource_comes_back_as_it_was_told_with_its_number(store: Store) -> None:
    source = store.add_source("command", "resources add", "")
    kept = store.add_resource(notes(hours=2.5, licence="CC BY"), source)
    assert (kept.number, kept.own, kept.hours) == (1, True, 2.5)
    assert store.resources() == (kept,)


def test_the_same_again_is_kept_once(store: Store) -> None:
    source = store.add_source("command", "resources add", "")
    assert store.add_resource(notes(), source) == store.add_resource(notes(), source)
    assert len(store.resources()) == 1


def test_an_address_told_anew_takes_the_place_of_what_was_said_before(store: Store) -> None:
    source = store.add_source("command", "resources add", "")
    store.add_resource(notes(), source)
    again = store.add_resource(notes("Better notes", hours=4), source)
    elsewhere = store.add_resource(notes(skill="Docker"), source)
    assert store.resources() == (again, elsewhere)
    assert [again.number, elsewhere.number] == [2, 3]


def test_what_is_taken_off_the_list_is_no_longer_there_and_its_number_is_not_used_again(
    store: Store,
) -> None:
    source = store.add_source("command", "resources add", "")
    kept = store.add_resource(notes(), source)
    assert store.remove_resource(1) == kept
    assert store.resources() == ()
    assert store.add_resource(notes(), source).number == 2
    with pytest.raises(StoreError, match=r"Resource 1: you have added none"):
        store.remove_resource(1)


@pytest.mark.parametrize("number", [0, -1, 7])
def test_a_number_that_is_not_there_is_named(store: Store, number: int) -> None:
    with pytest.raises(StoreError, match=rf"Resource {number}: "):
        store.remove_resource(number)


def test_a_row_that_another_tool_spoiled_is_named(store: Store) -> None:
    source = store.add_source("command", "resources add", "")
    store.add_resource(notes(), source)
    with closing(sqlite3.connect(store.path)) as tool, tool:
        tool.execute("UPDATE resources SET url = 'javascript:alert(1)'")
    with pytest.raises(StoreError, match="resource that cannot be read: url"):
        store.resources()
