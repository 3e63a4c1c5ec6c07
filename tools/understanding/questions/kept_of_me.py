"""What is asked of what the coach keeps: of one kind of facts alone, and where all of it goes."""

import re
from typing import Final

from tools.late import late
from tools.understanding.facts.fact_words import fact_named
from tools.understanding.intent import Intent

_LED: Final = (
    r"^(?:(?:so|and|but|also|hey|hi|ok(?:ay)?|btw|by the way|quick question|just|one more thing"
    r"|sorry|oh|wait|well|plus|out of interest)[\s,:.–—-]+)*"
)
_ALL: Final = (
    r"(?:this|that|it|all|all (?:of )?(?:this|that|it|my \w+)|everything|anything"
    r"|any of (?:this|it|that)"
    r"|some of (?:this|it)|these things|my (?:data|stuff|answers|info|information|details|messages"
    r"|words|levels|story|stories)|(?:what|everything|all(?: that)?|stuff) i (?:say|said|tell you"
    r"|told you|type|write|wrote|put in)(?: here)?|our (?:chat|conversation)s?)"
)
_KEPT: Final = (
    r"(?:sav(?:e|ed|ing)|stor(?:e|ed|ing)|keep(?:ing)?|kept|go(?:es|ing)?|live|lives|end(?:s|ing)?"
    r" up|held|put|written)"
)
_OUT: Final = (
    r"(?:(?:to|off|from|on|out of|outside(?: of)?|with|in|into|over) )?(?:(?:my|the|this|your|an?)"
    r" )?(?:laptop|computer|machine|phone|pc|cloud|internet|web|net|house|server|network|device"
    r"|online|anywhere|elsewhere|somewhere|out|off|anyone|anybody|somebody|someone(?: else)?|others"
    r"|companies|google|openai|(?:boss|manager|employer|company|work))"
)
_SENT: Final = (
    r"(?:sent|send|leaves?|leaving|upload(?:ed|ing)?|shared?|sharing|go(?:es|ing)?|passed(?: on)?"
    r"|transmitted|sold)"
)
_WHO: Final = (
    r"(?:who(?: else)?|(?:any|some)(?:body|one)(?: else)?|my (?:boss|employer|company|manager|work"
    r"|wife|husband|partner|colleagues?|kids|mum|dad)|(?:the |your )?(?:people|developers?"
    r"|company|admins?)|they|others|other people|anyone"
    r"|the (?:internet|world))"
)
_ASKS: Final = (
    rf"(?:where (?:do|does|did|will|is|are|can|have)(?: (?:you|u|the coach|coach))?(?: (?:{_ALL}))?"
    rf"(?: (?:all|get|be|being|actually|even))* {_KEPT}(?: {_ALL})?"
    rf"|(?:is|are|does|do|will|would|did) (?:{_ALL}|you|u|the coach|coach)(?: (?:ever|get|be|being"
    rf"|all|really|also))* {_SENT}(?: (?:{_ALL}))?(?: {_OUT})*"
    rf"|(?:can|could|does|do|will|would|may) {_WHO}(?: (?:ever|also|else))*"
    r" (?:see|read|look at|access|get at|get to|find)"
    rf" (?:{_ALL}|me)|{_WHO} (?:can|could|will|gets to|may) (?:see|read|look at|access|get at)"
    rf" (?:{_ALL})|who (?:sees|reads|has access to|looks at) (?:{_ALL}))"
)
_WHERE: Final = late(
    rf"{_LED}{_ASKS}(?:[\s,;]+(?:(?:and|or)\s+)?{_ASKS}|(?: or| and) is it (?:safe|private|secure)"
    r"|,? or (?:not|what)|(?: |, )(?:then|now|anyway|please|here|if i (?:use|tell) (?:this|you)))*"
    r"[\s.?!]*$",
    re.IGNORECASE,
)
_TAIL: Final = late(
    rf"(?:[.?!;,]\s*(?:and |but |also |plus )?|\s(?:and|but|also|plus)\s)(?P<asked>{_ASKS}\b.*)$",
    re.IGNORECASE,
)
_KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("preference", r"(?:work(?:ing)? )?preferences?"),
    ("experience", r"(?:work(?:ing)? )?experiences?|jobs?|years of experience"),
    ("goal", r"(?:career )?goals?"),
    ("constraint", r"constraints?|limits|deal-?breakers?|conditions"),
    ("certificate", r"certificat(?:es?|ions?)|certs?|licen[cs]es?"),
    ("education", r"education|degrees?|studies|qualifications"),
    ("notice period", r"notice(?: period)?"),
    ("language", r"(?:spoken )?languages?"),
    ("list_evidence", r"(?:pieces? of )?evidence|stories|achievements?|deeds"),
)
_KIND: Final = "|".join(pattern for _, pattern in _KINDS)
_LIST: Final = rf"(?:{_KIND})(?:(?:,? (?:and|or) |, )(?:my )?(?:{_KIND}))*"
_KNOW: Final = (
    r"(?:got|have|had|know|hold|saved?|keep|kept|stored?|noted?|remember(?:ed)?|written|recorded)"
)
_BESIDE: Final = (
    r"(?:\s+(?:of|for|about|from|on|by|me|mine|down|written|stored|saved|now|so far|at the moment"
    r"|currently|there|here|again|please|as of now|already|in (?:your|the) memory|in total))*"
)
_ASKED_OF: Final = late(
    rf"{_LED}(?:(?:what|which|whose)(?: are| is|'s)?|(?:please )?(?:list|show(?: me)?|tell me"
    rf"|give me)(?: again)?|(?:do|have) you(?: got| have)? any) (?:(?:my|the|all|of)\s+)*"
    rf"(?P<kinds>{_LIST}){_BESIDE}(?:\s+(?:do|have|did|that|which) ?(?:you|u)"
    rf"(?: (?:already|still|actually|currently|got))*(?: {_KNOW})?)?{_BESIDE}[\s.?!]*$",
    re.IGNORECASE,
)
_HELD: Final = late(
    rf"{_LED}(?:(?:is|are|was|were) (?P<a>my [\w ]{{2,30}}?)(?: (?:still|also|already|now))*"
    r" (?:saved|stored|kept|noted|recorded|held|on file|written down|in (?:here|there|your"
    r" (?:memory|files?|records?)))"
    r"|(?:have you|did you|do you) (?:also |still )?(?:saved?|stored?|keep|kept|noted?"
    r"|recorded?|have"
    r"|got) (?P<b>my [\w ]{2,30}?)(?: (?:saved|stored|on file|here|somewhere|down))*)[\s?.!]*$",
    re.IGNORECASE,
)
"""Whether one kind of facts is held."""
_OF_ME: Final = late(r"\b(?:you|u|me|mine|my)\b", re.IGNORECASE)


