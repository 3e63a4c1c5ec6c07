"""Questions about what is remembered of oneself: a fact, a skill's story, what is open."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.facts.fact_words import fact_named
from tools.understanding.intent import Intent
from tools.understanding.naming import find_skill
from tools.understanding.phrases import with_apostrophes
from tools.vocabulary import Vocabulary

_SURE = 0.985
_WHAT = (
    r"^(?:and |so )?(?:what(?:'s| is| are| was| were)|do you (?:know|remember)|tell me|which is) my"
)
_TOLD = r"(?:did|have) i (?:say|said|tell you|told you|mention(?:ed)?)"
_HOURS = late(
    rf"^(?:and )?how many hours (?:a week |per week |weekly )?(?:{_TOLD}|do i have)"
    r"(?: (?:i have|i had|a week|per week|for learning|to learn|again))*$",
    re.IGNORECASE,
)
_ASKED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (subject, late(pattern, re.IGNORECASE))
    for subject, pattern in (
        (
            "notice period",
            (
                rf"{_WHAT} notice(?: period)?$|\bhow long (?:is|was) my notice(?: period)?$"
                r"|\bhow much notice (?:do|must|should) i\b|^(?:and )?my notice(?: period)?$"
                rf"|^what {_TOLD} (?:of|about) my notice|^when {_TOLD} (?:that )?i (?:can|could)"
                rf" start"
            ),
        ),
        (
            "wanted pay",
            (
                rf"{_WHAT} (?:wanted|expected|desired|minimum) (?:pay|salary)$"
                rf"|{_WHAT} (?:pay|salary) expectations?$"
                r"|\b(?:how much|what) do i (?:want|expect|hope) to (?:earn|make|get|be paid)$"
                r"|^(?:what|which) (?:salary|pay) (?:do|did) i (?:want|ask for|hope for|expect)"
                rf"|^(?:what|which) (?:salary|pay) {_TOLD} i (?:want|hope)"
            ),
        ),
        (
            "pay",
            (
                rf"{_WHAT} (?:current |present |base |annual |yearly |monthly )*(?:pay|salary"
                r"|compensation|income|wage|earnings)$"
                r"|\b(?:how much|what) (?:do|did|am) i (?:currently |now )?"
                r"(?:earn|make|get paid|paid"
                r"|earning|making)(?: (?:now|a year|a month|per year|currently))?$"
            ),
        ),
        (
            "place",
            (
                rf"{_WHAT} (?:location|place|city|home ?town|place of residence)$"
                r"|\bwhere (?:do|am|did) i (?:currently |now )?(?:live|living|based|located)$"
            ),
        ),
        (
            "email",
            rf"{_WHAT} e-?mail(?: address)?$",
        ),
        ("phone", rf"{_WHAT} (?:phone|mobile)(?: number)?$"),
        (
            "goal",
            (
                rf"{_WHAT} (?:(?:career |long-term )(?:goals?|ambitions?|dreams?)"
                r"|goals|ambitions?|dreams?)$"
                r"|\bwhat do i want to (?:reach|achieve|do one day)$"
            ),
        ),
        (
            "constraint",
            (
                rf"{_WHAT} (?:constraints?|limits|restrictions|deal-?breakers?)$"
                r"|\bwhat (?:can't|won't|can i not|do i not want to) i? ?do(?: at work)?$"
                r"|\b(?:which|what) constraints do i have$"
            ),
        ),
        ("preference", rf"{_WHAT} preferences?$|\bwhat do i prefer$"),
        (
            "education",
            (
                rf"{_WHAT} (?:education|degrees?)$|\b(?:what|where) did i study$"
                r"|\bwhich degrees? do i have$"
            ),
        ),
        (
            "certificate",
            (
                rf"{_WHAT} certificat(?:es?|ions?)$"
                r"|\b(?:which|what) certificat(?:es?|ions?) do i (?:have|hold)$"
            ),
        ),
        (
            "experience",
            (
                rf"{_WHAT} (?:work )?experience$|\bhow (?:many years of|much) experience do i have$"
                r"|^(?:and |so )?where (?:do|did) i (?:currently )?work(?: before)?$"
            ),
        ),
        ("relocation", r"^(?:can|could|would|will) i (?:be willing to )?relocate$"),
        ("travel", r"^(?:can|do) i travel(?: for work)?$"),
        ("on-call", r"^(?:can|do) i (?:do|be) on-? ?call$"),
        ("place of work", r"^(?:can|do|must) i (?:only )?work (?:remotely|from home)$"),
    )
)
_SAID_OF = late(
    r"^(?:and |so |but )?(?:did|have|had) i (?:ever |already |actually )*(?:say|said|tell|told"
    r"|mention(?:ed)?|give|given|note[d]?|put)(?: (?:you|down))*"
    r"(?: (?:anything|something|a word|much|what))?(?: (?:about|of|on|regarding))?"
    r" (?P<what>(?:my |the )?[\w ]{2,30}?)(?: (?:before|already|yet|is|was))*$"
    r"|^(?:is there |do you have |got )?(?:anything|something) (?:there )?(?:about|on|of)"
    r" (?P<what2>(?:my |the )?[\w ]{2,30}?)(?: (?:there|kept|saved|yet))*$",
    re.IGNORECASE,
)
"""What asks whether a fact was told at all."""
_KNOW = r"(?:got|have|had|know|hold|saved?|keep|kept|store[d]?|note[d]?|remember(?:ed)?|written)"
_WITH_IT = r"(?: (?:down|saved|stored|noted|somewhere|too|also|as well|already|yet|there))*"
_HELD = late(
    rf"^(?:(?:and|so|but|also|ok(?:ay)?)\s+)*(?:do|have|did) you (?:also |still |already )?{_KNOW}"
    rf"(?: down)? (?P<a>(?:my |the |where i|what i|how much i)[\w' ]{{0,30}}?){_WITH_IT}$"
    rf"|^(?:(?:and|so|but|also|what about|how about)\s+)*(?P<b>(?:my |where i|what i|how much i)"
    rf"[\w' ]{{1,30}}?),? (?:do|have|did) you (?:also |still |already )?{_KNOW}(?: (?:that|it|this"
    rf"|one))?{_WITH_IT}$"
    r"|^(?:(?:and|so|but)\s+)*(?:what|how) about (?P<c>(?:the (?:place|town|city)|where|my)[\w'"
    r" ]{1,30})$"
    r"|^what do you have (?:on|about|for|of) (?P<d>my [\w' ]{1,30})$",
    re.IGNORECASE,
)
"""What asks whether a fact is held: "where I live, do you have that down as well"."""
_TO_LEAVE = late(
    r"^(?:and |so |but |ok )*(?:(?:if i (?:quit|resign(?:ed)?|hand(?:ed)? in|give|gave|left"
    r"|leave)\b.{0,30}?,? ?)?(?:when|how soon|what day|from when|by when)"
    r" (?:could|can|would|do|will|am|may) i (?:be )?(?:start|begin|leave|free|go|available"
    r"|able to start|out)\b)(?=.*(?:\bquit|\bresign|\bhand in|\bnotice|\bleave\b|\bleft\b"
    r"|\bnew (?:job|post|place|employer)|\bsomewhere|\banother (?:job|post|place)|\bfree$"
    r"|\bif i (?:go|left)))"
    r"|^(?:and |so |but |ok )*if i (?:quit|resign|hand in|leave|give)\b.*\bwhen\b",
    re.IGNORECASE,
)
"""What the notice period answers: from when one could work elsewhere."""
_LANGUAGE, _LANGUAGES = "language", late(r"(?:my |the )?languages?", re.IGNORECASE)
_LEADS = late(
    r"^(?:(?:and|so|but|oh|hm+|ok(?:ay)?|right|wait|sorry|please|btw|by the way|quick one)[\s,:]+)*"
    r"(?:(?:can|could) you )?(?:(?:remind me|tell me)(?: again)?[,:]? "
    r"|i forgot[,:]? )?(?:of )?(?=what|how|when|where|which)",
    re.IGNORECASE,
)
_TRAILS = late(
    r"[\s,]+(?:again|at the moment|right now|now|nowadays|currently|these days|please|btw"
    r"|by the way"
    r"|exactly|did you say|you have|you know of|though|tho)$",
    re.IGNORECASE,
)
_TURNED = late(
    r"^(?:and |so |but )?(?:(?:what|how long|how much) )?(?P<mine>my [\w -]{2,30}?)(?:'?s| is"
    r"| was|,)"
    r"(?: (?:what|how (?:long|much)|again))+$"
    r"|^what (?P<mine2>my [\w -]{2,30}?) (?:is|was|are|were)$",
    re.IGNORECASE,
)
"""A question whose words stand the other way round: "my notice was what again"."""
_WORKED = late(
    r"^(?:and )?(?:where|who) (?:did i work|was i (?:working|employed))(?: for)? (?:in|during"
    r"|around|between|before"
    r"|after|from) .{2,30}$"
    r"|^(?:and )?(?:when|until when|since when) did i (?:start|begin|join|leave|finish|quit|work"
    r"|stop)"
    r"(?: working)? (?:at|with|for) .{2,40}$",
    re.IGNORECASE,
)
"""What the times of work answer."""
_MINE = late(r"^(?:(?:and|so|oh|what about|how about)\s+)*my(?=\s)", re.IGNORECASE)
_STORY = late(
    r"^(?:show|tell|give)(?: me)? (?:the |my )?(?:history|story|changes) of (?:my )?(?P<a>.+)$"
    r"|^(?:the )?history of (?:my )?(?P<b>.+)$"
    r"|^how (?:has|did|have) (?:my )?(?P<c>.+?) (?:level )?(?:changed?|develop(?:ed)?|evolved?"
    r"|go|gone)(?: over time| so far| since.*)?$"
    r"|^(?:why|when) (?:did|have) you (?:last )?(?:changed?|lower(?:ed)?|raised?|correct(?:ed)?"
    r"|set|updated?|save[d]?) (?:my )?(?P<d>.+?)(?: level)?(?: to \d.*)?$"
    r"|^why (?:was|has) (?:my )?(?P<e>.+?) (?:been )?(?:changed|lowered|raised|corrected)$"
    r"|^when did (?:my )?(?P<f>.+?) change$"
    r"|^when did i (?:first )?(?:learn|start|begin|pick up|get into) (?:with "
    r"|on )?(?P<i>.+?)(?: first)?$"
    r"|^what(?:'s| is) my (?P<g>.+?)(?: level)?(?: at)?(?: now| currently)?(?: with (?:this|that"
    r"|it|all (?:this|that)|E\d+))?$"
    r"|^what was my (?P<h>.+?)(?: level)?(?: before| earlier)?$",
    re.IGNORECASE,
)
_CHANGES = late(
    r"^(?:(?:show|tell|list|give)(?: me)? )?(?:the )?(?:history|list|log) of (?:my |the "
    r"|your |all )*"
    r"(?:changes|memory|edits)$"
    r"|^how (?:have|has|did|do) my (?:skills?|levels?|skill levels?) (?:changed?"
    r"|develop(?:ed)?|moved?"
    r"|evolved?|gone)(?: (?:over time|so far|lately|since .{2,30}))?$"
    r"|^what(?:'s| has| have)? (?:changed|moved) in my (?:levels?|skills?)$",
    re.IGNORECASE,
)
_OPEN = late(
    r"^(?:is|are)(?: there)? (?:any ?thing|something|any questions?|questions?|any conflicts?"
    r"|any contradictions?)\b.*(?:to be decided|to decide|undecided|open|left|waiting|for me"
    r"|unresolved|contradict\w*|conflict\w*)?\W*$"
    r"|\b(?:what|which|anything)\b.*\b(?:contradicts?|contradictions?|contradict each other"
    r"|conflicts?|undecided|to be decided|do i (?:have|need) to decide|must i decide"
    r"|should i decide|can't both (?:hold|be true))\b"
    r"|^(?:what|which|do you have|are there|have you)(?: got)?(?: any)? (?:open )?questions?"
    r"(?: do you have| are open| have you| are there| for me| to decide| do you still have"
    r"| are (?:left|waiting))*$|^(?:show|list)(?: me)? (?:the |your |my )?(?:open )?questions$"
    r"|^(?:are there )?(?:any )?(?:open|unanswered|undecided) questions(?: left| for me)?$"
    r"|^(?:open questions|contradictions|conflicts)$",
    re.IGNORECASE,
)
_DECIDES = late(r"decid|open|question|contradict|conflict|both|undecided", re.IGNORECASE)
_REF = late(
    r"^(?:(?:show|why|explain|tell me about|what about|open)(?: me)?(?: (?:is|do"
    r" you (?:think|know|ask)|question|the|fact|evidence|message))*)\s+"
    r"(?P<ref>[SFEPMQ][1-9]\d{0,9})$",
    re.IGNORECASE,
)


def read_fact_question(clause: str, vocabulary: Vocabulary) -> Iterator[Intent]:
    """Yield what a clause asks of what is remembered of the user."""
    said = _as_asked(clause)
    if clause.rstrip().endswith("?"):
        said = _MINE.sub("what is my", said)
    fact = _asked_of(said)
    if fact is not None:
        yield Intent(kind="recall", confidence=_SURE, quote=clause, text=fact)
        return
    if _WORKED.match(said) and not vocabulary.find(said):
        yield Intent(kind="timeline", confidence=_SURE, quote=clause)
    if _HOURS.match(said):
        yield Intent(kind="show_plan", confidence=_SURE, quote=clause)
    if _CHANGES.match(said):
        yield Intent(kind="changes", confidence=_SURE, quote=clause)
    elif _OPEN.search(said) and _DECIDES.search(said) and not vocabulary.find(said):
        yield Intent(kind="questions", confidence=_SURE, quote=clause)
    ref = _REF.match(said)
    if ref and vocabulary.get(ref["ref"]) is None:
        yield Intent(kind="about", confidence=_SURE, quote=clause, text=ref["ref"].upper())
    story = _STORY.match(said)
    words = next(filter(None, story.groups()), "") if story else ""
    skill = _skill(words, vocabulary) if words else None
    if skill is not None:
        yield Intent(kind="recall", confidence=_SURE, quote=clause, skill=skill)


def _asked_of(said: str) -> str | None:
    """Return what the fact is on that a question asks for, or ``None``."""
    asked = next((it for it, pattern in _ASKED if pattern.search(said)), None)
    if asked is not None:
        return asked
    if _TO_LEAVE.search(said):
        return "notice period"
    told = _SAID_OF.match(said) or _HELD.match(said)
    words = next(filter(None, told.groups()), "") if told else ""
    return _LANGUAGE if _LANGUAGES.fullmatch(words) else fact_named(words)


def _as_asked(clause: str) -> str:
    """Return a question without what only leads up to it and rounds it off."""
    said = " ".join(clause.replace("’", "'").split()).strip(" .!?\"'")
    said = with_apostrophes(_LEADS.sub("", said))
    while (shorter := _TRAILS.sub("", said)) != said:
        said = shorter
    turned = _TURNED.match(said)
    return said if turned is None else f"what is {turned['mine'] or turned['mine2']}"


def _skill(words: str, vocabulary: Vocabulary) -> str | None:
    """Return the skill that words name, where they name nothing besides."""
    known = vocabulary.get(words)
    if known is not None:
        return known.name
    return find_skill(words, vocabulary) if len(words.split()) == 1 else None
