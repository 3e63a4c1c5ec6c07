"""Where to learn a skill, and what would show it: the catalogue, the sentences, the addresses."""

import string
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tools.catalogue import builtin_roles
from tools.domain import Resource
from tools.errors import UsageError
from tools.resources import (
    builtin_resources,
    checked_link,
    deliverable,
    learning_guide,
    listed_resources,
    resources_for,
)
from tools.resources.common import COMMON
from tools.resources.kinds import LADDERS
from tools.vocabulary import builtin_vocabulary, custom_skill
from tools.weights import exact_weight

VOCABULARY = builtin_vocabulary()
LEVELS = range(1, 6)


def own(skill: str, low: int, high: int, *, number: int = 1, url: str = "") -> Resource:
    return Resource(
        number=number,
        title=f"Notes {number}",
        kind="documentation",
        url=url or f"https://example.org/{number}",
        skill=skill,
        from_level=low,
        to_level=high,
    )


def asked_for() -> list[str]:
    """Return the skills that the catalogue's roles ask for, those they insist on most first."""
    weight: dict[str, Fraction] = {}
    for role in builtin_roles():
        for it in role.requirements:
            weight[it.skill] = weight.get(it.skill, Fraction(0)) + exact_weight(it)
    return sorted(weight, key=lambda skill: (-weight[skill], skill))


def test_every_resource_is_of_a_known_skill_with_an_address_as_it_would_be_kept() -> None:
    names = {skill.name for skill in VOCABULARY.skills}
    for it in builtin_resources():
        assert it.skill in names, it
        assert checked_link(it.url) == it.url
        assert it.number is None
        assert it.basis


def test_no_skill_has_an_address_twice_and_no_address_has_two_titles() -> None:
    pairs = [(it.skill, it.url) for it in builtin_resources()]
    assert len(pairs) == len(set(pairs))
    titles = {(it.url, it.title, it.kind, it.licence) for it in builtin_resources()}
    assert len(titles) == len({url for url, *_ in titles})


def test_no_hours_are_given_where_the_source_states_none() -> None:
    assert {it.hours for it in builtin_resources()} == {None}


def test_the_commonest_skills_are_covered() -> None:
    covered = {it.skill for it in builtin_resources()}
    assert len(covered) >= 120
    served = [skill for skill in asked_for() if skill in covered]
    assert len(served) / len(asked_for()) > 0.75


WITHOUT_A_RESOURCE = {"Attention to detail", "Consulting", "Splunk"}
"""Skills that roles of the catalogue ask for, and for which no address is certain enough."""


def required() -> dict[str, int]:
    """Return the highest level that a role of the catalogue asks of each skill."""
    levels: dict[str, int] = {}
    for role in builtin_roles():
        for it in (way for asked in role.requirements for way in asked.ways):
            levels[it.skill] = max(it.level, levels.get(it.skill, 0))
    return levels


def test_what_the_catalogues_roles_ask_for_can_be_learned_somewhere() -> None:
    covered = {it.skill for it in builtin_resources()}
    assert required().keys() - covered == WITHOUT_A_RESOURCE


def test_what_the_catalogues_roles_ask_for_can_be_shown_at_every_level_they_ask() -> None:
    without = [
        (name, level)
        for name, highest in required().items()
        for level in range(1, highest + 1)
        if (skill := VOCABULARY.get(name)) is None or not deliverable(skill, level)
    ]
    assert without == []


def test_what_is_asked_for_has_a_sentence_made_for_its_kind_or_for_it_alone() -> None:
    kinds = {name: VOCABULARY.get(name) for name in required()}
    assert [
        name
        for name, skill in kinds.items()
        if skill is None or (skill.hours not in LADDERS and name not in COMMON)
    ] == []


@given(st.sampled_from([it.skill for it in builtin_resources()]), st.integers(0, 4))
def test_what_serves_a_step_holds_all_of_it(skill: str, low: int) -> None:
    found = resources_for(skill, low, low + 1)
    assert set(found) <= set(listed_resources((), skill))
    for it in listed_resources((), skill):
        assert (it in found) == (it.from_level <= low and low + 1 <= it.to_level)


def test_the_users_own_come_first_and_take_the_place_of_the_same_address() -> None:
    shipped = resources_for("Kubernetes", 1, 2)
    mine = own("Kubernetes", 0, 5, url=shipped[0].url)
    found = resources_for("Kubernetes", 1, 2, [mine, own("Docker", 0, 5, number=2)])
    assert found[0] == mine
    assert set(found[1:]) == set(shipped[1:])


def test_what_is_made_for_few_levels_comes_before_what_spans_many() -> None:
    wide, narrow = own("Zig", 0, 5, number=1), own("Zig", 1, 2, number=2)
    assert resources_for("Zig", 1, 2, [wide, narrow]) == (narrow, wide)


@pytest.mark.parametrize(("low", "high"), [(2, 2), (3, 1), (5, 5), (0, 6), (-1, 2)])
def test_levels_that_do_not_go_up_are_refused(low: int, high: int) -> None:
    with pytest.raises(ValidationError):
        own("Go", low, high)


