"""A part of the piece of evidence that was just spoken of, told without being asked for."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent

_LED = r"^(?:(?:oh|and|also|so|well|yes|ah|plus|ps|btw|by the way)[\s,]+)*"
_MUST = (
    r"(?:we|i|they|the \w+) (?:had|needed|(?:was|were) (?:asked|told|supposed|meant|expected|given"
    r" \w+(?: \w+)?)) to \w+"
)
_SPAN = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of)"
    r" (?:days?|weeks?|months?|sprints?|hours?|nights?|quarters?|years?)"
)
_TELLS = late(
    _LED + r"(?:(?:the |my |our )?(?:result|outcome|upshot|effect|situation|context|background|task"
    r"|problem|challenge|trouble|role|part|action|reason|figure|number|metric|team|client|customer"
    r"|budget)s?(?: of (?:it|that|this))?"
    r"(?:\s*[:–—]\s*\S| (?:was|were) \S)"
    r"|(?:it|that|this|all that) (?:was|happened|took place) (?:all )?(?:at|in|on|for|back in"
    r"|during"
    r"|when|with|around|about|between|just) \S"
    r"|(?:it|that|this) (?:took|lasted|cost|saved|ran for|went on for) \S"
    r"|i (?:was the only (?:one|person)|did (?:it|that|this|all of it|everything"
    r"|all that) (?:all )?"
    r"(?:alone|myself|on my own|by myself|with)|(?:led|ran|planned) (?:it|that|this)\b"
    r"|was (?:in charge|the lead|leading it|responsible))"
    r"|to (?:get|make|keep|bring|cut|have|stop|finish|reduce|move|speed|put|take|build|fix|replace)"
    r" (?:it|that|this|them|the|our|everything|all)\b(?: \S+)+"
    r"|(?:the |our |my )?(?:goal|aim|target|objective|brief|ask|requirement|deadline|job|order)s?"
    r" (?:was|were)(?! (?:not met|missed)) \S"
    r"|(?:we|i) (?:had|needed|were asked|was asked|were supposed|was supposed) to \w+ (?:it|that"
    r"|this|them|the|our|everything|all)\b"
    rf"|(?:[^.?]{{3,60}}?[\s,](?:so|and|because|but) )?{_MUST} [^.?]*?\b(?:under|below|above"
    rf"|over|within|before|by|in time|until|till|down|at least"
    r"|no (?:more|later|less)|\d)"
    rf"|(?:we|i|they|there) (?:had|were|was|got)(?: been)?(?: only| just| about| given| exactly)*"
    rf" {_SPAN}\b(?! off\b)|[\w' ]{{2,30}} gave (?:me|us) (?:only |just |about |until |till )*"
    rf"(?:{_SPAN}|the end of|\w+day|\w+ to\b)"
    r"|(?:it|that|this|E\d+)(?: (?:also|really|clearly|rather))* (?:shows?|proves?|demonstrates?"
    r"|counts for|is about) \S"
    r"|i (?:also |then )?\w+ed [^.?]{3,60} (?:on|for|with|during|in) (?:it|that|this)\b"
    r"|(?:it|that|this|everything|they|all) (?:had to be|needed to be|was due|was supposed to be"
    r"|was meant to be|had to) \S"
    r"|(?:my |our |the )?(?:manager|boss|client|customer|management|cto|ceo|finance|sales|team"
    r" lead)s?"
    r" (?:wanted|needed|asked|expected) (?:it|that|this|them|us|me|the)\b"
    r"|(?:(?:\d{1,2}|two|three|four|five|six) of us|the whole team|not (?:just|only) me"
    r"|we were (?:\d{1,2}|two|three|four|five|six)(?: people)?)\b(?! (?:hours?|weeks?|months?))"
    r"|(?:since then|afterwards|as a result|in the end|because of (?:it|that|this))[\s,]+\S)",
    re.IGNORECASE,
)
_OF_THE_PLAN = late(
    r"\b(?:hours? (?:a|per|each|every) week|(?:weeks?|days?|time) off|(?:my|the) plan)\b|[0-5] ?/"
    r" ?5",
    re.IGNORECASE,
)
_LONGEST = 60


def tells_part(words: str) -> bool:
    """Whether words tell a part of a deed: when it was, what was to be done, what came of it.

    Args:
        words: The words, with plain quotes.
    """
    return _TELLS.match(words) is not None and _OF_THE_PLAN.search(words) is None


def read_part_told(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the part that a message adds to the piece of evidence that was just kept or completed.

    Args:
        message: The message, with plain quotes.
        context: Holds the piece that the turn before was about.
    """
    shown = context.shown
    of_one = shown.kind == "evidence" and bool(shown.pieces) and context.expecting is None
    if not of_one or message.rstrip().endswith("?") or len(message.split()) > _LONGEST:
        return ()
    if not tells_part(message):
        return ()
    piece = shown.pieces[-1]
    return (Intent(kind="evidence", confidence=0.95, quote=message, piece=piece, text=message),)
