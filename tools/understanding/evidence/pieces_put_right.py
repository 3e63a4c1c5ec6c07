"""What is put right in a piece of evidence, and which of several pieces each sentence is of."""

import re
from collections.abc import Iterator

from tools.figures_corrected import correction_in, figures_meant
from tools.late import late
from tools.understanding.evidence.evidence_answers import read_part_of_evidence
from tools.understanding.evidence.pieces import piece_named
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import sentences
from tools.whose_deed import deed_denied, other_doer
from tools.wording_corrected import rewording_in, wording_denied
from tools.words_removed import removed_words

_ASKS_FOR_IT = late(
    r"^(?:(?:and|so|please|sorry|ok|but)[\s,]+)*(?:(?:can|could|would|will|may) (?:i|you|we)"
    r" (?:please )?(?:change|fix|correct|put|swap|edit|update|amend|do) (?:it|that|this|those)"
    r"|(?:please )?(?:change|fix|correct|update|amend) (?:it|that|this)|my (?:bad|mistake)|sorry"
    r"|typo|(?:show|read|tell|give|let) me(?: see| how)*(?: the| my| that| it)?(?: (?:story|piece"
    r"|evidence|text|deed))?(?: (?:stands|looks|reads|is))?(?: (?:now|then|again|please))+"
    r"|thanks|thank you)\b[^?]{0,30}\??$|^(?:no|nope|wrong|not (?:quite|right)|correction|oops"
    r"|that'?s (?:wrong|not right))[\s,.!]*$",
    re.IGNORECASE,
)
"""What asks for the correction that stands beside it."""
_NAMED = late(r"\bE\s?(?P<id>[1-9]\d{0,4})\b", re.IGNORECASE)
_EACH = late(r"\s*[,;]\s*(?:and |but )?(?=E\s?\d)|\s+(?:and|but)\s+(?=E\s?\d)", re.IGNORECASE)
_JOINT = late(r"\s*[,;]\s+(?:and |but )?|\s+(?:and|but)\s+", re.IGNORECASE)
_BY_THE_WAY = late(r"^(?:(?:oh|and|also|by the way|btw|ah|ps)[\s,:]+)+", re.IGNORECASE)


def asks_for_it(words: str) -> bool:
    """Whether words only ask for the correction that stands beside them, or say that one is due.

    Args:
        words: The words, with plain quotes.
    """
    return _ASKS_FOR_IT.match(words) is not None


