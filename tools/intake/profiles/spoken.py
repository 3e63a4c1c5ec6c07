"""The spoken languages of a person: lines that tell of them, one or several in a line."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tools.intake.levels.level_words_abroad import in_english
from tools.intake.profiles.profile_sections import Section, section_above, section_of
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_NAMES: Final = (
    r"(?:(?:scottish |irish )?gaelic|isixhosa"
    r"|isizulu|sesotho|setswana|afrikaans|albanian|amharic|armenian|basque|bosnian|burmese|filipino|galician|georgian"
    r"|gujarati|hausa|icelandic|igbo|kannada|kazakh|khmer|kurdish|lao|luxembourgish|macedonian"
    r"|malayalam|maltese|marathi|mongolian|nepali|pashto|shona|sinhala|somali|telugu|twi|uzbek"
    r"|wolof|xhosa|yoruba|zulu|arabic|bengali|bulgarian|cantonese|catalan|chinese|croatian|czech|danish|dutch|english"
    r"|estonian|farsi|finnish|french|german|greek|hebrew|hindi|hungarian|indonesian|irish|italian"
    r"|japanese|korean|latvian|lithuanian|malay|mandarin|norwegian|persian|polish|portuguese"
    r"|punjabi|romanian|russian|serbian|slovak|slovenian|spanish|swahili|swedish|tagalog|tamil"
    r"|thai|turkish|ukrainian|urdu|vietnamese|welsh"
    r"|deutsch|englisch|französisch|spanisch|italienisch|russisch|türkisch|polnisch|arabisch"
    r"|niederländisch|portugiesisch|nederlands|engels|duits|inglese|tedesco|polski|angielski"
    r"|français|anglais|allemand|espagnol|español|inglés|alemán|francés|italiano|português"
    r"|inglês|alemão|francês|espanhol|portugués|portugais|frans|spaans|italiaans|francese|spagnolo"
    r"|(?:język )?(?:angielski|niemiecki|francuski|hiszpański|włoski|rosyjski)|rumänisch"
    r"|ukrainisch)\b"
)
_SPOKEN: Final = late(_NAMES, re.IGNORECASE)
_LEVEL: Final = (
    r"(?:native(?: (?:speaker|or bilingual(?: proficiency)?))?|mother tongue|bilingual"
    r"|(?:business )?fluent(?:ly)?|excellent|basics?|beginner|elementary(?: proficiency)?"
    r"|(?:upper |lower |pre)?-?intermediate|advanced|proficient"
    r"|(?:(?:full|limited) )?(?:professional|working)(?: working)?"
    r"(?: proficiency| knowledge)?|conversational|good|very good|[ABC][12](?:[+-]|/[ABC][12])?"
    r"|madrelingua|lingua madre|nativ[oa]|langue maternelle|lengua materna|moedertaal|vloeiend"
    r"|courant|muttersprachl?(?:e|er|erin|ich)?|fließend|verhandlungssicher|grundkenntnisse)"
)
_LANGUAGE: Final = late(
    rf"(?P<name>{_NAMES}|(?:isi)?[A-Z][a-zà-ſ]+(?: (?:(?<=Język )[a-z]|[A-Z])[a-zà-ſ]+)?)"
    rf"(?:\s*[:(–—-]\s*(?P<told>[^,;|:]*?)\)?|\s+(?P<level>{_LEVEL}))?",
)
_FLUENCY: Final = late(rf"{_LEVEL}(?: *\(?[ABC][12]\)?)?", re.IGNORECASE)
_BETWEEN: Final = late(r"\s*(?:[,;|•·/]|\band\b|&|\s{3,}|\t)\s*(?![^()]*\))")
_GRADED: Final = late(r"[ABC][12]\b|native\b|mother tongue\b", re.IGNORECASE)
_GRADE: Final = late(r"[ABC][12]")
_MOTHER_TONGUE: Final = late(
    r"(?:mother tongue|native language|first language|muttersprache|langue maternelle)s?"
    r"(?:\(s\))?\s*:\s*",
    re.IGNORECASE,
)
_HEADS: Final = late(
    r"(?:spoken |foreign )?languages?|sprachen?|langues?|idiomas?|taal|talen|lingu[ae]",
    re.IGNORECASE,
)
_APART: Final = late(r"\S[^\S\n]{2,}\S")
_LABEL: Final = late(
    r"(?:(?:spoken |foreign |human )?languages(?: (?:spoken|known))?|sprachen|langues|idiomas"
    r"|talen)\s*:\s+",
    re.IGNORECASE,
)

_ALSO_IN: Final[frozenset[Section | None]] = frozenset((None, "skills", "summary", "contact"))
"""The sections in which a line of languages may stand besides their own."""


def is_language_line(it: Headed) -> bool:
    """Whether a passage tells of spoken languages: below a heading, behind a label, or by levels.

    Without a heading or label each part of it has to be a language with its level.
    """
    if it.passage.kind == "heading":
        return False
    line = plain_words(it.passage.text)
    said = _without_label(line)
    if (own := _MOTHER_TONGUE.match(line)) and _SPOKEN.match(line, own.end()):
        return True
    if not _SPOKEN.match(said):
        return False
    under = said != line or any(
        "language" in above.text.casefold() or section_of(above.text) == "language"
        for above in it.headings
    )
    return under or (section_above(it) in _ALSO_IN and all(map(_is_with_level, _parts(said))))


def names_language(line: str) -> bool:
    """Whether a line begins with a spoken language."""
    return _SPOKEN.match(plain_words(line)) is not None


def may_tell_of_language(it: Passage) -> bool:
    """Whether a passage below languages is one: no heading of a group and no head of a table.

    Args:
        it: The passage.
    """
    if _SPOKEN.search(it.text):
        return not (it.kind == "heading" and it.text.casefold().endswith(("languages", "language")))
    return it.kind != "heading" and not _APART.search(it.text)


def is_fluency(line: str) -> bool:
    """Whether a line is no more than how well a language is spoken."""
    return _FLUENCY.fullmatch(in_english(plain_words(line))) is not None


def languages_of(line: str) -> tuple[str, ...]:
    """Return the languages of a line, each with its level; the line itself where it says more.

    Args:
        line: A line under languages: "English (native), German (C1), French – A2".
    """
    language, _, below = line.partition("\n")
    if below and _SPOKEN.fullmatch(language) and _FLUENCY.fullmatch(in_english(below)):
        return (f"{language} ({below})",)
    own = _MOTHER_TONGUE.match(line)
    if own:
        return tuple(f"{it} (native)" for it in _parts(line[own.end() :]))
    parts = _parts(_without_label(line))
    found = [_LANGUAGE.fullmatch(it) for it in parts]
    if (len(parts) < 2 and _without_label(line) == line) or not all(found):  # noqa: PLR2004 - one stays as it is
        return (line,)
    return tuple(_language(it) for it in found if it)


def language_of_row(row: Passage) -> str:
    """Return the language of a row of a table of them with its levels, or ``""``.

    Args:
        row: The row: its first cell names the language.
    """
    if row.kind != "row" or not row.cells:
        return ""
    head = plain_words(row.header[0]) if row.header else ""
    if not _HEADS.fullmatch(head):
        return _of_grid(row.cells)
    name, *told = (plain_words(it).strip() for it in row.cells)
    levels = [it for it in told if it]
    if not name or not (_SPOKEN.fullmatch(name) or (levels and _GRADED.match(levels[0]))):
        return ""
    return f"{name} ({', '.join(levels)})" if levels else name


def _of_grid(cells: tuple[str, ...]) -> str:
    """Return the language of a row of grades, of which the lowest and the highest are told."""
    name, *told = (plain_words(it).strip() for it in cells)
    grades = sorted({it.upper() for it in told if it})
    fits = _SPOKEN.fullmatch(name) and len(told) > 1 and all(map(_GRADE.fullmatch, grades))
    if not fits or not grades:
        return ""
    return f"{name} ({'/'.join(dict.fromkeys((grades[0], grades[-1])))})"


def with_fluencies(passages: Iterable[Headed]) -> Iterator[Headed]:
    """Yield passages, a language joined to the line below that says how well it is spoken.

    Args:
        passages: The profile's passages under their headings.
    """
    last: Headed | None = None
    for it in passages:
        if last is not None and _is_fluency_of(last.passage, it.passage):
            told = f"{last.passage.text}\n{it.passage.text}"
            last = last._replace(passage=last.passage._replace(text=told, end=it.passage.end))
            continue
        if last is not None:
            yield last
        last = it
    if last is not None:
        yield last


def _is_fluency_of(above: Passage, below: Passage) -> bool:
    return (
        above.kind in ("text", "item")
        and below.kind == "text"
        and below.start - above.end <= below.depth + 1
        and bool(_SPOKEN.fullmatch(plain_words(above.text)))
        and bool(_FLUENCY.fullmatch(in_english(plain_words(below.text))))
    )


def _parts(line: str) -> list[str]:
    return [it for it in _BETWEEN.split(line.strip(" .")) if it]


def _without_label(line: str) -> str:
    label = _LABEL.match(line)
    return line[label.end() :] if label else line


def _is_with_level(part: str) -> bool:
    found = _LANGUAGE.fullmatch(part)
    told = (found["told"] or found["level"] or "") if found else ""
    return bool(
        found and _SPOKEN.fullmatch(found["name"]) and _FLUENCY.fullmatch(in_english(told.strip()))
    )


def _language(found: re.Match[str]) -> str:
    level = (found["told"] or found["level"] or "").strip()
    level += ")" * (level.count("(") - level.count(")"))
    return f"{found['name']} ({level})" if level else found["name"]
