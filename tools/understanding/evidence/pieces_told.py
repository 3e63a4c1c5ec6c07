"""What is told or asked of the pieces of evidence while a part of one is asked for."""

import re

from tools.late import late
from tools.understanding.doubting import PLAIN_ENOUGH, offers_deed
from tools.understanding.evidence.evidence_answers import (
    asks_why,
    leaves_open,
    read_part_of_evidence,
    tells_no_part,
)
from tools.understanding.evidence.evidence_parts import tells_part
from tools.understanding.evidence.pieces import (
    asks_of_pieces,
    asks_what_it_shows,
    names_unknown_place,
    piece_named,
    piece_to_forget,
    story_to_forget,
)
from tools.understanding.evidence.pieces_put_right import read_put_right
from tools.understanding.intent import WRITES, Context, Intent, IntentKind, Reader
from tools.understanding.phrases import bare, sentences
from tools.understanding.plans.plans import PLANNING
from tools.understanding.replies.yes_no import says_no
from tools.understanding.weighing import asks_for_more

_WORDING = r"(?:draft|write|make|build|do|give|turn|show|prepare|put together|tell|get|word)"
_LEAD = (
    r"(?:(?:ok(?:ay)?|so|well|then|please|pls|can you|could you|would you|now|let's|and"
    r"|just)[\s,]+)*"
)
_POINTS = late(
    r"^(?:(?:ok(?:ay)?|so|well|no|then|please|can you|could you|just|now|let's|and|right|good|fine"
    r"|rather)[\s,.]+)*"
    r"(?:draft|write|make|build|do|give|turn|show|prepare|put together|tell)\b(?: me| us| up| out"
    r"| it| this| that| them| both| into| as)*"
    r" (?:the |my |an? |some |both )?(?:stor(?:y|ies)|talking points?|points)\b(?: (?:then|now"
    r"|please|first|anyway|instead|of it|for me))*[\s.!?]*$"
    r"|^(?:(?:ok(?:ay)?|so|well|then|please|can you|could you|now|let's|and|right)[\s,.]+)*"
    rf"(?:{_WORDING} (?:me |us |up )*(?:the |my |an? |some )*interview (?:bit|part|version|answer"
    r"|piece|line|text|blurb|pitch|wording|paragraph|sentence|thing|stor(?:y|ie))s?"
    r"|(?:word|phrase|put|tell|write|draft|prepare|do) (?:it|this|that)(?: one)? (?:up )?(?:for|in)"
    r" (?:the |an? |my )?interviews?)"
    r"(?: (?:for|of|from|on|about|out of|with|to) (?:it|this|that|E\d+|them|these|those|both"
    r"|all)(?: one| of (?:them|those"
    r"|these))?)?"
    r"(?: (?:then|now|please|pls|first|instead|for me))*[\s.!?]*$"
    rf"|^(?:(?:for|about|with) (?:the|my|that|this) [^,.;?]{{2,40}},\s+)?{_LEAD}(?:make|write"
    rf"|give|draft"
    r"|prepare|do|tell)(?: me| us)?(?: up)? (?:something|(?:an?|the|my|some|one|two|\d)"
    r" (?:\w+ )?(?:lines?|sentences?|answers?|replies|reply|paragraphs?))\b(?=[^?]*\b(?:(?:i"
    r"|to|can|could) (?:\w+ )?"
    r"(?:say|tell|answer|use)|interviews?|they ask|asked|talking points?)\b)"
    r"|\bwhat (?:of (?:all )?(?:this|that|it|these|those) )?(?:can|could|should|do|shall"
    r"|would) i (?:then )?(?:tell|say to|show)"
    r" (?:them|him|her|the \w+|an? \w+)\b",
    re.IGNORECASE,
)
_CUT = late(r"[,.;!?–—]+\s+", re.IGNORECASE)
_ASKS = late(
    r"(?:what|which|how|why|where|when|who|can|could|show|list|tell me|give me|let me|explain"
    r"|help)\b",
    re.IGNORECASE,
)
_LEADS = late(r"^(?:(?:and|also|oh|so|but|then|btw|by the way)[\s,]+)+", re.IGNORECASE)
_RATHER = late(r"^(?:(?:rather|instead|better|just)[\s,]+)+", re.IGNORECASE)
_THANKS = late(r"^(?:(?:thanks|thank you|please|sorry)\b[\s,.;!–—-]*)+", re.IGNORECASE)
_FIRST = late(
    r"^(?P<shown>(?:(?:let me|can i|i want to|i'?d like to)\s+)?(?:see|show|look)\b.*?)"
    r"(?:[\s,]+(?:first|instead|now|rather|please))+[\s.!]*$",
    re.IGNORECASE,
)
"""What says of a request only that it comes before the answer."""
_SENDS_FOR = late(
    r"^(?:(?:please|just|you can|can you|could you|why don't you)[\s,]+)*(?:ring|call|phone|ask"
    r"|email|e-mail|text|contact|message|write to"
    r"|check with|speak to|talk to)\s+(?:my|our|the|his|her|their|up)\b",
    re.IGNORECASE,
)
_HOURS_UNTIL = late(
    r"^(?:(?:ok(?:ay)?|so|well|make it|plan|let'?s say|say|about|around"
    r"|maybe)[\s,]+)*\d+(?:[.,]\d)?"
    r" ?(?:h|hrs?|hours?)\b.*\b(?:until|till?|by|before|a week|per week|each week|weekly)\b",
    re.IGNORECASE,
)
"""Hours with a last day, which are of a plan."""
_AND_MY = late(
    r"(?:[,;.!]+\s+|\s+(?=(?:and|also|oh|btw|by)\s))(?:(?:and|also|oh|btw|by the way)[\s,]+)*"
    r"(?=(?:my|i'?m|i am|i have|plan|put|make|change|set|let'?s)\b)",
    re.IGNORECASE,
)
"""Where something else than a part may begin: "…, and my SQL is 4"."""
_INSTEAD = late(
    r"^(?P<gone>(?:(?:please|ok(?:ay)?|no|so)[\s,]+)*(?:forget|delete|remove|drop|scrap|bin|erase)"
    r" (?P<piece>E[1-9]\d{0,4}))(?:[\s,.;]+(?:and|then|but|instead|also))+ (?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""A piece that is to go, with something else wanted behind it."""
_SHOWS = late(
    r"^(?:(?:and|so|ok(?:ay)?|please|now|then|can you|could you|would you|just)[\s,]+)*"
    r"(?:(?:show|tell|read|give|let)(?: me)?(?: see| know| read)*|what|how)"
    r"(?: (?:how|what|does|is|do you have for|you have for))*"
    r"(?: (?:the|my|this|that) (?:whole |full )?(?:stor(?:y|ies)|piece|deed)"
    r"|(?<!does)(?<!is) (?:it|that|this)(?=.*\b(?:now|back|again)\b))(?: of evidence)?"
    r"(?: (?:stands?|looks?|reads?|goes|says?|is|like|back|to me|now|then|again|please|so far"
    r"|as it))*$",
    re.IGNORECASE,
)
"""What asks to see a piece as it stands."""
_DISLIKED = late(
    r"^(?:(?:no|oh|hm+|well|sorry|actually)[\s,]+)*i (?:do ?n[o']?t|do not) (?:like|want|need)"
    r" (?P<what>(?:the|my|that|this) [^.;:!?,]{2,40}?)[\s,.;–—-]+(?:(?:so|and|please|pls|just"
    r"|can you)\s+)*"
    r"(?:(?:throw|take|leave) (?:it|that) (?:out|away|off)|(?:forget|delete|remove|drop|erase"
    r"|scrap)"
    r" (?:it|that))(?:\s+(?:please|pls|then|now|again|for good))*[\s.!?]*$",
    re.IGNORECASE,
)
"""A piece that is not wanted, and is to go."""
_BESIDE: frozenset[IntentKind] = PLANNING | {"fact", "set_level", "introduce", "set_target"}
"""What may be told behind the word that nothing more is told of the piece."""
_A_WISH = 9
"""Words that hours with their last day have at most."""


def read_of_pieces(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return what a message tells or asks of a piece of evidence.

    Args:
        message: The message, with plain quotes.
        context: Holds the piece that was asked about, and what was told.
        read: Reads a part of the message by itself.
    """
    deeds, kept = dict(context.deeds), context.shown.pieces
    piece = context.piece if context.expecting == "evidence" else kept[-1] if kept else None
    wanted = _DISLIKED.sub(r"forget \g<what>", message)
    forgotten = story_to_forget(wanted, deeds)
    if forgotten is None and piece is not None:
        forgotten = piece_to_forget(wanted, piece, deeds)
    gone = _gone_and_more(message, read)
    if gone or forgotten is not None:
        return gone or (_gone(message, f"E{forgotten}"), *_asked_last(message, read))
    right = read_put_right(message, context) or _of_the_question(message, context)
    if right or context.expecting != "evidence" or context.piece is None:
        return right
    return (
        _refused_and_asked(message, read)
        or _plainly_of_it(message)
        or _of_another(message, context)
        or _of_plan_instead(message, context, read)
        or _told_and_asked(message, context, read)
        or _told_and_more(message, context, read)
    )


def _plainly_of_it(message: str) -> tuple[Intent, ...]:
    """Return what a message is to the question for a part, whatever else its words may ask for.

    "No deadline really" leaves it open; the pieces or the talking points may be asked for instead.
    """
    kind: IntentKind | None = "list_evidence" if asks_of_pieces(message) else None
    kind = kind or ("no" if leaves_open(message) else None)
    kind = kind or ("points" if _POINTS.search(message) else None)
    kind = kind or ("out_of_scope" if _SENDS_FOR.match(message) else None)
    return () if kind is None else (Intent(kind=kind, confidence=0.95, quote=message),)


def _gone(quote: str, piece: str) -> Intent:
    return Intent(kind="forget", confidence=0.95, quote=quote, text=piece)


def _asked_last(message: str, read: Reader) -> tuple[Intent, ...]:
    """Return what the last of several sentences looks up or asks for beside what is to go."""
    *before, last = sentences(message)
    if not before or not _ASKS.match(_LEADS.sub("", last)):
        return ()
    more = read(last)
    if asks_for_more(more) and not {it.kind for it in more} & WRITES:
        return more
    return (Intent(kind="unclear", confidence=0.0, quote=last, text=bare(last)),)


def _gone_and_more(message: str, read: Reader) -> tuple[Intent, ...]:
    """Return a piece that is to go, with what else is wanted: "delete E1 and add this one: …"."""
    put = _INSTEAD.match(message)
    told = read(put["rest"]) if put else ()
    if put is None or not asks_for_more(told):
        return ()
    return (_gone(put["gone"], put["piece"].upper()), *told)


def read_part_and_more(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return a part of the piece that was asked about with the level or plan told behind it.

    Args:
        message: The message, with plain quotes.
        context: Holds the piece.
        read: Reads a part of the message by itself.
    """
    if context.expecting != "evidence" or context.piece is None:
        return ()
    cut = _AND_MY.search(message)
    led = cut is not None and tells_part(message[: cut.start()])
    return _told_and_more(message, context, read) if led else ()


def _told_and_more(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the part that begins a message, with the level or the plan that is told after it."""
    for cut in _AND_MY.finditer(message):
        head, rest = message[: cut.start()], message[cut.end() :]
        by_day = {it.kind for it in read(head)} <= PLANNING | {"unclear"}
        told = _part(head, context) if by_day or not asks_for_more(read(head)) else ()
        more = read(rest) if told else ()
        plain = more and all(
            it.kind in PLANNING | {"set_level"} and it.confidence >= PLAIN_ENOUGH for it in more
        )
        if plain:
            return (*told, *more)
    return ()


def _of_the_question(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question for a part once more, where it is asked what for or left unanswered."""
    said = bare(message)
    spoken_of = context.piece or (context.shown.pieces[-1] if context.shown.pieces else None)
    if spoken_of is not None and _SHOWS.match(said):
        return (Intent(kind="about", confidence=0.95, quote=message, text=f"E{spoken_of}"),)
    if context.shown.pieces and asks_what_it_shows(message):
        return (Intent(kind="list_evidence", confidence=0.95, quote=message),)
    unsaid = context.expecting == "evidence" and tells_no_part(message)
    if not unsaid and not asks_why(message):
        return ()
    if spoken_of is None:
        return ()
    about = Intent(kind="of_the_questions", confidence=0.95, quote=message, piece=spoken_of)
    return (about.model_copy(update={"text": said if unsaid else ""}),)


def _of_plan_instead(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return a plan, or which is meant, where hours or a last day stand in the place of a part.

    "6 hrs till easter" is no part of a deed as it stands; a last day alone may be what a deed was
    to be done by, where that was asked.
    """
    if len(message.split()) > _A_WISH or not _HOURS_UNTIL.search(message):
        return ()
    plan = read(message)
    answer = read_part_of_evidence(message, context)
    part = next((it.choices for it in answer if offers_deed(it)), None) or _part(message, context)
    if not part or not plan or not {it.kind for it in plan} <= PLANNING:
        return ()
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(plan[0], *part)),)


def _told_and_asked(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the part that begins a message, with what is looked up in its last sentence."""
    *said, last = sentences(message)
    head = message[: message.rfind(last)].strip() if said else ""
    told = _part(head, context) if head and not asks_for_more(read(head)) else ()
    more = read(last) if told else ()
    looks = asks_for_more(more) and not {it.kind for it in more} & WRITES
    return (*told, *more) if looks else ()


def _refused_and_asked(message: str, read: Reader) -> tuple[Intent, ...]:
    """Return what is asked for in the place of the answer: "No. Rather show me the plan"."""
    heads = ((it, message[: it.start()]) for it in _CUT.finditer(message))
    told_all = not asks_of_pieces(message)
    cuts = (it for it, head in heads if says_no(head) or (told_all and leaves_open(head)))
    cut = next(cuts, None)
    if cut is None:
        return ()
    rest = _FIRST.sub(r"\g<shown>", _RATHER.sub("", _THANKS.sub("", message[cut.end() :])))
    more = read(rest)
    wants = asks_for_more(more)
    asks = wants or _ASKS.match(rest) is not None
    writes = {it.kind for it in more} & WRITES
    closed = wants and writes <= _BESIDE and leaves_open(message[: cut.start()])
    return more if asks and (closed or not writes) else ()


def _of_another(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the part of the piece that a message begins with, where it is not the one asked of."""
    current = context.piece
    if current is None:
        return ()
    named = piece_named(message, current, dict(context.deeds))
    if named is not None and named != current:
        return _part(message, context.model_copy(update={"piece": named}))
    part = _part(message, context)
    if not part or not names_unknown_place(message, dict(context.deeds)):
        return ()
    first = part[0].model_copy(update={"piece": min(dict(context.deeds))})
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(first, part[0])),)


def _part(message: str, context: Context) -> tuple[Intent, ...]:
    found = read_part_of_evidence(message, context)
    return found if {it.kind for it in found} == {"evidence"} else ()
