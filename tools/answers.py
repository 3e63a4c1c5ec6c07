"""Reading the answers of a check-in, as people write them."""

import re
from typing import Final

from tools.cleaning import clean_text
from tools.domain import Hours, LevelChange, Name, Outcome, Question, QuestionKind, Text, Value
from tools.effort import MOST_HOURS, QUARTERS
from tools.errors import CoachError
from tools.late import late
from tools.nothing_told import tells_nothing
from tools.promises import MOST_PROMISES, read_outcome, split_promises
from tools.said_levels import read_levels
from tools.spelling import spelled
from tools.spent_hours import amount_alone, read_quarters
from tools.unchanged import is_bad_week, is_unchanged
from tools.vocabulary import Vocabulary
from tools.wording import one_line

_LONGEST = 20_000
_LONGEST_PROMISE = 2_000
_SHOWN = 60

_NEGATIVE = late(r"(?:[-−–] ?|minus )[\d.]", re.IGNORECASE)
_NOTHING = late(
    r"(?:(?:well|hm+|um+|er+m*|no|nope|nah|(?:(?:like|as) )?(?:i(?:'ve)? )?(?:already |just )*"
    r"(?:said|told (?:you|u))(?: already)?)[,.: ]+)*(?:none|nothing|zero|0|no|nope|nah|nowt|nada"
    r"|zilch|n/?a|nil|-+|–|—"
    r"|not? (?:really|much|this week)|(?:no|nope|nah),? (?:of course not|nothing|none|not really)"
    r"|of course not|not at all|not a thing|none (?:really|at all)|nothing at all"
    r"|no (?:wins?|blockers?|changes?|new levels?)"
    r"|nothing (?:re+al+y|new|special|much|yet|changed|to report|else|more|further|to add)"
    r"|(?:(?:ok(?:ay)?|no|and|so|right|well),? )*(?:that'?s|that is|that was|thats) (?:all|it"
    r"|everything)(?: (?:for now|from me|then|really|thanks|i have|i did))*)"
    r"(?:,? (?:(?:not )?(?:yet|so far|this week|really|that i (?:know|can think) of)|sorry"
    r"|i (?:think|guess|suppose|believe|fear)|as far as i know|to be honest"
    r"|(?:(?:like|as) )?(?:i(?:'ve)? )?(?:already |just )*(?:said|told (?:you|u))(?: already"
    r"| before| that)*))*[.! ]*",
    re.IGNORECASE,
)


_FIGURE = late(r"(?:about )?\d+(?:[.,]\d+)?\s?(?:h|hrs?|hours?|min(?:utes)?)?[.! ]*", re.IGNORECASE)
"""A figure alone, which an answer to another question is."""

_LEVEL_ALONE = late(
    r"\S+(?: \S+){0,2}?(?: (?:is|at|to|now|a|still|level))* [0-5](?: ?/ ?5)?"
    r"(?: (?:now|still|again))*[.! ]*",
    re.IGNORECASE,
)
"""A skill with its level alone, which another question asks for."""

_LETTER = late(r"[^\W\d_]")
_DONE = late(
    r"(?:i )?(?:did|finished|completed|got through|went through|passed|managed|wrote|made|spent"
    r"|learn(?:ed|t)|started|worked|watched|practi[cs]ed|fixed|built)\b",
    re.IGNORECASE,
)
"""What begins a sentence on something done, and no promise."""

_SKIP = late(
    r"(?:(?:hm+|um+|well|oh|ok(?:ay)?|no|sorry|please|pls|plz|just|let'?s|i'?d like to|i want to"
    r"|i would like to|i'?ll|(?:can|could|may|shall) (?:we|i|you))[,. ]+)*(?:skip|pass"
    r"|leave (?:it|this)(?: one)?(?: open| out)?"
    r"|(?:i )?(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:really )?(?:know|remember|recall|say"
    r"|tell)"
    r"|no idea|not sure|no clue)"
    r"(?: (?:it|this|that|one|question|for now|please|pls|thanks))*(?:,? (?:and|then)+ (?:go"
    r"|move|jump|continue|carry|take|do|show|ask)\b[^.,;\d]{0,40})?[.!? ]*",
    re.IGNORECASE,
)


_SAID_IT = late(
    r"(?:(?:i|as i|like i|but i|but|no|well|ok(?:ay)?)[,. ]+)*(?:have |had |just |already |only )*"
    r"(?:said|told you|answered|mentioned|wrote)(?: (?:it|that|this|so|already|before|above|you"
    r"|just now|earlier|twice))*[.! ]*",
    re.IGNORECASE,
)
"""That something was told before, and not what."""


class AnswerError(CoachError):
    """An answer that can't be read; its message says what to type."""


class Answer(Value):
    """What an answer says; only what its kind asks for is there.

    Attributes:
        key: The key of the question.
        kind: What the question asks for.
        outcome: What became of a commitment.
        hours: Hours spent on a skill since the last check-in.
        text: Wins or blockers in the user's words, empty for none.
        levels: Levels that changed.
        commitments: What is promised for the next week.
    """

    key: Name
    kind: QuestionKind
    outcome: Outcome | None = None
    hours: Hours | None = None
    text: Text = ""
    levels: tuple[LevelChange, ...] = ()
    commitments: tuple[Text, ...] = ()


