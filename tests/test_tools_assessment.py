"""The assessment of a skill: what is asked, what is read, and what it comes to."""

import datetime as dt
from contextlib import suppress
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.answers import AnswerError
from tools.assessment import assess, assessment_questions, next_question, read_choice
from tools.assessment.questions import FITS
from tools.domain import Assessment, AssessmentQuestion, Skill
from tools.vocabulary import builtin_vocabulary, custom_skill

DAY = dt.date(2026, 11, 2)
SKILLS = builtin_vocabulary().skills
KUBERNETES = next(it for it in SKILLS if it.name == "Kubernetes")
QUESTIONS = assessment_questions(KUBERNETES)
SIZES: dict[str, int] = {key: len(fits) for key, fits in FITS.items()}

choices = st.fixed_dictionaries({key: st.integers(1, size) for key, size in SIZES.items()})


def asked(all_choices: dict[str, int]) -> dict[str, int]:
    """Return the answers that somebody is asked for who would answer so."""
    given_so_far: dict[str, int] = {}
    while (question := next_question(QUESTIONS, given_so_far)) is not None:
        given_so_far[question.key] = all_choices[question.key]
    return given_so_far


def outcome(**numbers: int) -> Assessment:
    return assess(QUESTIONS, numbers, on=DAY)


@pytest.mark.parametrize(
    ("numbers", "level", "confidence"),
    [
        ({"done": 1, "alone": 1, "real": 1}, 0, "high"),
        ({"done": 2, "alone": 1, "real": 1}, 1, "high"),
        ({"done": 3, "alone": 2, "real": 1}, 2, "high"),
        ({"done": 4, "alone": 2, "real": 2}, 2, "high"),
        ({"done": 4, "alone": 3, "real": 2, "hard": 1}, 3, "high"),
        ({"done": 4, "alone": 4, "real": 3, "hard": 3, "others": 2}, 4, "high"),
        ({"done": 4, "alone": 4, "real": 3, "hard": 3, "others": 4}, 5, "high"),
        # Alone with the usual, and several hard ones by oneself: above the level by one.
        ({"done": 4, "alone": 3, "real": 3, "hard": 3}, 3, "medium"),
        # Only read about it, and yet alone with everything, in production for years.
        ({"done": 2, "alone": 4, "real": 3}, 1, "low"),
    ],
)
def test_answers_come_to_a_level_and_a_confidence(
    numbers: dict[str, int], level: int, confidence: str
) -> None:
    found = outcome(**numbers)
    assert (found.level, found.confidence) == (level, confidence)
    assert [it.key for it in found.answers] == list(numbers)
    assert next_question(QUESTIONS, numbers) is None


def test_every_level_can_be_reached_by_answers_that_agree() -> None:
    every = (
        dict(zip(SIZES, it, strict=True))
        for it in product(*(range(1, n + 1) for n in SIZES.values()))
    )
    found = [assess(QUESTIONS, asked(it), on=DAY) for it in every]
    assert {it.level for it in found if it.confidence == "high"} == set(range(6))


@given(choices, st.sampled_from(list(SIZES)))
def test_a_stronger_answer_never_lowers_the_level(numbers: dict[str, int], key: str) -> None:
    stronger = numbers | {key: min(numbers[key] + 1, SIZES[key])}
    assert outcome(**stronger).level >= outcome(**numbers).level
    # Neither does it where a stronger answer leads to further questions.
    after, before = asked(stronger), asked(numbers)
    assert outcome(**after).level >= outcome(**before).level


@given(choices)
def test_what_is_not_asked_would_not_have_changed_the_level(numbers: dict[str, int]) -> None:
    few = asked(numbers)
    assert 3 <= len(few) <= 5
    assert outcome(**few).level == outcome(**numbers).level


@given(choices)
def test_no_answer_speaks_against_the_level_and_one_against_the_next(
    numbers: dict[str, int],
) -> None:
    level = outcome(**numbers).level
    most = [FITS[key][numbers[key] - 1][1] for key in FITS]
    assert min(most) == level


