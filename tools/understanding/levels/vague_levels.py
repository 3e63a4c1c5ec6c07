"""Answers to the question for a level that tell of it in words and give no figure.

"Not much, I know what backprop is" comes near one level, which is put to the user; of "I did a
course once" no figure follows, so the scale is shown and the level asked for again.
"""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit, reworded
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.own_skills import own_name
from tools.understanding.phrases import bare
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:well|hm+|oh|um+|er+m*|honestly|tbh|sorry|no|nope|ah|i have|i've|i|got|have|haven't|not"
    r"|a|the|slightest|foggiest|absolutely|really|just|only|so)[\s,.]+)*"
)
_WHAT_IT_IS = late(
    rf"{_LED}(?:(?:clue|idea|dunno|don'?t (?:even |really )?know|not sure|unsure|no idea)"
    r"(?: about| of)? )?what(?:'s|s| is| does)? ?(?:that|it|this|those)(?: one)?(?: even| actually"
    r"| really)*(?: is| means?| are| be)?(?: even| supposed to be| exactly)*[\s.!?]*$"
    rf"|{_LED}(?:what|wtf)(?:'s|s| is| does) (?:that|it|this)(?: even| mean| when it's at home)*"
    r"[\s.!?]*$",
    re.IGNORECASE,
)
_WAS_BEFORE = late(
    r"^(?:(?:and|so|wait|hm+|ok(?:ay)?|but)[\s,]+)*what (?:was|were|did|had)"
    r" (?:it|that|they|those|i|you|the level|my level)(?: (?:have|say|said|told|put|got|had|at|be"
    r"|down as))*(?: before| until now| previously| earlier| until then)+(?: that| then| now)?"
    r"[\s?.!]*$",
    re.IGNORECASE,
)
"""What asks for the level that was held before the one that was just told."""
_LITTLE = late(
    r"(?:^|[,.;!]\s*)(?:(?:well|hm+|oh|honestly|tbh|only|just|very|i know|i do|know)[\s,]+)*"
    r"(?:not (?:very |that |so |too |all that )?much|(?:very )?little|a (?:wee |tiny |little )?bit"
    r"|a little|hardly (?:anything|any)|barely (?:anything|any)|next to nothing|almost nothing"
    r"|(?:the|some|a few) (?:very |bare )?basics?|bits and pieces"
    r"|(?:i(?:'ve| have)? )?(?:only |just )?(?:heard (?:of|about)|read (?:a bit |something )?about"
    r"|seen|watched)(?: (?:it|that|of it|videos?|a (?:talk|video)s?(?: (?:on|about) it)?))?)"
    r"(?: (?:really|i guess|tbh|honestly|to be honest|sadly|of it|about it))*(?=[,.;!]|$)",
    re.IGNORECASE,
)
_KNOWS = late(
    r"\b(?:know|knew|used?|using|did|done|learn\w*|learnt|read|watched|seen|heard|courses?|tutorials?"
    r"|uni(?:versity)?|school|college|training|good|bad|better|strong|weak|ok(?:ay)?|alright|depends"
    r"|years?|yrs|basics?|familiar|taught|teach|built|made|played|tried|rusty|beginner|coded"
    r"|certified|every ?day|daily|enough|decent|fine|trained|qualified|apprenticed?|expert|pro"
    r"|well)\b",
    re.IGNORECASE,
)
_ELSEWHERE = late(
    r"\?|\d+ ?(?:h|hrs?|hours?)\b|\b(?:plan|deadline|target|role|undo|forget|check-?in|week|today"
    r"|tonight|someone|somebody|my time)\b",
    re.IGNORECASE,
)
_SMALL_TALK = late(
    r"\b(?:good|fair|nice|great) (?:question|point|one|idea|morning|evening|luck|grief|lord)\b"
    r"|\b(?:let me|need to|have to) (?:think|check|see|look)\b|\bthank",
    re.IGNORECASE,
)
_FIGURE = late(r"(?<![\w.])\d")
_UP_TO = late(
    r"^(?:(?:well|hm+|oh|i'?d say|maybe|probably|certainly|definitely|it'?s)[\s,]+)*(?:less than"
    r"|under|below|not (?:even|quite)) (?:an? )?(?:level )?(?P<level>[1-5])(?:\s*/\s*5)?"
    r"(?:[\s,]+(?:i guess|i think|really|tbh|yet))*$",
    re.IGNORECASE,
)
_PART = late(r"\s*(?:[,;\n]+|\.\s|\band\b|\bbut\b)\s*", re.IGNORECASE)
_BEFORE_A_NAME = late(r"^(?:(?:and|in|at|for|with|my|the|about|maybe|an?)\s+)+", re.IGNORECASE)
_NAME_LEVEL = late(
    r"(?P<name>[^\W\d][\w+#/&-]*(?: [^\W\d][\w+#/&-]*){0,2}?)(?:'s)?[\s,:=–—-]+"
    r"(?:(?:i'?m|im|i am|is|are|at|an?|more|like|about|maybe|only|just|really|probably|closer"
    r"|to|say|around)\s+)*(?P<level>[0-5])(?:\s*/\s*5)?"
    r"|(?:(?:about|maybe|an?)\s+)*(?P<first>[0-5])(?:\s*/\s*5)?\s+(?:in|at|for|on)\s+(?:my )?"
    r"(?P<then>[^\W\d][\w+#/&-]*(?: [^\W\d][\w+#/&-]*){0,2})",
    re.IGNORECASE,
)
_STEP = late(
    r"^(?:(?:no|well|oh|actually|sorry|make|put|rather|should be|it|them|that|both|all|each|maybe)"
    r"[\s,]+)*(?:(?:one|1|a|an?other) (?:level |notch |step )?(?P<a>more|higher|up|less|lower|down)"
    r"|(?P<b>up|down) (?:one|1|a (?:level|notch|step)))"
    r"(?:[\s,]+(?:each|both|for both|rather|please|then|actually|i(?:'?d)? (?:say|think)))*$",
    re.IGNORECASE,
)
_OUGHT = late(
    r"^(?:(?:well|hm+|oh|actually)[\s,]+)*(?:(?:it|that) )?(?:should|ought to|must) be (?:an? )?"
    r"(?P<level>[0-5])(?:\s*/\s*5)?(?:[\s,]+(?:by now|now|really|i think|i'?d (?:say|think"
    r"|have thought)|these days|already))*$",
    re.IGNORECASE,
)
_JUDGES = late(
    r"^(?:(?:well|hm+|oh|actually|honestly)[\s,]+)*(?:an? )?(?P<level>[0-5])(?:\s*/\s*5)?"
    r" (?:is|was|seems|sounds|feels)(?: (?:a|bit|too|rather|very|quite|way|far|pretty))*"
    r" (?:generous|high|optimistic|kind|much|low|harsh|modest|old|outdated)"
    r"(?: (?:really|now|by now|i think|tbh|these days))*$",
    re.IGNORECASE,
)
_HIGHEST = 5
_RECALLED: frozenset[IntentKind | None] = frozenset({"recall", "explain"})
_LONGEST = 25
_NO_ANSWER: frozenset[IntentKind] = frozenset({"unclear", "mood"})


