"""The title of a role, how senior it is, and what its text is about."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from tools.cleaning import clip, folded
from tools.domain import Seniority
from tools.intake.job_words import JOB_WORD
from tools.intake.postings.company import LEGAL, names_an_employer
from tools.intake.postings.ranks import rank_of
from tools.intake.postings.role_sections import names_section, standing, standing_of
from tools.intake.postings.title_line import title_line
from tools.intake.text.cued import Cued, cue_words
from tools.intake.text.headings import Headed
from tools.intake.text.passages import LABEL_DEPTH, Passage
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import plain_words, sentences, words_in
from tools.late import late

_DOCUMENT = one_of("""
    role blueprint, blueprint, job (?:description|posting|ad|offer|profile|summary), vacancy
    role (?:profile|description|overview|summary), position description, career (?:path|guide)
    (?:role|job|post|position) (?:spec(?:ification)?|brief|details|pack), jd
    (?:ultra-deep )?skills? (?:analysis|matrix|profile), hiring guide, job title, description
    overview, stellen(?:angebot|anzeige|ausschreibung), vacature, offre d'emploi, oferta de empleo
""")
_DOCUMENT_ALONE = late(_DOCUMENT, re.IGNORECASE)
_BEFORE_TITLE = late(
    rf"^(?:{_DOCUMENT}|(?:job |position )?title|position|role|job|vacancy|hiring|now hiring"
    r"|new (?:job|vacancy|role)|job alert"
    r"|we(?:'re| are) hiring|we(?:'re| are) looking for|open position|opening)"
    rf"(?: ?/ ?(?:{_DOCUMENT}|vacancy|job|role|position)(?= ?:))?"
    r"(?!\w) ?(?:[:–—-]+|for)? ?(?:an? |the )?(?=\w)(?!$)",
    re.IGNORECASE,
)
_AFTER_TITLE = late(
    rf"\s*(?:[:–—|-]|\|)\s*{_DOCUMENT}\b.*$|\s+{_DOCUMENT}$|\s*<[A-Z]+>"
    r"|\s*\(\s*(?:[mfdwxhvn](?:\s*[/|]\s*[mfdwxhvn])+|all genders)\s*\)"
    r"|\s*:[a-z_]{3,20}:?$|[\s,(–—-]+as (?:discussed|promised|agreed|requested|mentioned)\)?$"
    r"|\s*\((?:remote|hybrid|full[- ]time|part[- ]time|contract)\)"
    r"|(?<=\w) (?:wanted|needed)[.!]?$|(?<=\w) ?[-–(]? ?(?:[HF]/[FH]|[MFW]/[FWM])(?:/[XDN])?$",
    re.IGNORECASE,
)
# "Elektriker (m/w/d)", wherever it stands: no other line of a posting ends so.
_OF_ANY_SEX = late(
    r"\((?:[mfwdhvx](?: ?[/|] ?[mfwdhvx])+|all genders)\)\s*(?:$|[|·–-])", re.IGNORECASE
)
_TITLE_LINE = late(
    r"(?:job |position |role )?(?:title|position|role|vacancy|job|vacature|stelle|poste"
    r"|puesto)"
    r"(?:\s*/\s*(?:vacancy|vacature|job|role|position|stelle|poste))?\s*:\s*(?P<title>\S.{2,118})",
    re.IGNORECASE,
)
_LABEL: Final = late(
    rf"(?:(?:job|post|position|role|vacancy) title|post(?=\s*[:|].*\b(?:{JOB_WORD}|head)\b)"
    r"|title of (?:the )?(?:post|job|role|position))"
    r"(?:$|\s*[:|]\s*(?P<title>\S.{2,118}))",
    re.IGNORECASE,
)
"""A label that stands before nothing but a title."""
_CLAUSE: Final = late(
    r"\b(?:will|should|must|would|needs? to|ha(?:s|ve) to)\b|\w['’]ll\b", re.IGNORECASE
)
"""What a heading says of whom it names: "The Data Engineer will have"."""
_PRAISE = one_of("""
    an?, the, our, new, next, talented, motivated, experienced, skilled, passionate, energetic
    strong, dedicated, ambitious, enthusiastic, full-time, part-time, one, two, three, several, more
