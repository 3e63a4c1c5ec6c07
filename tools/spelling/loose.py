"""Words as they are texted or spoken, and how they are spelled: "dont", "tmrw", "gotta"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.number_words import SMALL
from tools.spelling.past_forms import past_edits
from tools.spelling.rewording import Edit

_SPELLINGS: Final = """
    dont=don't doesnt=doesn't didnt=didn't cant=can't couldnt=couldn't wont=won't isnt=isn't
    wasnt=wasn't arent=aren't havent=haven't hasnt=hasn't hadnt=hadn't shouldnt=shouldn't
    wouldnt=wouldn't werent=weren't lets=let's whats=what's wheres=where's hows=how's thats=that's
    theres=there's youve=you've theyve=they've weve=we've youre=you're theyre=they're whos=who's
    pls=please plz=please plse=please thx=thanks tnx=thanks thanx=thanks ty=thanks soz=sorry
    gimme=give|me lemme=let|me gonna=going|to gotta=have|to hafta=have|to tryna=trying|to
    outta=out|of kinda=kind|of sorta=sort|of shoulda=should|have coulda=could|have
    woulda=would|have alot=a|lot aswell=as|well
    rly=really mgmt=management mgt=management abt=about rn=right|now
    teh=the hte=the adn=and nad=and taht=that waht=what jsut=just yuo=you wiht=with
    wot=what wut=what wat=what wether=whether coz=because cuz=because thru=through
    tmrw=tomorrow tmr=tomorrow tomoz=tomorrow tonite=tonight wknd=weekend wkend=weekend
    shud=should shld=should cud=could cld=could wud=would wld=would
    nowt=nothing nuthin=nothing nothin=nothing nuffin=nothing nuttin=nothing
    summat=something sumthing=something owt=anything anythin=anything
    doin=doing goin=going havin=having workin=working learnin=learning lookin=looking
    gettin=getting tryin=trying thinkin=thinking
    ur=your yer=your ppl=people def=definitely defo=definitely deffo=definitely
    probs=probably prolly=probably prob=probably obvs=obviously
    idk=I|don't|know dunno=don't|know nvm=never|mind aye=yes
    py=Python pg=PostgreSQL dl=deep|learning gha=GitHub|Actions gh=GitHub pbi=Power|BI bq=BigQuery
    rmq=RabbitMQ dynamo=DynamoDB gsheets=Google|Sheets pwsh=PowerShell gql=GraphQL kt=Kotlin
    rlang=R esxi=VMware
"""
LOOSE: Final = dict(it.split("=") for it in _SPELLINGS.split())
"""Words as they are texted, and how they are spelled; "|" stands for a space."""
_ANY: Final = "|".join(sorted(LOOSE, key=len, reverse=True))
_ALONE: Final = r"(?<![\w'/.@-])"
_ENDS: Final = r"(?![\w'/-]|\.\w)"
_WORD = late(rf"{_ALONE}(?:{_ANY}){_ENDS}", re.IGNORECASE)
_SHORT: Final = tuple(
    (late(rf"(?:{_ALONE}|(?<=\d)(?=ish))(?:{pattern}){_ENDS}", re.IGNORECASE), full)
    for pattern, full in (
        (r"im(?= (?!port\b))", "I'm"),
        (r"ive", "I've"),
        (r"i ?d(?= (?:say|put|rate|call|like|love|rather|guess|go)\b)", "I'd"),
        (r"i ll(?= \w)", "I'll"),
        (r"(?<!\bi )am(?= an? [a-z])", "I'm"),
        (r"whst|hwat", "what"),
        (r"(?<=i )ment(?= \w)", "meant"),
        (r"'?bout(?= (?:an?|half|one|two|three|four|five|six|\d+)\b)", "about"),
        (
            r"u(?= (?:can|could|know|think|have|are|should|do|tell|say|got|mean|want|need|just)\b)",
            "you",
        ),
        (
            r"(?<=can )u|(?<=do )u|(?<=did )u|(?<=are )u|(?<=could )u|(?<=would )u|(?<=thank )u",
            "you",
        ),
        (r"r(?= (?:u|you|they|we|there)\b)", "are"),
        (r"its(?= (?:an? |more |now |really |about |like |only |at |of )*[0-5]\b)", "it's"),
        (r"(?<=\d )hrs? ?/? ?wk", "hours a week"),
        (r"(?<=\d )(?:h|hrs?|hours?) ?(?:pw|p/w|pwk)", "hours a week"),
        (r"w/(?= ?\w)", "with"),
        (r"how come", "why"),
        (r"have been knowing", "know"),
        (r"(?<=\d) ?ish", ""),
        (r"i've no", "I have no"),
        (r"i(?:'ve| have) got no(?= (?:experience|clue|idea|knowledge|skills?)\b)", "I have no"),
        (r"got no(?= (?:experience|clue|idea|knowledge|skills?)\b)", "no"),
        (r"(?<=\bi )(?:don't|do not) do(?= [a-z])", "have no"),
    )
)


_RUN_ON: Final = late(
    r"\b(?i:i'?m|i am|my name is|name'?s|call me|this is) [A-Z][a-z]{1,15}(?P<name> )"
    r"(?=(?:an? (?:[\w-]+ ){0,3}[\w-]+(?: (?:in|from|at|with|for|by)\b|[,.;!]|$))|\d\d\b)"
    r"(?:(?<=\s)\d\d(?: (?:years? old|yrs?))?(?P<age> )(?=[a-z]))?"
)
"""A name and an age with no comma after them: "I'm Bill 38 electrician in Cardiff"."""


_SMALL: Final = {word: figure for figure, word in enumerate(SMALL)}
_AND_A_HALF: Final = late(
    rf"{_ALONE}(?P<count>{'|'.join(SMALL)}|\d{{1,2}}) and a half"
    r"(?= (?:hours?|hrs?|h)(?: (?:a|per|each|every) we?e?k| ?/ ?we?e?k| weekly)\b)",
    re.IGNORECASE,
)
"""Hours with a half, whose "and" joins no two things: "seven and a half hours a week"."""


def loose_edits(said: str) -> Iterator[Edit]:
    """Yield what to read in the place of words that are spelled loosely.

    Args:
        said: A message, with plain quotes.
    """
    for match in _WORD.finditer(said):
        full = LOOSE[match[0].casefold()].replace("|", " ")
        yield Edit(match.start(), match.end(), full.capitalize() if match[0][0].isupper() else full)
    yield from past_edits(said)
    for pattern, full in _SHORT:
        for match in pattern.finditer(said):
            yield Edit(match.start(), match.end(), full)
    for match in _RUN_ON.finditer(said):
        for space in ("name", "age"):
            if match[space]:
                yield Edit(*match.span(space), ", ")
    for match in _AND_A_HALF.finditer(said):
        whole = match["count"].casefold()
        figure = int(whole) if whole.isdigit() else _SMALL[whole]
        yield Edit(match.start(), match.end(), f"{figure}.5")
