"""The gate against invention: what a reply states that no result, fact or word bears out."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import gate_replies, gate_replies_apart
from tests.gate_replies import Context
from tools.gate import Grounds, Unfounded, unfounded
from tools.gate.quantities import quantities
from tools.vocabulary import builtin_vocabulary

SETS = [(gate_replies, 0.95, 0.95), (gate_replies_apart, 0.95, 0.95)]
"""Labelled replies with the least precision and recall on them."""


def found_in(reply: str, context: Context) -> tuple[Unfounded, ...]:
    return unfounded(reply, context.grounds(), builtin_vocabulary())


def found(text: str, *own: str, data: object = None) -> list[str]:
    grounds = Grounds()
    for it in own:
        grounds.add_own(it)
    grounds.add_data(data)
    return [it.text for it in unfounded(text, grounds, builtin_vocabulary())]


@pytest.mark.parametrize(("labelled", "precise", "found"), SETS, ids=("own", "apart"))
def test_invention_is_told_from_what_is_known(labelled: Any, precise: float, found: float) -> None:
    clean = [(reply, it) for reply, it in _of(labelled, labelled.CLEAN)]
    faulty = [(told, it) for told, it in _of(labelled, labelled.FAULTY)]
    wrongly = [reply for reply, it in clean if found_in(reply, it)]
    rightly = [it for it, where in faulty if _overlaps(it[0], it[1], found_in(it[0], where))]
    precision = len(rightly) / (len(rightly) + len(wrongly))
    recall = len(rightly) / len(faulty)
    assert len(clean) == len(faulty) >= 100
    assert precision >= precise, wrongly
    assert recall >= found, [told for told, _ in faulty if told not in rightly]


def _of(labelled: Any, replies: Mapping[str, Sequence[Any]]) -> Iterator[tuple[Any, Context]]:
    for name, those in replies.items():
        yield from ((it, labelled.CONTEXTS[name]) for it in those)


def _overlaps(reply: str, planted: str, those: Sequence[Unfounded]) -> bool:
    at = reply.index(planted)
    return any(it.start < at + len(planted) and at < it.end for it in those)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("248 h in 31 weeks", [("minute", 14_880), ("day", 217)]),
        ("31–33 weeks", [("day", 217), ("day", 231)]),
        ("56.3 % to 72 %", [("percent", Fraction("56.3")), ("percent", 72)]),
        ("€65,000 to €80k", [("money", 65_000), ("money", 80_000)]),
        ("Docker 2/5, level 4", [("level", 2), ("level", 4)]),
        ("rated 6/10", [("level", 3)]),
        ("twenty-five hours and a dozen roles", [("minute", 1_500), ("count", 12)]),
        ("half of the weight, two thirds of it", [("percent", 50), ("percent", Fraction(200, 3))]),
        ("one week, one question", [("day", 7)]),
        ("3 of 4 postings", [("count", 3), ("count", 4)]),
        ("nine in ten", [("percent", 90)]),
        ("9 years 10 months", [("month", 118)]),
        ("62 of 136.5 hours", [("minute", 3_720), ("minute", 8_190)]),
        ("See F3 and E12, S3, C++17 and GPT-4; v1.2.3", []),
        ("1. First\n2. Second", []),
        ("your level, 0 to 5", []),
        ("Say “8 hours a week”.", []),
        ("https://example.org/2024/7 or a@b12.org", []),
    ],
)
def test_quantities(text: str, told: list[tuple[str, object]]) -> None:
    assert [(it.unit, it.value) for it in quantities(text)] == told


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("by 2027-06-30", ["2027-06-30"]),
        ("on 30 June 2027", ["2027-06-30"]),
        ("on June 30th, 2027", ["2027-06-30"]),
        ("the 30th of June", ["--06-30"]),
        ("at the end of June 2027", ["2027-06"]),
        ("in June", ["--06"]),
        ("in 2027", ["2027"]),
        ("you may go on", []),
    ],
)
def test_dates(text: str, keys: list[str]) -> None:
    assert [it.key for it in quantities(text) if it.unit == "date"] == keys


def test_a_date_may_be_told_with_less_of_it() -> None:
    known = {"finish": "2027-06-30"}
    assert found("Done in June 2027, on 30 June, at the end of June.", data=known) == []
    assert found("Done in July 2027.", data=known) == ["July 2027"]


def test_a_figure_of_one_skill_does_not_hold_for_another() -> None:
    rows = {"skills": [{"skill": "Docker", "hours": 30.0}, {"skill": "SQL", "hours": 45.0}]}
    assert found("Docker takes 30 h.", data=rows) == []
    assert found("Docker takes 45 h.", data=rows) == ["45 h"]
    assert found("Both take 75 h: Docker 30 h and SQL 45 h.", data=rows) == []


def test_arithmetic_holds_beside_what_it_comes_from() -> None:
    plan = {"total_hours": 248.0, "hours_per_week": 8.0}
    assert found("248 h at 8 h a week are 31 weeks.", data=plan) == []
    assert found("248 h at 8 h a week are 40 weeks.", data=plan) == ["40 weeks"]


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("You led the move to Kafka.", ["led"]),
        ("You contributed to the move to Kafka.", []),
        ("Did you lead the move to Kafka?", []),
        ("If you led it, say so.", []),
        ("You have used Rust for years.", ["Rust"]),
        ("You have never used Rust.", []),
        ("You could learn Rust next.", []),
        ("At Quillfeather you contributed to it.", []),
        ("You contributed to it at Marrowgate.", ["Marrowgate"]),
    ],
)
def test_experience(reply: str, flagged: list[str]) -> None:
    said = "At Quillfeather I contributed to the move to Kafka."
    assert found(reply, said) == flagged


@given(st.text(max_size=300))
def test_any_reply_is_read(reply: str) -> None:
    for it in unfounded(reply, Grounds(), builtin_vocabulary()):
        assert reply[it.start : it.end] == it.text


@given(st.integers(0, 10_000), st.sampled_from(["hours", "weeks", "%", "skills", "€"]))
def test_what_the_user_said_may_be_said(number: int, unit: str) -> None:
    told = f"€{number:,}" if unit == "€" else f"{number} {unit}"
    assert found(f"So it is {told}.", f"I have {told}.") == []
