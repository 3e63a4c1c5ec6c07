"""What is answered when a part of a piece of evidence was asked for."""

import re

from tools.deeds import is_deed
from tools.late import late
from tools.sentences import split_sentences
from tools.understanding.evidence.deed_form import tells_of_deed
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare, without_opening
from tools.understanding.scope.moods import read_mood

_LEAVES_IT = late(
    r"^(?:(?:no|nope|nah|ok(?:ay)?|well|oh|hm+|um+|sorry)[,. ]+)*(?:(?:no|nope|nah|n|skip|pass"
    r"|later|stop|never ?mind|none|nothing|not now|rather not"
    r"|leave|i (?:don'?t|do not|can'?t|cannot) (?:know|remember|recall|say|tell)|don'?t know"
    r"|no idea|dunno|(?:i )?(?:forgot|forget|can'?t think of (?:any|one|it|anything))"
    r"|(?:i )?(?:don'?t|do not|haven'?t) (?:have|got)(?: got)? (?:any|one|figures?|numbers?|it)"
    r"|no (?:real |fixed |hard |set |particular )?(?:deadline|due date|date)"
    r"|(?:there|it) (?:was ?n[o']?t (?:really )?(?:an?|any)|was no|were no|had no)"
    r" (?:deadline|date)s?"
    r"|not that i (?:know|remember)|hard to say|no clue|not sure|no figures?|no numbers?)\b"
    r"(?:[,. ]*(?:thanks|thank you|please|about|it|that|that one|this|so|for now|now|any ?more"
    r"|any longer"
    r"|exactly|sorry|unfortunately|at all|to be honest|honestly|off ?hand|of (?:it|that)"
    r"|i'm afraid"
    r"|idea|result|figures?|numbers?|really|more|when|where|who|(?:it was )?(?:too long|years"
    r"|ages|long|\w+ years)"
    r" ago|it'?s been (?:years|ages|too long)))*)$",
    re.IGNORECASE,
)
_SKIPS = late(
    r"^(?:(?:so|and|but|ok(?:ay)?|please|sorry|then|hm+)[\s,]+)*(?:(?:can|could|may"
    r"|shall) (?:i|we|you)"
    r" (?:just |please |maybe )*|let'?s (?:just )?|(?=skip|pass)|i'?d (?:rather|like to"
    r"|prefer to) |i want to "
    r"|is it ok(?:ay)? to |do i (?:really )?have to |must i )"
    r"(?:skip|pass|leave (?:it|this|that)(?: one| question)?(?: out| open| for now| blank)?"
    r"|move on|go on|carry on"
    r"|not (?:say|answer|tell)|(?:answer|say|tell|give)(?: (?:this|that|it|you|those|these))*)"
    r"(?: (?:over|on|with|it|this|that|one|question|the|bit|part|please|for now|here|now|then))*$",
    re.IGNORECASE,
)
"""What asks to leave a question out."""
_UNMEASURED = late(
    r"^(?:and |but )?(?:i|we|nobody|no one) (?:never|didn'?t|did not|haven'?t"
    r"|ever)?\s*(?:really |ever )?"
    r"(?:measured?|counted?|checked?|tracked?|wrote|noted?|recorded?)(?: (?:it|that|them|down))*$",
    re.IGNORECASE,
)
_PART = late(r"[.,;!?]+(?:\s+|$)")
_FORGOT = late(
    r"^(?:(?:i |sorry|hm+|well|honestly)[\s,]*)*(?:(?:really |honestly |just )*(?:do ?n'?t|do not"
    r"|can'?t"
    r"|cannot) (?:really )?(?:remember|recall|know|tell|say|give)|forgot|no (?:idea|clue)"
    r"|no memory of)\b"
    r"(?!.*\d)(?: [\w']+){0,8}$",
    re.IGNORECASE,
)
_SECRET = late(
    r"^(?:(?:sorry|i|we)[\s,]*)*(?:can'?t|cannot|may not|(?:'?m |am )?not allowed to|won'?t"
    r"|will not|(?:'d|would)? ?(?:rather|prefer) (?:not(?: to)?|no)|(?:do ?n'?t|do not) (?:want to"
    r"|wanna|wish to|like to)|(?:'?m |am )?not (?:going to|gonna))"
    r" (?:really )?(?:say|tell|disclose|name|share|give|reveal)\b(?! you (?:how|that))"
    r"[^.;\d]{0,40}$"
    r"|^(?!.*\bwas\b)[^.;\d]{0,30}\b(?:under (?:an? )?nda|an? nda|nda|confidential|private"
    r"|(?:a )?secret)[\s.!]*$|^(?:sorry[\s,]*)?(?:i )?(?:won'?t|rather not|will not|can'?t)"
    r"(?: (?:say|tell))?[\s.!]*$",
    re.IGNORECASE,
)
"""What keeps the place or the time back."""
_AS_IT_IS = late(
    r"^(?:(?:please|just|so|then|and|but|simply|whatever|anyway|ok(?:ay)?|you can)[\s,]+)*"
    r"(?:(?:keep|save|leave|store|file|take|let) (?:it|that|this)(?: one)?(?: (?:be|as|like|the way"
    r"|how|so|it|that|this|is|anyway|anyhow|all the same|regardless|there|then|now|please|stands?"
    r"|was))*|whatever|anywhere|wherever|does ?n[o']?t matter|(?:i )?(?:do ?n[o']?t|don'?t)"
    r" (?:mind|care))[\s.!]*$",
    re.IGNORECASE,
)
"""What wants the piece kept without a further word."""
_ASKS_INSTEAD = late(
    r"^(?!(?:when|where|what|who|how)\s*:)"
    r"(?:(?:pls|plz|please|just|now|ok(?:ay)?|so|hey|well|and|also|then|quick(?: one| question)?"
    r"|btw"
    r"|lol)[\s,:]+)*"
    r"(?:(?:write|make|give|send|find|get|show|do|book|order|bring|buy|read|teach) (?:me|us|my)\b"
    r"|(?:recommend|suggest|google|look up)\b|(?:add|take) .{1,40}? (?:to|from|off|out of) (?:it"
    r"|this"
    r"|that|there)\b"
    r"|what|which|how|why|where|when|who|can|could|show|list|turn|draft|delete|remove|forget"
    r"|drop|undo|plan"
    r"|compare|let'?s|export|import|assess|explain|tell|give me|check-?in|save (?:it|that)"
    r"|make (?:(?:it|that)(?= (?:an?|into|my|\d+)\b)|a story)"
    r"|never mind|start|open|help"
    r"|(?:fix|debug|solve|translate|calculate|convert|summari[sz]e|proofread)"
    r" (?:this|that|it|my|these|me))\b",
    re.IGNORECASE,
)
_LED_IN = (
    r"^(?:(?:no|nope|nah|oh|oops|ok(?:ay)?|so|and|but|well|then|sorry|wait|please|hm+)[,. ]+)*"
)
_NOTHING_MORE = late(
    _LED_IN + r"(?:(?:i think |there(?:'s| is) )?nothing (?:more|else|further|to add)"
    r"|that(?:'s| is| was) (?:all|it|everything)|no more to (?:add|say|tell)"
    r"|(?:i think )?(?:that'?s|it'?s|that is) (?:more than )?enough\b|leave it (?:there|at that"
    r"|as it is)|(?:good|fine|enough) as it is)\b",
    re.IGNORECASE,
)
_ONLY_AGREES = late(
    r"^(?:(?:yes|yep|yeah|yup|sure|ok(?:ay)?|please|do|keep|save|it|that|this|one|thanks|thank you"
    r"|go ahead|right|correct|exactly|good|great|fine|perfect|of course)\b[\s,.!–—-]*)+$",
    re.IGNORECASE,
)
"""What agrees to the piece as it is, and tells no part of it."""
_TAKES_BACK = late(
    _LED_IN + r"(?:scrap|bin|ditch|cancel|strike|get rid of|take (?:it|that) (?:back|out|off)"
    r"|(?:don'?t|do not) (?:count|keep|use|save))\b",
    re.IGNORECASE,
)
_ANOTHER = late(
    _LED_IN + r"(?:(?:i |we )?also\b(?! (?:it|that|this|E\d+)\b)"
    r"|(?:here'?s )?another (?:one|thing|story|deed|time)\b|one more\b"
    r"|a (?:second|third|different|new) (?:one|story)\b|separately\b|(?:i|we) once\b"
    r"|(?:at|in|for) (?:my|an) (?:previous|last|former|old|other|earlier|first"
    r"|other) (?:company|job"
    r"|employer|firm|workplace|place|school|team|role),? (?:i|we) also\b"
    r"|(?:before|earlier than|long before) (?:that|this),? (?:i|we) (?:worked|was|were|had a job)\b"
    r"(?=.*\b(?:i|we)\b.*\d))",
    re.IGNORECASE,
)
_OF_ONESELF = late(
    _LED_IN + r"(?:by the way,? )?(?:(?:i'?m |i am )?(?:not )?looking (?:to|for)"
    r"|i (?:live|prefer|earn)|i'?m (?:based |living )in|(?:my|our) (?:boss|manager|colleagues?"
    r"|team|job|work|kids?|wife|husband|partner)(?:'s| is| are)(?! (?:now|still) (?:on|using)))\b",
    re.IGNORECASE,
)
"""What tells of the teller's life, and is no part of a deed."""
_GOES_ON_WITH_IT = late(
    r"^[^,.;]*?\b(?:to(?: \w+)?|using|with|on|about|of|for|from|in) (?:it|this|them)\b(?! \w+ed\b)"
    r"|^[^,.;]*?\b(?:can|could) (?:\w+ )?(?:it|this)\b",
    re.IGNORECASE,
)
"""What is done with what the piece tells of, and so is of the same piece."""
_MADE_TOO = late(
    _LED_IN + r"(?:(?:i|we)(?: have|'ve)? )?(?:did|made|built|wrote|created|set up|designed|coded"
    r"|introduced|organi[sz]ed|put together|drew|started)\s+(?:an?|another|one|two|three|\d+)\b"
    r"[^,.;]*\b(?:too|as well|also)\b[\s,.;–—-]+\S",
    re.IGNORECASE,
)
_OWN_OUTCOME = late(
    r"\b(?:saves?|saved|saving|frees?|cuts?|halved|doubled|reduced|brought)\b[^.;]*\d"
    r"|\bfrom\b[^.;]*\d[^.;]*\bto\b[^.;]*\d|%",
    re.IGNORECASE,
)
"""What came of a thing made beside the piece, which makes it another piece."""
_COMPLAINS = late(
    _LED_IN + r"(?:i (?:really |so |just )*(?:hate|loathe|don'?t like|do not like|can'?t stand)\b"
    r"|(?:this|that|it)(?:'s| is| feels?| sounds?) (?:\w+ )?(?:boring|annoying|stupid|silly"
    r"|tedious|pointless|awkward|too (?:much|long|hard)|hard work|a pain)\b|you (?:are|ask|keep)\b"
    r"|(?:so|too) many questions\b|(?:is|are|do|does|can|could|should|would|am) (?:i|you|it|that"
    r"|this|we|there)\b)",
    re.IGNORECASE,
)
"""What is said of the asking, and is no part of a deed."""
_DENIES = late(r"^(?:(?:hm+|oh|wait|ah|sorry)[\s,.]+)*no,? (?:\S+ ?){1,4}$", re.IGNORECASE)
"""A few words that take back what was said before, and which of it is not told."""
_CAME_OF_IT = late(r"\bfrom\b[^.;]*\d[^.;]*\bto\b[^.;]*\d", re.IGNORECASE)

