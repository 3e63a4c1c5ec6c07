"""The words that stand for levels, and the level that each stands for."""

import re
from functools import lru_cache
from typing import Final

from tools.domain import Level
from tools.intake.text.cued import cue_words
from tools.late import late

_WORDS: tuple[tuple[str, Level], ...] = (
    (r"advanced beginner", 2),
    (r"beginners?|novice|newbie|aware(?:ness)?|new to|exposure to", 1),
    (r"very familiar", 3),
    (r"some(?= (?:experience|knowledge|understanding|familiarity)\b)", 2),
    (r"basics?|elementary|rudimentary|familiar(?:ity)?|junior|can do with help", 2),
    (
        r"intermediate|working(?= (?:knowledge|proficiency|level|understanding|experience|\x1a))",
        3,
    ),
    (r"(?:highly|very|extremely) (?:proficient|good|skilled|experienced|knowledgeable)", 4),
    (r"proficient|proficiency|solid|secondary|good|competent|comfortable|independent", 3),
    (r"advanced|strong|senior|fluent|fluency|primary|main|excellent|deep|extensive|in-depth", 4),
    (r"expert|master(?:y|ed)?(?! of (?:science|arts|business)|'s)|leads others", 5),
)
LEVEL_WORD: Final = "(?:" + "|".join(f"(?:{words})" for words, _ in _WORDS) + ")"
"""A pattern for a word or phrase that stands for a level."""

LEVEL_CUES: Final = cue_words(
    """
    advanced beginner beginners novice newbie aware awareness new exposure very some basic basics
    elementary rudimentary familiar familiarity junior can intermediate working highly extremely
    proficient proficiency solid secondary good competent comfortable independent strong senior
    fluent fluency primary main excellent deep extensive depth expert master mastery mastered leads
    """
)
"""The words one of which everything holds that ``LEVEL_WORD`` matches."""

_EDGE = late(rf"(?:{LEVEL_WORD}) (?P<rest>.+)|(?P<head>.+) (?:basics)", re.IGNORECASE)


@lru_cache(maxsize=1_024)  # there are few such words
def level_of_word(words: str) -> Level:
    """Return the level of something that ``LEVEL_WORD`` matched."""
    plain = words.casefold().strip()
    return next(
        level
        for pattern, level in _WORDS
        # A word that counts only before "knowledge" was followed by something of that kind.
        if re.match(rf"(?:{pattern})(?!\w)", f"{plain} knowledge", re.IGNORECASE)
    )


@lru_cache(maxsize=4_096)  # the spellings of skills come again and again
def without_level_word(name: str) -> str:
    """Return a name without a level word at its edge: "SQL" for "advanced SQL"."""
    match = _EDGE.fullmatch(name)
    return (match["rest"] or match["head"]) if match else name
