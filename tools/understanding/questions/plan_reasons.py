"""Why the plan takes one skill before another, in any wording, put together from its parts.

A word that asks for a reason, the skills with the word of order between them ("before", "after",
"and not"), or one skill with a place ("first", "last"). What wishes for another order is no
question.
"""

import re
from itertools import pairwise
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.planned_skills import Named, is_one_question, planned_skills
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.993
_LONGEST: Final = 26
_ASKS: Final = late(
    r"\b(?:why|how come|how is it that|for (?:what|which) reason|(?:what'?s|what is|whats) the"
    r" (?:reason|logic|idea|point|thinking)|what makes|wtf|what the (?:hell|heck|fuck)"
    r"|makes? (?:no|any|little) sense|(?:does|do)(?:n'?t| not) make (?:any )?sense"
    r"|(?:explain|understand|tell me|justify)\b.{0,20}\border"
    r"|reason(?:ing)? (?:for|behind|that|why)|who (?:thought|decided|planned|came up|put)"
    r"|surely|i(?:'d| would) (?:have )?(?:thought|expected"
    r"|assumed?|expect))\b|\?\?|^(?:should|would|is|does|do|must)n'?t\b"
    r"|^(?:but |and |so |wait,? )*(?:(?:should|would|is|does)n'?t|(?:should|does|is)\b(?=.*\?))",
    re.IGNORECASE,
)
_WHY_LAST: Final = late(
    r"[\s,.?!–—-]+(?:why|how come|wtf|why'?s that)(?: (?:tho(?:ugh)?|is that|then|so|on earth"
    r"|in the world|the hell))?\W*$",
    re.IGNORECASE,
)
"""The word for the reason, said last: "Python so late? why"."""
_REMARK: Final = late(
    r"^\W*(?:i(?:'m| am)|sorry|just|help me|one thing|a question|hm+)\b[^,.?!]{0,40}[,.:;–—-]+\s+"
    r"(?:but\s+)?(?=(?:why|how come|what makes)\b)",
    re.IGNORECASE,
)
"""How one feels about it, before the question: "I'm a bit puzzled, why …"."""
_WISHES: Final = late(
    r"\b(?:i'?d rather|i(?:'d| would) (?:like|rather|prefer)|i want|i wanna|let'?s|let me|make it"
    r"|swap|switch|move|please (?:put|do|take|place|plan)|can'?t (?:i|we|you)|(?:can"
    r"|could) (?:i|we)"
    r"|(?<!why )(?<!come )(?:should|shall|must|do|would|will) i|i (?:should|must|have to"
    r"|need to)|what if"
    r"|(?:can|could|would|will) you (?:please )?(?:put|do|take|place|plan|move|make)"
    r"|(?:not|don'?t|didn'?t|won'?t) (?:you )?(?:just )?(?:put|take|do|start|move|make)"
    r"|instead$|better)\b",
    re.IGNORECASE,
)
"""What wishes or proposes an order, or asks what to do oneself."""
_TOLD_TO: Final = late(
    r"\b(?P<why>why|how come)(?: (?:do|should|must|would|am|shall|did|i))* (?:i|we)"
    r"(?: (?:(?:have|need|got|supposed|meant|going) to|must|should))?(?= (?:begin|start|open|learn"
    r"|do|study|take)\w*\b)",
    re.IGNORECASE,
)
"""What asks why one is to do it, as the plan says: it wishes nothing."""
_BEHIND: Final = r"(?:after|behind|later than|below|following)"
_AHEAD: Final = (
    r"(?:before|b4|ahead of|ahead|precedes?|preceding|prior to|in front of|above|over|rather than"
    r"|instead of|earlier than|sooner than|and not|but not|not|and then|and only then|then|first)"
)
_JOINT: Final = late(rf"\b(?:(?P<behind>{_BEHIND})|(?P<ahead>{_AHEAD}))\b", re.IGNORECASE)
_OTHER: Final = late(
    rf"\b(?:(?P<behind>{_BEHIND})|(?P<ahead>{_AHEAD})) (?P<other>(?:(?:all )?(?:of )?(?:the"
    r" )?(?:others?|rest)|everything(?: else)?|anything else|all (?:else|of (?:them|those|it))"
    r"|it|that(?: one)?|this(?: one)?|them|those))\b",
    re.IGNORECASE,
)
_AGAINST: Final = late(
    r"\b(?:when|while|whereas|(?:al|even )?though|if|considering|given)\b", re.IGNORECASE
)
"""What holds another skill against the one that the plan begins with."""
_ALL: Final = late(r"other|rest|every|anything|all|them|those", re.IGNORECASE)
_FIRST: Final = late(
    r"\b(?:first|(?:at|on|to) (?:the )?(?:very )?(?:start|top|beginning|front)|up front|number one"
    r"|(?:starts?|started|starting|begins?|beginning|opens?|leads?|kicks? off)(?: \w+)? with"
    r"|so (?:early|soon)|comes? (?:so )?early|opens? (?:the|my) plan|the first thing)\b",
    re.IGNORECASE,
)
_LAST: Final = late(
    r"\b(?:last|(?:at|to) the (?:very )?(?:end|bottom|back)|so late|(?:comes?|is|are) (?:so |this"
    r" |that )?late|not (?:sooner|earlier|until|till|before)|only (?:in|from|at|by|after)|later"
    r"|(?:sooner|earlier))\b",
    re.IGNORECASE,
)
_NOT: Final = late(r"n't\b|\b(?:not|never|(?:is|does|do|should|would|are|did)nt)\b", re.IGNORECASE)