_OTHER_TIME = late(
    _LED_IN + r"(?:(?:in|during) )?(?:the )?(?:last|this|past) (?:year|month|week|spring|summer"
    r"|autumn|winter|quarter),? (?:i|we)(?:'ve| have)? \w+ (?:an?|two|three|some) (?=[^.;]*\d)"
    r"(?=.*\b(?:instead of|now|from|%|per cent)(?:\b|(?<=%)))",
    re.IGNORECASE,
)
"""A thing made at a time of its own, with what came of it, which may be another piece."""
_SAYS_NOTHING = late(
    r"^(?:(?:oh|well|hm+|um+|ok(?:ay)?|so|the|a|an|that|this)[\s,.]+)*(?:both(?: of (?:them"
    r"|those))?"
    r"|all(?: of (?:them|those|it))?|either|neither|any|some|same|maybe|perhaps|one|ones|first"
    r"|second"
    r"|last|other|latter|former|\d|[a-d])(?: (?:one|please|of them|i think|really))*$",
    re.IGNORECASE,
)
"""What picks or wavers, and tells no part of a deed."""
_ASKS_WHY = late(
    r"^(?:(?:and|but|so|hm+|wait|sorry|ok(?:ay)?)[\s,.]+)*(?:why (?:do|does|did|would|is|are)"
    r"(?: (?:you|it|that|this))?(?: (?:need|want|ask|asking|have|matter|important|relevant))\b"
    r"|why(?: by when| when| where)?$|(?:do you have|have you got|got) an example|what counts\b"
    r"|what(?:'s| is) (?:that|this|it) (?:for|good for)|what for$|what (?:do|did) you mean\b"
    r"|what (?:exactly )?(?:do|should|shall|can|must) i (?:say|write|tell|put|answer)\b"
    r"|(?:like|such as) what$|what kind of\b|(?:can you )?give me an example|(?:for )?example$"
    r"|what (?:else )?(?:would|could|will) (?:make|help) (?:it|that|this)(?: (?:be|get|look"
    r"|sound))?"
    r"(?: (?:better|stronger|more convincing|good|complete))?|(?:is|would|will|could) (?:it"
    r"|that|this)"
    r" (?:be )?(?:already )?(?:any good|good enough|strong|enough|sufficient|ok(?:ay)?)\b"
    r"(?:,? (?!my\b)\w+)*|what(?:'s| is) (?:still )?missing"
    r"|(?:i )?do ?n[o']?t (?:understand|get)(?: (?:it|that|this|the question|what you \w+))?$)",
    re.IGNORECASE,
)
_PAUSE = late(r"[,;.!]+\s+|\s+[–—-]+\s+|\s+(?:but|so|and)\s+(?=(?:just )?(?:keep|save|leave)\b)")
_LEFT_OPEN = (_LEAVES_IT, _UNMEASURED, _SECRET, _FORGOT, _AS_IT_IS, _NOTHING_MORE)
_OF_OTHERS = frozenset({"small", "overlooked"})
"""Moods that tell what others think or did, which may be a part of the story."""
_A_STORY = 4
"""Words that another story has at least."""


