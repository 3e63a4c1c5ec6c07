"""What a wording probably asks is done, put to the user, or left; it never writes by itself."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.recognition import request_guesses
from tests.training.requests import wordings
from tools.requests import Guess
from tools.understanding import WRITES, Context, understand
from tools.understanding.learned.likely import read_likely, read_likely_message
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

CONTEXT = Context(
    today=dt.date(2026, 11, 2),
    roles=("Frontend Engineer", "Full-Stack Engineer", "Data Engineer", "UX Designer"),
    planned=True,
    guesses=request_guesses,
)
SAID = tuple(dict.fromkeys(it.said for it in wordings()))
BEGUN = {"checkin", "assess", "forget"}
"""What writes nothing until it is answered."""


def wording(said: str, context: Context = CONTEXT) -> str:
    found = read_likely_message(said, VOCABULARY, context)
    if found is None:
        return "nothing"
    if found.kind == "clarify":
        return "ask " + " | ".join(map(exactly, found.choices))
    return exactly(found)


def exactly(it: object) -> str:
    """Return an intent with what it holds, all in a line."""
    held = getattr(it, "model_dump")(mode="json", exclude_defaults=True)  # noqa: B009 - of any intent
    left = {"confidence", "quote", "heard"}
    values = (value for name, value in held.items() if name not in left)
    return " ".join(",".join(map(str, v)) if isinstance(v, list) else str(v) for v in values)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("and when does it end", "show_plan"),
        ("could I trouble you for a list of the roles you have", "roles"),
        ("list all you've saved about me", "recall"),
        ("list the last things you wrote down", "changes"),
        ("got anything free to learn Docker from", "learn_how Docker"),
        ("help me sell myself", "points"),
        ("how far am I from being a data engineer", "gaps Data Engineer"),
        ("is there something on your list with animals", "find_roles animals"),
        # A part of a message asks; the rest leads up to it.
        ("my back is going, I am 54, and what I need to see is the list of your roles", "roles"),
    ],
)
def test_what_is_looked_up_is_done_at_once(said: str, meant: str) -> None:
    assert wording(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("cut me down to 7 hours would you", "ask plan 7.0"),
        ("everything has to be sorted by 30 June 2027", "ask plan 2027-06-30"),
        ("from february i can only do 3 hours", "ask plan {'start': '2027-02-01',"),
        ("take back what i said last", "ask undo"),
        ("bring my change back, the undo was a slip", "ask redo"),
        ("I've no job in mind any more, empty the target", "ask clear_target"),
        ("my heart is set on becoming a data engineer one day", "ask set_target Data Engineer"),
        ("new target, fleet manager", "ask set_target fleet manager"),
        ("take next Thursday off for me", "bad_date next Thursday"),
        ("time for our weekly catch up i think", "checkin"),
        ("grill me on Docker", "assess Docker"),
        ("erase all that stuff about Docker", "forget Docker"),
        ("Docker was too high, make it one lower", "ask_level Docker"),
    ],
)
def test_what_would_write_is_put_to_the_user_with_what_was_read(said: str, meant: str) -> None:
    assert wording(said).startswith(meant)


@pytest.mark.parametrize(
    "said",
    [
        # Two figures, two days or none: nothing is read exactly.
        "cut me down to 7 hours or maybe 9 would you",
        "give me fewer hours would you",
        # Of others, supposed, taken back.
        "my sister wants her hours cut to 7 a week",
        "suppose I cut it down to 7 hours",
        "yes but not the evidence",
        "not sure yet",
    ],
)
def test_what_is_not_read_exactly_is_not_offered(said: str) -> None:
    assert not wording(said).startswith("ask plan")
    assert wording(said) not in {"undo", "checkin", "list_evidence"}


@pytest.mark.parametrize(
    "said",
    ["what's the weather in Oslo?", "who won the football?", "cook me a nice dinner"],
)
def test_what_is_out_of_scope_is_declined(said: str) -> None:
    assert wording(said) == "out_of_scope"


@given(st.sampled_from(SAID) | st.text(max_size=80))
def test_nothing_is_written_by_what_a_wording_is_like(said: str) -> None:
    for read in (read_likely, read_likely_message):
        found = read(said, VOCABULARY, CONTEXT)
        assert found is None or found.kind not in WRITES - BEGUN


@given(st.sampled_from(SAID))
def test_what_is_put_to_the_user_beside_another_is_only_looked_up(said: str) -> None:
    found = read_likely_message(said, VOCABULARY, CONTEXT)
    if found is not None and len(found.choices) > 1:
        assert not {it.kind for it in found.choices} & WRITES


def test_of_two_that_are_as_probable_the_user_is_asked() -> None:
    even = CONTEXT.model_copy(
        update={"guesses": lambda _: (Guess("gaps", 0.49), Guess("roles", 0.48), Guess("no", 0.03))}
    )
    assert wording("quux zorb", even) == "ask gaps | roles"


def test_a_plan_that_is_told_in_the_words_of_a_deed_is_put_to_the_user_as_a_plan() -> None:
    (found,) = understand("cut me down to 7 hours would you", VOCABULARY, CONTEXT)
    assert [(it.kind, it.hours_per_week) for it in found.choices] == [("plan", 7)]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("done by when?", "show_plan"),
        ("what have you got by way of roles", "roles"),
        ("which roles do I nearly qualify for", "nearest"),
        ("what do I type so that you read a file", "importing"),
        ("Redux, whats that", "meaning"),
        ("what are my gaps", "gaps"),
    ],
)
def test_a_rule_that_only_looks_up_gives_way_to_what_the_wording_is_far_more_like(
    said: str, kind: str
) -> None:
    assert [it.kind for it in understand(said, VOCABULARY, CONTEXT)] == [kind]


def test_no_wording_outweighs_a_rule_that_writes() -> None:
    told = (Guess("market", 0.99), Guess("out_of_scope", 0.01))
    strict = CONTEXT.model_copy(update={"guesses": lambda _: told})
    assert [it.kind for it in understand("Docker is 3", VOCABULARY, strict)] == ["set_level"]


def test_without_what_was_learned_nothing_is_told() -> None:
    alone = CONTEXT.model_copy(update={"guesses": None})
    assert wording("and when does it end", alone) == "nothing"


def test_what_a_rule_reads_as_a_change_is_not_asked_of_what_was_learned() -> None:
    def fail(words: str) -> tuple[Guess, ...]:
        raise AssertionError(words)

    strict = CONTEXT.model_copy(update={"guesses": fail})
    for said in ("Docker is 3", "plan 8 hours a week", "hello", "undo"):
        assert understand(said, VOCABULARY, strict)[0].kind != "unclear"
