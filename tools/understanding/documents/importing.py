"""Requests to take documents in: a résumé, a profile, a posting, a blueprint."""

import re
from typing import Final, NamedTuple

from tools.intake.detection import DocumentKind
from tools.late import late
from tools.understanding.documents.dropping import (
    dropped_files,
    files_of_line,
    find_files,
    in_own_words,
    path_meant,
)
from tools.understanding.documents.files import MARK, file_alone, is_export
from tools.understanding.documents.pasting import is_document
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare, plain, sentences, splits, without_opening
from tools.understanding.standing import refuses, standing

_SURE = 0.98
_WORDS = 40
_OTHER_WORDS = 3
_BEGINNING = 200  # characters by which a pasted document is found again

_POSTING = (
    r"(?:(?:job|work) )?(?:postings?|ads?|adverts?|advertisements?|descriptions?|specs?|offers?"
    r"|openings?)|vacanc(?:y|ies)|jobs?|jd"
)
_PROFILE = r"r[ée]sum[ée]s?|cvs?|c\.v\.|curriculum vitae|linkedin(?: (?:profile|export))?|profiles?"
_ROLE = r"(?:role )?blueprints?|roles?|career (?:paths?|ladders?)"
_KINDS: Final[tuple[tuple[DocumentKind, str], ...]] = (
    ("posting", _POSTING),
    ("profile", _PROFILE),
    ("role", _ROLE),
)
_FILES = r"files?|documents?|docs?|pdfs?|texts?|json(?: resume)?|(?:web ?)?pages?|exports?"
_DOCUMENT = late(rf"\b(?:{_POSTING}|{_PROFILE}|{_ROLE}|{_FILES})\b", re.IGNORECASE)
_AS = late(
    rf"\bas (?:an? |the |my |another |new |of )*(?P<kind>{_POSTING}|{_PROFILE}|{_ROLE})\b",
    re.IGNORECASE,
)
_SAID_KIND = late(
    r"(?P<yes>(?:(?:yes|yep|yeah|sure|ok(?:ay)?|please)\b[ ,.!]*)*(?:keep|save|import|add)?)"
    r"(?:[ ,.!]|\b(?:no|nope|but|rather|instead|it'?s|it is|that'?s|that is|this is|read|take"
    r"|treat|keep|save|import|add|it|as|an?|the|my|for|own|one|like|i mean|actually)\b)*"
    rf"(?P<kind>{_POSTING}|{_PROFILE}|{_ROLE})"
    r"(?:[ ,.!]|\b(?:please|then|instead|of mine|rather|thanks|not an? \w+)\b)*",
    re.IGNORECASE,
)
_LEADS_UP = late(
    r"^(?:(?:i(?:'d| would)? (?:want|need|like|wish) (?:you )?to|let'?s|let me|please|kindly"
    r"|(?:go ahead and|then|now|also|first|just))\s+)+",
    re.IGNORECASE,
)
_LOOKS = late(
    r"^(?:preview|inspect|check(?: out)?|(?:have|take) a (?:quick )?(?:look|peek) (?:at|into|in)"
    r"|look (?:at|into|through|over)|peek (?:at|into)|show me(?: what(?:'s| is) in)?"
    r"|what(?:'s| is) in|what (?:does|do|did|would|can|could) (?:you )?(?:make of|understand (?:of"
    rf"|from)|see in|read in|get from)?|what do you think of)\b.*{MARK}",
    re.IGNORECASE,
)
_TAKES = late(
    r"^(?:import|upload|attach|load|ingest|take in|read in|bring in|pull in|parse|scan|process)\b"
    rf"[^{MARK}]*{MARK}",
    re.IGNORECASE,
)
_GIVES = late(
    r"^(?:read|open|add|use|take|go through|send(?:ing)?(?: you)?|shar(?:e|ing)|(?:i(?:'ll)? )?give"
    r" you|here(?:'s| is| are| comes?| you (?:go|are))?|this is|these are|that'?s|see|find|attached"
    r"|i (?:found|saw|got|want to (?:share|use|apply))"
    r"|i(?:'ve| have)(?: got| found)?(?! (?:read|seen))|get|learn|update|extract|fill(?: in)?|start"
    r"|my|the|our|an?|another|new)\b|^§",
    re.IGNORECASE,
)
_NEEDS = late(
    r"^(?:import|upload|attach|load|parse|read|add|paste|send|give you|use|share|hand over"
    r"|scan|open|i (?:have|can send|can paste|want to (?:upload|import|paste|share)))\b.*"
    r"\b(?:r[ée]sum[ée]s?|cvs?|linkedin|postings?|job (?:ads?|adverts?|descriptions?|specs?)"
    r"|vacanc(?:y|ies)|files?|documents?|pdfs?|json|blueprint|profile file)\b"
    r"|\b(?:here(?:'s| is)|this is) my (?:r[ée]sum[ée]|cv|linkedin)\b"
    r"|\b(?:here(?:'s| is)|this is) (?:an? |the |my )?job (?:posting|ad|advert|description)\b"
    r"|^(?:import|upload)(?: \S.*)?$",
    re.IGNORECASE,
)
_HOW = late(
    r"\bhow (?:do|can|could|should|to) (?:i |we |you )?(?:import|upload|attach|load|add|give|send"
    r"|paste|drop|read)\b(?=.*\b(?:r[ée]sum|cv|linkedin|posting|ad|advert|description|vacanc|file"
    r"|document|pdf|docx|profile|blueprint|text|this|it|one|something|things)|\W*$)"
    r"|^(?:can|could|may|should) i (?:give|send|show|paste|upload|import|attach|drop|share|add)\b"
    r".*\b(?:postings?|ads?|cv|r[ée]sum[ée]s?|files?|descriptions?|pdfs?|documents?|text)\b"
    r"|^(?:read|import|take|support|understand)(?: in)? (?:(?:pdfs?|docx?|word|html|json|markdown"
    r"|r[ée]sum[ée]s|cvs|postings|web pages)(?: files| documents)?(?:,| or| and|/| )*)+\W*$"
    r"|^(?:do|can|could|are) you (?:able to )?(?:read|take|support|accept|understand|import)"
    r"(?: in)? (?:an? |any )?(?:r[ée]sum[ée]s?|cvs|pdfs?|docx?|word|html|files|documents|postings"
    r"|job ads)\b|\b(?:which|what) (?:kinds? of |sorts? of )?(?:files?|formats?|documents?)"
    r"(?: types?| formats?)? (?:do|can|could) (?:you|i|we)\b",
    re.IGNORECASE,
)
_ELSE = late(
    r"\b(?:evidence|commitments?|check-?in|plan|roadmap|memor(?:y|ies)|back-?ups?|chats?"
    r"|conversations?|chat ?gpt|not|don'?t|never)\b",
    re.IGNORECASE,
)
_FILLS = late(
    r"(?:a|about|all|am|an|and|another|applied|apply|applying|are|as|at|attached|called|can|career"
    r"|coach|company|content|contents|could|current|data|details|english|experience|file|find"
    r"|first|folder|following|for|found|from|full|german|get|given|go|got|here|history|i|i'd|i'm"
    r"|i've|in|information|interested|interests|into|is|it|it's|its|job|just|know|latest|levels?"
    r"|like|located|look|looking|me|mine|my|named|new|now|of|off|old|older|on|one|ones|our|out"
    r"|please|put|read|recent|role|saved|see|short|skills?|so|some|stored|thanks|thank|that"
    r"|that's|the|their|them|there|these|they|this|those|through|to|too|two|three|under|up|updated"
    r"|using|want|we|what|where|which|will|with|work|would|wrote|written|you|your)",
    re.IGNORECASE,
)


