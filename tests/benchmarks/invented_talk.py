"""Talk by the million: sentences of a vocabulary that is as uneven as that of a language."""

import datetime as dt
from collections.abc import Iterator
from itertools import accumulate
from random import Random
from typing import Final

from memory import OutsideMessage
from tests.career_chats import advice_by_topic
from tools.recall import fold, words

VOCABULARY: Final = 60_000
SESSION: Final = 20
"""How many turns a session has."""
BEGIN: Final = dt.datetime(2016, 1, 4, 18, 0, tzinfo=dt.UTC)
_SYLLABLES: Final = [a + b for a in "bcdfghklmnprstvw" for b in "aeiou"]


class Talk:
    """An endless conversation between a user and an assistant, the same for the same seed."""

    def __init__(self, seed: int = 20) -> None:
        self.random = Random(seed)  # noqa: S311 - it draws texts
        texts = (text for advice in advice_by_topic().values() for text in advice)
        common = list(dict.fromkeys(word for text in texts for word in words(text)))
        # The words of a real text come first, those that say nothing before the others.
        common.sort(key=lambda word: bool(fold(word)))
        self.words = common + [self._made_word() for _ in range(VOCABULARY - len(common))]
        # Zipf's law: the n-th word is 1/n as frequent as the first.
        self.weights = list(accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))

    def _made_word(self) -> str:
        return "".join(self.random.choices(_SYLLABLES, k=self.random.randint(2, 4)))

    def text(self, length: int) -> str:
        """Return sentences of about so many words together."""
        drawn = self.random.choices(self.words, cum_weights=self.weights, k=length)
        return " ".join(drawn).capitalize() + "."

    def messages(self, count: int) -> Iterator[OutsideMessage]:
        """Yield so many messages, two minutes apart, a session a day or so."""
        for number in range(count):
            session = number // SESSION
            said = BEGIN + dt.timedelta(hours=session * 1.6, minutes=2 * (number % SESSION))
            speaker = ("user", "assistant")[number % 2]
            length = self.random.randint(8, 24) + 12 * (number % 2)
            yield OutsideMessage(f"m{number}", f"s{session}", speaker, said, self.text(length))

    def question(self) -> str:
        """Return a question of two to five words that say something, as uneven as the texts."""
        asked: list[str] = []
        wanted = self.random.randint(2, 5)
        while len(asked) < wanted:
            word = self.random.choices(self.words, cum_weights=self.weights)[0]
            asked += [word] if fold(word) else []
        return f"What did I say about {' '.join(asked)}?"
