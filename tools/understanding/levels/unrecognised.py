"""The parts of an introduction that give a level to something no skill is called."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.figures import level_alone
from tools.understanding.levels.own_skills import own_name
from tools.understanding.levels.slips import JOINT, misspelled
from tools.understanding.naming import guess_skill, misspelled_shortly
from tools.understanding.roles.occupations import is_occupation
from tools.understanding.roles.target_names import skill_of_target
from tools.understanding.unread import skills_told
from tools.vocabulary import Vocabulary

_PART = late(r"\s*(?:[,;\n](?!\d)|\.\s|\band\b)\s*", re.IGNORECASE)
_LEVEL = late(
    r"(?:(?:i'?m|i am|i have|i know|my|also|no)\s+)*"
    r"(?P<words>[^\W\d][\w+#./&'-]*(?: [\w+#./&'-]+){0,4}?)"
    r"(?: (?:meh|so-so|ok(?:ay)?|fine|good|basic|rusty|weak|poor|decent|strong|solid|great"
    r"|not great"
    r"|not bad|average|alright|patchy|shaky|a bit|a little|dunno)(?= \())?"
    r"\s*[:=(]?\s*(?P<link>(?:is|at|was|should be)(?: (?:actually|really|now|only|just|about"
    r"|like|more|an?|at))* )?"
    r"(?:(?:more|rather|closer|nearer|probably|roughly|about|around|maybe) (?:(?:like|to|an?) )*)?"
    r"(?P<figure>[0-5]\s*(?:/|out of)\s*5|(?<=[\s(])(?:level )?[0-5])\)?",
    re.IGNORECASE,
)
_ASIDE = late(
    r"\s*\((?!\s*(?:level )?[0-5]\b)[^()]{2,80}\)(?=\s*(?:[,;.]|$|\band\b))", re.IGNORECASE
)
"""What stands in brackets after a level: "risk 3 (permits and all that)"."""
_LEADS = late(r"^(?:(?:so|but|also|then|ok|well)\s+)+", re.IGNORECASE)
_BELOW_ZERO = late(r"\s[-−]\d")
"""A level that is none; "welding - 4" has a blank behind its dash."""
_AFTER_A_SHARE = late(r"(?<![\w/.])[0-5]\s*(?:/|out of)\s*5(?=\s+[^\W\d])", re.IGNORECASE)
_LED = late(r"^.*(?:\b(?:with|have|got|know|in|my)\s|[:–—-]\s)\s*", re.IGNORECASE)
"""What may lead up to a name: "I've got HACCP 4/5"."""
_WORK_WITH = late(r"^(?:(?:i'?m|i am) )?(?:an? )?(?P<work>.+?) with (?P<rest>.+)$", re.IGNORECASE)
"""What somebody is, and then has: "sous chef with HACCP 4/5"; nobody is "good with dogs"."""
_FIGURE_AFTER = late(
    r"\W*(?:is|at|an?|about|like)?\W*[0-5](?:\s*(?:/|out of)\s*5)?\W*$", re.IGNORECASE
)
_LONG = 9
"""Letters of a name of which one that is wrong leaves no doubt."""
_MOST_WORDS = 3
"""Words before a bare figure that can still be the name of what it rates."""
_COUNTED = late(
    r"^(?:put|say|call|make|kindly|please|consider|give|take|mark|rate|set|leave|keep|let)\b"
    r"|^(?:level|phase|version|grade|step|part|room|tier|series|about|maybe|call|say|day|week|page"
    r"|top|over|under|only|just|around|since|until|till|from|with|for|in|on|at|to|of|by|the|a|an|it"
    r"|we|he|she|they|you|which|what|that|this|there|not|but|so|then|one|two|three|four|five)\b"
    r"|\b(?:since|until|till|at|by|on|of|for|to|from|in|than|about|ends?|starts?|page|chapter|week"
    r"|day|age|aged|level|class|grade|band|tier|category|cat|stage|nvq|part|year|unit|module|section|lesson|exam|plan|number|no|kids|children)$",
    re.IGNORECASE,
)
_DATED = late(
    r"^(?:or|and)$|"
    r"^(?:since|until|till|by|from|on|at|it|that|this|which|what|we|he|she|they|you|only|just|but"
    r"|not|so|then)\b|\b(?:since|until|till|by|on|before|after|from|than)$"
    r"|\b(?:deadline|date|exam|interview|appointment|birthday|due)\b",
    re.IGNORECASE,
)
"""What "4/5" is a day behind, or the level of something else."""
_CALLED = late(
    r"(?:^|[,;.]\s|\band\s|\bbut\s)\s*(?P<text>(?:i'?m|i am|i)\s[^,;.]{6,70}),?\s+"
    r"(?:call it|let's say|i'd say|i'd call it|say|probably|maybe)\s+(?:an?\s+)?"
    r"(?P<figure>[0-5](?:\s*/\s*5)?)(?=[\s.,;!]|$)",
    re.IGNORECASE,
)
"""A level that follows what somebody says of themselves at a distance."""
_FRONTED = (
    r"^(?:(?:and|but|so|oh|also|well|ok(?:ay)?|the|my)[\s,]+)*"
    r"(?P<name>(?!(?:what|which|as|all|maybe|honestly|really|then|now|sorry|how|when|if|because|than"
    r"|probably|actually|currently|usually|normally|sometimes|today|before|where|it|that|this|one"
    r"|time|hours?|yes|no|not|only|just)\b)[a-z][\w+#/-]{2,}(?: (?!i\b)[\w+#/-]+)?)"
    r"[,:]? i(?:'ve| have)?(?: \w+ly| only| just)? (?:know(?: (?:it|well|some|a|quite|pretty|very))"
    r"|use\b|used\b(?! to)|studied|learned|learnt|did (?:at|in|for|a)|work(?:ed)? with)\b"
)
_TOPIC = late(
    rf"{_FRONTED}[^.;?\d]{{0,50}}?[\s,;:–—-]+(?:(?:call it|so|maybe|about|say|it's|i'd say|an?"
    r"|that's|probably|level)[\s,]+)*(?P<figure>[0-5](?:\s*/\s*5)?)[\s.!]*$",
    re.IGNORECASE,
)
"""A level that follows a name and what somebody does with it."""
_TELLS: frozenset[IntentKind] = frozenset({"introduce", "set_level", "fact"})


class _Piece(NamedTuple):
    """A part with a level for something unknown, what may be meant, and what it was called."""

    text: str
    skill: str | None
    level: int
    named: str


def with_unrecognised(
    message: str,
    found: tuple[Intent, ...],
    vocabulary: Vocabulary,
    context: Context,
) -> tuple[Intent, ...]:
    """Return what a message says, with the parts of it that give levels to no known skill.

    Only a message that tells of the user has such parts, or one that is nothing else. What may be
    meant is offered as ``choices``; nothing is saved on a guess.

    Args:
        message: The message, with plain quotes.
        found: What else the message says.
        vocabulary: The skills that are known.
        context: Whether it was asked what the user does, and the skills that the target asks for,
            which may be called by a part of their name.
    """
    asked = context.expecting == "about"
    missed = _missed(message, found, vocabulary, context.rated, asked=asked)
    if missed is None:
        return found
    sure = tuple(it for it in missed.choices if _is_a_slip(it, vocabulary, context))
    left = tuple(it for it in missed.choices if it not in sure)
    if sure and not left:
        levels = (it.model_copy(update={"confidence": 0.95}) for it in sure)
        return (*(it for it in found if not _gives_way(it, missed)), *levels)
    read = (*(it for it in found if not _gives_way(it, missed)), missed)
    return tuple(sorted(read, key=lambda it: it.kind == "clarify"))  # what asks comes last


def _is_a_slip(level: Intent, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a level is of a long name that the target asks for, but for one letter of it."""
    typed = _FIGURE_AFTER.sub("", level.quote).strip()
    asked = not level.own and level.skill in context.rated and len(typed) >= _LONG
    return asked and misspelled(typed, vocabulary) == level.skill