def _is_no_part(message: str) -> bool:
    """Whether a message asks, or tells of the teller's life or mood."""
    asks = message.rstrip().endswith("?") or _ASKS_INSTEAD.match(message)
    beside = _OF_ONESELF.search(message) or _COMPLAINS.match(message) or _DENIES.match(message)
    mood = read_mood(message)
    return bool(asks or beside or (mood is not None and mood.text not in _OF_OTHERS))


def _asks_to_skip(message: str) -> bool:
    """Whether a message only wants the question left out: "dont remember. can i skip this"."""
    said = [bare(it) for it in _PART.split(message) if bare(it)]
    others = [it for it in said if not _SKIPS.match(it)]
    left = all(_LEAVES_IT.match(it) or _FORGOT.match(it) for it in others)
    return bool(said) and len(others) < len(said) and left


def tells_no_part(message: str) -> bool:
    """Whether a few words only pick or waver, which answers no question for a part.

    Args:
        message: What was answered.
    """
    return _SAYS_NOTHING.match(bare(message)) is not None


def asks_why(message: str) -> bool:
    """Whether a message asks what the question for a part is for, or what would answer it.

    Args:
        message: What was said.
    """
    return _ASKS_WHY.match(bare(message)) is not None


def leaves_open(message: str) -> bool:
    """Whether a message leaves the question for a part of a piece of evidence unanswered.

    Args:
        message: What was answered.
    """
    said = bare(message)
    parts = [bare(it) for it in _PAUSE.split(message) if bare(it)]
    if len(parts) > 1 and all(any(left.match(it) for left in _LEFT_OPEN) for it in parts):
        return True
    return _asks_to_skip(message) or any(
        it.match(said) for it in (_LEAVES_IT, _NOTHING_MORE, _ONLY_AGREES, _SECRET, _AS_IT_IS)
    )