@given(choices)
def test_the_confidence_is_high_just_where_every_answer_fits_the_level(
    numbers: dict[str, int],
) -> None:
    found = outcome(**numbers)
    fits = [low <= found.level <= high for low, high in (FITS[k][numbers[k] - 1] for k in FITS)]
    assert (found.confidence == "high") == all(fits)


def test_a_later_answer_fits_no_lower_level_than_an_earlier_one() -> None:
    for fits in FITS.values():
        assert all(a[0] <= b[0] and a[1] <= b[1] for a, b in pairwise(fits))
        assert all(low <= high for low, high in fits)


@pytest.mark.parametrize(
    "numbers", [{}, {"done": 1, "alone": 1}, {"done": 4, "alone": 4, "real": 3}]
)
def test_what_is_asked_has_to_be_answered(numbers: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="is not answered"):
        outcome(**numbers)


@pytest.mark.parametrize("number", [0, -1, 5])
def test_a_number_that_is_not_offered_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="has no answer"):
        outcome(done=number, alone=1, real=1)


@pytest.mark.parametrize("skill", SKILLS, ids=lambda it: it.name)
def test_each_skill_is_asked_for_what_its_kind_knows(skill: Skill) -> None:
    questions = assessment_questions(skill)
    assert [it.key for it in questions] == list(FITS)
    text = "\n".join(it.text for it in questions)
    assert skill.name in text
    assert "{" not in text
    makes_systems = skill.kind in {"framework", "language", "platform"}
    if not makes_systems:
        assert "production" not in text
    # Whatever is typed by its words is read as the answer that it is.
    for question in questions:
        for at, option in enumerate(question.options, start=1):
            assert read_choice(question, option.text) == at


def test_a_skill_of_the_users_own_may_hold_braces() -> None:
    assert "What have you done in {skill} {0}?" in [
        it.ask for it in assessment_questions(custom_skill("{skill} {0}"))
    ]


def question(key: str) -> AssessmentQuestion:
    return next(it for it in QUESTIONS if it.key == key)


@pytest.mark.parametrize(
    ("key", "typed", "choice"),
    [
        ("done", "2", 2),
        ("done", " 3. ", 3),
        ("done", "Option 4", 4),
        ("done", "#1", 1),
        ("done", "b", 2),
        ("done", "B)", 2),
        ("done", "the second one", 2),
        ("done", "the last one", 4),
        ("done", "I'd say 3", 3),
        ("done", "4, three clusters at Tern Freight", 4),
        ("done", "never", 1),
        ("done", "Nothing yet.", 1),
        ("done", "I have not", 1),
        ("done", "a guided lab", 3),
        ("done", "read about it", 2),
        ("done", "worked on a real system", 4),
        ("alone", "with help", 2),
        ("alone", "only with a guide", 2),
        ("alone", "I'd need somebody beside me", 2),
        ("alone", "the usual tasks", 3),
        ("real", "no", 1),
        ("real", "Nope", 1),
        ("real", "once", 2),
        ("real", "for years", 3),
        ("hard", "several", 3),
        ("hard", "one", 2),
        ("hard", "with advice", 2),
        ("others", "nothing", 1),
        ("others", "I review the work of others", 3),
        ("others", "i lead others", 4),
    ],
)
def test_an_answer_is_read_as_people_type_it(key: str, typed: str, choice: int) -> None:
    assert read_choice(question(key), typed) == choice


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("done", ""),
        ("done", "0"),
        ("done", "5"),
        ("done", "12"),
        ("done", "4/5"),
        ("done", "2 or 3"),
        ("done", "9" * 5_000),
        ("done", "perhaps"),
        ("done", "not a real system"),
        ("done", "²"),
        ("alone", "alone"),
        ("alone", "not alone with the usual tasks"),
        ("real", "yes"),
        ("real", "4"),
        ("others", "what do you mean?"),
    ],
)
def test_an_answer_that_is_none_of_them_is_refused_with_what_to_type(key: str, typed: str) -> None:
    with pytest.raises(AnswerError, match="Type a number from 1 to"):
        read_choice(question(key), typed)


@given(st.text(max_size=60))
def test_any_text_is_an_answer_or_refused(typed: str) -> None:
    for it in QUESTIONS:
        with suppress(AnswerError):
            assert 1 <= read_choice(it, typed) <= len(it.options)