""")
_NOT_IN_A_TITLE = one_of("""
    of, to, and, or, in, for, from, with, at, on, who, that, you, our, the, available, highly, an?
""")
_SEEKING = one_of("""
    looking for, looking to recruit, seeking, seeks, hiring, recruiting, searching for, join us as
    position as, role of, become, as
""")
_WANTED = late(
    rf"\b{_SEEKING} (?:{_PRAISE} )*"
    rf"(?P<title>(?:(?!{_NOT_IN_A_TITLE} )[\w/&+.#-]+ ){{0,4}}?{JOB_WORD})s?\b",
    re.IGNORECASE,
)
_WANTED_CUES = cue_words(
    "looking seeking seeks hiring recruiting searching join position role become as"
)
_REQUIRED_OF = Cued(
    "should must needs",
    rf"\b[Aa]n? (?P<title>(?:[A-Z][\w/&+.#-]* ){{1,5}}(?i:{JOB_WORD}))s? (?:should|must|needs)",
    0,
)
_NEEDED = late(
    r"(?!(?:Experience|Skills?|No|Help|What|Not|If|All)\b)"
    r"(?P<title>[A-Z][\w/&'-]*(?: [\w/&'-]+){0,3}?) (?:wanted|needed)(?=[.!,]| (?:in|for|at|to)\b)"
)
# Symbols, and emoji read in a wrong encoding ("üß†"): no word of Latin letters has none of ASCII.
_LEADING_NOISE = late(
    r"^[^\w(\"“<【「『《]+|^(?:(?![^\W\x00-\u036f\u1e00-\u2bff])[^\x00-\x7f])+\s+"
)
# A capital, or a letter of a script that has none.
_BEGINS_LIKE_A_NAME = late(r"\(|(?=[^\W\d_])[^a-zß-öø-ÿа-џα-ώ]")
_AT_THE_END = late(r"\s*[|·•]\s*$|\s+(?:at|@|bei|chez|[-–—/])\s+(?:the )?$", re.IGNORECASE)
_LEGAL_FORM: Final = late(rf",? (?:{LEGAL})$", re.IGNORECASE)
_TELLS: Final = late(
    r"(?:report(?:s|ing)|working|join|we|our|you|this|contact|the|apply|part of)\b", re.IGNORECASE
)
"""What a line begins with that names a job only to tell something else."""
_NUMBERED: Final = late(r"\d{1,2}[.)]\s+[A-Z][^a-z]+$")
"""A heading of a part: "1. THE COUNCIL"."""
_LONGEST = 120
_MOST_WORDS = 12
_LINES_LOOKED_AT = 12
_NO_TITLE_ENDS = tuple(".!?,;:。！？")

_EXPERIENCE_LINE = late(
    r"(?:experience|seniority|career) level\s*:?\s*(?P<level>\w+)"
    r"|(?:^|[·|•])\W{0,6}(?:level|seniority)\W{0,4}:\W{0,4}(?P<alone>(?:intern|junior|mid|medior"
    r"|senior|staff|lead|principal)(?:[- ]level)?)\W{0,4}(?=$|[·|•])",
    re.IGNORECASE | re.MULTILINE,
)
# "Salaire : …", "Acme · Leeds · £30k": a line of facts, and no sentence about the role.
_OF_FACTS = late(r"^[A-ZÀ-Ý]\w+ ?: |(?: [·•|] .*){2}|[£$€] ?\d[^.!?]*$")
_VICE: Final = late(r"\b(?:vice[- ]president|vp)\b(?! of\b)", re.IGNORECASE)
_OF_A_BANK: Final = late(
    r"\bcorporate title\b"
    r"|\b(?:investment|commercial|private|retail|global|universal) bank(?:ing)?\b"
    r"|\bbank,? (?:plc|ag|se|sa|ltd|limited|n\.a\.)|\basset managers?\b",
    re.IGNORECASE,
)
"""What tells of a bank, where a vice president is one of many and leads nobody by that."""
_SHORTEST_SUMMARY = 60
_LONGEST_SUMMARY = 400


def title_of(passages: Sequence[Passage]) -> tuple[str | None, Passage | None]:
    """Return a role's title and the passage it stands in.

    The first heading is the title unless it names a section ("About us") or, without naming a job,
    stands above a label "Post title"; else a line "Position: …", else the first short line, else
    whom a sentence says to look for.
    """
    for place, it in enumerate(passages):
        early = place < _LINES_LOOKED_AT or it.depth == 1
        if early and (title := title_of_heading(it)):
            return _labelled_below(title, passages) or (title, it)
    if labelled := next(_labelled(passages), None):
        return labelled
    for it in passages[:_LINES_LOOKED_AT]:
        if match := _TITLE_LINE.fullmatch(plain_words(it.text)):
            return clean_title(match["title"]), it
    for it in passages[:_LINES_LOOKED_AT]:
        if it.kind == "text" and _OF_ANY_SEX.search(it.text) and len(it.text) <= _LONGEST:
            return clean_title(it.text), it
    return _from_first_lines(passages) or (_from_sentences(passages), None)


def _labelled_below(heading: str, passages: Sequence[Passage]) -> tuple[str, Passage | None] | None:
    """Return the title that a label names where a heading names no job, but who offers it."""
    named = re.search(rf"\b{JOB_WORD}s?\b", heading, re.IGNORECASE)
    return None if named else next(_labelled(passages), None)


def _labelled(passages: Sequence[Passage]) -> Iterator[tuple[str, Passage | None]]:
    """Yield the titles behind a label in the first lines, or in the first rows of a table."""
    for it in passages[:_LINES_LOOKED_AT]:
        if it.kind == "row":
            for cells in (it.header, it.cells):
                if len(cells) > 1 and _LABEL.fullmatch(plain_words(cells[0]).strip(" :")):
                    yield clean_title(cells[1]), None
        elif (match := _LABEL.fullmatch(plain_words(it.text))) and match["title"]:
            yield clean_title(match["title"]), it


def title_of_heading(it: Passage) -> str | None:
    """Return the title that a passage is, or ``None`` where it is no heading or names a part."""
    if it.kind != "heading":
        return None
    title = clean_title(it.text)
    return None if _names_part(it, title) else title


def _names_part(heading: Passage, title: str) -> bool:
    """Whether a heading, with its title, names a part of the document, not the role."""
    if (
        names_section(heading.text)
        or _NUMBERED.match(heading.text)
        or re.fullmatch(_DOCUMENT, title, re.IGNORECASE)
    ):
        return True
    if heading.depth > 1 and (
        standing_of(title) in ("skip", "against") or _CLAUSE.search(heading.text)
    ):
        return True
    if heading.depth == 1 or re.search(rf"\b{JOB_WORD}s?\b", title, re.IGNORECASE):
        return False
    return standing_of(title) is not None or heading.depth == LABEL_DEPTH


def _from_first_lines(passages: Sequence[Passage]) -> tuple[str, Passage] | None:
    """Return the first line where it is short, or one of the next two where it names a job."""
    opens = bool(passages) and bool(_DOCUMENT_ALONE.fullmatch(plain_words(passages[0].text)))
    of_employer = bool(passages) and names_an_employer(plain_words(passages[0].text))
    if of_employer and (below := _job_below(passages[1:3])):
        return below
    for place, it in enumerate(passages[opens : opens + 3]):
        plain = plain_words(it.text)
        if it.kind not in ("text", "item") or plain.endswith(_NO_TITLE_ENDS):
            continue
        title = clean_title(plain)
        if (place and _TELLS.match(plain)) or not _reads_like_a_title(
            plain, title_line(title).title
        ):
            continue
        if re.search(rf"\b{JOB_WORD}s?\b", title, re.IGNORECASE) or place == 0:
            return title, it
    return None


def _job_below(passages: Sequence[Passage]) -> tuple[str, Passage] | None:
    """Return the first of the lines below an employer's name that names a job, and says no more."""
    for it in passages:
        plain = plain_words(it.text)
        title = clean_title(plain)
        alone = it.kind == "text" and not plain.endswith(_NO_TITLE_ENDS) and ":" not in plain
        names = alone and re.search(rf"\b{JOB_WORD}\b", title, re.IGNORECASE)
        if names and not _TELLS.match(plain) and _reads_like_a_title(plain, title):
            return title, it
    return None


