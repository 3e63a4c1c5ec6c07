"""Whether a line ends as a sentence does, or in an abbreviation: "Intern, Omega Inc."."""

from typing import Final

from tools.late import late

_SHORT: Final = late(
    r"(?:\b(?:Inc|Ltd|Co|Corp|Bros|Pty|Pvt|Intl|Int'l|Assoc|Dept|Univ|Mfg|Jr|Sr|LLC|Ph\.D|Est|Gmbh"
    r"|Inst|Hosp|Ltda|Oy)|(?:^|[\s(.])[A-Za-z]\.[A-Za-z]|\.[A-Z])\.$",
)


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a full stop, and not with that of an abbreviation of a name.

    "Inc.", "Ltd.", "Co." and letters parted by stops ("S.A.", "e.V.") end names of companies.
    """
    return text.endswith(".") and not _SHORT.search(text)
