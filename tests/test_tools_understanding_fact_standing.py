"""Facts are kept only where they are so of the user now; what stands beside them decides."""

import datetime as dt

import pytest

from tools.understanding import Context, understand
from tools.understanding.facts.fact_standing import turns_round
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 2))


def _facts(said: str) -> list[tuple[str | None, str]]:
    found = understand(said, VOCABULARY, CONTEXT)
    return [(it.fact, it.text) for it in found if it.kind == "fact"]


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("I passed the CKA last Friday", [("certificate", "CKA last Friday")]),
        (
            "I earn £41,000 and wouldn't want to drop below £38,000",
            [("pay", "38000"), ("pay", "41000")],
        ),
        ("my boss gave me a raise, 52k now", [("pay", "52000")]),
        ("I want 48,000 a year at least", [("pay", "48000")]),
        ("for now I need a better salary, minimum 6,500 reais", [("pay", "6500")]),
        ("pay is 2,100 net, that's 25,200 a year", [("pay", "2100")]),
        ("my salary went from 38k to 42k", [("pay", "42000")]),
        ("I'm nobody special, but I work as a clerk", [("headline", "clerk")]),
        ("I hold an HGV class 1 licence", [("certificate", "HGV class 1 licence")]),
        ("notice: 6 wks", [("constraint", "6")]),
        ("my notice period is a full term", [("constraint", "full term")]),
        ("BSN from Ohio State 2014", [("education", "BSN from Ohio State 2014")]),
        (
            "Spanish: B2. Italian: mother tongue.",
            [("language", "Spanish B2"), ("language", "Italian native")],
        ),
        ("I'm from Leeds but I live in Ghent now", [("contact", "Ghent")]),
        (
            "I am not an accountant anymore but controller since August",
            [("headline", "controller")],
        ),
        (
            "I was a nurse for ten years, now I run a bakery",
            [("headline", "run a bakery"), ("experience", "nurse for ten years")],
        ),
        (
            "I taught for thirty-four years in three schools",
            [("experience", "taught for thirty-four years in three schools")],
        ),
        (
            "I'm fluent in Hindi, and I took a German course years ago",
            [("language", "Hindi fluent")],
        ),
        (
            "I have a degree in chemistry that I never used",
            [("education", "degree in chemistry that I never used")],
        ),
        ("I'm a nurse and want to get into data", [("headline", "nurse")]),
    ],
)
def test_what_is_so_is_kept(said: str, facts: list[tuple[str, str]]) -> None:
    assert sorted(_facts(said)) == sorted(facts)


@pytest.mark.parametrize(
    "said",
    [
        "I did start the CKA course yesterday, 2 hrs in",
        "I'm halfway through the AWS Solutions Architect certificate",
        "I've just signed up for the PMP certification",
        "I nearly got my CCNA certification in 2019",
        "I'm doing the Google data analytics certificate on Coursera",
        "I got into the CKA beta programme",
        "I did two semesters of a degree in economics and quit",
        "master's in data science starting in September",
        "my salary was 40k before tax last year",
        "I earn between 50 and 60k",
        "my salary is lower than my wife's 60k",
        "I'll be on 40k after probation",
        "they offered me 75,000 but I said no",
        "my notice used to be 3 months",
        "I lived in Munich for six years before coming back",
        "I might move to Berlin next year",
        "my German used to be fluent",
        "I'm a cook, or was until May",
        "I'm a mechanic. Well, was.",
        "I'm a nurse no longer",
        "forget that I said I live in Ghent",
        "I am the daughter of two teachers",
        "my AWS certificate is a course that I started",
    ],
)
def test_what_is_begun_over_supposed_or_of_others_is_none(said: str) -> None:
    assert not _facts(said)


@pytest.mark.parametrize(
    "said",
    [
        "I think I'm a developer",
        "I'd say I'm an organiser",
        "I'm a florist at heart",
        "I'd only go remote if the pay is the same",
        "no shifts this month please",
    ],
)
def test_what_is_in_doubt_is_asked_about(said: str) -> None:
    assert [it.kind for it in understand(said, VOCABULARY, CONTEXT)] == ["clarify"]


@pytest.mark.parametrize(
    ("after", "turns"),
    [
        ("Well, was.", True),
        ("Not yet.", True),
        ("I wish", True),
        ("just kidding", True),
        ("Not that I like it much, to be honest with you.", False),
        ("I was in Leeds before that, at a bank, for years.", False),
        ("Docker is 3", False),
    ],
)
def test_a_short_sentence_after_a_fact_may_take_it_back(after: str, *, turns: bool) -> None:
    assert turns_round(after) is turns