def read_put_right(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message puts right in pieces of evidence, with the parts that it adds.

    Args:
        message: The message, with plain quotes.
        context: Holds the pieces, and the one that is spoken of.
    """
    piece, deeds = _spoken_of(context), dict(context.deeds)
    told = deeds.get(piece, "") if piece is not None else ""
    removed = _removed(message, piece, deeds)
    if removed or piece is None:
        return removed
    said = [
        it
        for one in _of_each(message)
        for it in _each_right(one, told)
        if not _ASKS_FOR_IT.match(it) or _wrong_in(it, piece, deeds) is not None
    ]
    of = _joined(message, list(_pieces(said, piece, context)))
    of_several = len({number for _, number, _ in of}) > 1
    if not of_several and not any(right for _, _, right in of):
        return _denied(message, of[0][1], deeds) if of else ()
    found: list[Intent] = []
    for words, number, right in of:
        if number not in deeds:
            return ()
        found += _one(words, number, context, right=right)
    last = sentences(message)[-1]
    if found and last not in said and _ASKS_FOR_IT.match(last):  # done by what stands before it
        found[-1] = found[-1].model_copy(update={"quote": f"{found[-1].quote} {last}"})
    return tuple(found)


def _of_each(message: str) -> list[str]:
    """Return the sentences of a message, one that names several pieces cut before each of them."""
    return [
        part
        for it in sentences(message)
        for part in (_EACH.split(it) if len(_NAMED.findall(it)) > 1 and _NAMED.match(it) else [it])
    ]


def _each_right(sentence: str, told: str) -> tuple[str, ...]:
    """Return a sentence, in two where each half puts another figure of a piece right."""
    for joint in _JOINT.finditer(sentence):
        first = sentence[: joint.start()]
        for second in (sentence[joint.end() :], sentence[joint.start() :].lstrip(" ,;")):
            right = [correction_in(it, (told,)) for it in (first, second)]
            wrong = {it.wrong for it in right if it is not None}
            if len(wrong) > 1 and all(it in told for it in wrong):
                return first, second
    return (sentence,)


def _removed(message: str, piece: int | None, deeds: dict[int, str]) -> tuple[Intent, ...]:
    """Return that some words are to leave a piece, the one that is named or else spoken of."""
    named = _NAMED.search(message)
    number = int(named["id"]) if named else piece
    if number not in deeds or removed_words(message, (deeds[number],)) is None:
        return ()
    told = Intent(kind="evidence", confidence=0.95, quote=message, piece=number, text=message)
    return (told,)


def _joined(message: str, of: list[tuple[str, int, bool]]) -> list[tuple[str, int, bool]]:
    """Return the sentences, those that follow each other and add to one piece as one."""
    joined: list[tuple[str, int, bool]] = []
    for words, number, right in of:
        before = joined[-1] if joined else ("", 0, True)
        if not right and before[1:] == (number, False):
            start = message.find(before[0])
            end = message.find(words, start) + len(words)
            joined[-1] = (message[start:end], number, False)
        else:
            joined.append((words, number, right))
    return joined


def _one(words: str, number: int, context: Context, *, right: bool) -> tuple[Intent, ...]:
    if right:
        told = Intent(kind="evidence", confidence=0.95, quote=words, piece=number, text=words)
        return (told,)
    alone = context.model_copy(update={"piece": number, "expecting": "evidence"})
    part = tuple(it for it in read_part_of_evidence(words, alone) if it.kind == "evidence")
    return part or (Intent(kind="unclear", confidence=0.0, quote=words, text=words),)


def _spoken_of(context: Context) -> int | None:
    """Return the piece that was asked about, or kept or completed just before."""
    if context.expecting == "evidence" or (context.expecting is None and context.piece):
        return context.piece  # the second where it was left open what is wrong in it
    shown = context.shown
    kept = shown.kind == "evidence" and context.expecting in {None, "hours", "target", "level"}
    return shown.pieces[-1] if kept and shown.pieces else None


def _pieces(said: list[str], piece: int, context: Context) -> Iterator[tuple[str, int, bool]]:
    """Yield each sentence with its piece, and whether it puts something right in it."""
    deeds = dict(context.deeds)
    for words in said:
        named = piece_named(_BY_THE_WAY.sub("", words), piece, deeds)
        piece = named or piece
        wrong = _wrong_in(words, piece, deeds)
        yield words, wrong or piece, wrong is not None


def _wrong_in(words: str, piece: int, deeds: dict[int, str]) -> int | None:
    """Return the piece that holds what is wrong: the one spoken of, or the only other one."""
    correction = correction_in(words, [deeds[piece]] if piece in deeds else ())
    if correction is not None:
        figure = re.compile(rf"(?<![\w.,]){re.escape(correction.wrong)}(?![\w]|[.,]\d)")
        held = [it for it, told in deeds.items() if figure.search(told)]
        return piece if piece in held or len(held) != 1 else held[0]
    held = [it for it, told in deeds.items() if _rewords(words, told)]
    return piece if piece in held else held[0] if len(held) == 1 else None


def _rewords(words: str, told: str) -> bool:
    """Whether words put a name, a time or who did it right in what was told."""
    return rewording_in(words, (told,)) is not None or other_doer(words, (told,)) is not None


def _denied(message: str, piece: int, deeds: dict[int, str]) -> tuple[Intent, ...]:
    """Return the question what is right, where a message only says that something is wrong."""
    told = [deeds[piece]] if piece in deeds else []
    meant = figures_meant(message, told)
    words = (
        deed_denied(message, told)
        or wording_denied(message, told)
        or (" or ".join(dict.fromkeys(meant)) if len(meant) > 1 else None)
    )
    if words is None:
        return ()
    return (Intent(kind="piece_denied", confidence=0.95, quote=message, piece=piece, text=words),)
