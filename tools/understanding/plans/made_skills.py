"""What is said after a skill was left out of the plan: "and Kubernetes too", "put it back in"."""

import re
from collections.abc import Sequence
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare
from tools.vocabulary import Vocabulary
from tools.wording import listed

_LED: Final = (
    r"^(?:(?:no|nope|nah|oh|oops|sorry|wait|actually|ok(?:ay)?|right|hm+|well|er+m*|ah|hang on"
    r"|hold on|on second thoughts?|(?:i(?:'ve| have)? )?changed my mind|please|(?:can|could) "
    r"(?:you|we)"
    r"|just|let'?s|so|then|but|maybe)[\s,.!–—-]+)*"
)
_IT: Final = r"(?:it|that|this|them|those|that one|both|\0)"
_BACK = late(
    rf"{_LED}(?:(?:put|take|bring|add|have|get|stick|pop|chuck|want|let|i want|i need) {_IT}"
    rf" (?:back(?: (?:in|on|into|to))?|in again|again)|(?:put|bring|add|take) back {_IT}"
    rf"|(?:keep|leave|have) {_IT} (?:in|there|on)|(?:include|restore|reinstate|re-?add) {_IT}"
    rf"|back in with {_IT}|{_IT} (?:goes |should go |must go |needs to go |can go )?back(?: in)?"
    rf"|{_IT} (?:stays|should stay|must stay|has to stay)|(?:don'?t|do not) (?:leave|drop|skip)"
    rf" {_IT}(?: out)?|(?:scrap|undo|forget|cancel|scratch) (?:that|this))"
    r"(?: (?:the|my) (?:plan|list|roadmap)| there| in)?(?: (?:after all|again|please|then|too"
    r"|though|now|thanks))*(?P<why>[\s.!]*$|\s*[,;.!–—-]+\s*.+$"
    r"|\s+(?:because|cos|since|as|but|and|just|only|at|after|to|right at|last)\b.*$)"
)
_WHY = late(r"\?|\b(?:if|unless|maybe|perhaps|what|how|when|which|instead|hours?|until|level)\b|\d")
_PLACE = late(
    r"[\s,;–—-]*(?:\b(?:but|and|then|just|only|please|do|put|have|leave|keep|it|that|\0|comes?|goes"
    r"|should (?:come|go|be)|as|at|to|right|towards|the|very|right at)\s+)*\b(?:(?:last|end|bottom"
    r"|back)\b(?: (?:of (?:all|it|the (?:plan|list|queue))|thing|one|place))?(?: please)?"
    r"|after (?P<other>[^,;.!]+))"
)
"""Where in the plan a skill is to come that is put back."""
_ALL_ELSE = late(
    r"(?:(?:every|any)thing(?: else)?|all(?: else| (?:the )?(?:rest|others?))?|the (?:rest"
    r"|others?))(?: please)?"
)
_DROPS: Final = (
    r"(?:drop|skip|strike|cut|scratch|scrap|bin|ditch|remove|take out|kick out|throw out|lose|dump"
    r"|chuck(?: out)?|get rid of|cross out)"
)
_MORE = late(
    r"^(?:(?:oh|ok(?:ay)?|yes|right|actually|sorry|please|could you|can you)[\s,]+)*"
    r"(?:(?P<cue>and|also|plus|same (?:for|with|goes for)|likewise|leave(?: out)?"
    rf"|{_DROPS})[\s,:]+)*(?:(?:leave out|{_DROPS}) )?(?:out )?",
    re.IGNORECASE,
)
_TOO = late(
    r"(?:[\s,]+(?P<cue>too|as ?well|also|out(?: too| as well)?|the same|likewise|can go(?: too)?"
    r"|please|then))+[\s.!]*$",
    re.IGNORECASE,
)
_NAMES_ONLY = late(r"(?:\0|[\s,&+/]|\b(?:and|or|the|my|both|for|with|out|stuff|bits?)\b)*")
_ASKS = late(
    r"\b(?:what (?:happens|would happen|will happen|does that (?:mean|do)|if)|is (?:it|that) (?:bad"
    r"|ok(?:ay)?|a (?:problem|blocker|must|risk)|risky)|does (?:it|that) matter|would (?:it|that)"
    r" (?:hurt|matter|be a problem)|(?:will|can) i still|how bad|how much does (?:it|that) matter"
    r"|do i (?:really )?need it|is it (?:really )?(?:needed|asked))\b"
)
_OTHERWISE = late(
    r"\b(?:i (?:only |just )?me(?:an|ant|nt)|not (?:the whole|all of|docker altogether|\0"
    r" (?:altogether|completely|entirely|itself|as such))|(?:only|just) the \0 (?:course|part"
    r"|bit))\b"
)


