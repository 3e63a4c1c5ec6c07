"""What is promised outside of a check-in: "by Sunday I'll redraw the menu, hold me to it".

It is no day of the plan, and no promise is kept before the check-in asks for it.
"""

from typing import Final

from tools.late import late
from tools.understanding.calendar.day_readers import MONTHS, WEEKDAYS
from tools.understanding.checkins.between_checkins import changes_promise
from tools.understanding.intent import Context, Expecting, Intent, Reader
from tools.understanding.phrases import bare, sentences

_BUSY: Final[frozenset[Expecting]] = frozenset(
    {"checkin", "assessment", "evidence", "import", "take_in", "import_chat"}
)
_PROMISES: Final = late(
    r"(?<!did )(?<!do )\bi (?:\w+ )?(?:promise|commit|pledge|vow)(?: (?:you|myself|here|now|this"
    r"|hereby|one thing))*[,:]? (?:(?:that )?i(?:'ll| will)|to)\b"
    r"|\b(?:note|put|take|save|keep|write|record|log|count|store|treat|mark|add|have|call)\b"
    r"[^.;!?]{0,40}\b(?:as|for|under) (?:an?|my|the|one)? ?(?:promises?|commitments?)\b"
    r"|\b(?:only|just|meant) (?:as |for |about )+(?:(?:my|the|a|one|two|three|these|those) )*"
    r"(?:promise|commitment)s?\b"
    r"|^\W*(?:(?:it|that|this)(?:'s| is| was)|call it|make (?:it|that)) (?:only |just )?an?"
    r" (?:promise|commitment)\b"
    r"|^\W*(?:(?:ok(?:ay)?|so|and|no|just|my|a|new|one)[\s,]+)*(?:promise|commitment)"
    r"(?: (?:for|until|till|by) (?:\w+ ){1,3}?\w+)?\s*:",
)
_CANNOT: Final = late(
    r"\b(?:can'?t|cannot|can not|won'?t|don'?t|never|not) (?:\w+ )?(?:promise|commit)"
)
_HOLD: Final = late(
    r"(?:^|,|;| [–-] )\W*(?:(?:and|so|please|you can|you may|do|feel free to|you should)[\s,]+)*"
    r"(?:hold|keep|pin) me (?:\w+ )?(?:to|on) (?:it|that|this|them|those|both|my word)\b"
)
_DAY: Final = (
    rf"(?:(?:the |this |next |coming |on )*(?:{WEEKDAYS})(?: (?:night|evening|morning|week|the"
    rf" \d{{1,2}}(?:st|nd|rd|th)?))*|tomorrow(?: (?:night|evening))?|tonight|(?:the |this |next"
    rf" )*(?:weekend|week)|(?:the )?end of (?:the |this |next )?week|(?:the )?\d{{1,2}}"
    rf"(?:st|nd|rd|th)? (?:of )?(?:{MONTHS})|(?:{MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?)"
)
_I_DO: Final = (
    r"i(?:'ll| will| shall|'m going to| am going to| want to| intend to| mean to) (?:also |have "
    r"|then |finally |try to )*"
    r"(?:re)?(?:draw|drew|drawn|design|watch|read|write|written|build|built|call|email|mail|send"
    r"|sent|sketch|fix|record|ring|draft|publish|post|submit|do the|make the|make an?|made|review"
    r"|message|text|visit|ask|talk to|speak (?:to|with)|meet|clean|tidy|practi[cs]e|print|prepare"
    r"|apply|book|register|sign up|update my|paint|cook|bake|sew|weld|install|set up|configure"
    r"|test|deploy|push|upload|(?:finish|complete) (?:an?|one|two|three|chapter|module|lesson"
    r"|exercise|my (?!plan|learning|training)|the (?!plan|learning|training|rest|whole)))\w*\b"
)
_ONE_MORE: Final = late(r"\b(?:also|too|another|one more|as well|forgot)\b")
_NO_PROMISE: Final = late(
    r"\b(?:is|was|are|were)(?: not|n't) (?:really )?(?:an? |my )?(?:promises?|commitments?)\b"
)
"""What says of a promise that was put down that it is none."""
_BY_DAY: Final = late(
    rf"^\W*(?:(?:and|so|ok(?:ay)?|well|then|now|also|fine)[\s,]+)*(?:by|before|until|till)"
    rf" {_DAY},? {_I_DO}|\b{_I_DO}[^.;!?]*\b(?:by|before) {_DAY}\W*$"
)
_OF_PLAN: Final = late(
    r"\b(?:plan|deadline|schedule|roadmap|done with everything|target|goal)\b"
    r"|\d ?(?:h|hrs?|hours?) (?:a|per|each|every) (?:week|day)\b"
)
_NO_PLAN: Final = late(
    r"^\W*(?:no\W*$|(?:no|nope|not an?)\b[^.;!?]*\b(?:plan|change)s?\b|(?:don'?t|do not) (?:change"
    r"|touch|make|move|re-?plan)\b|(?:leave|keep) (?:the|my) plan\b)"
)


def read_promise_made(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return that a promise is made outside of a check-in, with what else the message says.

    Args:
        message: The message, with plain quotes.
        context: What was asked, and whether there is a plan that a day might be of.
        read: Reads the other sentences.
    """
    said = sentences(message)
    if context.expecting in _BUSY or message.startswith("/"):
        return ()
    made = [at for at, it in enumerate(said) if _is_promise(it, said[at + 1 : at + 2], context)]
    if not made:
        return _changed_beside(said, context, read)
    beside = [at for at, it in enumerate(said) if at in made or _HOLD.match(it.casefold())]
    words = " ".join(bare(said[at]) for at in made)
    rest = [it for at, it in enumerate(said) if at not in beside]
    rest = [it for it in rest if not _NO_PLAN.match(it.casefold())]
    more = read(" ".join(rest)) if rest else ()
    return (
        *(it for it in more if it.kind not in {"plan", "commitments", "no"}),
        Intent(kind="commitments", confidence=0.97, quote=words, text="made"),
    )


def _is_promise(sentence: str, after: list[str] | tuple[str, ...], context: Context) -> bool:
    """Whether a sentence makes a promise: it says so, or tells what is done by a day soon."""
    words = sentence.casefold()
    if words.rstrip().endswith("?") or _CANNOT.search(words):
        return False
    if context.promises and _ONE_MORE.search(words):
        return False  # of the check-in that was held, which can be opened again
    if _PROMISES.search(words):
        return _OF_PLAN.search(words) is None
    if not context.planned or context.expecting in {"hours", "target", "about"}:
        return False
    held = (
        any(_HOLD.search(it.casefold()) for it in (sentence, *after))
        and _WILL.search(words) is not None
    )
    return bool(held or _BY_DAY.search(words)) and _OF_PLAN.search(words) is None


_WILL: Final = late(r"\bi(?:'ll| will| shall|'m going to| am going to)\b")


def _changed_beside(
    said: tuple[str, ...] | list[str], context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return that a promise is to be put otherwise, with what the other sentences ask for."""
    changed = [it for it in said if changes_promise(it, context) or _NO_PROMISE.search(it)]
    rest = [it for it in said if it not in changed]
    if not changed or not rest or not context.promises:
        return ()
    words = bare(" ".join(changed))
    more = [it for it in read(" ".join(rest)) if it.kind not in {"commitments", "checkin_closed"}]
    return (*more, Intent(kind="commitments", confidence=0.95, quote=words, text="change"))