def read_answer(question: Question, text: str, vocabulary: Vocabulary) -> Answer:
    """Return what an answer says; "skip" leaves the question open, whatever it asks.

    Args:
        question: The question that was asked.
        text: The answer as typed: "yes", "about 3.5 hours", "Kubernetes 2, Docker 3/5", "none".
        vocabulary: Knows the skills whose levels may be given.

    Raises:
        AnswerError: The answer is empty, too long or unclear; the message says what to type.
    """
    said = clean_text(text).strip()
    _check_length(said)
    answer = Answer(key=question.key, kind=question.kind)
    if _SKIP.fullmatch(said):
        return answer
    return answer.model_copy(update=_READERS[question.kind](question, said, vocabulary))


def _check_length(said: str) -> None:
    if not said:
        raise AnswerError("The answer is empty. Type something, or “none” where there is nothing.")
    if len(said) > _LONGEST:
        raise AnswerError(
            f"The answer has {len(said)} characters, more than the {_LONGEST} that can be kept. "
            "Give a shorter one."
        )


def _commitment(question: Question, said: str, vocabulary: Vocabulary) -> dict[str, object]:
    outcome = read_outcome(spelled(said, vocabulary).text, question.subject)
    if outcome is None:
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}”: it is not clear what became of "
            f"“{one_line(question.subject, _SHOWN)}”. Type kept, partly or not."
        )
    return {"outcome": outcome}


def _hours(question: Question, said: str, vocabulary: Vocabulary) -> dict[str, object]:
    if _NEGATIVE.match(said):
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}”: hours can't be below 0. "
            f"Type those you spent on {question.subject}, for example 3.5, 90 min or none."
        )
    quarters = read_quarters(said)
    others = {it.skill for it in vocabulary.find(said)} - {question.subject}
    if quarters is None or (quarters and others):
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}”: that is not one number of hours for "
            f"{question.subject}. Type for example 3.5, 90 min or none."
        )
    if quarters > MOST_HOURS * QUARTERS:
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}”: that is more than {MOST_HOURS} hours, which is more than "
            "ten years. Type the hours since the last check-in."
        )
    return {"hours": quarters / QUARTERS}


def _words(question: Question, said: str, vocabulary: Vocabulary) -> dict[str, object]:
    if _LEVEL_ALONE.fullmatch(said) and not isinstance(read_levels(said, vocabulary), str):
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}” gives a level, and this asks for words. "
            "Say it in some, or type “none”; levels are asked for after that."
        )
    figure = _FIGURE.fullmatch(said) or amount_alone(" ".join(said.casefold().split()))
    if figure and not _NOTHING.fullmatch(said):
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}” is a figure, and this asks for words. "
            "Say it in some, or type “none”."
        )
    if _SAID_IT.fullmatch(said):
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}”: nothing of that is kept here. Say it once more, "
            "or type “none”."
        )
    plain = spelled(said, vocabulary).text
    nothing = _NOTHING.fullmatch(plain) or tells_nothing(plain, question.kind)
    nothing = nothing or (question.kind == "wins" and is_bad_week(plain))
    return {"text": "" if nothing else said}


def _levels(_: Question, said: str, vocabulary: Vocabulary) -> dict[str, object]:
    plain = spelled(said, vocabulary).text
    if _NOTHING.fullmatch(plain) or is_unchanged(plain):
        return {}
    found = read_levels(plain, vocabulary)
    if isinstance(found, str):
        raise AnswerError(found)
    return {"levels": found}


def _next(_: Question, said: str, vocabulary: Vocabulary) -> dict[str, object]:
    plain = spelled(said, vocabulary).text
    nothing = _NOTHING.fullmatch(plain) or tells_nothing(plain, "next")
    promises = () if nothing else split_promises(said)
    if promises and all(_DONE.match(it) for it in promises):
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}” tells of what is done, and this asks what you promise. "
            "Type what you will do, or “none”."
        )
    if len(promises) > MOST_PROMISES:
        raise AnswerError(
            f"That is {len(promises)} commitments, more than a week can hold. "
            f"Choose {MOST_PROMISES} at most."
        )
    if promises and not any(map(_LETTER.search, promises)):
        raise AnswerError(
            f"“{one_line(said, _SHOWN)}” is a figure, and this asks for words. "
            "Say what you will do, or type “none”."
        )
    if any(len(it) > _LONGEST_PROMISE for it in promises):
        raise AnswerError(
            f"A commitment is longer than {_LONGEST_PROMISE} characters. "
            "Say it in a sentence, one on each line."
        )
    return {"commitments": promises}


_READERS: Final = {
    "commitment": _commitment,
    "hours": _hours,
    "wins": _words,
    "blockers": _words,
    "levels": _levels,
    "next": _next,
}