def read_skills_of_made(
    message: str, made: Intent, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message wants of the skills that were just left out, or of others with them.

    Args:
        message: The message, with plain quotes.
        made: The plan that left them out.
        vocabulary: The skills that are known.
        context: Holds the skills that the plan has, and leaves out.
    """
    said = _blanked(message, made.skip, vocabulary)
    asks = message.rstrip().endswith("?")
    if asks and _ASKS.search(said) and re.search(_IT, said):
        skill = made.skip[-1]
        return (Intent(kind="explain", confidence=0.95, quote=message, skill=skill),)
    back = None if asks else _BACK.match(said)
    if back is not None:
        place = _PLACE.match(back["why"])
        why = back["why"][place.end() :] if place else back["why"]
        wanted = None if _WHY.search(why) else _put_back(message, made, context)
        placed = wanted and _placed(wanted, place, vocabulary, context)
        if placed is not None:
            return (placed,)
    if asks:
        return ()
    if _FOR_A_TIME.fullmatch(said):
        return (Intent(kind="unclear", confidence=0.0, quote=message, text=bare(message)),)
    another = _instead(message, said, made, vocabulary, context)
    if not another and _OTHERWISE.search(said):
        choice = _put_back(message, made, context)
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(choice,)),)
    return another or _more(message, made, vocabulary, context)


def _blanked(message: str, skills: tuple[str, ...], vocabulary: Vocabulary) -> str:
    """Return a message in small letters, with the skills that were left out as one mark each."""
    said = message.strip()
    for it in reversed(vocabulary.find(said)):
        if it.skill in skills:
            said = f"{said[: it.start]}\0{said[it.end :]}"
    return said.casefold()


def _put_back(message: str, made: Intent, context: Context) -> Intent:
    left = tuple(it for it in context.skipped if it not in made.skip)
    heard = (f"{listed(made.skip)} back in the plan",)
    return Intent(
        kind="plan", confidence=0.96, quote=message, skip=left, without=("skip",), heard=heard
    )


def _placed(
    wanted: Intent, place: re.Match[str] | None, vocabulary: Vocabulary, context: Context
) -> Intent | None:
    """Return a plan that a skill is put back to, at the place where it is wished."""
    if place is None:
        return wanted
    other = place["other"]
    if other is None or _ALL_ELSE.fullmatch(other.strip()):
        return _near_the_end(wanted, context)
    named = vocabulary.find(other)
    if len(named) != 1:
        return None
    heard = (*wanted.heard, f"{named[0].skill} first, and so before it")
    return wanted.model_copy(update={"first": (named[0].skill,), "heard": heard})


def _near_the_end(wanted: Intent, context: Context) -> Intent:
    """Return a plan with a skill put back behind those of known level that it has work on.

    Which others it will have room for is not known before it is made.
    """
    back = wanted.heard[0].removesuffix(" back in the plan")
    ahead = tuple(it for it in context.learned if it in context.held)
    heard = (
        *wanted.heard,
        *([f"{listed(ahead)} before it"] if ahead else []),
        f"“leave {back} till last” puts all else before it too",
    )
    return wanted.model_copy(update={"first": ahead, "heard": heard})


def _instead(
    message: str, said: str, made: Intent, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the plan without another skill than was left out: "no, Python not Docker"."""
    named = [it for it in vocabulary.find(message.strip()) if it.skill not in made.skip]
    if len(named) != 1 or len(said.split()) > _SHORT:
        return ()
    core = _blanked(message, (*made.skip, named[0].skill), vocabulary)
    if not _NOT_THAT.fullmatch(core):
        return ()
    skill = named[0].skill
    left = (skill, *(it for it in context.skipped if it not in (*made.skip, skill)))
    heard = (f"{listed(made.skip)} back in the plan, without {skill}",)
    plan = Intent(kind="plan", confidence=0.96, quote=message, skip=left, heard=heard)
    return (plan.model_copy(update={"without": ("skip",)}),)


_SHORT = 10
_FOR_A_TIME = late(
    rf"{_LED}(?:only|just)?\s*(?:(?:un)?till?|'til|for|from|in|by) (?!now\b"
    rf"|good\b)[a-z0-9 ]+[\s.!]*"
)
"""How long a skill is to be left out, which a plan can't hold."""
_NOT_THAT = late(
    rf"{_LED}(?:(?:i )?me(?:an|ant|nt)|leave out|drop|it(?:'s| was)|make (?:it|that)"
    rf"|rather)?\s*\0,?"
    r"(?: (?:and )?(?:not|instead of|rather than) \0|,? (?:instead|i me(?:an|ant|nt)))[\s.!]*"
    rf"|{_LED}not \0[\s,;.–—-]+(?:but )?(?:(?:i )?me(?:an|ant|nt) )?\0[\s.!]*"
)


def _more(
    message: str, made: Intent, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the plan without further skills, where a message names them and says why at most."""
    said = message.strip()
    named = _run([it for it in _named(said, vocabulary, context) if it[0] not in made.skip], said)
    if not named:
        return ()
    end = _clause_end(said, named[-1][2])
    head, why = said[:end], said[end:].strip(" ,;.!–—-")
    lead, trail = _MORE.match(head), _TOO.search(head)
    cued = bool(lead and lead["cue"]) or bool(trail)
    core = head[lead.end() if lead else 0 : trail.start() if trail else len(head)]
    offset = lead.end() if lead else 0
    for _, first, last in reversed(named):
        core = f"{core[: first - offset]}\0{core[last - offset :]}"
    if not cued or not _NAMES_ONLY.fullmatch(core.casefold()) or _TURNS.search(why.casefold()):
        return ()
    if len(vocabulary.find(why)) > 1:
        return ()
    return _without([it for it, _, _ in named], head.strip(), context)


_Named = tuple[str, int, int]
"""A skill, and where its name begins and ends."""


def _named(said: str, vocabulary: Vocabulary, context: Context) -> list[_Named]:
    """Return the skills that a message names, those of the plan also by words of everyday."""
    found = {it.start: (it.skill, it.start, it.end) for it in vocabulary.find(said)}
    for skill in context.learned:
        at = re.search(rf"\b{re.escape(skill)}\b", said, re.IGNORECASE)
        if at is not None:
            found.setdefault(at.start(), (skill, *at.span()))
    return [found[it] for it in sorted(found)]


def _run(named: Sequence[_Named], said: str) -> list[_Named]:
    """Return the skills that are named one after the other, from the first on."""
    run: list[_Named] = []
    for it in named:
        if run and _BETWEEN.fullmatch(said[run[-1][2] : it[1]]) is None:
            break
        run.append(it)
    return run


_BETWEEN = late(r"(?:[\s,&+/]|\b(?:and|or|the|plus|also)\b)*", re.IGNORECASE)
_TURNS = late(
    r"\?|\b(?:if|unless|except|un(?:til|less)|till?|instead|hours?|deadline|plan|levels?|only|maybe"
    r"|perhaps|rather|keep|add|put|show|but (?:not|keep|leave)|for now|next|first|before|from)\b"
)
"""What a reason for leaving a skill out does not hold."""


def _without(skills: list[str], quote: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan without skills; those that it has no hours for are no part of it."""
    planned = tuple(dict.fromkeys(it for it in skills if it in context.learned))
    if not planned:
        planned = tuple(dict.fromkeys(skills))
    heard = (f"without {listed(planned)}",)
    plan = Intent(kind="plan", confidence=0.96, quote=quote, skip=planned, heard=heard)
    other = [it for it in dict.fromkeys(skills) if it not in planned]
    if other:
        more = f"{listed(other)} {'has' if len(other) == 1 else 'have'} no hours in it"
        plan = plan.model_copy(update={"heard": (*heard, more)})
    return (plan,)


def _clause_end(said: str, at: int) -> int:
    found = _CLAUSE.search(said, at)
    return found.start() if found else len(said)


_CLAUSE = late(
    r"[;.!?–—]|,(?!\s*(?:too|also|as well))|\s-\s|\s(?=(?:because|cos|since|as (?!well)|i'?m|i)\b)",
    re.IGNORECASE,
)
