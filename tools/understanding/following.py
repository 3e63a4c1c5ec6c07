"""What refers to the turn before: "the second one", "and Docker?", "same for Helm", "undo both"."""

import re

from tools.late import late
from tools.spelling import Edit, reworded
from tools.understanding.evidence.deed_form import tells_act
from tools.understanding.intent import Context, Intent, IntentKind, Reader, Shown
from tools.understanding.meant_instead import meant_instead
from tools.understanding.memory.removed_after import read_removed
from tools.understanding.memory.taking_back import read_taken_back
from tools.understanding.naming import find_skill, guess_skill, names_role, role_phrase
from tools.understanding.phrases import bare
from tools.understanding.placing import RANKED, read_place
from tools.understanding.plans.day_put_right import read_day_put_right
from tools.understanding.plans.misput import read_misput
from tools.understanding.plans.more_of_plan import read_more_of_plan
from tools.understanding.plans.plan_following import read_plan_following
from tools.understanding.plans.plan_order import read_plan_order
from tools.understanding.questions.asked_again import read_asked_again
from tools.understanding.rewording import as_typed
from tools.understanding.roles.which_of_them import read_which_of_them
from tools.vocabulary import Vocabulary

_LONGEST = 40
_SAME = late(
    r"^(?:and |also )?(?:the )?(?:same|ditto|likewise)(?: (?:level|again|thing|goes|figure))*"
    r" (?:for|in|with|at|on|as for) (?P<a>.+)$"
    r"|^(?:and |so is |so's )?(?P<b>.+?)(?:,? (?:too|as well|also|likewise)| is the same"
    r"|,? (?:the )?same(?: (?:level|there|again))?)$",
    re.IGNORECASE,
)
_ALL = late(
    r"^(?:(?:no|sorry|actually|wait|and|ok(?:ay)?)[\s,]+)*(?:make |put |set )?(?:them )?(?:both"
    r"|all)"
    r"(?: of (?:them|these|those))?(?: (?:are|is|at|to|should be|as|a|now"
    r"|really))*\s*(?P<level>[0-5])"
    r"(?:\s*/\s*5)?[\s.!]*$",
    re.IGNORECASE,
)
_WHY_THAT = late(
    r"^(?:and |so )?(?:why|how come|what makes you|who says|says who|where did you get)\b(?: do"
    r"| did| would)?"
    r"(?: you)?(?: think| say| believe| get| have)?"
    r"(?: (?:that|so|it|(?:the |that |a )?[0-5](?:/5)?))?(?: from)?[\s?]*$",
    re.IGNORECASE,
)
_ELLIPSIS = late(
    r"^(?:(?:ok(?:ay)?|so|then|hm+|well|but|oh|ah|right|yeah|fine)[\s,.]+)*(?:and|what about"
    r"|how about|and what about|and how about"
    r"|or|also)\s+"
    r"(?P<for>(?:for|as|against|with|to|versus|vs\.?|on|in) )?(?:an? |the |my )?(?P<what>(?!if\b"
    r"|with\b|by\b)[^,;]+?)"
    r"(?: (?:then|instead|please))?[\s?.!]*$",
    re.IGNORECASE,
)
_WHAT_ABOUT = late(r"\b(?:what|how) about\b", re.IGNORECASE)
_IT = late(
    r"\b(?:it|that one|this one|that skill|this skill|that|this|there)(?=\s*(?:[.,!?]|$|now\b"
    r"|already\b"
    r"|today\b|please\b|yet\b|is\b|should\b|and\b))",
    re.IGNORECASE,
)
_KNOWN = late(
    r"^(?:but |well |hmm |no |wait )*,?\s*i (?:already )?(?:know|can do|have done|did|do|learned"
    r"|learnt|'ve done)"
    r" (?:that|it|this)(?: one)?(?: already| well| pretty well)?[\s.!]*$",
    re.IGNORECASE,
)
_WHY_ROW = late(
    r"^(?:and |so |but )?why (?:is |are )?(?:(?:it|that|this|that one|this one) )?(?:a |so "
    r"|at )*p[0-3]\W*$",
    re.IGNORECASE,
)
_PLAINLY_MEANT = late(r"\bi meant?\b|\bnot\b|\binstead\b", re.IGNORECASE)
_BUILD = late(
    r"^(?:and |so |ok )*what (?:should|could|can|do) i (?:build|read|watch|make"
    r"|practi[cs]e(?: with)?|do)(?: (?:for|with|in)"
    r" (?:it|that))?(?: first| next)?\W*$",
    re.IGNORECASE,
)
_WHAT_GOES = late(
    r"^(?:(?:wait|hm+|ok(?:ay)?|and|so|but|first|yes|well|go on|hang on|hold on)[,\s]+)*"
    r"(?:what (?:exactly )?(?:would|will|does|is|else)? ?"
    r"(?:that |it )?"
    r"(?:go|goes|be"
    r" (?:gone|removed|deleted|lost)|going to go)|(?:show|tell) me what (?:would|will) go)\W*$",
    re.IGNORECASE,
)
_LEVEL_OF = late(
    r"^(?:and )?(?:the )?same level (?:in|at|for|of) (?P<skill>.+?) as (?:in|at|for|of|my) .+$",
    re.IGNORECASE,
)
_LIKE = late(
    r"^(?:and |my )*(?P<skill>[\w.+#/ -]{1,40}?)(?:'s| is| are)? (?:about |roughly |more or "
    r"less |pretty much )?"
    r"(?:the same(?: level)?|as good|as high|at the same level|on a par|similar|like|level)"
    r" (?:as|to|with)?(?: my)? [\w.+#/ -]{1,40}$"
    r"|^(?:please )?(?:raise|bump|increase|lower|decrease|drop|put|move|take)(?: up| down)? "
    r"(?:both |my )*"
    r"(?P<skill2>[\w.+#/-]+(?: [\w.+#/-]+)?)(?: and .{1,40})?(?: up| down)? by (?:one|1|two|2|a "
    r"level|half)"
    r"(?: levels?)?$",
    re.IGNORECASE,
)
"""A level that is told by that of another, or by a step: its figure is asked for."""
_REPEATED: dict[IntentKind | None, IntentKind] = {
    "learn_how": "learn_how",
    "recall": "recall",
    "market": "market",
    "explain": "explain",
    "gaps": "explain",
    "learn_first": "explain",
    "plan": "explain",
    "show_plan": "explain",
    "forget": "forget",
    "assess": "assess",
}


