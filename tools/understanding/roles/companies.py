"""The company that follows a role after a comma: "senior data engineer, Acme Robotics"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from tools.titles import plain_words, title_words

_THING = frozenset(
    [
        "the",
        "one",
        "thing",
        "job",
        "role",
        "posting",
        "position",
        "ad",
        "advert",
        "place",
        "post",
        "company",
        "that",
        "this",
        "my",
    ]
)
"""What is said of a posting that its company alone names."""


def with_company(role: str, said: str, titles: Sequence[str]) -> str:
    """Return a role together with what follows it and goes on as the title of a known role does.

    Args:
        role: The role as it was read out of the words.
        said: The words that it was read from.
        titles: The titles of the known roles, also with their company. A number that tells a role
            from others must stand in the role itself: "data engineer, 2 hours" names no second.
    """
    after = _after(_words(role), _words(said))
    meant = title_words(role)
    found = [_common(tail, after) for title in titles for tail in _tails(title, meant)]
    longest: tuple[str, ...] = max(found, key=len, default=())
    return " ".join((role, *longest))


def of_company(phrase: str, titles: Sequence[str]) -> str | None:
    """Return the one known role of the company that a phrase names alone: "the Acme one".

    Args:
        phrase: The phrase, as it was typed.
        titles: The titles of the known roles, also with their company.
    """
    named = set(plain_words(phrase)) - _THING
    if not named:
        return None
    found = {it for it in titles if named <= set(plain_words(it.partition(" at ")[2]))}
    return found.pop() if len(found) == 1 else None


def _tails(title: str, meant: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Yield what a title has after the words that mean a role."""
    words = _words(title)
    for end in range(1, len(words)):
        if meant and title_words(" ".join(words[:end])) == meant:
            yield words[end:]


def _after(role: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that follow a role."""
    size = len(role)
    starts = (at for at in range(len(said)) if said[at : at + size] == role)
    return next((said[at + size :] for at in starts), ())


def _common(tail: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    pairs = zip(tail, after, strict=False)
    return tuple(one for one, _ in takewhile(lambda it: it[0] == it[1] and it[0].isalpha(), pairs))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in plain_words(text) if word != "at")
