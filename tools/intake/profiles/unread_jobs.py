"""Lines on work that may tell of a position and were read as none."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import clip, one_line
from tools.endings import ends_sentence
from tools.intake.job_words import JOB_WORD
from tools.intake.profiles.job_periods import tells_a_deed
from tools.intake.profiles.jobs import Job
from tools.intake.profiles.profile_sections import section_above
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words
from tools.late import late

_LINE_WORDS: Final = 14
_LONGEST_NAMED: Final = 120
_JOB: Final = late(rf"\b{JOB_WORD}s?\b", re.IGNORECASE)
_A_YEAR: Final = late(r"\b(?:19[4-9]|20[0-4])\d\b")
_POST: Final = late(
    r"\b(?:board|member|chair\w*|treasurer|president|trustee|head|chief|vp|deputy)\b", re.IGNORECASE
)
_BY_SELF: Final = late(r"(?:I|I'm|I've|We|My)\b")


def remarks_on_lines(passages: Sequence[Headed], jobs: Sequence[Job]) -> Iterator[str]:
    """Yield a sentence for each line on work that may tell of a position and was read as none.

    Args:
        passages: The profile's passages under their headings.
        jobs: The positions among them.
    """
    read = {it.at for it in jobs}
    told = " ".join(it.value for it in jobs)
    for at, it in enumerate(passages):
        plain = one_line(plain_words(it.passage.text))
        worked = section_above(it) in ("experience", "volunteer") and at not in read
        stands = worked and it.passage.kind in ("text", "row") and plain not in told
        if stands and _may_be_a_position(plain):
            yield (
                f"“{clip(plain, _LONGEST_NAMED)}” was not read as a position: write it as "
                "“Title, Organisation (2019 – 2021)”."
            )


def _may_be_a_position(plain: str) -> bool:
    fits = len(plain.split()) <= _LINE_WORDS and not ends_sentence(plain)
    named = (_JOB.search(plain) or _POST.search(plain)) and _A_YEAR.search(plain)
    return bool(fits and named) and not tells_a_deed(plain) and not _BY_SELF.match(plain)
