"""Requests told by one telling word, where all words around it are such as carry no other wish."""

from collections.abc import Iterable

from tools.late import late

_WORD = late(r"[^\W_]+(?:['-][^\W_]+)*")


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set.

    Args:
        text: The words, in small letters, with blanks between them.
    """
    return frozenset(text.split())


AROUND = words("""
    a about actually again ah all already am an and another anyway are as at back be been
    believe but by can could day did do does done eh for from friday get go going guess had has
    have hey hi hm hmm hmmm i i'd i'll i'm i've if imagine in is isn't it it's just last let
    let's lets like may maybe me might mine monday more must my need no not now of oh ok okay on
    once one or our ours perhaps please probably quick quickly re ready really reckon right
    saturday shall should so some sorry still sunday suppose than thank thanks that that's the
    their them then there these they they're thing things think this those thursday time to
    today tonight too tuesday um up us wait want was we we'd we'll we're we've wednesday week
    weekend well were when will with would yes yet you you'd your
""")
"""Words that want nothing by themselves."""


def only(said: str, *allowed: Iterable[str]) -> bool:
    """Whether words hold none but those of some sets.

    Args:
        said: The words.
        allowed: The sets, in small letters.
    """
    known = AROUND.union(*allowed)
    return all(it.casefold() in known for it in _WORD.findall(said))