_NEVER_NOR = late(
    r"^(?:(?:no|nope|nah|oh|well|honestly|tbh|none)[\s,.]+)*(?:i(?:'ve| have)? )?"
    r"(?:never|not once)(?: (?:even|really|ever|actually))* (?:touched|used|tried|done|opened|seen"
    r"|heard of|looked at|worked with|learn(?:ed|t)|studied)(?: (?:it|that))?(?: (?:before|at all"
    r"|yet|either))?[\s,.;–—-]+(?:and )?(?:(?:the )?same (?:goes )?(?:for|with|as)|nor|or|ditto"
    r"(?: for)?|neither)\s+(?P<more>.+)$",
    re.IGNORECASE,
)
"""That what was asked about is not known, and other skills are not either."""
_LISTS = late(r"(?:[\s,.!&+/]|\b(?:and|or|nor|my|the)\b)*", re.IGNORECASE)


def read_level_vaguely(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what an answer asks of the skill whose level was asked for, or the level it is near.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that was asked about.
    """
    if context.shown.kind == "set_level" and _WAS_BEFORE.match(message.strip()):
        return (Intent(kind="changes", confidence=0.95, quote=message),)
    moved = _moved(message, context)
    if moved:
        return moved
    skill, said = context.skill, bare(message)
    if context.expecting != "level" or skill is None:
        return ()
    if _WHAT_IT_IS.match(message.strip()):
        meant = Intent(kind="meaning", confidence=0.99, quote=message, skill=skill)
        return (meant, _again(message, skill))
    up_to = _UP_TO.match(said)
    if up_to is not None:
        return (_near(message, skill, int(up_to["level"]) - 1),)
    return _never_nor(message, vocabulary, skill) or _own_told(message, vocabulary, skill)


def _never_nor(message: str, vocabulary: Vocabulary, skill: str) -> tuple[Intent, ...]:
    """Return the zeros of what was asked about and of the skills that it goes for too."""
    never = _NEVER_NOR.match(bare(message))
    nor = _all_named(never["more"], vocabulary) if never is not None else ()
    skills = dict.fromkeys((skill, *nor)) if nor else {}
    zero = Intent(kind="set_level", confidence=0.95, quote=message, level=0)
    return tuple(zero.model_copy(update={"skill": it}) for it in skills)


def _all_named(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the skills that words list; nothing where they hold anything else."""
    named = vocabulary.find(words)
    edits = [Edit(it.start, it.end, "") for it in named]
    only = _LISTS.fullmatch(reworded(words, edits).text) is not None
    return tuple(it.skill for it in named) if only else ()


def _moved(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question for what becomes of the levels that were just told or recalled."""
    if context.expecting in {"checkin", "assessment", "offer", "evidence", "hours"}:
        return ()
    shown, said = context.shown, bare(message)
    recalled = shown.skill if shown.kind in _RECALLED else None
    held = dict(context.levels)
    spoken_of = [it for it in context.stated or (recalled,) if it is not None and it in held]
    step, ought, judges = _STEP.match(said), _OUGHT.match(said), _JUDGES.match(said)
    if step is not None and spoken_of:
        by = 1 if (step["a"] or step["b"]).casefold() in {"more", "higher", "up"} else -1
        moved = [(it, held[it] + by) for it in spoken_of]
        if not all(0 <= level <= _HIGHEST for _, level in moved):
            return tuple(_again(message, it) for it in spoken_of[:1])
        return _put(message, moved)
    if ought is not None and recalled in held:
        return (_near(message, recalled, int(ought["level"])),)
    if judges is not None and recalled in held and held[recalled] == int(judges["level"]):
        return (_again(message, recalled),)
    return ()


def _put(message: str, levels: list[tuple[str, int]]) -> tuple[Intent, ...]:
    """Return the one question whether levels are so."""
    if len(levels) == 1:
        return (_near(message, *levels[0]),)
    choices = tuple(
        Intent(kind="set_level", quote=message, skill=skill, level=level) for skill, level in levels
    )
    return (
        Intent(kind="unrecognised", confidence=0.9, quote=message, text=message, choices=choices),
    )


def with_level_asked(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the level that an unread answer is near, or the question for it once more.

    Args:
        found: What was read of the message.
        message: The message, with plain quotes.
        vocabulary: The skills that are known: a message that names another answers nothing.
        context: Holds the skill that was asked about.
    """
    skill = context.skill if context.expecting == "level" else None
    words = len(message.split())
    kinds = {it.kind for it in found}
    own = skill is not None and vocabulary.get(skill) is None
    if skill is None or words > _LONGEST or not (kinds <= _NO_ANSWER or kinds == {"assess"}):
        return found
    if kinds == {"assess"}:  # no question is known for a skill of one's own
        return _by_the_scale(message, skill) if own else found
    return _worded(found, message, vocabulary, skill)


def _worded(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, skill: str
) -> tuple[Intent, ...]:
    if (
        _SMALL_TALK.search(message)
        or _ELSEWHERE.search(message)
        or _FIGURE.search(message)
        or standing(message) != "plain"
    ):
        return found
    if {it.skill for it in vocabulary.find(message)} - {skill}:
        little = _LITTLE.match(message)
        return (_near(message, skill, 1),) if little else found
    if _LITTLE.search(message):
        return (_near(message, skill, 1),)
    if not _KNOWS.search(message):
        return found
    return _by_the_scale(message, skill)


def _own_told(message: str, vocabulary: Vocabulary, skill: str) -> tuple[Intent, ...]:
    """Return levels of what no list knows that answer the question for the level of something such.

    "MIG I'm a 5, TIG more like 3" is of the two, and of "welding" as a whole none.
    """
    if vocabulary.get(skill) is not None or "?" in message:
        return ()
    parts = [it.strip(" .!") for it in _PART.split(message) if it.strip(" .!")]
    answer = parts[0] if parts and re.fullmatch(r"[0-5](?:\s*/\s*5)?", parts[0]) else None
    named = list(_own_levels(parts[1:] if answer else parts, vocabulary))
    if not named or len(named) != len(parts) - bool(answer):
        return ()
    text = "”, “".join(it.quote for it in named)
    asked = Intent(
        kind="unrecognised", confidence=0.9, quote=message, text=text, choices=tuple(named)
    )
    if answer is None:
        return (asked,) if skill not in {it.skill for it in named} else ()
    level = Intent(
        kind="set_level", confidence=0.95, quote=answer, skill=skill, level=int(answer[0])
    )
    return (level, asked)


def _own_levels(parts: list[str], vocabulary: Vocabulary) -> Iterator[Intent]:
    for part in parts:
        match = _NAME_LEVEL.fullmatch(_BEFORE_A_NAME.sub("", part)) or _NAME_LEVEL.fullmatch(part)
        name = own_name(match["name"] or match["then"]) if match else None
        if match is None or name is None or vocabulary.get(name) is not None:
            return
        level = int(match["level"] or match["first"])
        yield Intent(kind="set_level", quote=part, skill=name, level=level, own=True)


def _near(message: str, skill: str, level: int) -> Intent:
    told = Intent(kind="set_level", quote=message, skill=skill, level=level)
    return Intent(kind="clarify", confidence=0.95, quote=message, skill=skill, choices=(told,))


def _by_the_scale(message: str, skill: str) -> tuple[Intent, ...]:
    """Return how to tell one's level, and the question for it once more."""
    scale = Intent(kind="scale", confidence=0.9, quote=message, text="rate", skill=skill)
    return (scale, _again(message, skill))


def _again(message: str, skill: str) -> Intent:
    return Intent(kind="ask_level", confidence=0.9, quote=message, skill=skill)
