"""The name that a request is about where no list knows it: "gaps Pastry Chef", "is LIMS in demand".

It is what is left of a request without the words that only ask.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.questions.only_words import words

_FRAME: Final = words("""
    a about actually after again all alright also am an and another any anybody anyone
    anything anyway are around as ask asked asking asks at available away bad be became
    become becoming been before being best better between beyond big boss btw but by can
    can't cannot career change cheap cheapest check close closer come comes compare compared
    comparing comparison could count counts course courses currently cv day days deal demand
    demanded describe did differ difference different differs difficult do does doesn't
    doing don't earn easier easy else employers enough entail even ever exactly explain far
    fast faster fewer find fit fits for free from further gap gaps get gets getting give go
    goes going good got great had happen hard harder has have having he hello help her here
    hey hi him his hmm hot hour hours how how's however i i'd i'll i'm i've idea if
    important in income instead interview interviews into involve is isn't it it's its job
    jobs just keep kind know known learn learning least left less let let's level levels
    life like likely line list listing little long look looking looks lot love made make
    makes many market matter may maybe me mean means money month more most much must my
    myself near need needed needs never new next nice no normally not nothing now of off
    offer often ok okay on once one ones online only open or other others our out over paid
    part path pay pays people person plan please pls point popular position positions
    postings practice prefer pretty quick quicker quickly quite really reckon recommend
    relevant required requirement requirements resource resources rid right role roles
    salary same say see seem should show skill skills so some somebody someone something
    somewhere soon sort start still stuff such suit suits sure switch take takes target
    teach tell than thanks that that's the their them then there these they thing things
    think this those though time to today too top toward towards training tutorial tutorials
    type typical typically u under understand until up us use used useful usually versus
    very video videos vs want wanted wants was way ways we week well were what what's whats
    when where wheres whether which while who whole whom whos why will wish with without
    wondering word work working worth would write year years yes you your yours requires ads
    adverts ad books book guide guides material materials learned somehow someday road
    shorter longer quickest slog similar sought nearer wtf wth heck hell nearest closest
    missing lacking lack lacks short responsibilities duties daily kpis
    measured asking questions come
""")
_TOKEN: Final = late(r"[^\s,;:?!()\"]+")
_JOINT: Final = late(
    r"\s*(?:,|;|\bvs\b\.?|\bversus\b|\bor\b|\band\b|\bthan\b|\bcompared (?:to|with)\b"
    r"|\bagainst\b|\bto\b"
    r"|\bwith\b)\s*",
    re.IGNORECASE,
)
_MOST: Final = 4
_SHORTEST: Final = 3


def unknown_name(clause: str) -> str | None:
    """Return the one name that a request is about, or ``None`` where it holds none or several.

    Args:
        clause: The words, with plain quotes.
    """
    runs: list[list[str]] = [[]]
    for match in _TOKEN.finditer(clause):
        word = match[0].strip(".'`-")
        folded = word.casefold()
        if word and folded not in _FRAME:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    names = [" ".join(it) for it in runs if it]
    if len(names) != 1 or len(names[0].split()) > _MOST or len(names[0]) < _SHORTEST:
        return None
    return None if any(map(str.isdigit, names[0])) else names[0]


def unknown_names(clause: str) -> tuple[str, ...]:
    """Return the names on both sides of a comparison; nothing where a side holds none.

    Args:
        clause: The words, with plain quotes.
    """
    sides = [it for it in _JOINT.split(clause) if it.strip()]
    found = tuple(dict.fromkeys(filter(None, map(unknown_name, sides))))
    return found if len(found) > 1 else ()
