"""Answers to the question for a target that choose none alone: two roles, what it must not be.

"Platform engineer, SRE, one of those" compares them, "anything but management" is put to the user
as a preference, "maybe" leaves the offer open, "no. is there payroll manager" looks for that one.
"""

import re

from tools.late import late
from tools.titles import title_words
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent, IntentKind, Reader
from tools.understanding.naming import names_role, near_title, role_phrase
from tools.understanding.phrases import bare, sentences
from tools.understanding.questions.only_words import only, words
from tools.understanding.replies.offers_worded import target_offered
from tools.understanding.replies.yes_no import says_no
from tools.understanding.roles.fields import fields_in
from tools.understanding.roles.occupations import is_occupation
from tools.understanding.roles.role_chosen import read_role_chosen, titles_named
from tools.understanding.roles.roles_listed import role_shown
from tools.understanding.weighing import asks_for_more
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:well|hm+|ok(?:ay)?|so|oh|um+|er+|no|nah|nope|yes|yeah|and|but|please|honestly|tbh|just"
    r"|idk|not really)[\s,.!–—-]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:please|pls|thanks|thank you|then|though|tho|at all|really|ever again|lol"
    r"|tbh|honestly|sorry))*"
    r"[\s.!]*$"
)
_JOINT = late(
    r"\s*(?:[,/;.?!…]+|\s[–—-]\s|\bor\b|\band\b|\bvs\.?(?!\w)|\bversus\b)\s*", re.IGNORECASE
)
_AROUND_ROLE = late(
    r"^(?:(?:compare|(?:i )?can'?t (?:decide|choose)|torn|open|undecided|not sure"
    r"|unsure|between|either|both|maybe|perhaps|possibly|even|rather|an?|the|i'?m|i am|i was"
    r"|thinking|of|about|towards?|i like|i think|it'?s|well|hm+|also"
    r"|something like|else|like|leaning|whether|if|be|become|for|as|too) )+"
    r"|(?: (?:maybe|perhaps|too|either|i think|i guess|both|sounds?|looks?|good|nice|fine"
    r"|interesting|then|please|appeal(?:s)?|tempts? me|to me|for me))+$",
    re.IGNORECASE,
)
_COMPARES = late(r"^\W*(?:please )?(?:compare|contrast)\b", re.IGNORECASE)
_SAYS_MORE = late(
    r"\b(?:i|i'[a-z]+|we|my|me|is|was|want|would|not|no|no?t|he|she|they|says?)\b|\d", re.IGNORECASE
)
"""What tells of a role, and is no part of its name."""
_UNDECIDED = words("""
    any both can can't cannot cant choose clue decide decided don't dont dunno either else haven't
    havent idea idk if interested interesting know like likes make mind not of one or pick sound
    sounds good nice sure tempted them these think thinking those torn two undecided unsure up
    whichever which what would open between help me i i'm im
""")
_NO_IDEA = late(
    rf"{_LED}(?:(?:i )?(?:have )?no (?:idea|clue)|(?:i )?(?:haven'?t|havent) (?:got )?"
    r"(?:a|any) (?:clue|idea)|(?:i )?(?:dunno|don'?t know|do not know|idk)(?: yet| really| what)?"
    r"|(?:i'?m )?(?:not sure|unsure|undecided)(?: yet| really)?|you tell me"
    rf"|you (?:choose|pick|decide)|whatever (?:you think|fits|suits me)|surprise me"
    rf"|any(?:thing)?(?: goes)?){_TAIL}",
    re.IGNORECASE,
)
_WHICH_SUITS = late(
    r"\b(?:which|what|any)(?: (?:one|role|job|kind|sort|of (?:them|those|these|your roles)))*s?"
    r"(?: (?:would|could|might|will|do you think|role|job))*"
    r" (?:suits?|fits?|match(?:es)?|goes? with|be (?:best|right|good)|is (?:best|right"
    r"|nearest|closest))"
    r"\b[^.?!]{0,50}\b(?:me|my|mine|i|someone|somebody|person|people)\b[^.?!]*\?*\s*$",
    re.IGNORECASE,
)
"""What leaves the choice to what the coach knows: "which one would suit someone like me?"."""
_RATHER_AS = late(
    r"\b(?:happier|rather|prefer|better(?: off)?|more suited|thinking more|want|like"
    r"|love)\b(?: (?:\w+ ){0,2}?)"
    r"?\s*(?:to be|be|being|become|becoming|as|go for|of)\s+(?:an? )?(?P<role>[a-z][\w /&-]{3,40}?)"
    r"(?: instead| then| really| tbh)*[\s.!]*$",
    re.IGNORECASE,
)
"""Another role that a no goes on with, known or not: "no, I'd be happier as a florist"."""
_MAYBE = late(
    r"^(?:(?:hm+|well|um+|er+|ok(?:ay)?|so|oh)[\s,.…]*)*(?:maybe|perhaps|possibly|dunno|idk"
    r"|(?:i )?don'?t know|(?:i'?m )?(?:not|un)\s?sure|could be|hm+|might be|50/50|sort of|kind of)"
    r"(?: (?:yet|really|tbh|i guess))*[\s.!…]*$",
    re.IGNORECASE,
)
_WITHOUT = late(
    rf"{_LED}(?:(?:anything|something|any (?:role|job)|whatever|an? (?:job|role)|summat|owt|sth)(?:"
    r" else)?,? (?P<how>but|except|other than|apart from|without|with no|that'?s not|that isn'?t"
    r"|not in|outside|away from)|(?P<none>nothing|no more|never again|definitely not|no way)"
    r"(?: (?:in|with|to do with|involving|like))?|(?P<no>no|not))"
    rf" (?:an? |the |any )?(?P<what>[a-z][\w'&-]*(?: [a-z][\w'&-]*){{0,3}}?){_TAIL}",
    re.IGNORECASE,
)
_NO_FIELD = words("""
    a all any at better bad clue deadline fussed good here idea it keen least longer matter me more
    much need no not now one particular preference problem quite ready really right role rush so
    something special sure target thank thanks that there thing things this today tomorrow too true
    way well what yet you bothered certain decided interested one's for my if when
""")
_IS_THERE = late(
    rf"{_LED}(?:(?:is|are) there|do you (?:have|know)|have you got|got)(?: also| not)?(?: an?| any"
    r"| something like(?: an?)?| anything like(?: an?)?)? (?P<one>[a-z][\w /&-]{3,40}?)"
    r"(?:,? or(?: an?)? (?P<two>[a-z][\w /&-]{3,40}?))?(?: (?:role|job)s?)?"
    r"(?: (?:there|too|as well|in it|instead))?[\s?.!]*$",
    re.IGNORECASE,
)
_SEARCHES = late(r"\b(?:occupations?|titles?|codes?|named|called|jobs?|roles?)\b", re.IGNORECASE)
"""What looks a title up in the lists of occupations."""
_YES_BUT = late(
    r"^(?:yes|yeah|yep|yup|sure|ok(?:ay)?|fine|alright|go on)(?: please| then)?[\s,.;–—-]+"
    r"(?:(?:but|only|and|though)\s+)*(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_TURNS = late(
    r"\b(?:if|unless|provided|once|when|until|maybe|perhaps|first|later|wait|no,|actually)\b|\?",
    re.IGNORECASE,
)
_HARD = late(
    rf"{_LED}(?:(?:maybe|perhaps|dunno)[\s,.…]+)*(?:and |but |so )?(?:is|are|isn'?t) (?:it|that"
    r"|this|they) (?:all|mostly|just|only|mainly|a lot of|lots of|much|very|really|heavy on|full of"
    r"|too much|about|not)*\s*(?:maths?|mathematics|numbers|coding|code|programming|statistics"
    r"|stats|spreadsheets|excel|computers?|meetings|talking|hard|difficult|technical|boring)\b[^.!?]{0,20}"
    r"\?*$",
    re.IGNORECASE,
)
_LONGEST, _MOST_ROLES = 24, 4
_OPEN = frozenset({None, "target"})