_MARK_FILE = "./all.md"
"""Stands for the files of a list in the words before it."""


class Kind(NamedTuple):
    """The kind of document that an answer names, and whether it agrees to keep it as that."""

    kind: DocumentKind
    agrees: bool


def read_importing(clause: str) -> Intent | None:
    """Return the wish to have documents read that a clause states, or ``None``.

    ``import`` keeps them, ``preview`` looks at them; an ``import`` without files waits for one. A
    question how it is done comes back as ``importing``.

    Args:
        clause: The words, with plain quotes, without what only leads up to them.
    """
    if _HOW.search(bare(clause)):
        return Intent(kind="importing", confidence=_SURE, quote=clause)
    found = find_files(clause)
    said = bare(_LEADS_UP.sub("", bare(found.around)))
    if len(said.split()) > _WORDS or standing(said) in {"hypothetical", "others"}:
        return None
    if not found.paths:
        return _without_file(clause, said)
    looks = _LOOKS.match(said) is not None and found.sure
    if not looks and not _keeps(said, sure=found.sure):
        return None
    named = _AS.search(said)
    return Intent(
        kind="preview" if looks else "import",
        confidence=_SURE,
        quote=clause,
        files=found.paths,
        as_kind=None if named is None else _kind(named["kind"]),
    )


def _without_file(clause: str, said: str) -> Intent | None:
    if not _NEEDS.search(said) or _ELSE.search(said) or clause.rstrip().endswith("?"):
        return None
    return Intent(kind="import", confidence=0.92, quote=clause)


