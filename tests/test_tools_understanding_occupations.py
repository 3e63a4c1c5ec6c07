"""Requests to find occupations by their titles, as people make them."""

import datetime as dt

import pytest

from tools.catalogue import builtin_roles
from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 23), roles=tuple(it.title for it in builtin_roles()))


def read(said: str) -> Intent:
    found = understand(said, VOCABULARY, CONTEXT)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("search occupations for data", "data"),
        ("Search the occupations for nurse, please", "nurse"),
        ("find occupations about forestry", "forestry"),
        ("find me jobs related to shipping", "shipping"),
        ("could you look up job titles with welder in them", "welder"),
        ("list all occupations in agriculture", "agriculture"),
        ("show me occupations whose title contains clerk", "clerk"),
        ("which occupations are there for chemists?", "chemists"),
        ("what jobs are there in finance", "finance"),
        ("which occupations have 'tide' in the title", "tide"),
        ("are there any occupations called geologist?", "geologist"),
        ("is there an occupation named data steward", "data steward"),
        ("do you know any jobs in logistics", "logistics"),
        ("find nursing jobs", "nursing"),
        ("look for data science roles", "data science"),
        ("search for marine biology occupations", "marine biology"),
        ("browse ESCO occupations about baking", "baking"),
        ("/roles harbour pilot", "harbour pilot"),
    ],
)
def test_a_search_for_occupations_is_understood(said: str, words: str) -> None:
    intent = read(said)
    assert (intent.kind, intent.text) == ("find_roles", words)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("what occupations are nearest to me?", "nearest"),
        ("which occupations am I closest to", "nearest"),
        ("rank the occupations for me", "nearest"),
        ("which jobs are best for me", "nearest"),
        ("list roles", "roles"),
        ("which roles do you know", "roles"),
        ("search for salary", "search"),
        ("find what I said about my job", "search"),
        ("/roles --nearest", "nearest"),
        ("/roles", "roles"),
    ],
)
def test_what_asks_for_something_else_is_no_search(said: str, kind: str) -> None:
    assert read(said).kind == kind
