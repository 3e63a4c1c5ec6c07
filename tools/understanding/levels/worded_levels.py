"""Levels in words around a skill's name, as figures: "HTML - nothing at all", "Linux alone"."""

import re
from collections.abc import Iterator
from functools import partial

from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.intent import Context
from tools.understanding.levels.apart_levels import apart_edits
from tools.understanding.levels.denied_told import denied_edits
from tools.understanding.levels.level_worded import with_levels_named
from tools.understanding.levels.plain_names import name_edits
from tools.understanding.levels.settled_answers import names_another
from tools.understanding.levels.slips import slip_edits
from tools.understanding.levels.telling_levels import level_edits
from tools.understanding.levels.topic_levels import topic_edits
from tools.understanding.own_part import part_edits
from tools.understanding.plans.plan_worded import with_plan_words
from tools.understanding.replies.yes_no_worded import with_plain_answer
from tools.understanding.rewording import spelled_out
from tools.understanding.roles.target_worded import with_target_words
from tools.vocabulary import Vocabulary

_LONGEST = 400
_END = r"(?=\s*(?:[,.;!)\n]|$|\band\b|\bbut\b|\s[–—-]\s))"
_NOTHING = late(
    r"\s*(?:[-–—:=,]|\bis\b)?\s*\b(?:nothing(?: at all| yet| so far| whatsoever)?|nil|nada|zilch"
    r"|nix"
    r"|null|none(?: at all| yet| whatsoever)?|not (?:a|one) (?:bit|thing|jot)|absolutely nothing"
    rf"|(?:is )?(?:a )?(?:complete |total )?(?:blank|mystery)(?: to me)?|(?:not at all))\b{_END}",
    re.IGNORECASE,
)
_CLUELESS = late(
    r"(?:\bi\s+)?\b(?:(?:haven'?t|have not|don'?t have|do not have|not|got|have"
    r"|with)\s+(?:got\s+)?)?"
    r"(?:(?:the (?:slightest|faintest|foggiest)|an?|any|no|zero)\s+(?:single\s+)?"
    r"(?:clue|idea|notion)\s+(?:about|of|with|when it comes to)|clueless\s+(?:about|in|at|with))"
    r"\s+(?:my\s+)?$",
    re.IGNORECASE,
)
_ALONE = late(
    r"\s+(?:all |completely |entirely |quite )?(?:alone|unaided|unassisted|independently|by myself"
    rf"|on my own|without (?:any )?help|without anyone)\b{_END}",
    re.IGNORECASE,
)
_HELPED = late(
    r",?\s+(?:only |just )?(?:(?:if|when|as long as|provided) (?:someone|somebody|a colleague|i "
    r"have"
    r" (?:someone|help)|i get help|i(?:'m| am) (?:helped|shown))(?: (?:sits|is|stays|helps|shows"
    r"|guides"
    r"|looks|explains|holds)(?: [a-z']+){0,5})?|with (?:someone|somebody|a colleague)"
    r" (?:next to|beside|near|helping|watching|guiding)(?: [a-z']+){0,3}"
    r"|with (?:a (?:bit|lot) of |some |a little )?(?:help|guidance|support|hand-?holding)"
    rf"|under (?:supervision|guidance))(?: only| so far| for now)?\b{_END}",
    re.IGNORECASE,
)
_ONLY_SEEN = late(
    r",?\s+i(?:'ve| have)? (?:only|just ever) (?:ever |just )?(?:watched|read|seen|heard)"
    r"(?: (?:about|of|on|it|in|some|an?|the|few|videos?|youtube|tutorials?|talks?|books?|articles?"
    rf"|bit|others?|people|someone|somebody|use|using|do|doing))*{_END}",
    re.IGNORECASE,
)
"""What is no more than awareness of it."""
_CAN = late(r"\b(?:can|could|able|handle|manage|use|do|work)\b", re.IGNORECASE)
_CLAUSE = late(r"[.;!?\n]\s*|,\s+(?=(?:and |but |so )?i\b)|\bbut\b", re.IGNORECASE)
_NOT_DONE = late(
    r"\b(?:not|never|no|cannot|can'?t|couldn'?t|don'?t|haven'?t|hardly|without|nor|unable)\b|n't\b",
    re.IGNORECASE,
)
_BETWEEN = late(
    r"(?:,? (?:though|tho|however|as well|too|also))(?=,?\s*\(?[0-5]\s?(?:/|out of)\s?5)"
    r"|,? (?:i|we|which i) (?:did|do|had|learned|learnt|used|use|studied|took|know|picked up)"
    r"(?: [a-z']+){0,4},?(?= [0-5]\s?(?:/|out of)\s?5)"
    r"|(?:'s| is| are) (?:\w+ )?(?:good|fine|ok|okay|great|strong|weak|poor|rusty|solid|decent"
    r"|alright"
    r"|basic|excellent|not bad|so-so|shaky|patchy),?(?= [0-5]\s?(?:/|out of)\s?5)",
    re.IGNORECASE,
)
_NAMED = late(r"(?:^|[,;.!]\s+|\band\s+)(?:my\s+)?(?P<skill>[A-Za-z][\w+#-]+)(?=\W)", re.IGNORECASE)
_GIVES = late(
    r",? i(?:'d| would)? (?:give|rate|put|call)(?: (?:myself|it|me|that))?(?: (?:at|as|an?|down "
    r"as))*"
    r"(?= [0-5](?:\s?/\s?5)?\s*(?:[,.;!]|$|and\b))",
    re.IGNORECASE,
)
_FROM_FIVE = late(r"(?<=\b[0-5]) (?:from|over) (?:5|five)\b", re.IGNORECASE)
_NO_EXPERT = late(
    r"(?:i(?:'m| am)\s+)?(?:no|not an?)\s+(?:expert|guru|pro|wizard|ninja|genius|master|star"
    r"|hero)\s+"
    r"(?:in|at|with|on|of)\s+(?P<skill>[^,;.]{1,40}?),?\s+but\s+(?:(?:i'm|i am|i'd say|certainly"
    r"|surely"
    r"|definitely|at least|still|easily|probably|maybe|call me|a solid|solid)\s+)*(?:an?\s+)?"
    rf"(?P<level>[0-5])(?:\s*/\s*5)?{_END}",
    re.IGNORECASE,
)
_HEARD_OF = late(
    r"(?:i(?:'ve| have)?\s+)?(?:(?:know|knew) what|heard of|read about|know of|know about|seen)\s+"
    r"(?P<skill>[^,;.]{1,40}?)(?:\s+(?:is|does|is for|is about|are|means|is used for|is good "
    r"for))?,?"
    r"\s+but(?: i(?:'ve| have)?)?\s+(?:have\s+)?never\s+(?:really |actually |ever )?(?:worked "
    r"with|used"
    rf"|touched|tried|written|done|needed)(?: (?:it|them|any|that))?(?: myself)?{_END}",
    re.IGNORECASE,
)