def _gives_way(intent: Intent, missed: Intent) -> bool:
    """Whether what was read is nothing, or asks what is wanted of a skill that was meant."""
    meant = {it.skill for it in missed.choices}
    named = intent.kind == "clarify" and intent.choices[0].kind == "explain"
    return intent.kind == "unclear" or (named and intent.skill in meant)


def tells_of_topic(message: str) -> bool:
    """Whether a message names something first, and tells what one does with it and how well.

    Args:
        message: The message, with plain quotes.
    """
    return _TOPIC.match(message.strip()) is not None


def _missed(
    message: str,
    found: Collection[Intent],
    vocabulary: Vocabulary,
    wanted: Collection[str],
    *,
    asked: bool,
) -> Intent | None:
    kinds = {it.kind for it in found}
    told = bool(kinds & _TELLS)
    rated, _ = skills_told(found, vocabulary)
    pieces = [
        *_pieces(message, vocabulary, told=told or asked, rated=rated),
        *_called(message, vocabulary),
    ]
    pieces = pieces or list(_only_slips(message, vocabulary, rated))
    pieces = [it._replace(skill=it.skill or skill_of_target(it.named, wanted)) for it in pieces]
    offered = (choice for it in found if it.kind == "clarify" for choice in it.choices)
    facts = [it.text.casefold() for it in found if it.kind == "fact"]
    pieces = [it for it in pieces if not any(it.text.casefold() in one for one in facts)]
    held = {(it.skill, it.level) for it in (*found, *offered) if it.kind == "set_level"}
    pieces = [it for it in pieces if it.skill is None or (it.skill, it.level) not in held]
    asks = any(it.kind == "clarify" and it.choices[0].kind != "explain" for it in found)
    if not pieces or not (told or all(map(_not_read, found))):
        return None
    return Intent(
        kind="unrecognised",
        confidence=0.9,
        quote=message,
        text="”, “".join(it.text for it in pieces),
        choices=() if asks else _offered(pieces),  # one question at a time
    )


