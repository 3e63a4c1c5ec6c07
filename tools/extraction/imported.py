"""The document that a model's items are checked against."""

import datetime as dt
from dataclasses import dataclass

from tools.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Imported:
    """A document that is being imported.

    Attributes:
        text: Its text.
        source: Where it stands, as shown to the user.
        vocabulary: The skills that are known.
        on: The day of the import.
    """

    text: str
    source: str
    vocabulary: Vocabulary
    on: dt.date | None = None
