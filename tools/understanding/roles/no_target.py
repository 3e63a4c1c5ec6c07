"""The wish to aim for no role: "drop the target", "I've no target for now".

A message that says so twice ("drop the frontend idea, I've no target for now") says it once more
plainly; one that only drops an idea is asked back.
"""

import re

from tools.late import late
from tools.titles import title_words
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, role_phrase
from tools.understanding.questions.only_words import only, words

_AIM = r"(?:(?:current |career |job )?(?:target|goal|aim|ambition)(?: role| job)?)"
_DROPS = (
    r"(?:remove|delete|drop|clear|unset|reset|cancel|forget(?: about)?|scrap|erase|ditch|bin|shelve"
    r"|park|take (?:away|back)|get rid of|give up(?: on)?|leave|abandon|lose|take off|switch off)"
)
_FOR_NOW = (
    r"(?: (?:any ?more|any longer|(?:just )?for now|now|please|again|for me|at the moment|right now"
    r"|at present|for the (?:moment|time being)|yet|currently|these days|today|then|completely"
    r"|altogether|thanks|open|blank|empty|as such))*"
)
_I_HAVE = r"(?:i(?:'ve| have)(?: got)?|i(?:'ve| have) currently|i got|there(?:'s| is)|set|have|got)"
_NO_LONGER = late(
    r"^i (?:don'?t|do not|no longer) want to (?:be|become|work as|aim for"
    r"|go for) [^,.;]+?(?:any ?more|any longer)\b"
    r"|^i no longer want to (?:be|become|work as|aim for|go for) ",
    re.IGNORECASE,
)
_NONE = late(
    r"^(?:.{0,60}\b(?:realised|realized|decided|concluded|noticed|found|think|reckon) (?:that )?)?"
    rf"(?:(?:i (?:want|would like|'d like) to |let'?s |can we |please |just )*{_DROPS}"
    rf" (?:my |the |this |that |any )?{_AIM}"
    rf"|(?:(?:i (?:want|would like|'d like)|{_I_HAVE}) )?no (?:more |real |fixed |particular "
    rf"|specific )?(?:target|goal)(?: role| job)?"
    r"|i (?:don'?t|do not|haven'?t)(?: really| actually)? (?:have|want|got|need)(?: got)?"
    rf" (?:a|any|my|that|this) (?:particular |specific )?{_AIM}"
    r"|i(?:'m| am) (?:not|no longer) (?:really |actually )?(?:aiming|going) (?:for|at) (?:anything"
    r"|any (?:role|job)|a (?:role|job)|any particular (?:role|job))(?: in particular)?"
    rf"|(?:leave|keep) (?:my |the )?{_AIM} (?:open|blank|empty)|let'?s (?:leave|keep) (?:my |the )?"
    rf"{_AIM} (?:open|blank|empty))"
    rf"{_FOR_NOW}$",
    re.IGNORECASE,
)
_AN_IDEA = late(
    rf"^(?:(?:i (?:want|would like|'d like) to |let'?s |can we |please |just )*{_DROPS}"
    r" (?:my |the |this |that )(?P<idea>[\w+#/ -]{2,40}?) (?P<what>idea|thing|plan|goal|target|aim"
    r"|ambition|dream|business|stuff)"
    r"|i(?:'ve| have) (?:given up on|gone off|dropped|changed my mind about|had enough of)"
    r" (?:the (?:idea of )?(?:being|becoming) )?(?:an? |the )?(?P<idea2>[^,;.]{2,50}?)"
    r"|i(?:'m| am) (?:no longer|not) (?:aiming|going) for (?:an? |the )?(?P<idea3>[^,;.]{2,50}?)"
    r"|(?P<idea4>[^,;.]{2,50}?)(?: is|'s) (?:off the table|out|not for me|no longer (?:for me|my"
    r" (?:goal|target)|it)|history|not happening))"
    rf"{_FOR_NOW}$",
    re.IGNORECASE,
)
_AIMS = frozenset({"goal", "target", "aim", "ambition"})
_GOES_ALONG = late(
    r"^(?:i(?:'m| am) (?:still )?(?:undecided|not sure(?: yet)?|open|thinking|unsure)(?: .{0,30})?"
    r"|(?:i )?(?:don'?t|do not) know(?: .{0,40})?|not sure(?: .{0,30})?|undecided|no idea|sorry"
    r"|i (?:wanna|want to|have to|need to|must|would like to|'d like to|need(?: some| more)?(?:"
    r" time)?"
    r" to|should)(?: first)? (?:think|decide|look around|wait|sleep on it|see|reflect)\b.{0,40}"
    r"|(?:i(?:'m| am)? )?(?:(?:still|just|only) )*(?:looking|browsing|exploring)(?: around)?"
    r"(?: (?:for now|so far|at the moment|today))?"
    r"|actually|please|thanks|for now|(?:do |please )*(?:keep|leave) (?:my|the|everything|all|what)"
    r"\b.{0,60})$",
    re.IGNORECASE,
)
_CUE = late(
    r"\btake (?:the|my|this|that) (?:target|goal) (?:off|away|out)\b"
    rf"|\bno (?:more |real |fixed )?(?:target|goal)(?: role| job)?\b|\bwithout (?:a|any) (?:target"
    rf"|goal)\b|\b{_DROPS} (?:the |my |this |that )?(?:whole |entire |current )*(?:target|goal)\b",
    re.IGNORECASE,
)
_AROUND = words("""
    any anymore anything aside being blank currently decide decided don't know leave longer
    moment off open present role set sure table undecided unsure until what while
""")
_ASKS = late(r"^(?:is|are|do|does|what|why|how|when|which|who|if)\b", re.IGNORECASE)
_PARTS = late(
    r"\s*[,;.!–—]+\s*(?:(?:and|but|so|as|because|since)\s+)?|\s+(?:and|because|as(?= i\b))\s+"
)


