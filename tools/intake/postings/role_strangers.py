"""Phrases of a role that look like requirements and hold no known skill."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.cleaning import QUOTE_LIMIT, clip
from tools.intake.postings.asking import asks, tells_of_the_employer
from tools.intake.postings.named_only import names_a_qualification
from tools.intake.postings.requests import ASKING, RoleText, is_short_item
from tools.intake.postings.requirements import Asked
from tools.intake.postings.role_sections import Standing
from tools.intake.postings.role_sketch import role_sketch
from tools.intake.postings.role_tables import strangers_in_row
from tools.intake.postings.unneeded import asks_for_nothing
from tools.intake.postings.weighing import weigh
from tools.intake.profiles.strangers import apart, requirement_phrase
from tools.intake.text.cued import cue_words
from tools.intake.text.entries import Entry
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import MARK, Sketch, plain_words, sentences, sketch, words_in
from tools.late import late
from tools.vocabulary import Vocabulary
from tools.vocabulary.cues import WELCOMED

_TELLING_WORDS = 3
_EMPTY_WORDS: Final = frozenset(
    ("with", "from", "into", "skills", "systems", "practices", "fundamentals", "knowledge")
)
_NO_NAME = r"(?!(?:no|not|we|you|they|this|that|which|it|all|if|as|where|when)\b)"
_WEIGHED: Final = late(
    rf"{_NO_NAME}(?:[\w.+#'-]+ ){{1,4}}"
    r"(?:required|essential|mandatory|a must)[ .!]*$"
    r"|(?:[\w.+#'-]+ ){1,4}(?:is|are|would be|will be) (?:an? )?"
    r"(?:(?:definite|big|huge|absolute|nice|real|great) )?"
    r"(?:plus|bonus|must|advantage|asset|required|preferred|mandatory|essential|non-negotiable)\b"
    rf"|{_NO_NAME}(?:[\w.+#'-]+ ){{1,4}}{WELCOMED}[ .!]*$",
    re.IGNORECASE,
)
_PRECISE_CUES: Final = cue_words(
    """
    experience knowledge understanding proficiency expertise familiarity background degree fluent
    skilled certification must need should
    """
)
_PRECISE: Final = late(
    r"\b(?:experience|knowledge|understanding|proficiency|expertise|familiarity|background|degree"
    r"|fluent|skilled|certification) (?:with|in|of)\b"
    r"|\b(?:must|need to|should) (?:also )?(?:have|hold|possess|love)\b"
    r"|\byou(?:'ll| will)? (?:also )?need (?:an?|your own|own|valid|admission|registration)\b",
    re.IGNORECASE,
)


def unknown_requirements(document: RoleText) -> Iterator[Asked]:
    """Yield what is asked for by phrases that are no known skill, in the order of the text.

    Each stands under the phrase as its skill. Of duties only names count, not whole phrases.
    """
    for entry, said in document.entries:
        it = entry.headed
        if it.passage.kind == "heading" or entry.detail:
            continue
        if it.passage.kind == "row":
            yield from strangers_in_row(it, said, document.vocabulary, document.source)
            continue
        read = _Unknown(entry, said, document)
        if said == "duty":
            yield from (found for one in sentences(it.passage.text) for found in read.listed(one))
        elif (
            said != "open" or _in_a_list(it, document)
            if it.passage.kind == "item"
            else it.passage in document.lines_of_skills
        ):
            yield from read.in_item()
        else:
            yield from read.in_text()


class _Unknown(NamedTuple):
    """Reads what a passage asks for by phrases that are no known skill."""

    entry: Entry
    said: Standing
    document: RoleText

    def in_text(self) -> Iterator[Asked]:
        """Yield what sentences that ask ask for.

        Outside a section a sentence that names no known skill must do so precisely, and of others
        only the names count that stand in a list with skills, right after words of command or that
        are recognised. Where there is a recogniser, a section of requirements asks by itself, and
        no sentence in which it finds nothing counts as a whole unless it asks precisely.
        """
        recogniser, vocabulary = self.document.recogniser, self.document.vocabulary
        for sentence in sentences(self.entry.headed.passage.text):
            plain, drawn = plain_words(sentence), sketch(sentence, vocabulary)
            may_list = recogniser or role_sketch(sentence, vocabulary, None).unknown
            if drawn.skills and not may_list:
                continue
            precise = _asks_precisely(sentence) or bool(_WEIGHED.match(plain))
            if not (may_list or precise or self.said != "open"):
                continue
            if tells_of_the_employer(sentence) or asks_for_nothing(plain):
                continue
            asked = asks(drawn)
            if not drawn.skills and (precise or (asked and self.said != "open")):
                yield from self.unnamed(sentence, whole=precise or not recogniser)
            elif asked or precise or (recogniser and self.said in ASKING):
                yield from self.listed(sentence)

    def in_item(self) -> Iterator[Asked]:
        """Yield what an item asks for: the phrase that it is, or names beside its skills."""
        text, vocabulary = self.entry.headed.passage.text, self.document.vocabulary
        sketches = [role_sketch(it, vocabulary, None) for it in sentences(text)]
        known = [drawn for drawn, unknown in sketches if len(drawn.skills) > len(unknown)]
        if known and not (self.entry.titled and _little_of_it_known(text, vocabulary)):
            yield from (found for sentence in sentences(text) for found in self.listed(sentence))
        elif not asks_for_nothing(plain_words(text)):
            weighed = self.entry.titled or self.entry.importance
            one = weighed or names_a_qualification(text)  # so that it names one thing
            yield from self.phrase(text) if one else self.unnamed(text)

    def unnamed(self, text: str, *, whole: bool = True) -> Iterator[Asked]:
        """Yield what a text without known skills asks for: the names that are recognised in it.

        Args:
            text: The item or sentence.
            whole: Whether it stands for itself where none is.
        """
        found: list[Asked] = []
        if self.document.recogniser:
            found = [it for one in sentences(text) for it in self.listed(one)]
        yield from found or (self.phrase(text) if whole else ())

    def phrase(self, text: str) -> Iterator[Asked]:
        """Yield the phrase that a text is about, or its two, weighed by the words around it."""
        whole = requirement_phrase(text)
        english = self.document.recogniser is not None  # no other text is given one
        for phrase in (apart(whole) if english else (whole,)) if whole else ():
            drawn = Sketch(plain_words(text).replace(phrase, MARK, 1), (phrase,), (phrase,))
            weighed = weigh(self.entry, self.said, text, drawn, self.document.source)
            yield weighed.asked((0,), (0,))._replace(quote=clip(text, QUOTE_LIMIT))

    def listed(self, sentence: str) -> Iterator[Asked]:
        """Yield recognised names, and those in one list with them or skills: "Java, Foobar"."""
        drawn, unknown = role_sketch(sentence, self.document.vocabulary, self.document.recogniser)
        if not unknown:
            return
        weighed = weigh(self.entry, self.said, sentence, drawn, self.document.source)
        for choice in weighed.choices(self.document.vocabulary):
            for index in unknown & set(choice):
                yield weighed.asked((index,), choice)._replace(unknown=())


def _asks_precisely(sentence: str) -> bool:
    return not _PRECISE_CUES.isdisjoint(words_in(sentence)) and bool(_PRECISE.search(sentence))


def _in_a_list(it: Headed, document: RoleText) -> bool:
    heading = it.headings[-1] if it.headings else None
    return is_short_item(it) and heading in document.heads_of_skills


def _little_of_it_known(title: str, vocabulary: Vocabulary) -> bool:
    """Whether a title says more than the skills in it: "Failure analysis and safety for AI"."""
    drawn = sketch(re.sub(r"\([^)]*\)", "", title), vocabulary)
    rest = re.findall(r"[^\W\d_]{4,}", drawn.text)
    return len([it for it in rest if it.casefold() not in _EMPTY_WORDS]) >= _TELLING_WORDS