def _keeps(said: str, *, sure: bool) -> bool:
    """Whether the words around a file ask for it to be taken in."""
    if _ELSE.search(said):
        return False
    if _TAKES.match(said):
        return True
    if not sure or not _GIVES.match(said):
        return False
    of_document = _DOCUMENT.search(said) is not None
    words = re.findall(r"[^\W_][\w'.-]*", _DOCUMENT.sub("", said))
    others = [it for it in words if not (_FILLS.fullmatch(it) or _GIVES.match(it))]
    bare_verb = re.match(
        r"(?:read|open|add|use|take|go through|here|this is|see)\b", said, re.IGNORECASE
    )
    return len(others) <= (_OTHER_WORDS if of_document else 0) and bool(of_document or bare_verb)


def _kind(words: str) -> DocumentKind:
    return next(it for it, of in _KINDS if re.fullmatch(of, words, re.IGNORECASE))


def kind_said(message: str) -> Kind | None:
    """Return the kind of document that an answer names ("as a profile"), or ``None``.

    Args:
        message: The answer.
    """
    said = _SAID_KIND.fullmatch(bare(plain(message)))
    return None if said is None else Kind(_kind(said["kind"]), bool(said["yes"].strip()))


def read_dropped(message: str) -> Intent | None:
    """Return the look at what was dropped or pasted, where a message is nothing else.

    Args:
        message: The message, with plain quotes.
    """
    files = dropped_files(message)
    if files:
        carried = _carried(files)
        return carried or Intent(kind="preview", confidence=_SURE, quote=message, files=files)
    if is_document(message):
        begins = message[:_BEGINNING]
        return Intent(kind="preview", confidence=0.9, quote=begins, text=begins)
    return None


def _carried(files: tuple[str, ...]) -> Intent | None:
    """Return the question whether to take in a file that is called as exports are."""
    if len(files) > 1 or not is_export(files[0]):
        return None
    choice = Intent(kind="take_in", quote=files[0], text=files[0])
    return Intent(kind="clarify", confidence=0.9, quote=files[0], choices=(choice,))


def read_list(message: str) -> Intent | None:
    """Return the request of a message that names several files, a line each, or ``None``.

    Args:
        message: The message, with plain quotes.
    """
    if "\n" not in message or is_document(message):
        return None
    head, *lines = (line for line in message.splitlines() if line.strip())
    listed = [files_of_line(it) for it in lines]
    if not listed or not all(listed):
        return None
    intent = read_importing(without_opening(head) + f" {_MARK_FILE}")
    if intent is None or intent.kind == "importing":
        return None
    named = [*intent.files[:-1], *(file for files in listed for file in files)]
    return intent.model_copy(update={"quote": head, "files": tuple(dict.fromkeys(named))})


def only_told(intent: Intent, message: str) -> Intent:
    """Return a request to read files as the question how, where its lines may have been pasted.

    Args:
        intent: What was read in one sentence of the message.
        message: The message.
    """
    if intent.kind not in {"import", "preview"} or in_own_words(message):
        return intent
    return intent.model_copy(update={"kind": "importing", "files": ()})


def read_document_asked_for(message: str, _context: Context) -> tuple[Intent, ...]:
    """Return the files that answer the question which ones to import; nothing where none do."""
    files = () if message.rstrip().endswith("?") else files_alone(message)
    if not files:
        return ()
    return (Intent(kind="import", confidence=0.95, quote=message, files=files),)


def files_alone(message: str) -> tuple[str, ...]:
    """Return the files of a message that names them and says no more ("it's cv.md").

    Args:
        message: The message.
    """
    alone = file_alone(plain(message))
    return dropped_files(message) or ((path_meant(alone),) if alone else ())


def imports_asked(message: str) -> tuple[Intent, ...]:
    """Return the imports that a message of the user's asks for in its own words.

    Args:
        message: The message as typed; a pasted document asks for nothing.
    """
    if not in_own_words(message):
        return ()
    said = plain(message).strip()
    if said.casefold().startswith("/import"):
        return (importing_command(said[len("/import") :].strip()),)
    whole = read_list(said)
    if whole is not None:
        return (whole,) if whole.kind == "import" else ()
    clauses = [
        half
        for sentence in sentences(said)
        for half in (sentence, *(it for two in splits(sentence) for it in two))
    ]
    read = (read_importing(without_opening(it)) for it in clauses if not refuses(it))
    return tuple(it for it in read if it is not None and it.kind == "import")


def importing_command(rest: str) -> Intent:
    """Return what ``/import`` asks for: the files after it, or one whose name has blanks.

    Args:
        rest: What stands after the command.
    """
    words = rest.split(" --as ")
    kind = kind_said(words[1]) if len(words) > 1 else None
    files = dropped_files(words[0]) or ((path_meant(words[0].strip()),) if words[0].strip() else ())
    return Intent(
        kind="import", quote=rest, files=files, as_kind=None if kind is None else kind.kind
    )
