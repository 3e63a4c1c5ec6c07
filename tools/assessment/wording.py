"""The words of the questions, for each sort of skill; "{skill}" stands for its name.

Nobody is asked for public speaking in production, or for a cluster in Dutch.
"""

from typing import Final, NamedTuple

from tools.skill_sorts import Sort


class Ask(NamedTuple):
    """A question and its answers, the weakest first."""

    question: str
    answers: tuple[str, ...]


_NOTHING = "nothing yet"
_ASIDE = "I read about it or watched others"

DONE: Final[dict[Sort, Ask]] = {
    "tool": Ask(
        "What have you done with {skill}?",
        (_NOTHING, _ASIDE, "a tutorial or an exercise", "real tasks"),
    ),
    "built": Ask(
        "What have you built with {skill}?",
        (_NOTHING, _ASIDE, "exercises or a tutorial project", "something real that was put to use"),
    ),
    "run": Ask(
        "What have you done with {skill}?",
        (_NOTHING, _ASIDE, "a course or a guided lab", "work on a real system"),
    ),
    "practice": Ask(
        "What have you done in {skill}?",
        (_NOTHING, _ASIDE, "an exercise or a course", "real work"),
    ),
    "field": Ask(
        "What have you done in {skill}?",
        (_NOTHING, "I read about it or heard talks", "a course with exercises", "a real project"),
    ),
    "people": Ask(
        "What is your practice in {skill}?",
        ("none yet", _ASIDE, "a workshop or role play", "the real thing, with real people"),
    ),
    "industry": Ask(
        "What have you had to do with {skill}?",
        (
            _NOTHING,
            "I read or heard about it",
            "I studied its rules or shadowed people",
            "real work",
        ),
    ),
    "tongue": Ask(
        "How much {skill} have you used?",
        ("none", "some words and phrases", "a course, and simple talks", "real talks and texts"),
    ),
}

_HOW_FAR: Final = "If a task in {skill} came up tomorrow, how far would you get?"
_AT_A_LOSS: Final = "I would not know where to begin"
_WITH_HELP: Final = "with help: a guide, or somebody beside me"
_ALONE: Final = Ask(
    _HOW_FAR,
    (_AT_A_LOSS, _WITH_HELP, "alone with the usual tasks", "alone, also when something goes wrong"),
)

ALONE: Final[dict[Sort, Ask]] = {
    "tool": _ALONE._replace(
        question="If a task with {skill} came up tomorrow, how far would you get?"
    ),
    "built": _ALONE._replace(
        question="If a task with {skill} came up tomorrow, how far would you get?"
    ),
    "run": _ALONE._replace(
        question="If a task with {skill} came up tomorrow, how far would you get?"
    ),
    "practice": _ALONE,
    "field": _ALONE,
    "people": Ask(
        "If {skill} were asked of you tomorrow, how far would you get?",
        (
            _AT_A_LOSS,
            "with help: a script, or somebody beside me",
            "alone in the usual situations",
            "alone, also when it gets difficult",
        ),
    ),
    "industry": Ask(
        "If a question on {skill} came up tomorrow, how far would you get?",
        (_AT_A_LOSS, _WITH_HELP, "alone with the usual questions", "alone, also with exceptions"),
    ),
    "tongue": Ask(
        "How far do you get in {skill}?",
        (
            "I understand nothing of it",
            "with help: a dictionary, or somebody who speaks slowly",
            "alone in everyday talk and mail",
            "alone, also on the phone and in a dispute",
        ),
    ),
}

_HOW_LONG: Final = ("no", "once, or for a few weeks", "for months or years")
_IN_PRODUCTION: Final = Ask(
    "Has your work with {skill} run in production, where others relied on it?", _HOW_LONG
)
_RELIED_ON: Final = Ask("Have others relied on your work in {skill}?", _HOW_LONG)

REAL: Final[dict[Sort, Ask]] = {
    "tool": Ask("Have others relied on your work with {skill}?", _HOW_LONG),
    "built": _IN_PRODUCTION,
    "run": _IN_PRODUCTION,
    "practice": _RELIED_ON,
    "field": _RELIED_ON,
    "people": Ask(
        "Has the outcome mattered to others where {skill} was up to you?",
        ("no", "once or twice", "again and again, for months or years"),
    ),
    "industry": Ask("Have others relied on what you know of {skill}?", _HOW_LONG),
    "tongue": Ask("Have you worked in {skill}, with others relying on it?", _HOW_LONG),
}

_HARD: Final = ("none so far", "one or two, with advice", "several, by myself")
_PROBLEMS: Final = Ask("Which hard problems of {skill} have you solved?", _HARD)

HARD: Final[dict[Sort, Ask]] = {
    "tool": _PROBLEMS,
    "built": _PROBLEMS,
    "run": _PROBLEMS,
    "practice": _PROBLEMS,
    "field": _PROBLEMS,
    "people": Ask("Which difficult situations did you master with {skill}?", _HARD),
    "industry": Ask("Which hard cases of {skill} have you settled?", _HARD),
    "tongue": Ask(
        "Which hard talks or texts have you managed in {skill}, such as a negotiation?", _HARD
    ),
}

_FOR_OTHERS: Final = Ask(
    "What do you do for others in {skill}?",
    (
        "nothing so far",
        "I answer a question now and then",
        "I teach it, or review the work of others",
        "I lead others in it and set how it is done",
    ),
)

OTHERS: Final[dict[Sort, Ask]] = {
    "tool": _FOR_OTHERS,
    "built": _FOR_OTHERS,
    "run": _FOR_OTHERS,
    "practice": _FOR_OTHERS,
    "field": _FOR_OTHERS,
    "people": Ask(
        _FOR_OTHERS.question,
        (
            "nothing so far",
            "I give advice now and then",
            "I coach others in it",
            "I lead others in it and set how it is done",
        ),
    ),
    "industry": _FOR_OTHERS,
    "tongue": Ask(
        _FOR_OTHERS.question,
        (
            "nothing so far",
            "I help out with a word or a mail",
            "I teach it, or correct the texts of others",
            "I lead the work of others in it",
        ),
    ),
}