def read_no_target(clause: str, context: Context) -> Intent | None:
    """Return the wish to have no target role that a clause states, or ``None``.

    Args:
        clause: The words.
        context: Holds the titles of the known roles.
    """
    if _NO_LONGER.match(clause):
        return Intent(kind="clear_target", confidence=0.7, quote=clause)
    parts = [it for it in _PARTS.split(clause.strip(" .!")) if it]
    ideas = [it for it in parts if _AN_IDEA.match(it)]
    undecided = any(map(_GOES_ALONG.match, parts)) and any(map(_an_aim, ideas))
    plainly = undecided or any(map(_NONE.match, parts))
    rest = [it for it in parts if not (_NONE.match(it) or it in ideas or _GOES_ALONG.match(it))]
    if not plainly and _says_so(clause):
        return Intent(kind="clear_target", confidence=0.95, quote=clause)
    if rest or not (plainly or any(_of_a_role(it, context) for it in ideas)):
        return None
    return Intent(kind="clear_target", confidence=0.98 if plainly else 0.7, quote=clause)


def _says_so(clause: str) -> bool:
    """Whether a clause speaks of no target, and of nothing besides."""
    cue = None if _ASKS.match(clause) else _CUE.search(clause)
    return cue is not None and only(f"{clause[: cue.start()]} {clause[cue.end() :]}", _AROUND)


def _an_aim(words: str) -> bool:
    """Whether the idea that is dropped is called a target: "delete the frontend goal"."""
    match = _AN_IDEA.match(words)
    return match is not None and (match["what"] or "").casefold() in _AIMS


def _of_a_role(words: str, context: Context) -> bool:
    """Whether the idea that is dropped is that of a role, or called a target."""
    match = _AN_IDEA.match(words)
    if match is None:
        return False
    role = role_phrase(
        match["idea"] or match["idea2"] or match["idea3"] or match["idea4"], context.roles
    )
    if _an_aim(words):
        return True
    # "The interns thing" names no role that is aimed for.
    aimed = context.target is None or title_words(role) & title_words(context.target)
    return bool(aimed) and names_role(role, context.roles)
