"""What users say they are called and work as."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role

_NAME = late(
    r"\b(?:my (?:full )?name is|my name's|(?<!.)name(?:'s| is)|i(?:'m| am) called|call me"
    r"|(?-i:I'?m|I am|I’m))\s+"
    r"(?P<name>(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){0,3}))"
    r"(?=\s*(?:[,.!;]|$|\s+and\b|\s+(?:i'm|i am|an?)\b))",
    re.IGNORECASE,
)
_CALLED = late(r"\b(?:name is|name's|called|call me)\b", re.IGNORECASE)
_END = (
    r"(?=\s*(?:[,.;:!?()]|\s[–—-]\s|$|\s(?:with|and|who|but|working|at|for|in|from|since|doing"
    r"|where"
    r"|right now|now|currently|these days|by trade|by training|by day|here|today|using|on"
    r"|specialised|specialized)\b))"
)
_WORK = late(
    r"\b(?:i(?:'m| am)(?: (?:currently|now|just|still|actually|basically|only|working as"
    r"|employed as|a bit of))*|i (?:currently |now )?work (?:currently |now |right now )?as"
    r"|my (?:current |present )?(?:job|role|position|title|job title|occupation)(?: title)? is"
    r"|i(?:'ve| have) been|current(?:ly)?(?: role| job| title| position)?\s*[:=]?|working as"
    rf"|^as)\s+(?:an?\s+|the\s+)?(?P<work>[a-z][^,.;:!?()]{{2,70}}?){_END}",
    re.IGNORECASE,
)
_WORK_ALONE = late(rf"^(?:an?\s+)?(?P<work>[a-z][^,.;:!?()\d]{{2,60}}?){_END}", re.IGNORECASE)
_NO_WORK = late(
    r"^(?:\w+ing|after|not|so|very|in|at|on|with|interested|about|ready|able|sure|good|no|the one"
    r"|more"
    r"|less|better|open|happy|keen|new|one of|here|done|trying|i|we|you|he|she|they|it|tell|show"
    r"|give"
    r"|write|find|make|plan|set|help|what|which|who|how|why|where|when|is|are|do|does|can|could"
    r"|will"
    r"|would|should|let|please|book|call|send|buy|sell)\b|\b(?:is|was|are) (?:what|my|the)\b|\bi\b"
    r"|\b(?:becoming|to be|to become|want|wanna|level|\d/5|like to)\b",
    re.IGNORECASE,
)
_ASKS = late(r"(?:^|[,:–—-]\s*)(?:how|what|where|which|am i|do i|can i|is it)\b", re.IGNORECASE)
_BEEN = late(r"^(?:been|was|working as|worked as) (?:an? |the )?", re.IGNORECASE)
_WORK_WORDS = 7


def read_facts(clause: str, context: Context) -> Iterator[Intent]:
    """Yield the name and the work that a clause states of the user."""
    name = _NAME.search(clause)
    if name and (_CALLED.search(name[0]) or _introduces(clause, name, context)):
        yield Intent(kind="fact", fact="name", confidence=0.93, quote=clause, text=name["name"])
    work = _work(clause, context, beside=bool(name))
    if work:
        yield Intent(kind="fact", fact="headline", confidence=0.92, quote=clause, text=work)


def _introduces(clause: str, name: re.Match[str], context: Context) -> bool:
    """Whether "I'm Anna" is a name: when asked for, or when an occupation follows it."""
    rest = clause[name.end() :]
    return not names_role(name["name"], ()) and (
        context.expecting == "about" or bool(_work(rest.lstrip(" ,"), context, beside=True))
    )


def _work(clause: str, context: Context, *, beside: bool) -> str | None:
    """Return the work that a clause states; a job alone counts beside a name or when asked for."""
    for match in _WORK.finditer(clause):
        if _is_work(match["work"]):
            return match["work"].strip()
    if not (beside or context.expecting == "about") or _ASKS.search(clause):
        return None
    for part in re.split(r",\s*", clause):
        alone = _WORK_ALONE.match(part)
        bare = re.match(r"^an?\s", part, re.IGNORECASE) or context.expecting == "about"
        work = _BEEN.sub("", alone["work"]) if alone else ""
        if bare and work and _is_work(work):
            return work.strip()
    return None


def _is_work(phrase: str) -> bool:
    """Whether a phrase is what someone works as, and nothing said about it."""
    words = phrase.strip()
    return (
        names_role(words, ()) and len(words.split()) <= _WORK_WORDS and not _NO_WORK.search(words)
    )
