"""What is wished of the order of a plan: a skill before all others, or none of it at all."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import guess_skill
from tools.vocabulary import Vocabulary
from tools.wording import listed

_LEAD = (
    r"^(?:(?:and|so|but|then|now|ok(?:ay)?|right|well|no|nah|hm+|actually|please|also|or|maybe"
    r"|instead|sorry|swap (?:it|them|that|those)(?: (?:round|around|over))?(?: so)?)[\s,:–—-]+)*"
    r"(?:(?:can|could|may|shall|would|will)(?:n'?t|'t)? (?:i|we|you|u"
    r"|ya)(?: please)?(?: (?:maybe|just))? "
    r"|i'?(?:d| would)?(?: (?:much|really))? "
    r"(?:rather|sooner|(?:rather |better |much )*like (?:better |rather |more )*to"
    r"|(?:prefer|want|need|have) to|wanna|must)(?: have)? "
    r"|i (?:want|need|would like|prefer)(?: to)? |i'd like |let'?s |let me |please |(?:i )?wanna )?"
    r"(?:please )?(?:just )?"
)
_WISHES = r"\b(?:i (?:want|wanna|would)|i'?d|instead|make (?:it|me)|go for|let'?s)\b"
_TAIL = (
    r"(?:[\s,]+(?:please|pls|plz|then|now|if (?:that'?s|it'?s|that is|it is) (?:ok|okay|possible"
    r"|alright"
    r"|fine)|if (?:you|u|we|i) (?:can|could|may|don'?t mind)|if possible|surely|obviously"
    r"|definitely"
    r"|for sure|straight (?:off|away|out)|right (?:away|off|from the start)|from the (?:start|off)"
    r"|off the bat|right|really|honestly|imo|i (?:think|guess|reckon|suppose|say)|no|ideally"
    r"|instead|thanks|thx|tho(?:ugh)?|ok(?:ay)?))*"
    rf"(?:[,;–—-]+ ?(?!.*{_WISHES}).*|\s+(?:because|cos|cause|as|since"
    r"|(?:when|once|as soon as) i(?:'m| am)?)\s.*)?"
    r"[\s.!?]*$"
)
"""What may follow: a word of politeness, and a reason that wishes nothing else."""
_DO = (
    r"(?:get (?:stuck in(?:to)?|into|going (?:with|on)|my (?:teeth|hands) (?:into|on)|cracking"
    r" (?:with|on)|(?:started|busy) (?:with|on))|crack on with|(?:dive|jump|dig) (?:straight |right"
    r" )?in(?:to)?"
    r"|do|learn|study|put|have|get|take|tackle|cover|finish|make|schedule|place|move|bring|pull"
    r"|start(?: off)?(?: with| on| by)?|begin(?: with| on)?|go with|focus on|work on|see)"
)
_ALL = r"(?:(?:every|any)thing(?: else)?|(?:all )?the (?:rest|others?)|all(?: else| others?)?)"
_AHEAD = (
    rf"(?:(?:as (?:the )?|the )?(?:very )?first(?: (?:thing|of all|one))?(?:, then .*)?"
    rf"|(?:before|b4|ahead of) {_ALL}"
    r"|(?:to|at|in|up to) (?:the )?(?:very )?(?:front|top|start|beginning)"
    r"(?: of (?:it|everything|(?:the|my) (?:plan|list|queue|whole thing|schedule)))?)"
)
_TO = r"(?: (?:forwards?|up|right|all the way|straight))*"
"""What may stand before the place that something is brought to."""
_SKILLS = r"(?P<skill>\S.*?)"
_FIRST = (
    late(rf"{_LEAD}{_DO} {_SKILLS}{_TO} {_AHEAD}{_TAIL}", re.IGNORECASE),
    late(rf"{_LEAD}(?:start(?: off)?|begin|open) (?:with|by|on) {_SKILLS}{_TAIL}", re.IGNORECASE),
    late(
        rf"{_LEAD}(?:move|bring|pull) (?:up )?{_SKILLS} (?:up|forwards?)(?: first)?{_TAIL}",
        re.IGNORECASE,
    ),
    late(rf"{_LEAD}prioriti[sz]e {_SKILLS}{_TAIL}", re.IGNORECASE),
    late(
        rf"{_LEAD}(?:(?:can|could|may|shall|should|let|have) )?{_SKILLS}"
        rf" (?:(?:has to |needs to |must |should |to )?(?:come|go|be) )?{_AHEAD}{_TAIL}",
        re.IGNORECASE,
    ),
)
_AND_THEN = r"(?:then|next|after(?:wards| that)?|followed by|second(?:ly)?|third(?:ly)?)"
_IN_ORDER = late(
    rf"{_LEAD}(?:{_DO} )?{_SKILLS} (?:(?:comes?|goes|go) )?first(?:ly)?(?P<more>[\s,;]+"
    rf"(?=.*\b(?:{_AND_THEN}|last(?:ly)?)\b).+)$",
    re.IGNORECASE,
)
_STEP = late(rf"[,;.!]+|\b(?:and|but|{_AND_THEN})\b", re.IGNORECASE)
_LAST = late(r"\blast(?:ly)?\b", re.IGNORECASE)
_REASON = late(
    r"[,;–—-]+ ?(?:i|i'm|we|it|it'?s|they|that|my|because|cos|cause|as|since|for)\s"
    rf"(?!.*{_WISHES}).*$",
    re.IGNORECASE,
)
_SOME_ALL = late(_ALL, re.IGNORECASE)
_REST = late(rf"{_ALL}|whatever.*|we(?:'ll| will)? .*", re.IGNORECASE)
_SOONER = late(rf"{_LEAD}{_DO} {_SKILLS} (?:earlier|sooner){_TAIL}", re.IGNORECASE)
"""What only asks for an earlier place: it is put to the user."""
_BEFORE = late(
    rf"{_LEAD}(?:{_DO} )?{_SKILLS} (?:(?:has to |needs to |must |should |to )?(?:come|go|be) )?"
    rf"(?:before|b4|ahead of|in front of) (?P<other>\S.*?){_TAIL}",
    re.IGNORECASE,
)
_AFTER = late(
    rf"{_LEAD}(?:{_DO} )?(?P<other>\S.*?) (?:(?:has to |needs to |must |should |to )?(?:come|go"
    rf"|be) )?"
    rf"(?:after|behind|once i(?:'ve| have)? (?:done|finished)) {_SKILLS}{_TAIL}",
    re.IGNORECASE,
)
_END = (
    r"(?:(?:(?:un)?till? |for |to |at |as )?(?:the )?(?:very )?last(?: (?:of all|thing|one))?"
    r"|(?:to|at|till?|until|for|towards) the (?:very )?(?:end|bottom|back)(?: of (?:it|(?:the|my)"
    r" (?:plan|list|queue)))?|after (?:every|any)thing(?: else)?|after all (?:the )?(?:rest"
    r"|others?))"
)
_LAST_OF_ALL = (
    late(
        rf"{_LEAD}(?:{_DO}|leave|keep|save|push|shift) {_SKILLS}{_TO} {_END}{_TAIL}", re.IGNORECASE
    ),
    late(
        rf"{_LEAD}{_SKILLS} (?:(?:can|could|has to|should|to) )?(?:(?:come|go|be"
        rf"|wait) )?{_END}{_TAIL}",
        re.IGNORECASE,
    ),
)
_ENOUGH = late(
    rf"{_LEAD}(?:leave|keep|hold|stop) {_SKILLS} (?:at|on) (?:an? )?[1-5](?: ?/ ?5)?\b(?="
    rf"(?P<rest>[^.!?]*)[.!?]*$)",
    re.IGNORECASE,
)
_NO_MORE = late(
    r"\b(?:don'?t|do not|no|never) (?:want|need|care|have|aim|wish|reason)\b|\b(?:is|that'?s|it'?s)"
    r" (?:plenty|enough|fine|good enough)\b|\bno (?:point|need|more|higher|further)\b"
)
"""What says that a level is as far as somebody wants to go."""
_PLAN = r"(?:it|this|the plan|my plan|the roadmap|there|the list)"
_LEAVES = (
    late(
        rf"{_LEAD}(?:drop|skip|cut|take|leave|remove|ditch|scrap|kick|get rid of|lose|throw)"
        rf"(?: out)? {_SKILLS}"
        rf"(?: (?:out|off|altogether|completely|entirely))*"
        rf"(?: (?:out )?(?:of|from|off|in) {_PLAN})?"
        rf"(?: (?:altogether|completely|entirely"
        rf"|for (?:now|the moment|the time being|a while|this plan)))?{_TAIL}",
        re.IGNORECASE,
    ),
    late(rf"{_LEAD}(?:do(?: it)? |plan |go )?without {_SKILLS}{_TAIL}", re.IGNORECASE),
)
_OFF_THE_PLAN = late(r"\b(?:out of|from|off|in) (?:the|my) (?:plan|roadmap|list)\b", re.IGNORECASE)
_OFF_IT = late(r"\b(?:out of|from|off) (?:it|this|there|that)\b", re.IGNORECASE)
"""What says so where a plan is all that something can go from."""
_OUT = late(
    rf"\b(?:out|off|skip|leave)\b|\bfrom (?:the|my) (?:plan|roadmap|list)\b|\bof {_PLAN}\b",
    re.IGNORECASE,
)
"""What says that it is the plan that a skill is to go from, and not the memory."""
_TAKES_OUT = late(r"\b(?:take|cut) .*\bout\b", re.IGNORECASE)
_WHY = late(r"\w,\s+\w+ \w|\b(?:because|cos|since|as) \w", re.IGNORECASE)
_OF_MEMORY = late(r"\b(?:remove|lose|kick|throw|get rid)\b", re.IGNORECASE)
"""What may as well be meant of what is known."""
_BACK = late(
    rf"{_LEAD}(?:put|take|bring|add|have) {_SKILLS} (?:back|again)(?: (?:in|into|to)(?: {_PLAN})?)?"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_QUESTION = late(
    r"^(?:why|is|are|was|does|did|should|what|which|whats|how|when|who|where)\b", re.IGNORECASE
)
_IT = late(r"(?:it|that|this|that one|this one)", re.IGNORECASE)
_AROUND = late(
    r"\b(?:the|my|some|any|a|bit|part|parts|stuff|things?|skills?|learning|course|one|all|of|and"
    r"|then|plus|both"
    r"|that|this|those|business|side|malarkey|lark|material|topics?|work|proper|itself|lot|whole"
    r"|with|on|by|please|back|its?|right|forwards?|up|doing|learning)\b|[\s,&+/.'’-]+",
    re.IGNORECASE,
)


def read_plan_order(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the plan with another order that a clause asks for, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: The plan that stands, and the skill that was spoken of.
    """
    if not context.planned or _QUESTION.match(clause):
        return None
    return next(_read(clause, vocabulary, context), None)