def read_plan_reason(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question why a skill comes where it does in the plan, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether there is a plan, and what was spoken of.
    """
    if not context.planned or len(clause.split()) > _LONGEST:
        return None
    why = _WHY_LAST.search(clause)
    said = _REMARK.sub("", clause[: why.start()] if why else clause, count=1)
    said = _TOLD_TO.sub(r"\g<why>", said)
    asks = why or _ASKS.search(said)
    if asks is None or _WISHES.search(said):
        return None
    if not is_one_question(said, context.today):
        return None
    named = planned_skills(said, vocabulary, context)
    pair = _of_two(said, named) if _differ(named) else _of_one(said, named, context)
    if pair is None:
        return None
    ahead, behind = pair
    return Intent(
        kind="plan_order",
        confidence=_PLAINLY,
        quote=clause,
        skill=(ahead or behind or ("",))[0],
        skills=(*ahead, *behind),
        piece=len(ahead),
    )


_Pair = tuple[tuple[str, ...], tuple[str, ...]]


def _differ(named: list[Named]) -> bool:
    return len({it.skill for it in named}) > 1


def _of_two(clause: str, named: list[Named]) -> _Pair | None:
    """Return the skills that come first and those that come after, by the word between them."""
    for at, (one, two) in enumerate(pairwise(named)):
        joint = _JOINT.search(clause, one.end, two.start)
        against = _AGAINST.search(clause, one.end, two.start)
        if joint is None and not (against and _FIRST.search(clause[: one.end])):
            continue
        left = tuple(dict.fromkeys(it.skill for it in named[: at + 1]))
        right = tuple(dict.fromkeys(it.skill for it in named[at + 1 :] if it.skill not in left))
        # "Why isn't Python before SQL": it is the other way round.
        turned = _NOT.search(clause[: joint.start() if joint else one.end]) is not None
        behind = joint is not None and joint["behind"] is not None
        return (right, left) if behind != turned else (left, right)
    return None


def _of_one(clause: str, named: list[Named], context: Context) -> _Pair | None:
    """Return a skill by its place, or beside what was spoken of."""
    other = _OTHER.search(clause)
    skill = named[0].skill if named else None
    if skill is None:
        return None
    spoken = context.skill if other and not _ALL.search(other["other"]) else None
    if other is not None and (spoken is None or spoken == skill):
        spoken = None
    turned = _NOT.search(clause) is not None
    if other is not None:
        beside = (spoken,) if spoken else ()
        first = (other["ahead"] is not None) != turned
        return ((skill,), beside) if first else (beside, (skill,))
    if _FIRST.search(clause):
        return ((), (skill,)) if turned else ((skill,), ())
    return ((), (skill,)) if _LAST.search(clause) else None