def read_target_left_open(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what an answer to the question for a target asks for, where it sets none at once.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked and offered, and the titles of the known roles.
        read: Reads a part of the message by itself.
    """
    if context.target is not None or len(message.split()) > _LONGEST:
        return ()
    offered = target_offered(context.offered) if context.expecting == "offer" else None
    if offered is not None:
        return _of_offer(message, offered, context, read) or _several(message, context)
    if context.expecting not in _OPEN or context.offered is not None:
        return ()
    asked = context.expecting == "target"
    if asked and (_NO_IDEA.match(message) or _suits_anyone(message)):
        return (Intent(kind="nearest", confidence=0.95, quote=message),)
    return (
        _several(message, context)
        or _of_shown(message, context)
        or (_without(message, vocabulary) if asked else ())
        or _is_there(message, context)
    )


def _suits_anyone(message: str) -> bool:
    """Whether it is asked which role suits, by no field of work that is named."""
    return _WHICH_SUITS.search(message) is not None and not fields_in(message)


def _several(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the comparison of the roles that are named with nothing that chooses one of them."""
    if _COMPARES.match(message) and context.expecting is None:
        return ()
    pieces = [it for it in (_bare_role(it) for it in _JOINT.split(message)) if it]
    roles = dict.fromkeys(filter(None, (_role(it, pieces, context) for it in pieces)))
    others = [it for it in pieces if _role(it, pieces, context) is None]
    known = any(near_title(role_phrase(it, context.roles), context.roles) for it in roles)
    if not known or not 1 < len(roles) <= _MOST_ROLES:
        return ()
    if not all(only(it, _UNDECIDED) for it in others):
        return ()
    named = tuple(_titled(it, context) if _COMPARES.match(message) else it for it in roles)
    return (Intent(kind="compare", confidence=0.95, quote=message, roles=named),)


def _titled(named: str, context: Context) -> str:
    """Return a role by its title where it is known by these words."""
    meant = title_words(role_phrase(named, context.roles))
    return next((it for it in context.roles if title_words(it) == meant), named)


def _bare_role(piece: str) -> str:
    said = piece.strip(" '\"")
    while (shorter := _AROUND_ROLE.sub("", said).strip()) != said:
        said = shorter
    return said


def _role(piece: str, pieces: list[str], context: Context) -> str | None:
    """Return the role that a piece names, "devops" before "or cloud engineer" with its noun."""
    if only(piece, _UNDECIDED) or _SAYS_MORE.search(piece):
        return None
    last = pieces[-1].split()[-1] if len(piece.split()) == 1 else ""
    for named in (piece, f"{piece} {last}"):
        if _titled(named, context) in context.roles:
            return named
    return piece if names_role(piece, ()) else None


def _without(message: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return what a role must not be about as a preference that is put to the user."""
    match = _WITHOUT.match(message)
    what = match["what"].strip() if match else ""
    first = what.casefold().split()[0] if what else ""
    if match is None or first in _NO_FIELD or what.casefold() in _NO_FIELD:
        return ()
    if match["no"] and vocabulary.find(what):
        return ()  # "no Python" is a level
    kept = Intent(kind="fact", fact="preference", quote=message, text=f"no {what}")
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(kept,)),)


def _is_there(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the look at a role that it is asked whether there is one of."""
    last = sentences(message)[-1] if sentences(message) else message
    match = None if _SEARCHES.search(last) else _IS_THERE.match(last)
    named = (
        [role_phrase(it, context.roles) for it in (match["one"], match["two"]) if it]
        if match
        else []
    )
    if not named or not all(
        names_role(it, context.roles) or is_occupation(it, sure=False) for it in named
    ):
        return ()
    return tuple(Intent(kind="role", confidence=0.95, quote=message, role=it) for it in named)


def _is_a_job(named: str, context: Context) -> bool:
    return names_role(named, context.roles) or is_occupation(named, sure=False)


_DULL = late(
    rf"{_LED}(?:(?:it'?s|that'?s|is|sounds?|looks?|too|very|so|bit|a|really|way) )*(?:not (?:for me"
    r"|my (?:thing|cup of tea|kind of thing)|really me)|boring|dull|no thanks|nah|nope"
    r"|too (?:much|hard|little money|technical|dry|long)|much|hard|never|not that(?: one)?"
    rf"|rather not|don'?t fancy (?:it|that)|don'?t like (?:it|that))"
    rf"(?: (?:money|for me|tbh|to be honest))*{_TAIL}",
    re.IGNORECASE,
)
_WHAT_OF = late(
    rf"{_LED}(?:(?:what|how) about|and|or|maybe|rather) (?:an? |the )?"
    r"(?P<role>[a-z][\w /&-]{3,40}?)(?: instead| then| rather)?[\s?.!]*$",
    re.IGNORECASE,
)


def _of_shown(message: str, context: Context) -> tuple[Intent, ...]:
    """Return that the role that was shown is none, and the look at another that is named."""
    head, *rest = sentences(message) or (message,)
    if role_shown(context) is None or not _DULL.match(head):
        return ()
    if not rest:
        return (Intent(kind="no", confidence=0.95, quote=message),)
    match = _WHAT_OF.match(" ".join(rest))
    role = role_phrase(match["role"], context.roles) if match else ""
    if not role or not _is_a_job(role, context):
        return ()
    kind: IntentKind = "role" if context.shown.kind == "role" else "gaps"
    return (Intent(kind=kind, confidence=0.95, quote=message, role=role),)


def _of_offer(message: str, offered: Intent, context: Context, read: Reader) -> tuple[Intent, ...]:
    if _MAYBE.match(message):
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(offered,)),)
    if _HARD.match(message):
        return (Intent(kind="gaps", confidence=0.95, quote=message, role=offered.role),)
    return (
        _is_there(message, context)
        or _another(message, offered, context)
        or _yes_but(message, offered, read)
    )


