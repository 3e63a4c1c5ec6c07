"""Every pattern of the rules of reading needs one of the cues that it is tried beside."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _parser  # type: ignore[attr-defined]  # what else tells how long a fit can be

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tools.intake
from tests.needed_cues import ways_without, ways_without_words
from tools.intake.pay import pay_context
from tools.intake.postings import (
    alternatives,
    company_type,
    employment,
    importance,
    posted,
    role_sketch,
    role_strangers,
    titles,
    workplace,
)
from tools.intake.text.cued import Cued, Wordings
from tools.intake.text.plain_lines import LineCues


def _held(module: str) -> Iterator[Cued]:
    for held in vars(importlib.import_module(module)).values():
        if isinstance(held, Wordings):
            yield from held.patterns
        elif isinstance(held, Cued):
            yield held
        elif isinstance(held, tuple):
            yield from (part for it in held for part in _flat(it) if isinstance(part, Cued))


def _flat(it: object) -> Iterable[object]:
    return it if isinstance(it, tuple) else (it,)


def _all_cued() -> Iterator[object]:
    seen: set[int] = set()
    for module in pkgutil.walk_packages(tools.intake.__path__, "tools.intake."):
        for it in _held(module.name):
            if id(it) in seen:
                continue
            seen.add(id(it))
            yield pytest.param(it, id=f"{module.name.rpartition('.')[2]}: {it.cues[0]}")


@pytest.mark.parametrize("it", _all_cued())
def test_no_way_through_a_cued_pattern_leads_past_its_cues(it: Cued) -> None:
    assert ways_without(it.cues, it.pattern) == set()


@pytest.mark.parametrize(
    ("cues", "pattern"),
    [
        (workplace._PLACE_CUES, workplace._PLACE_LABEL),
        (workplace._BASED_CUES, workplace._BASED),
        (employment._CUES, employment._SAID.pattern),
        (employment._CUES, employment._PART),
        *((employment._CUES, it) for _, it in employment._NAMED),
        (posted._POSTED_CUES, posted._POSTED),
        (posted._POSTED_CUES, posted._DATE_LINE),
        (posted._POSTED_CUES, posted._AGO),
        (posted._POSTED_CUES, posted._PART_AGO),
        (posted._POSTED_CUES, posted._JUST),
        (posted._CLOSING_CUES, posted._CLOSING),
        (company_type._LABEL_CUES, company_type._LABELLED),
        (company_type._LABEL_CUES, company_type._COMPANY),
        (company_type._LINE_CUES, re.compile(company_type._KIND, re.IGNORECASE)),
        (pay_context.MAY_SPEAK_OF_PAY, pay_context._SPEAKS_OF_PAY),
    ],
)
def test_no_way_through_a_pattern_of_lines_leads_past_their_cues(
    cues: LineCues, pattern: re.Pattern[str]
) -> None:
    assert ways_without(cues.cues, pattern) == set()


@pytest.mark.parametrize(
    ("words", "pattern"),
    [
        *(
            (it.cues, it.pattern)
            for said in (importance._LISTED, importance._BEFORE, importance._AFTER)
            for it in said.values()
        ),
        (role_sketch._COMMANDS, role_sketch._GOVERNED),
        (role_sketch._COMMANDING, role_sketch._COMMANDED),
        (role_sketch._WEIGHING, role_sketch._WEIGHED),
        (role_strangers._PRECISE_CUES, role_strangers._PRECISE),
        (titles._WANTED_CUES, titles._WANTED),
    ],
)
def test_no_way_through_a_pattern_of_sentences_leads_past_its_words(
    words: frozenset[str], pattern: re.Pattern[str]
) -> None:
    assert ways_without_words(words, pattern) == set()


def test_no_wording_of_examples_is_longer_than_the_text_it_is_looked_for_in() -> None:
    _, longest = _parser.parse(alternatives._SUCH_AS.pattern).getwidth()

    assert longest < alternatives._LONGEST_LEAD


def test_a_way_past_the_cues_is_told() -> None:
    assert ways_without(["plus"], re.compile(r"a (?:plus|bonus)"))
    assert ways_without(["plus"], re.compile(r"a plus?"))
    assert ways_without(["plus"], re.compile(r"a .lus"))
    assert ways_without(["plus"], re.compile(r"(?:plus)?"))
    assert not ways_without(["plus"], re.compile(r"(?:a|the) (?:pl|b)?(?:plus)+"))
    assert not ways_without(["a b"], re.compile(r"(?=.*a b)\w+"))


def test_a_way_past_the_words_is_told() -> None:
    assert ways_without_words(["plus"], re.compile(r"\ba plus"))
    assert ways_without_words(["plus"], re.compile(r"plus\b"))
    assert ways_without_words(["plus"], re.compile(r"\b(?:plus|pluses)\b"))
    assert not ways_without_words(["plus"], re.compile(r"\ba plus\b"))
    assert not ways_without_words(["plus", "pluses"], re.compile(r"\bplus(?:es)?[ ,]"))


_TEXTS = st.text("abc \n", max_size=12)


@given(_TEXTS)
def test_what_is_said_to_need_a_cue_never_fits_without_it(text: str) -> None:
    for pattern in (r"a(?:b|bc) ?c", r"\bab+c?", r"(?:a|b){2,3}c", r"[ab]c(?=a)", r"a.?b|bc"):
        compiled = re.compile(pattern)
        for cues in (["ab"], ["bc"], ["ab", "bc"], ["c"], ["ac", "b"]):
            if not ways_without(cues, compiled) and compiled.search(text):
                assert any(it in text for it in cues)
