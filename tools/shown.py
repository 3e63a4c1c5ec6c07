"""Which skills a telling shows: those it names, but what it says was not used."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tools.cleaning import clean_text
from tools.emphasis import without_emphasis
from tools.figures import find_figures
from tools.intake.text.sketch import MARK
from tools.late import late
from tools.unused import unused_names
from tools.vocabulary import Mention, Vocabulary

_PIPELINES: Final = frozenset({"GitLab CI", "GitHub Actions", "Jenkins", "CircleCI", "TeamCity"})
"""Tools that nobody works with but for continuous integration."""
_MADE: Final = (
    r"(?:built|made|designed|created|set up|developed|rebuilt|redesigned|drew|automated|prepared)"
    r"\b[^.;!?]{0,80}?"
)
_PRODUCTS: Final = (
    ("Dashboards", late(rf"\b{_MADE}\bdashboards?\b", re.IGNORECASE)),
    ("Data visualisation", late(rf"\b{_MADE}\b(?:charts|graphs|maps|plots)\b", re.IGNORECASE)),
)
"""What was made, and the skill that it shows."""
_BLANKS: Final = late(r"[ \t\u00a0]+")


def shown_skills(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the skills that a telling shows, in the order in which it names them.

    What is plainly behind a tool or a product is shown with it: a pipeline in GitLab CI shows
    CI/CD, a dashboard that was built shows dashboards.

    A skill that it says was not used counts only where it is named once more. What was replaced,
    removed or left behind is shown: who did that has worked with it.

    Args:
        text: What was told.
        vocabulary: The skills that are known.
    """
    told = clean_text(text)
    mentions = tuple(_names(told, vocabulary))
    unused = {it for names in unused_names(_marked(told, mentions)) for it in names}
    named = [it.skill for at, it in enumerate(mentions) if at not in unused]
    behind = ["CI/CD"] if _PIPELINES & set(named) else []
    behind += [skill for skill, made in _PRODUCTS if made.search(told)]
    known = (skill for skill in behind if vocabulary.get(skill) is not None)
    return tuple(dict.fromkeys((*named, *known)))


def _names(text: str, vocabulary: Vocabulary) -> Iterator[Mention]:
    """Yield the skills named in a text, but the "5s" of "2.5s"."""
    mentions = vocabulary.find(text)
    measures = [it for it in find_figures(text) if it.measured] if mentions else []
    for it in mentions:
        if not any(its.start <= it.start and it.end <= its.end for its in measures):
            yield it


def _marked(text: str, mentions: Iterable[Mention]) -> str:
    """Return a text with a mark for each mention, without Markdown, its blanks single."""
    pieces, at = [], 0
    for it in mentions:
        pieces += [text[at : it.start], MARK]
        at = it.end
    plain = without_emphasis("".join([*pieces, text[at:]])).replace("’", "'")
    return _BLANKS.sub(" ", plain)