def read_following(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message means by the turn before; nothing where it refers to none.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what the turn before has done and listed.
        read: Reads the message with the names in the place of "the second one".
    """
    offered, evidence = context.offered, context.expecting == "evidence"
    refers = not (evidence and not context.shown.pieces) and (
        offered is None or offered.kind == "forget"
    )
    asks = context.expecting in {"checkin", "assessment"}
    if asks or not refers or len(message.split()) > _LONGEST:
        return ()
    for reader in (
        _offered,
        read_removed,
        read_taken_back,
        _ordered,
        _row,
        _all_levels,
        _same_level,
        _meant,
        _why,
        _again,
    ):
        found = reader(message, vocabulary, context)
        if found:
            return found
    if offered is not None:
        return ()
    return read_which_of_them(message, context) or read_place(message, vocabulary, context, read)


def _offered(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what would be forgotten once more, or the plan that was shown put otherwise."""
    if context.offered is None:
        of_level = bool(vocabulary.find(message))  # "HTML is 4, not 3" is of no plan
        misput = () if of_level else read_misput(message, context)
        misput = misput or read_asked_again(message, vocabulary, context)
        put_right = misput or read_more_of_plan(message, context)
        put_right = put_right or read_day_put_right(message, context)
        return put_right or read_plan_following(message, context)
    if _WHAT_GOES.match(message):
        return (context.offered.model_copy(update={"quote": message}),)
    return ()


def read_pronoun(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message says of "it", where the turn before was about a skill.

    It is for messages that are not understood otherwise.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that was asked about, or that the turn before was about.
        read: Reads the message with the skill's name in the place of "it".
    """
    skill = context.shown.skill
    if context.expecting == "level" and context.skill is not None:  # what "it" answers
        found = _said_of(context.skill, message, vocabulary, read)
        if found and all(it.kind == "set_level" for it in found):
            return found
    if skill is None or len(message.split()) > _LONGEST:
        return ()
    if _KNOWN.match(message):
        return (Intent(kind="ask_level", confidence=0.9, quote=message, skill=skill),)
    return _said_of(skill, message, vocabulary, read)


def _said_of(skill: str, message: str, vocabulary: Vocabulary, read: Reader) -> tuple[Intent, ...]:
    """Return what a message says with a skill in the place of "it", where that is one's own."""
    places = list(_IT.finditer(message)) if len(message.split()) <= _LONGEST else []
    if not places:
        return ()
    words = reworded(message, [Edit(*places[-1].span(), skill)])
    found = as_typed(read(words.text), words, vocabulary)
    return found if {it.kind for it in found} <= _SAID_OF_IT else ()


_SAID_OF_IT: frozenset[IntentKind] = frozenset(
    {"set_level", "explain", "learn_how", "recall", "assess", "market"}
)


def _row(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what is asked of the skill that the turn before was about, or of one like another."""
    skill, kind = context.shown.skill, context.shown.kind
    if skill is not None and kind in {"gaps", "explain", "learn_first"} and _WHY_ROW.match(message):
        return (Intent(kind="explain", confidence=0.95, quote=message, skill=skill),)
    if skill is not None and kind == "learn_how" and _BUILD.match(message):
        return (Intent(kind="learn_how", confidence=0.95, quote=message, skill=skill),)
    match = _LEVEL_OF.match(bare(message)) or _LIKE.match(bare(message))
    words = next(filter(None, match.groups()), "") if match else ""
    named = _skill_alone(words, vocabulary) if words else None
    if named is not None:
        return (Intent(kind="ask_level", confidence=0.95, quote=message, skill=named),)
    return ()


def _ordered(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the plan with a skill before all others: its "top" is no place in what was listed."""
    wanted = None if context.offered is not None else read_plan_order(message, vocabulary, context)
    return () if wanted is None or wanted.kind != "plan" else (wanted,)


def _all_levels(message: str, _vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    match = _ALL.match(message) if len(context.stated) > 1 else None
    if match is None:
        return ()
    level = int(match["level"])
    return tuple(
        Intent(kind="set_level", confidence=0.95, quote=message, skill=it, level=level)
        for it in context.stated
    )


def _same_level(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the level just given for another skill too: "same for Helm", "Helm too"."""
    if not context.stated or context.shown.level is None or message.rstrip().endswith("?"):
        return ()
    match = _SAME.match(bare(message))
    skill = _skill_alone((match["a"] or match["b"]) if match else "", vocabulary)
    if skill is None or skill in context.stated:
        return ()
    level = context.shown.level
    return (Intent(kind="set_level", confidence=0.95, quote=message, skill=skill, level=level),)


def _meant(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what was just asked or told, of the skill that was meant."""
    shown = context.shown
    words = meant_instead(message, forgets=shown.kind == "forget")
    skill = _skill_alone(words, vocabulary) if words else None
    if skill is None:
        return ()
    if shown.kind == "set_level" and shown.level is not None and skill not in context.stated:
        told = Intent(kind="set_level", quote=message, skill=skill, level=shown.level)
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(told,)),)
    plainly = _PLAINLY_MEANT.search(message) is not None
    if plainly and len(shown.mentioned) == 1 and skill not in shown.mentioned:
        undo = Intent(kind="undo", confidence=0.95, quote=message)
        return (undo, Intent(kind="ask_level", confidence=0.95, quote=message, skill=skill))
    return _of_skill(message, skill, shown)


def _why(message: str, _vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    recalled = context.shown.skill if context.shown.kind == "recall" else None
    skill = context.stated[-1] if context.stated else recalled
    if skill is None or not _WHY_THAT.match(message) or " you" not in message.casefold():
        return ()
    return (Intent(kind="recall", confidence=0.95, quote=message, skill=skill),)


def _again(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what was just asked, of something else: "and Docker?", "and for ML engineer?"."""
    match = _ELLIPSIS.match(message)
    asks = message.rstrip().endswith("?") or _WHAT_ABOUT.search(message) is not None
    asked = match is not None and (asks or not context.stated)
    if match is None or not asked or re.search(r"\d", match["what"]):
        return ()
    if tells_act(match["what"]):  # "also I taught three interns" asks of no role
        return ()
    skill = _skill_alone(match["what"], vocabulary)
    role = role_phrase(match["what"], context.roles)
    a_job = skill is None or match["for"] or names_role(role, ())  # "project coordinator"
    if names_role(role, context.roles) and a_job:
        return _of_role(message, role, context.shown)
    return _of_skill(message, skill, context.shown) if skill and not match["for"] else ()


def _of_skill(message: str, skill: str, shown: Shown) -> tuple[Intent, ...]:
    kind = _REPEATED.get(shown.kind)
    if kind is None:
        return ()
    text = skill if kind == "forget" else ""
    return (Intent(kind=kind, confidence=0.95, quote=message, skill=skill, text=text),)


def _of_role(message: str, role: str, shown: Shown) -> tuple[Intent, ...]:
    if shown.kind == "compare" and 1 < len(shown.roles) <= RANKED // 2:
        roles = (*shown.roles, role)
        return (Intent(kind="compare", confidence=0.95, quote=message, roles=roles),)
    kind: IntentKind = "path" if shown.kind == "path" else "gaps"
    return (Intent(kind=kind, confidence=0.95, quote=message, role=role),)


def _skill_alone(words: str, vocabulary: Vocabulary) -> str | None:
    """Return the skill that words name, where they name nothing besides."""
    named = bare(words)
    if not named or len(named.split()) > 4:  # noqa: PLR2004 - a name's length
        return None
    known = vocabulary.get(named)
    if known is not None:
        return known.name
    if len(vocabulary.find(named)) > 1 or len(named.split()) > 1:
        return None
    return find_skill(named, vocabulary) or guess_skill(named, vocabulary)
