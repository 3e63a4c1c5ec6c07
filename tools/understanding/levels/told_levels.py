"""Levels however they are told: tied to their skill, after asides and reasons, put right, denied.

The message is read as tokens (``level_tokens``), and each wording of a level is a pattern over the
signs of these, not over their words. What is found is put as "Skill 3/5", which every reader knows.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tools.intake.levels.bare_digits import may_be_version
from tools.late import late
from tools.understanding.levels.level_tokens import ENDS_A_LEVEL, LEVEL, SKILL, Token, tokens
from tools.understanding.standing import standing
from tools.vocabulary import Mention

_LIGHT = "[GDKHLitsuTBChqpj]"  # what ties a level to its skill, or only softens it
_END = rf"(?=[{ENDS_A_LEVEL}]|$)"
_RIGHT = (
    r"(?:[Fhf]*[KEDAbQ]*(?:[Cn]|(?<=[KEb])s)[KEDAbCn]*(?:(?<=C|K)[^SNEOQd]{1,16}?K)?[HListuTChqj]*"
    r"(?P<right>N))*"
)
_AFTER = tuple(
    late(rf"S{wording}{_END}{_RIGHT}{_END}")
    for wording in (
        rf"{_LIGHT}{{0,4}}X[HTtLsh]*[Nd]F*[KEDAb]*[HListuCT]*(?P<n>N)",  # isn't 3, it's 4
        # "(level 2)", after a remark; "3 or 4, put 3"
        r"[^SNEQKp]{0,8}p[LHTth]*(?P<n>N)(?=E)",
        rf"{_LIGHT}{{0,4}}[Nd]o[HT]*[Nd][KE]+[AbC]*[LijV][HTtsC]*(?P<n>N)",
        r"[^SNOE]{0,3}v[HTth]*[Nd][^SNOE]{0,6}[KEDAb]+[FhH]*[LiVjsCF][HTListuChq]*(?P<n>N)",
        rf"{_LIGHT}{{0,4}}[Nd][Lv][WHTXFst]{{1,5}}[KEDAb]+[HListuCT]*(?P<n>N)",  # 5 was generous, 4
        rf"{_LIGHT}{{0,4}}[Nd]F*K?b[LHCistuTFhj]+(?P<n>N)",  # 5 but it's more like a 3
        rf"{_LIGHT}{{0,4}}[Nd][FfEKAb]+[^SN]{{0,10}}V[HTth]*(?P<n>N)",  # at 4. I'd put it to 3
        rf"{_LIGHT}{{0,4}}[Nd][^SNE]{{0,10}}[Kb][hC]+[HT]*(?P<n>N)",  # 5 to them, honestly 4
        rf"{_LIGHT}{{0,4}}[Nd]D(?P<n>N)",
        r"[^SNE]{0,3}[Nd][FfKEQ]+V[HTth]*(?P<n>N)",  # shows 4, should be 3
        rf"G?[FhH]{{0,2}}Q?{_LIGHT}{{0,6}}(?P<n>N)",
        r"G?(?:[KDLH]{0,3}(?P<n>Z)|D?(?P<n2>n))(?=[KEAbSF]|$)",
        rf"[^SNOE]{{1,16}}K{_LIGHT}{{0,3}}(?P<n>N)T?(?=[KEfjF]|$)",  # "Facilitation: hate it, 1"
        r"[^SNOQ]{1,20}?[EK]+[AbC]*u[LiT]*(?P<n>Z)(?=[KEAbSF]|$)",  # "..., so nothing there"
        r"[^SN]{1,40}?[EKQ]+[AbC]*V[HTth]*(?P<n>N)",
        r"[^SN]{1,30}?[EKQ]+[AbC]*(?:[LiVj]|u[LijTCF]*)[HTtsCuhq]*(?P<n>N)",
        r"[^SNOEQ]{1,24}?(?:[LiVj][TFAKCHLish]*?|u[LijTCF]*)[HTtsChq]*(?P<n>N)",
    )
)
_ON_THAT = late(r"S(?P<n>[Nd])(?:P[TG]|F)G?(?=[EKAb]|$)")  # "Zero on that", asked for a level
_RESPECTIVELY = late(r"(?P<skills>S(?:[KA]+S)+)[^SNOE]{0,6}[KD]+(?P<levels>N(?:[KA]+N)+)(?=[EF]|$)")
_BEFORE = late(r"(?<![^KEDAbHLiuTtj])(?P<n>[NZd])[Pt]T*(?P<s>S)G?(?=[KEAbFuCnhfq]|[NZd][Pt]T*S|$)")
_BEFORE_AGAIN = late(r"(?P<n>[NZd])[Pt]T*(?P<s>S)G?(?=[KEAbFuCnhfqNZd]|$)")
"""The next of a row in which the figures stand first, with nothing between: "3 for Go 2 for C"."""
_COUNTS = late("d[^SNKE]{1,4}[Pt]T*S")  # "three services in Go and two in Rust"
_SAME = late(r"(?:R[Pt]?T*(?P<s>S)|(?P<s2>S)G?[LKHT]*R)(?=[KEAbFuCnhfq]|$)")
_OWN = late(r"(?<=[KEAbu])[ij][LHTtsuFChqij]*(?P<n>N)")
_TIES = late("[LitsuTDHhqpj]")
_LEVELS = late("(?<=[SLjitHDKQX])N|Z|d(?=[Pt]T*S)")
_SENTENCE = late(r"[.!?\n;]\s+")
_NOT_OWN = frozenset({"others", "posting"})
_DENIED = late(
    r"(?:\bnot|n't|\bthan|\binstead of|\bunlike)\s+(?:an?\s+|my\s+|plain\s+|just\s+)?$",
    re.IGNORECASE,
)


class Given(NamedTuple):
    """A level that is told.

    Attributes:
        start: Where its words begin.
        end: Where they end.
        skill: Its skill.
        level: The level.
        plainly: Whether its words say that the figure is a level.
        name: Where the skill is named, as it is typed.
        right: Whether it is put in the place of another figure.
        put: Where the words begin that do so.
        beside: Where what others say of the level begins, which stands before it.
    """

    start: int
    end: int
    skill: str
    level: int
    plainly: bool
    name: tuple[int, int]
    right: bool = False
    put: int = 0
    beside: int | None = None


class _Before(NamedTuple):
    """What was told before a token.

    Attributes:
        level: The level that was told last.
        in_row: Whether a row in which the figures stand first goes on.
    """

    level: int | None
    in_row: bool


def given_levels(said: str, named: Sequence[Mention]) -> tuple[Given, ...]:
    """Return the levels that a message tells, in its order.

    Args:
        said: The message, with plain quotes.
        named: Where it names skills, in order; one of no length is what was asked about.
    """
    found = tokens(said, named)
    signs = "".join(it.sign for it in found)
    own = list(_own(said, signs, found))
    taken, given, at = [range(it.beside or 0, it.end) for it in own], own, 0
    last: int | None = None
    row_end = -1
    while at < len(signs):
        row = list(_respectively(signs, found, at))
        if row:
            given += row
            at = signs.index("N", at) + len(row)
            continue
        goes_on = row_end >= 0 and not signs[row_end:at].strip("KA")
        it, after = _at(said, signs, found, at, _Before(last, goes_on))
        if it is not None and it.name[0] > it.start:
            row_end = after
        if it is not None and not any(it.start in place for place in taken):
            given.append(it)
            last = it.level
        at = max(after, at + 1)
    return tuple(sorted(given, key=lambda it: it.start))


def _at(
    said: str, signs: str, found: Sequence[Token], at: int, told: _Before
) -> tuple[Given | None, int]:
    """Return the level that is told at a token, and the token after it."""
    before = (_BEFORE_AGAIN if told.in_row else _BEFORE).match(signs, at)
    if before is not None and not _names_one(said, signs, found, before.start("n")):
        skill = found[before.start("s")]
        level = found[before.start("n")].level
        counts = _COUNTS.search(signs[:at]) is not None or signs[:at] == "A"
        if level is not None and not counts:
            return _given(found, before, skill, level, plainly=True), before.end()
    same = _SAME.match(signs, at) if told.level is not None else None
    if same is not None and told.level is not None:
        skill = found[same.start("s") if same["s"] else same.start("s2")]
        return _given(found, same, skill, told.level, plainly=True), same.end()
    if signs[at] != "S" or _DENIED.search(said[: found[at].start]):
        return None, at + 1
    virtual = found[at].start == found[at].end
    for pattern in (*_AFTER, _ON_THAT) if virtual else _AFTER:
        match = pattern.match(signs, at)
        if match is not None:
            it = _after(said, signs, found, match)
            if it is not None:
                return it, match.end()
    return None, at + 1


def _respectively(signs: str, found: Sequence[Token], at: int) -> Iterator[Given]:
    """Yield the levels of a list that follow it in its order: "Go and Java, 3 and 2"."""
    match = _RESPECTIVELY.match(signs, at)
    if match is None:
        return
    skills = [it for it in found[slice(*match.span("skills"))] if it.sign == SKILL]
    levels = [it for it in found[slice(*match.span("levels"))] if it.sign == LEVEL]
    if len(skills) != len(levels):
        return
    for skill, it in zip(skills, levels, strict=True):
        place = (skill.start, skill.end)
        yield Given(*place, skill.skill, it.level or 0, plainly=True, name=place)


def _after(said: str, signs: str, found: Sequence[Token], match: re.Match[str]) -> Given | None:
    groups = match.groupdict()
    key = next(it for it in ("right", "n", "n2") if groups.get(it))
    at = match.start(key)
    level = 0 if key == "n2" else found[at].level
    between = signs[match.start() + 1 : at]
    share = "5" in said[found[at].start : found[at].end][1:]
    tied = bool(_TIES.search(between)) or share
    version = level is not None and may_be_version([found[match.start()].skill.casefold()], level)
    followed = not version and signs[match.end() : match.end() + 1] in {"F", "h", "f"}
    if "K" in between and signs[match.end() : match.end() + 1] == "S" and not share:
        return None  # "zero Ansible, zero Jenkins"
    virtual = found[match.start()].start == found[match.start()].end
    answers = key == "n2" or said[found[at].start : found[at].end].casefold() == "neither"
    if virtual and answers:
        return None  # a "no" is the answer to something else
    if level is None or (not (tied or virtual) and _names_one(said, signs, found, at)):
        return None
    right = bool(re.search("[Nd]", between)) or bool(groups.get("right"))
    it = _given(found, match, found[match.start()], level, plainly=tied or followed)
    first = at
    while first > match.start() and signs[first - 1] not in "KEADbNdFQS":
        first -= 1
    return it._replace(right=right, put=found[first].start)


def _given(
    found: Sequence[Token], match: re.Match[str], skill: Token, level: int, *, plainly: bool
) -> Given:
    start = found[match.start()].start
    refused = match.start() and found[match.start() - 1].sign == "n"
    if refused and match.string[match.start()] == "S":
        start = found[match.start() - 1].start  # "no docker its still 1" denies no Docker
    elif match.start() and found[match.start()].sign != SKILL:
        before = found[match.start() - 1]
        start = before.start if before.sign == "T" else start  # "a three in SQL"
    end = found[match.end() - 1].end
    return Given(start, end, skill.skill, level, plainly=plainly, name=(skill.start, skill.end))


def _names_one(said: str, signs: str, found: Sequence[Token], at: int) -> bool:
    """Whether "one" stands for a thing: no other level is told, and nothing ties it to a skill."""
    it = found[at]
    begins = signs[at - 1] == "S" and signs[at - 2 : at - 1] in {"K", "E", "A"}
    if begins and signs[at + 1 : at + 2] in {"K", "E"}:
        return False
    alone = said[it.start : it.end].casefold() == "one" and len(_LEVELS.findall(signs)) < 2  # noqa: PLR2004
    return alone and signs[max(at - 1, 0)] not in "LHitT"


def _own(said: str, signs: str, found: Sequence[Token]) -> Iterator[Given]:
    """Yield the levels that stand beside one that others give: "my boss says SQL 4, I am at 3"."""
    for match in _OWN.finditer(signs):
        own, level = found[match.start()], found[match.start("n")].level
        named = [it for it in found[: match.start()] if it.sign == "S"]
        begins = [it.end() for it in _SENTENCE.finditer(said, 0, own.start - 1)]
        start = next((it for it in reversed(begins) if named and it <= named[-1].start), 0)
        if named and level is not None and standing(said[start : own.start]) in _NOT_OWN:
            skill = named[-1]
            end = found[match.end() - 1].end
            place = (skill.start, skill.end)
            yield Given(own.start, end, skill.skill, level, plainly=True, name=place, beside=start)
