"""What is read of a question, and what the form of a text tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.recall import Party, read_question, traits_of, words
from tools.recall.question import LONGEST_QUESTION, MOST_TERMS
from tools.recall.traits import FIGURE, FIRST_PERSON, NAME, TIME


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("How much did I say I earn?", "user"),
        ("What is my sister's name?", "user"),
        ("who helped us", "user"),
        ("What did you tell me about salaries?", "coach"),
        ("What was your advice on clothes?", "coach"),
        ("Have you recommended a course to me?", "coach"),
        ("What does Caroline play?", None),
        ("kubernetes", None),
    ],
)
def test_whose_words_are_meant(text: str, party: Party | None) -> None:
    assert read_question(text).party == party


@pytest.mark.parametrize(
    ("text", "months", "years", "days"),
    [
        ("Which course did I finish in March?", (3,), (), ()),
        ("What happened on 7 July, 2023?", (7,), (2023,), (7,)),
        ("the talk of September 3rd", (9,), (), (3,)),
        ("between Jan and Feb 2024", (1, 2), (2024,), ()),
        ("in may 2022", (5,), (2022,), ()),
        ("What may I do?", (), (), ()),
        ("Where did they march?", (), (), ()),
        ("Since when do I have 3 cats?", (), (), ()),
    ],
)
def test_which_days_are_meant(
    text: str, months: tuple[int, ...], years: tuple[int, ...], days: tuple[int, ...]
) -> None:
    question = read_question(text)
    assert (question.months, question.years, question.days) == (months, years, days)


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("When did I apply?", TIME),
        ("What year was that?", TIME),
        ("How much do I earn?", FIGURE),
        ("How many hours can I spare?", FIGURE),
        ("How long does it take?", TIME | FIGURE),
        ("Who lent me the laptop?", NAME),
        ("In which city do I live?", NAME),
        ("Why did I leave?", 0),
    ],
)
def test_what_kind_of_answer_is_wanted(text: str, wants: int) -> None:
    assert read_question(text).wants == wants


def test_names_of_speakers_are_no_words_of_the_question_unless_nothing_else_is_left() -> None:
    assert read_question("What did Maria paint?", {"maria"}).terms == ("paint",)
    assert read_question("Maria?", {"maria"}).terms == ("maria",)


def test_a_question_is_read_up_to_a_bound() -> None:
    assert len(read_question(" ".join(f"w{n}" for n in range(10_000))).terms) == MOST_TERMS
    assert read_question("a" * LONGEST_QUESTION + " mill").terms == read_question("a" * 9_999).terms


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    question = read_question(text)
    assert len(set(question.terms)) == len(question.terms)
    assert all(1 <= month <= 12 for month in question.months)


@pytest.mark.parametrize(
    ("text", "marks", "asks"),
    [
        ("I paid 20 euros yesterday.", FIRST_PERSON | FIGURE | TIME, 0),
        ("We went there in 2019", FIRST_PERSON | FIGURE | TIME, 0),
        ("She moved to Lisbon.", NAME, 0),
        ("She moved", 0, 0),
        ("What do you do?", 0, 4),
        ("Good. What do you do?", 0, 2),
        ("Good. Fine. Great. What now?", 0, 1),
        ("Look [a photo of what?]", 0, 0),
        ("Really?!", 0, 4),
        ("search for my notice period", FIRST_PERSON, 4),
        ("Please find what I said on boats. I like boats.", FIRST_PERSON, 2),
        ("I searched for my keys.", FIRST_PERSON, 0),
        ("", 0, 0),
    ],
)
def test_what_the_form_of_a_text_tells(text: str, marks: int, asks: int) -> None:
    traits = traits_of(text, words(text))
    assert (traits.marks, traits.asks) == (marks, asks)
