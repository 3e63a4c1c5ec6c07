"""Which piece of evidence is spoken of, and what is asked of the pieces."""

import pytest

from tests.reading import TODAY
from tools.understanding import Context, Intent, understand
from tools.understanding.evidence.pieces import asks_of_pieces, piece_named
from tools.vocabulary import builtin_vocabulary

DEEDS = {
    1: "I cut p95 latency from 900 ms to 120 ms by caching the hot path",
    2: "I led the migration of 14 services to PostgreSQL",
}


@pytest.mark.parametrize(
    ("message", "piece"),
    [
        ("E1 was in March this year at my current job", 1),
        ("for E1: it was at my last employer", 1),
        ("number 1 was two years ago at the insurance", 1),
        ("The first one was in 2024 at the energy supplier", 1),
        ("the first was at Otto in May", 1),
        ("First one: winter 2023, a bank in Leeds", 1),
        ("the previous one was at the same company", 1),
        ("the other one was in 2020", 1),
        ("the caching one was at my old job", 1),
        ("the p95 thing was in winter", 1),
        ("the migration was in 2023 at the insurer", 2),
        ("my second one, that was at Bosch", 2),
        ("at Siemens in 2021, the licence had become too dear", None),
        ("first we had to convince the board", None),
        ("The first step was in 2023", None),
        ("the customers were leaving", None),
        ("the last service was moved in May", None),
        ("last spring, at the hospital", None),
    ],
)
def test_a_message_begins_with_the_piece_it_tells_of(message: str, piece: int | None) -> None:
    assert piece_named(message, 2, DEEDS) == piece


@pytest.mark.parametrize(
    ("message", "asks"),
    [
        ("which one was E1 again", True),
        ("remind me what E1 is", True),
        ("which one do you mean?", True),
        ("show me everything you've kept", True),
        ("delete E1", False),
        ("what should E1 say", False),
        ("which of them is the strongest", False),
        ("E1 was in March, what a month", False),
    ],
)
def test_what_asks_which_piece_is_which(message: str, *, asks: bool) -> None:
    assert asks_of_pieces(message) is asks


def read(message: str) -> Intent:
    context = Context(
        today=TODAY, expecting="evidence", piece=2, planned=True, deeds=tuple(DEEDS.items())
    )
    return understand(message, builtin_vocabulary(), context)[0]


def test_a_part_goes_to_the_piece_that_is_named() -> None:
    assert read("the latency thing was in 2022 at the bank").piece == 1
    assert read("It was in 2022 when I was with the council").piece == 2


@pytest.mark.parametrize(
    ("message", "kind", "text"),
    [
        ("delete E1, the numbers werent mine", "forget", "E1"),
        ("please delete E2 because it's my colleague's work", "forget", "E2"),
        ("forget the second one, I exaggerated", "forget", "E2"),
        ("E2 isn't mine, take it out", "forget", "E2"),
        ("not now. I'm off sick till Wednesday, ask me next week", "no", ""),
        ("ask me that on Monday", "no", ""),
        ("ring my old boss, he can confirm the 120", "out_of_scope", ""),
        ("Draft the story then.", "points", ""),
        ("I have the interview on 24 November, what of all this can I tell them?", "points", ""),
    ],
)
def test_what_is_no_part_of_a_piece_is_none(message: str, kind: str, text: str) -> None:
    found = read(message)
    assert (found.kind, found.text) == (kind, text)


@pytest.mark.parametrize(
    ("message", "subject"),
    [
        ("forget Docker, I never used it", "Docker"),
        ("delete E1 - numbers are confidential", "E1"),
        ("remove my SQL level because it was a joke", "SQL"),
    ],
)
def test_the_reason_is_no_part_of_what_to_forget(message: str, subject: str) -> None:
    (found,) = understand(message, builtin_vocabulary(), Context(today=TODAY))
    assert (found.kind, found.text) == ("forget", subject)


def test_what_is_listed_is_no_reason() -> None:
    (found,) = understand("forget Docker, SQL", builtin_vocabulary(), Context(today=TODAY))
    assert (found.text, found.subjects) == ("Docker", ("SQL",))
