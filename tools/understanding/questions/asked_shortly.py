"""Questions that are answered with a few words: of meaning, of the scale, of figures, of use."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare
from tools.understanding.questions.figure_questions import read_figure_question
from tools.understanding.questions.meaning_questions import read_meaning
from tools.understanding.questions.more_questions import REST
from tools.understanding.questions.practical_questions import read_practical
from tools.understanding.questions.resource_questions import read_resources
from tools.understanding.questions.scale_questions import read_scale
from tools.understanding.roles.against_target import read_against_target
from tools.understanding.rule import apply_all
from tools.vocabulary import Vocabulary

_TEST: Final = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|then|maybe|or)[\s,]+)*(?:(?:can|could|would|will) (?:you|u"
    r"|we) |please |just )*"
    r"(?:test|quiz|assess|check|examine|try) me(?: (?:on|in|for) (?:it|that"
    r"|this)(?: one)?)?(?: (?:instead|then|please"
    r"|rather|first))*(?:[\s,.;–—-]+(?:i'?m|i am|because|as i|since|cos|cause)\b[^?]{0,60})?\W*$",
    re.IGNORECASE,
)
"""The wish to be assessed in the skill whose level was asked for, or that was spoken of."""


_AFTER_THAT: Final = late(
    r"^(?:(?:ok(?:ay)?|right|and|so|fine|good|then|cool|alright)[\s,.]+)*(?:what(?:'?s| is"
    r"| comes)? )?(?:the )?(?:second"
    r"|third|next|then|after (?:that|this|it)|afterwards|two|number two|2)(?: (?:one|thing|step"
    r"|then|place))*\W*$",
    re.IGNORECASE,
)
"""What comes after that which comes first."""


def read_asked_shortly(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what a clause asks that wants only a short answer; the first of them counts.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    against = read_against_target(clause, context)
    if against is not None:
        yield against
    yield from read_resources(clause, vocabulary, context)
    yield from _rest(clause, vocabulary, context)
    yield from _test(clause, context)
    yield from read_scale(clause, vocabulary, context)
    yield from read_figure_question(clause, vocabulary, context)
    yield from read_meaning(clause, vocabulary, context)
    yield from read_practical(clause, context)


def _rest(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the wish for the whole plan, of which a reply shows the first weeks."""
    if context.planned and context.shown.kind == "learn_first" and _AFTER_THAT.match(clause):
        yield Intent(kind="show_plan", confidence=0.985, quote=clause)
    elif context.planned and context.shown.kind not in {"gaps", "compare", "roles", "learn_how"}:
        for it in apply_all(REST, bare(clause), vocabulary, context):
            yield it.model_copy(update={"text": "all"})


def _test(clause: str, context: Context) -> Iterator[Intent]:
    skill = context.skill if context.expecting == "level" else context.shown.skill
    if skill is not None and _TEST.match(clause):
        yield Intent(kind="assess", confidence=0.985, quote=clause, skill=skill)