def _reads_like_a_title(line: str, title: str) -> bool:
    if re.fullmatch(_DOCUMENT, title, re.IGNORECASE):
        return False
    if len(title.split()) > _MOST_WORDS:
        return False
    if not (_BEGINS_LIKE_A_NAME.match(title) and re.search(r"[^\W\d_]{3}", title)):
        return False
    if re.search(rf"\b{JOB_WORD}s?\b", title, re.IGNORECASE):
        return True
    return ":" not in line and standing_of(title) is None and not names_section(title)


def _from_sentences(passages: Sequence[Passage]) -> str | None:
    for it in passages[:1]:
        if match := _NEEDED.match(plain_words(it.text)):
            return clean_title(match["title"])
    texts = [plain_words(it.text) for it in passages]
    wanted = (_WANTED.search(it) for it in texts if not _WANTED_CUES.isdisjoint(words_in(it)))
    required = (_REQUIRED_OF.search(it, it.casefold()) for it in texts)
    for match in chain(wanted, required):
        if match:
            return _capitalised(clean_title(match["title"]))
    return None


def _capitalised(title: str) -> str:
    return title[:1].upper() + title[1:]


def clean_title(text: str) -> str:
    """Return a title without the words for the document it heads ("X: Role Blueprint" is X)."""
    plain = _LEADING_NOISE.sub("", plain_words(text)).strip()
    while (shorter := _AFTER_TITLE.sub("", plain)) != plain and shorter.strip():
        plain = shorter
    without = _BEFORE_TITLE.sub("", plain).strip()
    return clip(without.strip(" :–—|-") or plain or text.strip(), _LONGEST)


