"""Which question of a check-in a part of a message is of, whatever is asked, and its own words."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from tools.late import late
from tools.promises import read_outcome
from tools.understanding.checkins.week_remarks import (
    PROMISES,
    in_trouble,
    nothing_went_well,
    question_named,
    remark_of,
)
from tools.understanding.checkins.week_words import (
    BECAUSE,
    DEED,
    FELL_ILL,
    NEXT_WEEK,
    NO_OBSTACLE,
    OF_PLAN,
)
from tools.understanding.plans.hours_told import promises as promises_in
from tools.understanding.questions.only_words import words

_LED = r"^(?:(?:and|but|so|also|then|well|oh|ok(?:ay)?|sorry|unfortunately|honestly|tbh)[\s,]+)*"
_OBSTACLES = (
    r"(?:(?:the|my|only|main|one|biggest|real|usual) )*(?:bad(?: (?:part|bit|thing|news))?"
    r"|obstacles?|blockers?|problems?|difficult(?:y|ies)|troubles?|hindrances?|downside|snags?"
    r"|challenges?)"
)
_WHAT_HINDERED = (
    r"what (?:hindered|stopped|blocked|slowed|delayed|held|kept) (?:me|us)(?: down| back| up)?"
    r"|what (?:got|stood|was|came|gets|stands) in (?:the|my) way"
)
_IN_THE_WAY = late(
    _LED + rf"(?P<lead>(?:{_OBSTACLES}(?: this (?:time|week))?(?:(?:,? obviously)? (?:was|were|is"
    rf"|are)\b(?: that\b)?|\s*[:=–-])|(?:{_WHAT_HINDERED})(?: (?:was|is|were)(?: that)?"
    r"|[^:,;.]{0,20}[:,])"
    r"|in (?:the|my) way(?: (?:was|were)|\s*[:=–-])|bad\s*[:=–-]))[\s:]*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_HINDERED = late(
    r"\bin (?:the|my) way\b|^(?:but )?(?:not|no) more (?:because|since|as|cos|cause)\b"
    r"|\b(?:hindered|hampered|blocked|delayed|stopped|distracted) (?:me|us|by)"
    r"|\b(?:held|slowed|kept|set) (?:me|us) (?:up|back|down|from|busy)\b|\bno time (?:for|because)"
    rf"|{_LED}(?:(?:i'?m|i am|i was|i got|was|still) )*stuck (?:on|at|with|in)\b"
    rf"|{_LED}{_OBSTACLES}\b",
    re.IGNORECASE,
)
_TROUBLE = late(
    r"\b(?:sick|ill|unwell|poorly|flu|covid|a cold|migraines?|fever|hospital|on[- ]?call|crunch"
    r"|night shifts?|nights|double shifts?|overtime|exams|exam week|boiler|visitors?|in-?laws?"
    r"|funeral|quarter[- ]end|month[- ]end|year[- ]end|releases?|outages?|incidents?|lazy"
    r"|too (?:busy|tired|much (?:work|on))|no (?:time|energy|internet|sleep)|knackered|exhausted"
    r"|burn(?:t|ed)?[- ]?out|swamped|snowed under|(?:work|job|kids?|school|home) (?:was|is|were"
    r"|has been|had me)|holidays?|travel(?:l?ed|l?ing)?|deadlines?|abroad|moving house|moved house"
    r"|(?:kids?|wife|husband|partner|son|daughter|mother|mum|mom|father|dad|baby|boss|team|laptop"
    r"|pc|wi-?fi|internet|cluster|server|vpn|network|car|dog|cat|train) (?:had|has|was|were|is|are"
    r"|died|broke|crashed|kept|needed|went|got)"
    r"|(?:would|did|could)n'?t (?:start|work|run|build|install|boot|load|compile|connect|open|log)"
    r"|had (?:\w+ ){0,2}(?:problems?|issues?|troubles?|difficult(?:y|ies))|one of those weeks"
    r"|(?:much|lots? of|many|plenty of) (?:\w+ )?(?:work|stress|meetings|appointments|shifts)"
    r"|(?:was|been) (?:(?:very|so|really|just|a|an|all|too|always) )*(?:stressful|tired|exhausting"
    r"|rough|tough|awful|terrible|hectic|long)|(?:was|were) (?:(?:very|so|really|rather|quite|too"
    r"|pretty) )*(?:confusing|unclear|complicated|outdated)"
    r"|got (?:pulled|called|dragged|stuck|sent|moved|roped|put|hauled|thrown) (?:onto|on|into|in|to"
    r"|away|off|over|out|back)"
    r"|broke(?:n)?(?: down)?|went (?:bust|wrong|down)|(?:was|were|been|got) (?:away|mad|hell|busy"
    r"|stuck|ill|sick))\b",
    re.IGNORECASE,
)
"""What tells of trouble where nothing says that something was done."""
_TO_COME = late(
    r"\b(?:next (?:week|month)|from (?:the )?\d+|tomorrow|will|going to|gonna|starting)\b|'ll\b",
    re.IGNORECASE,
)
_DONE = late(
    _LED + r"(?:(?:i|we|i've|we've|i have)\s+)?(?:(?:just|finally|also|even|actually|mostly) )*"
    r"(?:did|done|got|finished|completed|built|made|ran(?! out)|wrote|deployed|fixed|solved"
    r"|understood|learn(?:ed|t)|passed|explained|read|watched|started|managed|cracked|shipped"
    r"|set up|presented|helped|reached|published|sent|applied|met)\b(?! (?:"
    rf"{FELL_ILL}|stuck"
    r"|nothing|(?:very |so |too )?little|less|hardly|not much|pulled|called|dragged|sent|moved"
    r"|roped|put|hauled|thrown))(?=\s+\S)"
    r"|\b(?:is|are|got|all|now)? ?(?:done|finished|completed?|works|working|clicked|live"
    r"|deployed|passed|up and running|through)(?: (?:now|too|already|finally|at last))*[\s.!]*$"
    r"|\bhanded (?:over|in)\b"
    r"|\b(?:loved|praised|liked|thanked|congratulated) (?:it|me|my|the|that|this)\b"
    r"|\bfinally\b(?=[\s,]+\w)|\w[\s,]+finally\b"
    rf"|{_LED}(?:i|we)(?:'ve| have)? (?:also |even |then )?(?!(?:need|want|miss|fail|skipp|stopp"
    r"|paus|postpon|struggl|wast|lack|delay|turn|end|plann|hop|lik|expect|follow|us|tri|attend)ed\b)[a-z]{3,}ed"
    r" (?=(?:my|our|the|an?|some|two|three|\d)\b)",
    re.IGNORECASE,
)
_GOOD = late(
    _LED + r"(?P<lead>(?:good(?: (?:news|bit|part|thing))?|wins?|went well|what went well"
    r"|highlights?|best (?:bit|part|thing))(?: (?:was|were|is)(?: that)?|\s*[:=–-]))\s*"
    r"(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_I_WILL = (
    r"(?:i(?:'ll| will| shall|'m going to| am going to)"
    r"|i (?:hereby )?(?:promise|commit|vow|pledge|intend)(?: myself)?(?: (?:that i'?ll|that i will"
    r"|that i shall|to))?)\b"
)
_I_WANT = r"i(?:'d like| would like| want| plan| hope| aim| mean) to\b"
_NOT_SPENT_ON = (
    r"(?! ?(?:h|hrs?|hours?) (?:of |on |for )?(?!(?:a|per|each|only|max|off|tops|free|at|in|is|then"
    r"|instead)\b)[a-z])"
)
"""Behind hours, that they are of nothing: those would be the plan's, and no promise."""
_WILL = late(
    _LED + r"(?:(?:(?:for|in|till|until|by) )?(?:the )?next (?:week|wk|time)\b[\s,:–-]*"
    rf"(?:(?:{_I_WILL}|{_I_WANT})\s*[:,]?\s*)?(?:to )?(?![\s,:–-]*(?:(?:i|only|is|it's|it)\b"
    r"|just \d|(?:about |max )?\d" + _NOT_SPENT_ON + r""
    r"|(?:there|there's|have (?:more|less|no|some|time)|no|off|away|not|nothing|we|my|the|also i"
    r"|(?:will|should|might|can|could|is going to|gonna) be|gets|looks|seems|becomes)\b))"
    r"|(?:(?:for|in) )?(?:the )?next (?:week|time)\s*[:=]\s*(?!(?:i|only|no|off|away|nothing)\b)"
    r"(?:to )?"
    r"|(?:my |the )?promises?(?: for (?:the )?next week)? (?:is|was)\s*:?\s+(?=.*\b(?:by|before"
    r"|b4|until|till) (?!now\b)\w)(?:to )?"
    rf"|(?:that )?{_I_WILL}\s*[:,]?\s+(?!(?:be|have|say|tell|need)\b)"
    r"|next\s*[:=]\s*(?:to )?"
    r"|(?:my )?next (?:promises?|commitments?) (?:is|are|was|were|will be)\s*:?"
    r"\s+(?!(?:kept|not|partly|broken|done|all)\b)(?:to )?"
    r"|(?:my |the )?(?:promises?|commitments?)(?: (?:is|are|(?:for )?(?:the )?next week"
    r"(?: is| are| was| were| will be)?))?\s*[:=–-]?\s+"
    r"(?!(?:\w+ )?(?:was|were|not|all|is|are|i|kept|done|finished|ready|met|fulfilled|broken|partly"
    r"|half|still)\b)(?:to )?)\s*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DOES = (
    r"(?:do|make|try|learn|study|practi[cs]e|read|finish|start|build|write|repeat|watch|continue"
    r"|begin|complete|deploy|spend|aim|plan|hope|intend|want|wanna|gonna|am going|would like)\b"
)
_I_DO = late(
    _LED + rf"(?:(?:for )?(?:the )?next (?:week|wk|time)[\s,:–-]+(?:i|we) (?:also |then |again )?"
    rf"(?P<rest>{_DOES}(?! (?:nothing|not)\b).*)"
    rf"|(?P<before>(?:(?:i|we) {_DOES}|i'd like|(?:about |at least |max )?\d+(?:[.,]\d+)?"
    r" ?(?:h|hrs?|hours?)\b(?! (?:a|per|each|every) ))(?!.*\b(?:off|away|holidays?|vacation"
    r"|free|leave)\b).*?),? (?:for |in )?(?:the )?next (?:week|wk))[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
"""What is said of the next week as of this one, and is to be done: "next week I do 6 hours"."""
_NOTHING_PROMISED = late(
    _LED + r"(?P<rest>no(?:thing| promises?)?)(?: (?:promise[sd]?|to promise))?"
    r"(?: (?:for|in))? (?:the )?next (?:week|time)[\s.!]*$"
    r"|" + _LED + r"(?:no promises?|i promise nothing)(?: (?:from me|for (?:next|this) week))*"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_NO_LEVEL = late(
    _LED + r"(?:(?:no|none of the|all(?: the)?|the|my) )?(?:other )?(?:skill )?levels?"
    r"(?: (?:has|have|is|are|all|did))*(?: (?:change[sd]?|moved?|the same|same|unchanged|stay(?:ed"
    r"|s)?(?: (?:the same|put|as (?:is|they are)))?|as before|not changed?)|\s*:\s*"
    r"(?:none|no|same|unchanged|no change))[\s\w]{0,12}$"
    r"|" + _LED + r"(?:nothing|no change)(?: changed?)? (?:with|in|on|about) (?:the |my )?levels?"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_NO_TROUBLE = late(
    _LED + r"(?P<rest>no(?:thing|ne|pe)?)\b(?:(?: (?:much|really|else|big|major|special"
    r"|serious|real|to speak of|at all|stood|got|was|came))*(?: (?:in (?:the|my) way|hindered"
    r"|stopped|held|blocked|(?:is |was )?(?:blocking|hindering|stopping"
    r"|bothering))(?: (?:me|us)(?: (?:back|up))?)?(?: (?:this (?:time|week)"
    r"|really))*| (?:obstacles?|blockers?|problems?|trouble|difficult(?:y|ies)|issues?)"
    r"(?: \w+){0,3}))[\s.!]*$"
    r"|" + _LED + rf"(?:{_OBSTACLES})(?: (?:was|were|is|are)|\s*[:=–-])?\s*(?P<none>none|nothing|no"
    r"|nope|nah)(?: (?:really|at all|this (?:week|time)|much|special|that i (?:know|remember)))*"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_NOTHING = late(
    r"(?:(?:well|oh|hm+|um+|honestly|nope|no|nah|and|but)[\s,]+)*(?P<rest>nothing|none|nope|nah|no)"
    r"(?: (?:really|much|at all|special|this (?:week|time)|nothing|none|no))*"
    r"(?:[\s,]+(?:as|like) i (?:said|told you|wrote|mentioned)(?: (?:already|before))?)?[\s.!]*",
    re.IGNORECASE,
)
_OF_PROMISES = late(
    _LED + r"(?:(?:i|the|my|all|both|last week's|last) )*(?:promises?|commitments?)"
    r"(?: (?:was|were|is|are|i|all|both|only))*[\s:=–-]+"
    r"(?:(?:that|this)(?: (?:one|promise))?[\s,:]+(?:(?:was|is|only|just)\s+)*)?"
    r"(?P<rest>(?:kept|partly|partially|half|done|broken|not|missed|failed|mostly|yes|no)\b.*)$"
    r"|" + _LED + r"(?:i )?(?P<kept>kept|broke|(?:did(?:n'?t| not) )?ke(?:pt|ep)) (?:all |both )?"
    r"(?:the|my|that) (?:promises?|commitments?)[\s.!]*$",
    re.IGNORECASE,
)
_ALONE = late(
    r"(?:(?:but|no|yes|well|and|hey)[\s,]+)*i (?:did keep|kept|did(?:n'?t| not) keep)"
    r" (?:it|that|them)"
    r"(?: (?:though|tho|actually|all))*[\s.!]*|"
    r"(?:it was |they were |all |both |(?:that|this) (?:one |promise )?(?:was |is )?)?"
    r"(?:only |just )*"
    r"(?:kept|partly|not kept|half kept"
    r"|broken|mostly kept)"
    r"(?:[\s,–-]+(?:(?:as|like) i (?:wrote|said|told you)|i (?:said|wrote|told you)|again"
    r"|for that one|of course|yes|both|all))*[\s.!]*",
    re.IGNORECASE,
)
"""What became of the promise that is open, and nothing else."""
_LITTLE = late(r"(?:\w+ )?(?:only|just|not more than|at most)\b", re.IGNORECASE)
_WORD = late(r"[^\W_]{2,}")
_NO_CONTENT = words("""
    about again all already also an and any are as at be been both bit but by did didn didnt do
    does doing done finish finished for from get got had half have if in into is it its just kept
    like ll made make managed me my myself nearly next no none not nothing of off on one only or
    our out over part partly promise promised promises ready she so some that the them then
    there these they thing things this those through to today too two up was we week well went
    were will with yes yesterday yet you your
""")
_ENDING = late(r"(?<=\w{3})(?:ing|ed|es|s)$")
_STEM = 4


def question_of(part: str, promises: Sequence[str] = ()) -> str:
    """Return the key of the question that a part of a message is of; empty where none is plain.

    A deed in spite of trouble is what went well.

    Args:
        part: The part.
        promises: What is promised and open.
    """
    key = question_by_cue(part, promises)
    if key or part.rstrip().endswith("?") or says_nothing(part):
        return key
    if _DONE.search(part) or DEED.match(part):
        return "wins"
    if NEXT_WEEK.match(part) or (OF_PLAN.search(part) and _TO_COME.search(part)):
        return ""  # days off to come are of the plan
    if in_trouble(part) or _TROUBLE.search(part):
        return "blockers"
    known = remark_of(part)
    return known if known in {"wins", "blockers"} else ""


def question_by_cue(part: str, promises: Sequence[str] = ()) -> str:
    """Return the key of the question that a part names, or of the promise it is about; or nothing.

    A promise that is open stands for its own question: what became of it is told in its words.

    Args:
        part: The part.
        promises: What is promised and open.
    """
    if part.rstrip().endswith("?") or says_nothing(part):
        return ""
    promised = promise_told(part, promises)
    if promised:
        return f"commitment:{promised}"
    return next((key for key, names in _BY_CUE if names(part)), "")


def _nothing_in_the_way(part: str) -> bool:
    return bool(_NO_TROUBLE.match(part) or NO_OBSTACLE.fullmatch(part) or _IN_THE_WAY.match(part))


_BY_CUE: Final[tuple[tuple[str, Callable[[str], object]], ...]] = (
    ("levels", _NO_LEVEL.match),
    ("next", lambda it: _NOTHING_PROMISED.match(it) or _WILL.match(it) or _I_DO.match(it)),
    ("blockers", _nothing_in_the_way),
    ("wins", _GOOD.match),
    ("blockers", lambda it: question_named(it) == "blockers"),
    ("wins", lambda it: question_named(it) == "wins"),
    ("blockers", _HINDERED.search),
    ("next", promises_in),
)
"""What names the question of a part, the plainest first."""


def says_nothing(part: str) -> bool:
    """Whether a part says no more than that there was nothing: "nope nothing", "none really".

    Args:
        part: The part.
    """
    return _NOTHING.fullmatch(part.strip()) is not None or nothing_went_well(part)


def hindered_by(part: str, *, little: bool) -> str:
    """Return the reason behind an amount of time where it stood in the way; else nothing.

    Args:
        part: What gives the amount: "only one hour because I had a double shift".
        little: Whether the amount is nothing, so that any reason is one.
    """
    why = BECAUSE.search(part)
    reason = part[why.end() :].strip() if why else ""
    known = question_of(reason)
    little = little or _LITTLE.match(part) is not None
    return reason if known == "blockers" or (little and not known) else ""


def words_of(key: str, part: str) -> str:
    """Return a part without what only says which question it is of: "bad: on call" → "on call".

    Args:
        key: The key of the question.
        part: The part.
    """
    cues: dict[str, tuple[re.Pattern[str], ...]] = {
        "blockers": (_NO_TROUBLE, NO_OBSTACLE, _IN_THE_WAY),
        "next": (_NOTHING_PROMISED, _WILL, _I_DO),
        "wins": (_GOOD,),
    }
    for cue in (_OF_PROMISES,) if key.startswith("commitment") else cues.get(key, ()):
        match = cue.match(part)
        groups = match.groupdict() if match else {}
        own = next((groups[it] for it in ("rest", "none", "kept", "before") if groups.get(it)), "")
        if own:
            return own.strip()
    return PROMISES.sub("", part) if key == "next" else part


def promise_told(part: str, promises: Sequence[str]) -> str:
    """Return the one open promise of which a part tells what became; empty where none is meant.

    Args:
        part: The part: "the falls data is done", "promise kept".
        promises: What is promised and open.
    """
    named = _OF_PROMISES.match(part) or _ALONE.fullmatch(part.strip())
    if named and len(promises) == 1:
        return promises[0]
    spoken = set(content(part))
    for promise in promises:
        shared = spoken & set(content(promise))
        if spoken and len(shared) * 2 >= len(spoken) and read_outcome(part, promise):
            return promise
    return ""


def content(said: str) -> Iterator[str]:
    """Yield the beginnings of the words that say what something is about.

    Args:
        said: A promise, or what is told of one.
    """
    for it in _WORD.findall(said.casefold()):
        if it not in _NO_CONTENT and not it.isdigit():
            yield _ENDING.sub("", it)[:_STEM]
