"""How many utterances still come right with a slip of the fingers in a word.

``python -m tests.typing_slips [COUNT]`` takes COUNT rows of the table (300), in an order drawn from
a fixed seed, puts one slip into a word of five letters or more, and prints those that no longer
come right, and the figures. What the row expects word for word, names of skills, and what is
capitalised or stands in a file's name get no slip.
"""

import re
import sys
from collections.abc import Iterator
from itertools import islice
from random import Random

from tests.utterances import Row, rows, tried
from tools.vocabulary import builtin_vocabulary

_WORD = re.compile(r"(?<![\w'/.@-])[a-z]{5,14}(?![\w'/@-]|\.\w)")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SEED = 2026


def slipped(said: str, seed: int, expected: str = "") -> str | None:
    """Return an utterance with a slip in one of its words, or ``None`` where none may have one.

    Args:
        said: The utterance.
        seed: What draws the word and the slip.
        expected: What should come of it; no word of that gets a slip.
    """
    random = Random(seed)  # noqa: S311 - the same slips in each run
    named = [range(it.start, it.end) for it in builtin_vocabulary().find(said)]
    words = [
        it
        for it in _WORD.finditer(said)
        if it[0] not in expected and not any(it.start() in name for name in named)
    ]
    if not words:
        return None
    word = random.choice(words)
    return said[: word.start()] + _with_slip(word[0], random) + said[word.end() :]


def _with_slip(word: str, random: Random) -> str:
    at = random.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    beside = next(row for row in _KEYS if letter in row)
    key = beside[max(beside.index(letter) - 1, 0)] if letter != beside[0] else beside[1]
    kinds = ("", letter * 2, after[:1] + letter, key)
    kind = random.choice(kinds)
    return before + kind + (after[1:] if kind == kinds[2] else after)


def _rows_with_slips() -> Iterator[Row]:
    table = list(rows())
    Random(_SEED).shuffle(table)  # noqa: S311 - the same rows in each run
    for number, row in enumerate(table):
        said = slipped(row.said, number, row.expected)
        if said is not None and said != row.said:
            yield row._replace(said=said)


def main(arguments: list[str]) -> int:
    """Print each row that no longer comes right, and the figures."""
    count = int(arguments[0]) if arguments else 300
    right, wrote = tried(islice(_rows_with_slips(), count))
    print(
        f"{count} utterances with a slip, {right} right at once ({right / count:.3f}), "
        f"{wrote} with a wrong write"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