def without_company(title: str, company: str | None) -> str:
    """Return a title without the company that it is at: "Chef at Harbour Inn" is a chef.

    Args:
        title: The title.
        company: The posting's company, where it is known.
    """
    whole = title.rstrip(" .,;!")
    for name in (company, _LEGAL_FORM.sub("", company)) if company is not None else ():
        if name and whole.casefold().endswith(name.casefold()):
            left = _AT_THE_END.sub("", whole[: len(whole) - len(name)])
            return left if left and left != whole[: len(whole) - len(name)] else title
    return title


def seniority_of(title: str, text: str = "") -> Seniority | None:
    """Return how senior a title is, or what a line "Experience level: …" says, or ``None``."""
    rank, beginning = rank_of(title), text[:5_000]
    if rank == "executive" and _VICE.search(title) and _OF_A_BANK.search(beginning):
        return None
    if rank:
        return rank
    small = folded(beginning)
    told = "level" in small or "seniority" in small
    line = _EXPERIENCE_LINE.search(beginning) if told else None
    return seniority_of(line["level"] or line["alone"]) if line else None


def summary_of(passages: Sequence[Headed]) -> str:
    """Return the first sentences of the first paragraph about the role, or ``""``."""
    for it in passages:
        if it.passage.kind != "text" or standing(it.headings) in ("skip", "against"):
            continue
        plain = plain_words(it.passage.text)
        if len(plain) >= _SHORTEST_SUMMARY and not _OF_FACTS.search(plain):
            return clip(" ".join(sentences(plain)[:2]), _LONGEST_SUMMARY)
    return ""