def read_kept_of_me(clause: str) -> tuple[Intent, ...]:
    """Return what is asked of the kinds of facts that are kept, or of where all of it is kept.

    Args:
        clause: The words, with plain quotes.
    """
    if _WHERE.match(clause):
        return (Intent(kind="privacy", confidence=0.99, quote=clause),)
    held = _HELD.match(clause)
    fact = fact_named(held["a"] or held["b"]) if held else None
    if fact is not None:
        return (_recalled(fact, clause),)
    asked = _ASKED_OF.match(clause)
    if asked is None or not _OF_ME.search(clause):
        return ()
    named = (
        (found.start(), kind)
        for kind, pattern in _KINDS
        if (found := re.search(rf"\b(?:{pattern})\b", asked["kinds"], re.IGNORECASE))
    )
    return tuple(_recalled(kind, clause) for _, kind in sorted(named))


def privacy_at_the_end(sentence: str) -> tuple[str, str] | None:
    """Return a sentence cut before the question where all of it goes, or ``None``.

    Args:
        sentence: The sentence, with plain quotes.
    """
    for cut in _TAIL.finditer(sentence):
        if _WHERE.match(cut["asked"]) and sentence[: cut.start()].strip():
            return sentence[: cut.start()], cut["asked"]
    return None


def _recalled(kind: str, clause: str) -> Intent:
    if kind == "list_evidence":
        return Intent(kind="list_evidence", confidence=0.99, quote=clause)
    return Intent(kind="recall", confidence=0.99, quote=clause, text=kind)