def _read(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    back, _ = _named(_BACK, clause, vocabulary, context)
    if back and set(back) <= set(context.skipped):
        left = tuple(it for it in context.skipped if it not in back)
        heard = (f"{listed(back)} back in the plan",)
        wanted = Intent(kind="plan", skip=left, without=("skip",), heard=heard)
        yield _asked(clause, wanted, sure=True)
    for pattern in _LEAVES:
        skills, sure = _named(pattern, clause, vocabulary, context)
        shown = context.shown.kind in _OF_PLAN and not _OF_MEMORY.search(clause)
        off = bool(_OFF_THE_PLAN.search(clause) or _OFF_IT.search(clause))
        if (
            skills
            and (off or not _of_it(pattern, clause))
            and (shown or off or _OUT.search(clause))
        ):
            out = Intent(kind="plan", skip=skills, heard=(f"without {listed(skills)}",))
            why = _WHY.search(clause) and set(skills) <= set(context.learned)
            sure = sure and bool(off or why or not _TAKES_OUT.search(clause))
            yield _asked(clause, out, sure=sure)
    enough = _ENOUGH.match(clause)
    if enough is not None and _NO_MORE.search(enough["rest"].casefold()):
        skills, sure = _skills_of(enough["skill"], vocabulary, context)
        out = Intent(kind="plan", skip=skills, heard=(f"without {listed(skills)}",))
        yield from [_asked(clause, out, sure=sure)] if skills else []
    yield from _in_order(clause, vocabulary, context)
    yield from _pairs(clause, vocabulary, context)
    yield from _swapped(clause, vocabulary, context)
    for pattern in _FIRST:
        skills, sure = _named(pattern, clause, vocabulary, context)
        if skills:
            yield _asked(clause, _first(skills), sure=sure)
    skills, _ = _named(_SOONER, clause, vocabulary, context)
    if skills:
        yield _asked(clause, _first(skills), sure=False)
    yield from _last_of_all(clause, vocabulary, context)


def _pairs(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the plan with one skill before another: it is put first, and so before that too."""
    for pattern in (_BEFORE, _AFTER):
        match = pattern.match(clause)
        skills, sure = _named(pattern, clause, vocabulary, context)
        other, plain = _skills_of(match["other"], vocabulary, context) if match else ((), False)
        if skills and other and not set(skills) & set(other):
            ahead = ahead_of_pinned(skills, other, context)
            heard = (f"{listed(skills)} first, and so before {listed(other)}",)
            yield _asked(clause, Intent(kind="plan", first=ahead, heard=heard), sure=sure and plain)
        elif skills and match and _SOME_ALL.fullmatch(match["other"]) is None:
            yield _asked(clause, _first(skills), sure=False)


def ahead_of_pinned(
    skills: tuple[str, ...], behind: tuple[str, ...], context: Context
) -> tuple[str, ...]:
    """Return what a plan begins with where skills go before others: what was first stays next.

    Args:
        skills: The skills that go before the others.
        behind: The others.
        context: Holds what the plan that stands begins with.
    """
    stays = set(behind) & set(context.pinned)
    return (*skills, *(it for it in context.pinned if stays and it not in skills))


_SWAP = late(
    rf"{_LEAD}(?:swap|switch|exchange)(?: round| around| over)? {_SKILLS} (?:and|with|for)"
    rf" (?P<other>\S.*?)(?: (?:round|around|over))?{_TAIL}",
    re.IGNORECASE,
)


def _swapped(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the plan in which the later one of two skills comes first."""
    match = _SWAP.match(clause)
    if match is None:
        return
    both = [*_named(_SWAP, clause, vocabulary, context)[0]]
    both += _skills_of(match["other"], vocabulary, context)[0]
    places = sorted((it for it in context.learned if it in both), key=context.learned.index)
    if len(both) == len(places) == 2:  # noqa: PLR2004 - a pair
        heard = (f"{places[1]} first, and so before {places[0]}",)
        first = ahead_of_pinned((places[1],), (places[0],), context)
        yield _asked(clause, Intent(kind="plan", first=first, heard=heard), sure=True)


def _last_of_all(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the question whether all other skills of the plan are to come first."""
    for pattern in _LAST_OF_ALL:
        skills, _ = _named(pattern, clause, vocabulary, context)
        ahead = tuple(it for it in context.learned if it not in skills)
        if skills and ahead and set(skills) <= set(context.learned):
            heard = (f"{listed(skills)} last, all else before it in the order it has now",)
            yield _asked(clause, Intent(kind="plan", first=ahead, heard=heard), sure=False)


def _in_order(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the plan with several skills first, each after the other, where a clause says so.

    What comes last of all is no skill to put first, so that the rest is put to the user.
    """
    match = _IN_ORDER.match(clause)
    if match is None:
        return
    steps = [match["skill"], *_STEP.split(_REASON.sub("", match["more"]))]
    steps = [it for it in (_EDGE.sub("", step) for step in steps) if it and not _REST.fullmatch(it)]
    named = [_skills_of(it, vocabulary, context) for it in steps if not _LAST.search(it)]
    ahead = tuple(dict.fromkeys(skill for skills, _ in named for skill in skills))
    if named[0][0] and len(ahead) > 1:
        sure = all(plain for _, plain in named) and not _LAST.search(clause)
        yield _asked(clause, _first(ahead), sure=sure)
    elif named[0][0] and _LAST.search(clause):
        yield _asked(clause, _first(ahead), sure=False)


_EDGE = late(
    r"^[\s]+|[\s]+$|^(?:(?:do|learn|study|put|it'?s|is|i'?ll do|i want)\s+)+"
    r"|\s+(?:please|pls|thanks|is|comes?|goes)$",
    re.IGNORECASE,
)
_PLAIN = 0.995
"""Plainer than the wish to have something forgotten, which "drop" may be too."""
_OF_PLAN = frozenset({"plan", "show_plan", "what_if", "this_week", "learn_first", "progress"})


def _of_it(pattern: re.Pattern[str], clause: str) -> bool:
    match = pattern.match(clause)
    return match is not None and _IT.fullmatch(match["skill"].strip(" ,")) is not None


def _first(skills: tuple[str, ...]) -> Intent:
    return Intent(kind="plan", first=skills, heard=(f"{listed(skills)} first",))


def _asked(clause: str, plan: Intent, *, sure: bool) -> Intent:
    """Return the plan, or the question whether to make it so."""
    told = plan.model_copy(update={"quote": clause, "confidence": _PLAIN})
    if sure:
        return told
    return Intent(kind="clarify", confidence=0.9, quote=clause, choices=(told,))


def _named(
    pattern: re.Pattern[str], clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[tuple[str, ...], bool]:
    """Return the skills that the place of a pattern names, and whether that is plain."""
    match = pattern.match(clause)
    return _skills_of(match["skill"], vocabulary, context) if match else ((), False)


def _skills_of(
    named: str, vocabulary: Vocabulary, context: Context
) -> tuple[tuple[str, ...], bool]:
    """Return the skills that words name, and whether that is plain."""
    words = named.strip(" ,")
    if not words:
        return (), False
    if _IT.fullmatch(words):
        return ((context.skill,), True) if context.skill else ((), False)
    exact = vocabulary.get(words)
    if exact is not None:
        return (exact.name,), True
    found = vocabulary.find(words)
    if found:
        rest = words
        for it in reversed(found):
            rest = f"{rest[: it.start]} {rest[it.end :]}"
        plain = not _AROUND.sub("", rest)
        return (tuple(dict.fromkeys(it.skill for it in found)), True) if plain else ((), False)
    near = guess_skill(words, vocabulary)
    return ((near,), False) if near else ((), False)