def wordings(message: str, vocabulary: Vocabulary, context: Context) -> Iterator[Reworded]:
    """Yield a message in the words that the rules know, the likeliest reading of its levels first.

    A figure may put right what was told before, and where it does not, answer what was asked.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What has been asked, and which levels are held.
    """
    spelled = with_plan_words(spelled_out(message, vocabulary), vocabulary, context)
    spelled = with_levels_named(with_target_words(spelled, context), vocabulary, context)
    spelled = with_plain_answer(spelled, context)
    if names_another(message, vocabulary, context):
        context = context.model_copy(update={"expecting": None})  # it is no answer
    first = with_figures(spelled, vocabulary, context)
    yield first
    if context.stated:
        answers = with_figures(spelled, vocabulary, context.model_copy(update={"stated": ()}))
        if answers.text != first.text:
            yield answers


def with_figures(words: Reworded, vocabulary: Vocabulary, context: Context) -> Reworded:
    """Return a message with the levels that stand in words beside a skill as figures.

    Args:
        words: The message, perhaps in other words already.
        vocabulary: The skills that are known.
        context: What has been asked, and which levels are held.
    """
    if len(words.text) > _LONGEST:
        return words
    told = partial(level_edits, context=context)
    for edits in (
        topic_edits,
        slip_edits,
        denied_edits,
        told,
        apart_edits,
        _edits,
        part_edits,
        name_edits,
    ):
        again = reworded(words.text, edits(words.text, vocabulary))
        places = tuple(words.stretch(it) for it in again.places)
        words = Reworded(again.text, words.said, places)
    return words


def _edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    for match in _FROM_FIVE.finditer(said):
        yield Edit(match.start(), match.end(), "/5")
    whole = _NO_EXPERT.search(said) or _HEARD_OF.search(said)
    named = vocabulary.find(whole["skill"]) if whole is not None else ()
    if whole is not None and len(named) == 1:
        level = whole.groupdict().get("level") or "1"
        yield Edit(whole.start(), whole.end(), f"{named[0].skill} {level}/5")
        return
    places = {(it.start, it.end) for it in vocabulary.find(said)}
    names = (it.span("skill") for it in _NAMED.finditer(said) if vocabulary.get(it["skill"]))
    for start, end in sorted(places | set(names)):
        yield from _beside(said, start, end)


_YES_TO = late(r"\b(?:yes|yeah|yep|ok(?:ay)?|sure)[\s,]+to (?:my )?$", re.IGNORECASE)
_BEING = late(r"\s+being(?=\s+(?:an? |at |about )?[0-5]\b)", re.IGNORECASE)
"""What agrees to a level that was put to the user before: "yes to dashboards being 1"."""


def _beside(said: str, start: int, end: int) -> Iterator[Edit]:
    agrees, being = _YES_TO.search(said[:start]), _BEING.match(said, end)
    if agrees is not None and being is not None:
        yield Edit(agrees.start(), start, "")
        yield Edit(*being.span(), " is")
        return
    between = _BETWEEN.match(said, end) or _GIVES.match(said, end)
    if between is not None:
        yield Edit(between.start(), between.end(), "")
        return
    before = _CLUELESS.search(said[:start])
    if before is not None and re.match(r"\s*(?:[,.;!]|$|and\b|but\b)", said[end:]):
        yield Edit(before.start(), start, "")
        yield (
            Edit(end, end + 1, f" 0/5{said[end : end + 1]}")
            if said[end:]
            else Edit(end - 1, end, f"{said[end - 1]} 0/5")
        )
        return
    for pattern, level in ((_NOTHING, 0), (_ONLY_SEEN, 1), (_HELPED, 2), (_ALONE, 3)):
        match = pattern.match(said, end)
        if match is not None and (level < 2 or _does(said[:start], alone=level == 3)):  # noqa: PLR2004
            yield Edit(match.start(), match.end(), f" {level}/5")
            return


def _does(before: str, *, alone: bool) -> bool:
    """Whether the clause before a skill tells that it is done: "I have never set up …" denies it.

    Args:
        before: What stands before the skill.
        alone: Whether it is done alone, which the clause has to say with a verb.
    """
    clause = _CLAUSE.split(before)[-1].strip()
    done = not alone or not clause or _CAN.search(clause) is not None
    return done and not _NOT_DONE.search(clause)
