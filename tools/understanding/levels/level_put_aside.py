"""A skill whose level was asked for and that is put aside: "don't save welding, it was a hobby".

What stands beside it is read by itself: "leave the welding out of it. Excel is a 2".
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.parts_wanting import asks
from tools.understanding.weighing import SMALL_TALK

_LED = (
    r"^(?:(?:ok(?:ay)?|well|oh|hm+|no|nah|actually|sorry|please|just|let'?s|you can|can you|can we"
    r"|i'?d rather|i would rather|rather|better|maybe|look|honestly|tbh)[\s,.!–—-]+)*"
)
_DROPS = (
    r"(?:leave|keep) (?:the |my )?§ out(?: of (?:it|this|that))?"
    r"|(?:leave|keep) out (?:the |my )?§"
    r"|(?:do not|don'?t|dont|no need to|needn'?t) (?:save|keep|count|include|add|bother(?: with)?"
    r"|worry about|put(?: down)?|list|note|write(?: down)?|ask(?: me)?(?: about)?|want|need)"
    r" (?:the |my )?§(?: in| down)?"
    r"|(?:never ?mind|skip|drop|scrap|ignore|leave|ditch|scratch|forget(?: about)?|not counting"
    r"|forget i (?:said|mentioned)|take out|remove|cross out|pass on)(?: about)? (?:the |my )?§"
    r"|(?:the )?§ (?:doesn'?t|does not|dont|won'?t) (?:matter|count|help)"
    r"|(?:the )?§ (?:is|was)(?:n'?t| not) (?:important|relevant|a skill|for (?:work|a job))"
    r"|not (?:the )?§"
)
_END = (
    r"(?: (?:then|please|for now|thanks|here|completely|altogether|though|at all|anymore"
    r"|any more|yet|there|off|alone))*"
)
_PUT_ASIDE = late(
    rf"{_LED}(?:{_DROPS}){_END}(?P<end>\s*[.!]*$|\s*[,;.!–—-]+\s*|\s+(?:and|but|because|cos|since"
    r"|as|it'?s|it was)\s+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_TURNS = late(r"\b(?:if|unless|until|kidding|joking)\b|\?", re.IGNORECASE)
_OPENS = late(
    r"^(?:(?:what|where|all|the (?:only )?(?:thing|one)s?)(?: that)? i(?:'d| would|'ll|'m"
    r"| am|'ve)? "
    r"(?:rather |really |can |could )*(?:put(?: down)?|say|offer|name|call|mention|have|know|count"
    r"|good at|strong (?:at|in))(?: down)? (?:is|are|would be|instead is)|instead|rather|it'?s"
    r"|but|and|put(?: down)?|more(?: like)?|better|i'?d (?:rather )?(?:put|say|name)(?: down)?)"
    r"[\s,:]+",
    re.IGNORECASE,
)
"""What leads up to what is told in its place: "what I'd put down is Excel, 2"."""

_APART = late(r",\s+(?=[0-5]\W*$)")


def read_level_put_aside(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return that no level is wanted of what was asked about, with what is told beside it.

    Args:
        message: The message, with plain quotes.
        context: Holds the skill whose level was asked for.
        read: Reads a part of the message as if nothing had been said before.
    """
    skill = context.skill if context.expecting == "level" else None
    if skill is None or skill in context.held or _TURNS.search(message):
        return ()
    name = rf"(?<!\w){re.escape(skill)}(?!\w)"
    match = _PUT_ASIDE.match(re.sub(name, "§", message.strip(), flags=re.IGNORECASE))
    if match is None or asks(message):
        return ()
    rest = match["rest"].replace("§", skill).strip()
    no = Intent(kind="no", confidence=0.95, quote=message)
    return (no, *_told(rest, read))


def _told(rest: str, read: Reader) -> tuple[Intent, ...]:
    """Return what words beside it tell; a remark on why tells nothing."""
    if not rest:
        return ()
    found = read(_APART.sub(" ", _OPENS.sub("", rest)))
    more = tuple(it for it in found if it.kind not in SMALL_TALK | {"unclear", "mood", "no"})
    unread = Intent(kind="unclear", confidence=0.0, quote=rest, text=rest.strip(" .!"))
    return more or ((unread,) if any(map(str.isdigit, rest)) else ())


def without_put_aside(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what was read, without the words that put the skill aside as not understood.

    Args:
        found: What a message was read as.
        context: Holds the skill whose level was asked for.
    """
    skill = context.skill if context.expecting == "level" else None
    if skill is None or not any(it.kind == "no" for it in found):
        return found
    return tuple(it for it in found if it.kind != "unclear" or not _puts_aside(it.quote, skill))


def _puts_aside(words: str, skill: str) -> bool:
    name = rf"(?<!\w){re.escape(skill)}(?!\w)"
    return _PUT_ASIDE.match(re.sub(name, "§", words.strip(), flags=re.IGNORECASE)) is not None