def _offered(pieces: Collection[_Piece]) -> tuple[Intent, ...]:
    """Return the levels of what may be misspelled, and of what may be skills of one's own."""
    named = ((it, it.skill or own_name(it.named)) for it in pieces)
    return tuple(
        Intent(kind="set_level", quote=it.text, skill=skill, level=it.level, own=it.skill is None)
        for it, skill in named
        if skill is not None
    )


def _only_slips(message: str, vocabulary: Vocabulary, rated: Collection[str]) -> list[_Piece]:
    """Return the parts of a message in which every part misspells a skill and gives it a level."""
    pieces = list(_pieces(message, vocabulary, told=True, rated=rated))
    parts = [it for it in _PART.split(message.strip(" .!")) if it.strip()]
    alike = len(pieces) == len(parts) and all(it.skill is not None for it in pieces)
    return pieces if alike else []


def _pieces(
    message: str, vocabulary: Vocabulary, *, told: bool, rated: Collection[str]
) -> Iterator[_Piece]:
    """Yield the parts; a figure alone counts only beside other levels ("room 3" is none)."""
    parts = _parts(_without_joined_names(message, vocabulary))
    matches = [(it, match) for it in parts if (match := _LEVEL.fullmatch(it)) is not None]
    bare = told or len(matches) > 1
    for part in parts:
        piece = _piece(part, vocabulary, bare=bare, rated=rated)
        if piece is not None:
            yield piece


def _parts(message: str) -> list[str]:
    """Return the parts of a message; after "4/5" the next begins, with a comma or without one."""
    message = _ASIDE.sub("", message)
    parts = (
        it for part in _PART.split(message) for it in _AFTER_A_SHARE.sub(_cut, part).split("\n")
    )
    return [it for part in parts if (it := _LEADS.sub("", part.strip(" .!?")))]


def _cut(match: re.Match[str]) -> str:
    return match[0] + "\n"


def _piece(
    part: str, vocabulary: Vocabulary, *, bare: bool, rated: Collection[str]
) -> _Piece | None:
    """Return a part with a level for something unknown, or ``None`` where it has none.

    Args:
        part: The part.
        vocabulary: The skills that are known.
        bare: Whether a figure alone counts.
        rated: The known skills that were read with a level.
    """
    text, match = _rated_name(part)
    if match is None or _BELOW_ZERO.search(text):
        return None
    named, alone = match["words"], "5" not in match["figure"][1:]
    linked = (match["link"] or "").startswith("is")
    level = level_alone(match["figure"])
    if level is None or (alone and (not (bare or linked) or len(named.split()) > _MOST_WORDS)):
        return None
    if alone and text != part and vocabulary.find(part):
        return None
    shown = text[match.start("words") :]
    known = {it.skill for it in vocabulary.find(text)}
    if known:
        # "First aid at work 3/5": the words behind the name keep the level from being read.
        missed = not alone and len(known) == 1 and not known & set(rated)
        return _Piece(shown, next(iter(known)), level, named) if missed else None
    if vocabulary.get(named) is not None:
        return None
    meant = misspelled(named, vocabulary) if JOINT in named else None
    meant = meant or guess_skill(named, vocabulary) or misspelled_shortly(named, vocabulary)
    return _Piece(shown, meant, level, named)


def _rated_name(part: str) -> tuple[str, re.Match[str] | None]:
    """Return a part from where its name begins, and the name with its level."""
    with_it = _WORK_WITH.match(part)
    if with_it is not None and is_occupation(with_it["work"], sure=False):
        part = with_it["rest"]
    for text in dict.fromkeys((part, _LED.sub("", part))):
        match = _LEVEL.fullmatch(text)
        if match is None:
            continue
        counted = _COUNTED if "5" not in match["figure"][1:] else _DATED
        if not counted.search(match["words"]):
            return text, match
    return part, None


def _not_read(intent: Intent) -> bool:
    """Whether nothing was made of some words, or only that they name a skill."""
    if intent.kind == "clarify":
        doubtful = len(intent.choices) == 1 and intent.choices[0].kind == "set_level"
        return doubtful or intent.choices[0].kind == "explain"
    return intent.kind == "unclear"


def _called(message: str, vocabulary: Vocabulary) -> Iterator[_Piece]:
    """Yield what somebody says of themselves, with the level that follows at a distance."""
    for match in _CALLED.finditer(message):
        if not vocabulary.find(match["text"]):
            shown = match[0].strip(" ,;.")
            yield _Piece(shown, None, int(match["figure"][0]), "")
    topic = _TOPIC.match(message.strip())
    if topic is not None and not vocabulary.find(topic["name"]):
        meant = guess_skill(topic["name"], vocabulary)
        yield _Piece(message.strip(" ,.!"), meant, int(topic["figure"][0]), "")


def _without_joined_names(message: str, vocabulary: Vocabulary) -> str:
    """Return a message without the names that it would be parted at: "health and safety"."""
    for it in reversed(vocabulary.find(message)):
        if _PART.search(message[it.start : it.end]):
            message = message[: it.start] + message[it.end :]
    return message