def _another(message: str, offered: Intent, context: Context) -> tuple[Intent, ...]:
    """Return the other role that a no goes on with: "no, data engineer"."""
    titles = {it.title.casefold() for it in titles_named(message, context)}
    rather = _RATHER_AS.search(message) if says_no(bare(message)) and not titles else None
    role = role_phrase(rather["role"], context.roles) if rather else ""
    if role and is_occupation(role, sure=False):
        return (Intent(kind="role", confidence=0.95, quote=message, role=role),)
    if not says_no(bare(message)) or len(titles) != 1 or (offered.role or "").casefold() in titles:
        return ()
    asked = context.model_copy(update={"expecting": "target", "offered": None})
    chosen = read_role_chosen(message, asked)
    return (chosen,) if chosen is not None and chosen.confidence >= PLAIN_ENOUGH else ()


def _yes_but(message: str, offered: Intent, read: Reader) -> tuple[Intent, ...]:
    """Return the role that was offered, with a condition of work or a plan told beside the yes."""
    match = _YES_BUT.match(message)
    if match is None or _TURNS.search(message):
        return ()
    found = read(match["rest"])
    beside = [it for it in found if it.kind == "fact" or (it.kind == "plan" and it.without)]
    if not asks_for_more(found) or len(beside) != len(found):
        return ()
    wanted = {"confidence": 1.0, "quote": offered.quote or message}
    return (offered.model_copy(update=wanted), *found)
