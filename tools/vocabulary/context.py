"""When a spelling that is also an ordinary word means the skill: by its case and its context."""

import re
from collections.abc import Sequence

from tools.vocabulary.index import Candidate

_REACH = 60

_LEVEL_WORD = (
    r"(?:none|beginner|novice|basics?|elementary|familiar|junior|intermediate|proficient|working"
    r"|solid|strong|advanced|senior|fluent|expert|master(?:y|ed)?|lead|primary|secondary|learning)"
)
# A level written beside the skill speaks of skills in any case: "go 3/5", "r (advanced)".
_LEVEL_AFTER = re.compile(
    rf"(?:\s+(?:is|at|to|=)(?:\s+at)?|\s*[:=–—-])?\s*\(?\s*[0-5](?:\.5)?\s*/\s*(?:5|10)(?!\d)"
    rf"|\s*\(\s*{_LEVEL_WORD}\b|\s*[:=–—]\s*{_LEVEL_WORD}\b|\s+-\s+{_LEVEL_WORD}\b",
    re.IGNORECASE,
)
_YEARS_AFTER = re.compile(r"\s*[(,:–—-]?\s*\d{1,2}\+?\s*(?:years?|yrs?)\b", re.IGNORECASE)

# The skill ends here: a delimiter, or a word that goes on about something else.
_BOUNDARY = re.compile(
    r"\s*(?:$|[,;:.!?/|)\]•·…\"”*`&+(–—]|-\s)"
    r"|\s+(?:and|or|for|in|on|with|at|is|are|as|by|but|plus|over|from|than|via|also|etc"
    r"|preferred|required|desired|(?:v|version )?\d)\b"
    r"|\s+to\s+(?:build|write|create|develop|deliver|implement|ship)\b",
    re.IGNORECASE,
)
_NOUN_AFTER = re.compile(
    r"(?:\s+|-)(?:programming|languages?|developers?|development|engineers?|engineering|coding|code"
    r"|experience|frameworks?|library|libraries|codebases?|scripts?|scripting|services?|servers?"
    r"|microservices?|backends?|ecosystem|runtime|proficiency|proficient|skills?|knowledge"
    r"|expertise|experts?|stack|certifications?|certified|charts?|jobs?|clusters?|pipelines?"
    r"|sql|apps?|applications?|components?|hooks?|native|macros?|spreadsheets?|formulas?"
    r"|playbooks?|cookbooks?|modules?|packages?|projects?|basics|fundamentals|based)\b",
    re.IGNORECASE,
)
_WORDS_BEFORE = re.compile(
    r"(?:\b(?:programming|coding|written|writing|write|developing|development|developer"
    r"|proficient|proficiency|experienced?|fluent|fluency|knowledge|skilled|skills?|expertise"
    r"|expert|familiar|familiarity|competen\w+|working|background|command|understanding|grasp"
    r"|mastery|services?|microservices?|apis?|backends?|tools|scripts?|code|systems"
    r"|applications|apps|certified|years?|yrs?)\s+(?:in|of|with|using)\s+(?:the\s+)?"
    r"|\b(?:using|use|uses|used|know|knows|learn|learns|learning|learned|learnt|wrote"
    r"|mastering|mastered|teach|taught|studied|studying|years?|yrs?|languages?|like"
    r"|such as|include|including|includes|e\.g\.|preferably|ideally)[:,]?\s+"
    rf"|(?<![\w-])(?:no|without|never|{_LEVEL_WORD}|some|good|excellent|deep)\s+"
    r"|\b(?:languages?|skills?|stack|technolog(?:y|ies)|tech|tools?|tooling|frameworks?"
    r"|libraries|software|databases?|backend|frontend|front-end|back-end)\s*\**\s*:\**\s*)"
    r"[`*\"“]*$",
    re.IGNORECASE,
)
_NEAR_MARKS = frozenset("&'’@#$_~\\")
_BEFORE_LIST = re.compile(r"(?:^|[,;:/|•·(\[*`\"“-]|\b(?:and|or|in|with|of))\s*$", re.IGNORECASE)
_LIST_GAP = re.compile(
    r"\s?(?:\([^()\n]{0,40}\)|[:–-]?\s?\d(?:\s?/\s?\d{1,2})?)?[`*]{0,2}\s*"
    r"(?:[,;/|•·+&]|,?\s(?:and|or|&)\s|,\s*(?:and|or)\s)[`*]{0,2}\s*",
    re.IGNORECASE,
)
_FURNITURE = " \t\r\n-*•·–#>|`_:.,;+/&"
_ACRONYM = 3
_RUN = 3


