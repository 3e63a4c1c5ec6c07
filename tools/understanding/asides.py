"""Words before and after what a message says that add nothing to it: "listen, …", "…, tbh"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit, Reworded, reworded, spelled
from tools.understanding.facts.put_instead import instead_edits
from tools.understanding.facts.taken_off import moved_edits
from tools.understanding.facts.told_tersely import terse_edits
from tools.understanding.intent import Context
from tools.understanding.levels.done_at_level import done_edits
from tools.understanding.levels.level_runs import run_edits
from tools.understanding.levels.levels_after_wish import wish_edits
from tools.understanding.levels.put_on import put_edits
from tools.understanding.levels.titled_levels import title_edits
from tools.understanding.plain_order import never_edits, order_edits, short_edits, training_edits
from tools.understanding.plans.unneeded import unneeded_edits
from tools.understanding.plans.wished_politely import bare_hours_edits, politely_wished_edits
from tools.vocabulary import Vocabulary

_LONGEST: Final = 400
"""Longer messages tell something, in words that are better left alone."""
_SHORT: Final = 12
"""Words of a message in which a last word of thanks needs no comma before it."""

_AND: Final = late(r"(?:^|(?<=[\w.,;!?)] ))(?:n|n'|'n|'n')(?= [a-z0-9])")
"""How some write "and": "git n bash"."""

_AFTER_THAT: Final = late(
    r"\b(?:and\s+)?(?:after (?:that|which)|afterwards),?\s+(?=(?:(?:i (?:can|could|will|have)|i'?ll"
    r"|i'?d)\b[^,.;\d]{0,20})?\d+(?:[.,]\d)? ?(?:h|hrs?|hours?)\b)",
    re.IGNORECASE,
)
"""How hours follow days off: "away until Sunday, and after that I can do 7 hours"."""

_LEADING: Final = late(
    r"^\s*(?:(?:(?:ok(?:ay)?|all ?right|right|well|so|hm+|oh),? (?:so|then|well|right)"
    r"|right(?=[,.;])|well(?=,)|h+m+|u+m+|u+h+|er+m*|listen|look(?=,)|honestly|frankly"
    r"|tb[hf]|to be (?:honest|fair|clear)|(?:just )?one more thing|another thing"
    r"|quick (?:one|question)"
    r"|fair (?:enough|play|point)|(?:just )?(?:out of (?:interest|curiosity)|wondering(?=,))"
    r"|by the way|btw|incidentally|anyways?|actually,? one more thing)(?:[\s,;:.!…–—-]+))+(?=\w)",
    re.IGNORECASE,
)
_PLEASED: Final = late(
    r"^\s*(?:(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|morning|evening)"
    r"(?: (?:there|coach|again|all))?(?:\s*[,.!–—-]+\s*|\s+)"
    r"|(?:(?:ok(?:ay)?|oh|ah|that(?:'s| is)|very|so|really),? )*(?:great|good|perfect|lovely"
    r"|brilliant|nice|excellent|super|awesome|cool|wonderful|fantastic|got it"
    r"|makes? sense|i see|understood|interesting|helpful|useful)"
    r"(?:,? (?:thanks?(?: you)?|to know))?\s*[.!]+\s+"
    r"|(?:many )?(?:thanks|thank you)(?: (?:so much|very much|a lot|again|for (?:that|this)))?"
    r"\s*[,.!–—-]+\s+"
    r"|(?:(?:that|this|it|the plan|all) )?(?:looks?|sounds?|seems?|is) (?:(?:all|very|really|quite"
    r"|pretty) )*(?:good|great|fine|ok(?:ay)?|nice|lovely|perfect|alright)(?: (?:to me|so far"
    r"|overall|thanks))*,? but (?=(?:please |can |could |let|start|begin|finish|make|move|put|do"
    r"|leave|skip|only)\w*\b)))+(?=\w)",
    re.IGNORECASE,
)
"""A word of greeting, thanks or praise before something else."""
_ENOUGH: Final = 3
"""Words after it that are something else."""
_TRAILING: Final = late(
    r"(?P<joint>[\s,;.!…–—-]+)(?:tb[hf]|to be (?:honest|fair)|honestly|lo+l|lmao|(?:ha){2,}h?"
    r"|(?:he){2,}|innit|mate|pal|you know|y'?know|if (?:that'?s|that is|it'?s"
    r"|it is) (?:possible|ok(?:ay)?|all"
    r" ?right|fine|possible|no trouble)|if you (?:don'?t|do not) mind|if (?:you can|possible)"
    r"|(?:many )?thanks(?: (?:so much|a lot|a million|again|mate|in advance))?"
    r"|thank you(?: (?:so|very) much)?|cheers|please|(?<=\s)x{1,3}|:-?\)|;-?\))"
    r"(?P<end>[\s.!?…]*)$",
    re.IGNORECASE,
)
_IF_SO: Final = late(
    r"(?<=\d),? if (?:(?:i'?m|i am|we'?re|we are|you'?re|you are|one is) (?:(?:being|feeling"
    r"|marking|counting|scoring|grading|rating|very|really|a bit|totally|completely|quite) )*"
    r"(?:honest|fair|strict|generous|kind|modest|picky|harsh|lenient|nice|gentle|optimistic|humble"
    r"|brave|soft)(?:ly|est)?(?: (?:here|about it|with myself|to myself))?|(?:you )?squint(?:ing)?"
    r"|you (?:ask me|squint(?: a bit)?|push me|insist|are kind)|pushed|pressed)(?!\w)",
    re.IGNORECASE,
)
"""What qualifies the level before it and supposes nothing: "a 4 if I'm generous"."""
_POLITE: Final = late(r"(?:thank|cheers|please|mate|pal|honestly|you know)", re.IGNORECASE)
_ANSWER: Final = late(
    r"^\W*(?:yes|yeah|yep|yup|aye|no|nope|nah|not? (?:now|yet|really)|never ?mind|stop|wait"
    r"|ok(?:ay)?|sure|forget (?:it|that)|i'?m|so|oh|and|but|all ?right|that'?s (?:it|all))?\W*$",
    re.IGNORECASE,
)
"""What stands by itself with or without it, and is told from other words by it."""


_KINDLY: Final = late(
    r"\b(?:would|could|will|can) you (?:please )?(?:be so (?:kind|good|nice) (?:as )?(?:to|and)"
    r"|kindly)\b|\bi (?:hereby |kindly |would |'d )*(?:request|ask)(?: you)? (?:kindly )?to\b"
    r"|\bi(?: would|'d) (?:be (?:very |most )?(?:grateful|glad|obliged|happy)|appreciate it) if you"
    r" (?:could|would)\b",
    re.IGNORECASE,
)
"""What is as much as "please"."""
_LET_KNOW: Final = late(
    r"\b(?:let me know|inform me(?: about)?)(?= (?:how|what|when|where|which)\b)", re.IGNORECASE
)
_DAILY: Final = late(
    rf"\b(?P<often>(?:every|each) (?:single )?(?:day|evening|morning|night|weekday))"
    rf" (?P<much>(?:for |about |around |only |just |maybe )*(?:{COUNT}|half an)(?:-| )?"
    rf"(?:hours?|hrs?|h|min(?:ute)?s?))\b",
    re.IGNORECASE,
)
"""A time of the week before its hours: "every day one hour"."""


def plainly_worded(message: str, vocabulary: Vocabulary, context: Context) -> Reworded:
    """Return a message as it is spelled, without the words around it that add nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether somebody new was asked who they are, which they may tell in headwords.
    """
    words = reworded(message, short_edits(message))
    words = _then(words, spelled(words.text, vocabulary))
    for in_order in (order_edits, never_edits, training_edits):
        words = _then(words, reworded(words.text, in_order(words.text)))
    joined = (Edit(it.start(), it.end(), "and") for it in _AND.finditer(words.text))
    words = _then(words, reworded(words.text, joined))
    then = (Edit(it.start(), it.end(), "then ") for it in _AFTER_THAT.finditer(words.text))
    words = _then(words, reworded(words.text, then))
    words = _then(words, reworded(words.text, _in_plain_order(words.text)))
    words = _then(words, reworded(words.text, moved_edits(words.text, vocabulary)))
    words = _then(words, reworded(words.text, instead_edits(words.text)))
    words = _then(words, reworded(words.text, terse_edits(words.text, vocabulary, context)))
    words = _then(words, without_asides(words.text))
    for edits in (title_edits, done_edits, run_edits, put_edits, unneeded_edits):
        words = _then(words, reworded(words.text, edits(words.text, vocabulary)))
    words = _then(words, reworded(words.text, wish_edits(words.text, vocabulary)))
    words = _then(words, reworded(words.text, politely_wished_edits(words.text, context)))
    return _then(words, reworded(words.text, bare_hours_edits(words.text, vocabulary, context)))


def _then(words: Reworded, again: Reworded) -> Reworded:
    return Reworded(again.text, words.said, tuple(map(words.stretch, again.places)))


def without_asides(said: str) -> Reworded:
    """Return a message without what leads up to it or rounds it off.

    Args:
        said: The message, with plain quotes.
    """
    if len(said) > _LONGEST:
        return reworded(said, ())
    return reworded(said, _edits(said))


def _edits(said: str) -> Iterator[Edit]:
    first = _LEADING.match(said)
    start = first.end() if first and not _ANSWER.match(said[first.end() :]) else 0
    pleased = _PLEASED.match(said, start)
    if pleased and len(said[pleased.end() :].split()) >= _ENOUGH:
        start = pleased.end()
    end, marks = len(said), ""
    while (last := _TRAILING.search(said, start, end)) is not None:
        if _ANSWER.match(said[start : last.start()]) or not _adds_nothing(said, last):
            break
        end, marks = last.start(), marks or last["end"].strip()
    if start:
        yield Edit(0, start, "")
    for it in _IF_SO.finditer(said, start, end):
        yield Edit(it.start(), it.end(), "")
    if end < len(said):
        yield Edit(end, len(said), marks)


def _in_plain_order(said: str) -> Iterator[Edit]:
    for it in _KINDLY.finditer(said):
        yield Edit(it.start(), it.end(), "please")
    for it in _LET_KNOW.finditer(said):
        yield Edit(it.start(), it.end(), "tell me")
    for it in _DAILY.finditer(said):
        yield Edit(it.start(), it.end(), f"{it['much']} {it['often']}")


def _adds_nothing(said: str, last: re.Match[str]) -> bool:
    """Whether last words only round a message off: in a long one, after a comma or a stop."""
    words = said[last.start() :].strip(" ,;.!…–—-")
    apart = any(it in last["joint"] for it in ",;.!…–—") or len(said.split()) <= _SHORT
    return apart or not _POLITE.match(words)