def test_each_level_of_each_skill_has_a_sentence_of_its_own() -> None:
    for skill in (*VOCABULARY.skills, custom_skill("Falconry")):
        said = [deliverable(skill, level) for level in LEVELS]
        assert len(set(said)) == len(said)
        for sentence in said:
            assert sentence.endswith(".")
            assert "{" not in sentence
            assert 40 <= len(sentence) <= 200, sentence
            assert sentence[0] == sentence[0].upper() or sentence.startswith(skill.name)


def test_a_sentence_names_its_skill_or_is_written_for_it() -> None:
    tongue = VOCABULARY.get("French")
    tool = VOCABULARY.get("Zabbix")
    assert tongue is not None
    assert tool is not None
    assert "French" in deliverable(tongue, 3)
    assert "Zabbix" in deliverable(tool, 2)
    assert deliverable(custom_skill("Falconry"), 2) != deliverable(tool, 2).replace(
        "Zabbix", "Falconry"
    )


def test_the_forty_commonest_skills_have_sentences_of_their_own() -> None:
    assert len(COMMON) >= 40
    assert set(COMMON) <= {skill.name for skill in VOCABULARY.skills}
    assert set(asked_for()[:30]) <= set(COMMON)


@pytest.mark.parametrize("level", [0, 6, -1])
def test_there_is_no_sentence_for_what_is_no_level(level: int) -> None:
    with pytest.raises(IndexError):
        deliverable(custom_skill("Falconry"), level)


@pytest.mark.parametrize(
    ("level", "goal", "aim"),
    [(None, None, 1), (0, None, 1), (2, None, 3), (5, None, None), (1, 3, 3), (4, 2, 2)],
)
def test_a_guide_leads_to_the_next_level_or_to_the_one_asked_for(
    level: int | None, goal: int | None, aim: int | None
) -> None:
    skill = VOCABULARY.get("Docker")
    assert skill is not None
    guide = learning_guide(skill, level, goal)
    assert guide.goal == aim
    assert guide.deliverable == ("" if aim is None else deliverable(skill, aim))
    assert guide.resources


def test_a_guide_says_where_no_resource_leads_to_the_level() -> None:
    skill = VOCABULARY.get("Docker")
    assert skill is not None
    assert learning_guide(skill, 0).towards_goal
    beyond = learning_guide(skill, 4)
    assert not beyond.towards_goal
    assert beyond.resources == listed_resources((), "Docker")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://docs.python.org/3/tutorial/", "https://docs.python.org/3/tutorial/"),
        ("  http://example.org/a?b=c#d ", "http://example.org/a?b=c#d"),
        ("HTTPS://example.org", "https://example.org"),
        ("https://example.org:8443/@handle", "https://example.org:8443/@handle"),
        ("https://münchen.example/straße", "https://münchen.example/straße"),
        ("http://192.0.2.7/guide", "http://192.0.2.7/guide"),
        ("http://[2001:db8::1]/guide", "http://[2001:db8::1]/guide"),
    ],
)
def test_an_address_is_kept(typed: str, kept: str) -> None:
    assert checked_link(typed) == kept


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("", "empty"),
        ("example.org", "begin with http"),
        ("//example.org", "begin with http"),
        ("ftp://example.org/a", "begin with http"),
        ("javascript:alert(1)", "begin with http"),
        ("data:text/html,x", "begin with http"),
        ("file:///etc/hosts", "begin with http"),
        ("https://", "names no host"),
        ("https:///path", "names no host"),
        ("https://python", "names no host"),
        ("https://a..org", "names no host"),
        ("https://-a.org", "names no host"),
        ("https://ada:secret@example.org/", "no user name"),
        ("https://ada:secret@exam ple.org/", "control character"),
        ("https://ada:secret@example.org/\n", "no user name"),
        ("https://ada:sec\x1bret@secret@example.org/", "control character"),
        ("https://ada:secret@example.org/" + "x" * 500, "the most"),
        ("ftp://ada:secret@example.org/", "begin with http"),
        ("//ada:secret@example.org/", "begin with http"),
        ("https://ada@example.org/", "no user name"),
        ("https://example.org\\@evil.example", "no user name"),
        ("https://exam ple.org", "control character"),
        ("https://example.org/a\nb", "control character"),
        ("https://example.org/\x1b[31m", "control character"),
        ("https://example.org/\u202egnp", "control character"),
        ("https://example.org:99999/", "can be read"),
        ("https://[::1/", "can be read"),
        ("https://example.org/" + "x" * 500, "the most"),
    ],
)
def test_an_address_is_refused_with_its_cause(typed: str, cause: str) -> None:
    with pytest.raises(UsageError, match=cause) as refused:
        checked_link(typed)
    said = str(refused.value)
    assert "secret" not in said
    assert said.isprintable()
    assert len(said) < 300


@given(st.text(max_size=80), st.sampled_from(["", "http://", "https://", "https://example.org/"]))
def test_whatever_is_kept_is_a_resources_address(text: str, start: str) -> None:
    try:
        kept = checked_link(start + text)
    except UsageError:
        return
    assert kept.isprintable()
    assert own("Go", 0, 1, url=kept).url == kept
    assert checked_link(kept) == kept


@given(st.text(string.printable, min_size=1, max_size=20))
def test_credentials_are_never_kept_nor_shown(password: str) -> None:
    secret = "".join(char for char in password if char.isalnum()) + "Zq9"
    with pytest.raises(UsageError) as refused:
        checked_link(f"https://ada:{secret}@example.org/")
    assert secret not in str(refused.value)
