"""The words that requests are made of, and the real words a slip of the fingers away from them.

``python -m tests.training.words DICTIONARY…`` writes three modules of ``tools/spelling``:

* ``request_words.py``: the words that come up twice or more in the tables of utterances and of
  requests and stand in a dictionary, or come up eight times, the commonest first,
* ``reader_words.py``: those besides that stand in the readers of messages,
* ``near_words.py``: those besides that a slip could make of them, and which are words themselves.

What comes up four times in the tables is taken for a word though no dictionary has it. A
dictionary has a word a line, such as ``british-english-small`` and ``american-english-small`` of
Debian's packages.
"""

import ast
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Set as AbstractSet
from pathlib import Path

from tests.utterances import rows
from tools.spelling.slips import SHORTEST, meant_by, ranked

REQUESTS = Path(__file__).parent.parent / "golden" / "requests"
TOOLS = Path(__file__).parents[2] / "tools"
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_LITERAL = re.compile(r"(?<![a-z\\])[a-z]{4,}(?![a-z])")
_KNOWN_AFTER = 2
_STANDS_AFTER = 4
_COMMON_AFTER = 8
_PAGE = '''"""{title}: made by ``python -m tests.training.words``."""

from typing import Final

{name}: Final = """
{words}
"""
"""{about}"""
'''


def counted() -> Counter[str]:
    """Return in how many utterances and wordings of the tables each word stands."""
    said = [row.said for row in rows()]
    for file in sorted(REQUESTS.glob("*.tsv")):
        lines = file.read_text(encoding="utf-8").splitlines()
        said += [it.partition("\t")[2] for it in lines if not it.startswith("#")]
    return Counter(word for it in said for word in set(_WORD.findall(it.casefold())))


def read_for() -> set[str]:
    """Return the words that stand in the readers of messages, most of them in patterns."""
    files = (TOOLS / "understanding").rglob("*.py")
    trees = (ast.parse(it.read_text(encoding="utf-8")) for it in files)
    values = (it.value for tree in trees for it in ast.walk(tree) if isinstance(it, ast.Constant))
    return {word for it in values if isinstance(it, str) for word in _LITERAL.findall(it)}


def common(times: Counter[str], dictionary: AbstractSet[str]) -> list[str]:
    """Return the words that come up often, the commonest first.

    Args:
        times: In how many utterances and wordings each word stands.
        dictionary: Real words.
    """
    often = (
        it
        for it, count in times.items()
        if count >= (_KNOWN_AFTER if it in dictionary else _COMMON_AFTER)
    )
    return sorted(often, key=lambda it: (-times[it], it))


def main(dictionaries: list[str]) -> int:
    """Write the modules from the tables and the dictionaries.

    Args:
        dictionaries: Files with a word a line.
    """
    known = {
        line.strip().casefold()
        for file in dictionaries
        for line in Path(file).read_text(encoding="utf-8").splitlines()
    }
    times = counted()
    words = common(times, known)
    known |= {it for it, count in times.items() if count >= _STANDS_AFTER}
    read = sorted((read_for() & (known | {it for it in times if times[it] > 1})) - set(words))
    ranks = ranked((*words, *read))
    real = (it for it in known - ranks.keys() if len(it) >= SHORTEST and it.isalpha())
    near = sorted(it for it in real if meant_by(it, ranks) is not None)
    _write("request_words", "What people make requests of", "The commonest first.", words)
    _write("reader_words", "What the readers know besides", "By the alphabet.", read)
    _write("near_words", "Real words a slip away from those", "From SCOWL's lists.", near)
    print(f"{len(words)} words of requests, {len(read)} of the readers, {len(near)} near them")
    return 0


def _write(name: str, title: str, about: str, words: list[str]) -> None:
    lines = textwrap.fill(" ".join(words), width=98, break_on_hyphens=False)
    page = _PAGE.format(title=title, name=name.upper(), words=lines, about=about)
    (TOOLS / "spelling" / f"{name}.py").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