def read_part_of_evidence(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what completes the piece that was asked about; a refusal leaves it as it is.

    A deed of its own is another piece, where a word says so; where its figures alone do, it is
    asked which of the two it is. What is to be taken back is no part of it, nor is what tells of
    the teller's life or mood; what has no form of a deed is asked about.

    Args:
        message: What was answered.
        context: Holds the piece that was asked about.
    """
    if leaves_open(message):
        return (Intent(kind="no", quote=message),)
    if context.piece is None or _is_no_part(message):
        return ()
    if _TAKES_BACK.match(message):
        return (Intent(kind="forget", confidence=0.95, quote=message, text=f"E{context.piece}"),)
    part = Intent(kind="evidence", confidence=0.9, quote=message, piece=context.piece, text=message)
    other = part.model_copy(update={"piece": None})
    another = _is_another(message)
    if another is not None:
        return (other if another else part,)
    told = any(is_deed(without_opening(it)) for it in split_sentences(message))
    either = (told and _CAME_OF_IT.search(message)) or _OTHER_TIME.match(message)
    if not either and tells_of_deed(message):
        return (part,)
    choices = (part, other) if either else (part,)
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=choices),)


def _is_another(message: str) -> bool | None:
    """Whether a word says that a message tells another piece, or goes on with it; else ``None``."""
    if _MADE_TOO.match(message) and _OWN_OUTCOME.search(message):
        return True
    match = None if _GOES_ON_WITH_IT.match(message) else _ANOTHER.match(message)
    return None if match is None else len(message[match.end() :].split()) >= _A_STORY