def meant(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates that mean a skill: all unguarded ones, guarded ones by context."""
    sure = [not it.spelling.guarded or _speaks_of_skill(text, it) for it in candidates]
    for order in (range(len(candidates)), range(len(candidates) - 1, -1, -1)):
        for at in order:
            sure[at] = sure[at] or _beside_a_skill(text, candidates, sure, at)
    _accept_runs(text, candidates, sure)
    return [it for it, accepted in zip(candidates, sure, strict=True) if accepted]


def _speaks_of_skill(text: str, it: Candidate) -> bool:
    if _part_of_a_word(text, it):
        return False
    after = text[it.end : it.end + _REACH].split("\n", 1)[0]
    if _LEVEL_AFTER.match(after):
        return True
    before = text[max(0, it.start - _REACH) : it.start].rsplit("\n", 1)[-1]
    if not _spelled_exactly(text, it):
        return False
    return bool(
        _YEARS_AFTER.match(after)
        or _NOUN_AFTER.match(after)
        or (_WORDS_BEFORE.search(before) and _BOUNDARY.match(after))
        or _alone(text, it)
        or _acronym(text, it)
    )


def _part_of_a_word(text: str, it: Candidate) -> bool:
    """Whether marks tie it to its neighbours: ``R&D``, ``Go-to``, ``let's``, ``R. Smith``."""
    before, after = text[it.start - 1 : it.start], text[it.end : it.end + 3]
    if before in _NEAR_MARKS - {""} or after[:1] in _NEAR_MARKS - {""}:
        return bool(before or after)
    if before == "-" and text[it.start - 2 : it.start - 1].isalnum():
        return True
    return bool(re.match(r"-\w", after)) and not _NOUN_AFTER.match(text, it.end)


def _spelled_exactly(text: str, it: Candidate) -> bool:
    return text[it.start : it.end] in it.spelling.guarded


def _alone(text: str, it: Candidate) -> bool:
    """Whether it is all that its line or its table cell holds."""
    line_start = text.rfind("\n", 0, it.start) + 1
    line_end = text.find("\n", it.end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    left = re.split(r"[|\t]", line[: it.start - line_start])[-1]
    right = re.split(r"[|\t]", line[it.end - line_start :])[0]
    return not left.strip(_FURNITURE) and not right.strip(_FURNITURE)


def _acronym(text: str, it: Candidate) -> bool:
    """Whether it is an acronym in capitals among words that are not: no ordinary word is."""
    spelled = text[it.start : it.end]
    around = text[max(0, it.start - _REACH) : it.end + _REACH]
    return len(spelled) >= _ACRONYM and spelled.isupper() and around.upper() != around


def _beside_a_skill(
    text: str, candidates: Sequence[Candidate], sure: Sequence[bool], at: int
) -> bool:
    it = candidates[at]
    if _part_of_a_word(text, it):
        return False
    for other in (at - 1, at + 1):
        if not 0 <= other < len(candidates) or not sure[other]:
            continue
        if _listed(text, candidates, at, other) and _same_case(text, it, candidates[other]):
            return True
    return False


def _listed(text: str, candidates: Sequence[Candidate], at: int, other: int) -> bool:
    """Whether two neighbours stand in one list, and the guarded one is a whole item of it."""
    first, second = candidates[min(at, other)], candidates[max(at, other)]
    if not _LIST_GAP.fullmatch(text, first.end, second.start):
        return False
    return other > at or bool(_BOUNDARY.match(text, candidates[at].end))


def _same_case(text: str, it: Candidate, other: Candidate) -> bool:
    spelled, beside = text[it.start : it.end], text[other.start : other.end]
    if _spelled_exactly(text, it):
        return True
    return (spelled.islower() and beside.islower()) or (spelled.isupper() and beside.isupper())


def _accept_runs(text: str, candidates: Sequence[Candidate], sure: list[bool]) -> None:
    """Accept three or more guarded names, spelled exactly, that follow each other in a list."""
    run: list[int] = []
    for at, it in enumerate(candidates):
        linked = bool(run) and _listed(text, candidates, at, at - 1)
        fits = not sure[at] and _spelled_exactly(text, it) and not _part_of_a_word(text, it)
        run = [*run, at] if linked and fits else [at] if fits else []
        if len(run) >= _RUN:
            for accepted in run:
                sure[accepted] = True
