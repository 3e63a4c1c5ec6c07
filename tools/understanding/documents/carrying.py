"""Requests to write the memory to a file, and to take in a file: an export, or other chats."""

import re

from tools.late import late
from tools.understanding.documents.files import MARK, file_alone, find_file, is_chats, is_export
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.phrases import bare

_SURE = 0.98
_WORDS = 24

_LEADS_UP = late(
    r"^(?:(?:can|could|may) i(?: please)?(?= (?:get|have) (?:an?|my|the))|i(?:'d| would)?"
    r" (?:want|need|like|wish) (?:you )?to|let'?s|let us|let me|time to|please)"
    r"\s+(?=export|back|save|write|dump|copy|store|import|restore|load|take|bring|read|merge|make"
    r"|create|download|upload|get|have|put|pull)",
    re.IGNORECASE,
)
_POLITE = late(
    r"(?:,? (?:please|thanks|thank you|for me|now|too|then|again|coach|right now|today|safely"
    r"|before .*))+$",
    re.IGNORECASE,
)
_OVER = late(
    r"[,;]? *(?:\band\b|\bbut\b)? *(?:please )?\b(?:overwrit|replac)(?:e|ing)"
    r"(?: (?:it|that|(?:the|what|whatever|any|my) .*|if .*))?$|\s+--yes$",
    re.IGNORECASE,
)
_SAYS_OVER = late(r"\b(?:overwrit|replac)(?:e|ing)\b|(?<!\S)--yes\b", re.IGNORECASE)
_OVERWRITE = late(rf"(?:overwrite|replace) (?:the (?:old |existing )?file )?{MARK}", re.IGNORECASE)
_BACKUP = r"(?:back-?up|export|copy|dump|archive)"
_EXPORT = late(
    rf"(?:export|download|back ?up|back-up|(?:make|create|take|do|have|give|get|send|save|keep"
    rf"|write)(?: me| us)? (?:(?:an?|my|the|another) )?(?:(?:new|full|complete|fresh) )?{_BACKUP}"
    rf"|(?:provide|supply)(?: me| us)? with (?:an? |my |the )?(?:(?:full|complete) )?{_BACKUP}"
    rf"|(?:i (?:want|need) )?an? (?:(?:new|full|complete|fresh) )?{_BACKUP})\b",
    re.IGNORECASE,
)
_SAVE = late(r"(?:save|keep|write|dump|copy|put|store|archive)\b", re.IGNORECASE)
_TAKE = late(
    r"(?:import|restore|recover|load|take in|bring in|bring back|get back|read in|pull in"
    r"|merge(?: in)?|reload|upload|put back)\b",
    re.IGNORECASE,
)
_WEAKER = late(
    r"(?:read|add|use|open|parse|get|bring|go through|look through|here(?:'s| is| are)|this is"
    r"|i(?:'ve| have)(?: got)?|take)\b",
    re.IGNORECASE,
)
_MEMORY = late(
    r"\b(?:memor(?:y|ies)|(?:my|the|your|all|this) (?:data|information)|database|everything|all"
    r"|conversations?|chats?|you (?:know|have|remember|stored?))\b",
    re.IGNORECASE,
)
_FILE = late(rf"{MARK}|\bfile\b", re.IGNORECASE)
_EXPORTED = late(
    r"\b(?:memor(?:y|ies)|back-?ups?|exports?|exported|dump|everything|all)\b", re.IGNORECASE
)
_CHATS = late(
    r"\b(?:chat ?gpt|gpt|openai|claude|anthropic|chats?|conversations?|assistants?)\b",
    re.IGNORECASE,
)
_OF_CHATS = late(
    r"\b(?:chats?|conversations?|histor(?:y|ies)|exports?|data|archive|messages)\b", re.IGNORECASE
)
_MY_CHATS = late(r"(?:add|read|get) my .*\b(?:chats|conversations|history|export)\b", re.IGNORECASE)
_DOCUMENT = late(
    r"\b(?:r[ée]sum[ée]s?|cvs?|linkedin|postings?|jobs?|ads?|adverts?|vacanc(?:y|ies)|blueprints?"
    r"|profile|roles?|skills?|levels?|plan|roadmap|evidence)\b",
    re.IGNORECASE,
)
_OF_IT = late(
    r"(?:[\W_]|\b(?:"
    r"a|about|all|an|and|as|at|back|backup|backups|called|coach|complete|copy|current|data"
    r"|chat|chats|conversation|conversations|database|disk|directory|down|entire|everything"
    r"|export|exported|file|files|folder|for"
    r"|from|full|got|have|held|here|hold|i|in|information|into|it|json|jsonl|keep|know|known|last|latest|me"
    r"|memories|memory|my|named|new|of|old|older|earlier|on|one|our|out|previous|put|remember"
    r"|said|saved|so|far|please|provide|stuff|store|supply|stored|text|things|that|the|this|to|told|under|up|we"
    r"|what|which|whole"
    r"|with|you|your|yours"
    r")\b)*",
    re.IGNORECASE,
)
"""Words of the memory and a file, and those that hold them together."""

_HOW = late(
    r"^(?:how|where|can i|could i|may i|is (?:it|there)|are you able|do you|what(?:'s| is) the"
    r"|which way|am i able|should i)\b.*\b(?:export|back ?up|back-up|download|carry|move|transfer"
    r"|take|save|copy|import|restore|load|merge|upload)\b(?P<what>.*)",
    re.IGNORECASE,
)
_COMMAND = late(
    r"(?:coach )?memory (?P<verb>export|import|import-chat)(?P<rest>(?: .*)?)", re.IGNORECASE
)
_KINDS: dict[str, IntentKind] = {
    "export": "export",
    "import": "take_in",
    "import-chat": "import_chat",
}
_PLACE = late(r"(?P<what>.+?) (?:to|on|onto|into|in) .+")


def read_carrying(clause: str) -> Intent | None:
    """Return the wish to carry the memory out or in that a clause states, or ``None``.

    The file is ``text``, as it was written; empty where none is named. A question how it is done,
    or a place that is no path, comes back as ``carrying``, which writes and reads nothing.
    """
    typed = _COMMAND.fullmatch(clause)
    if typed is not None:
        verb = _KINDS[typed["verb"].casefold()]
        return carrying_command(verb, typed["rest"].strip()).model_copy(update={"quote": clause})
    named = find_file(clause)
    said = bare(clause if named is None else named.around)
    said = _POLITE.sub("", _LEADS_UP.sub("", said))
    if len(said.split()) > _WORDS:
        return None
    kind = _kind(said, "" if named is None else named.path)
    if kind is None:
        return None
    path = "" if named is None or kind == "carrying" else named.path
    return Intent(kind=kind, confidence=_SURE, quote=clause, text=path)


def _kind(said: str, path: str) -> IntentKind | None:
    if _HOW.match(said):
        return "carrying" if _asks_how(said) else None
    if _OVERWRITE.fullmatch(said):
        return "export_over"
    if _DOCUMENT.search(said):
        return None
    over = _OVER.search(said)
    kind = _out(said[: over.start()] if over else said)
    if kind is not None:
        return "export_over" if over and path else kind
    return _in(said, path)


def _asks_how(said: str) -> bool:
    if _DOCUMENT.search(said):
        return False
    moved = _HOW.match(said)
    return moved is not None and bool(
        _MEMORY.search(moved["what"])
        or _EXPORTED.search(said)
        or (_CHATS.search(said) and _OF_CHATS.search(said))
    )


def _out(said: str) -> IntentKind | None:
    """Return what a clause asks to have written; nothing where it speaks of something else."""
    said = _POLITE.sub("", said)
    wholly = _EXPORT.match(said)
    verb = wholly or (_SAVE.match(said) if _MEMORY.search(said) else None)
    if verb is None:
        return None
    rest = said[verb.end() :]
    if _OF_IT.fullmatch(rest) and (wholly or _FILE.search(rest)):
        return "export"
    place = _PLACE.fullmatch(rest)
    known = place is not None and _OF_IT.fullmatch(place["what"]) and _MEMORY.search(said)
    return "carrying" if known and MARK not in said else None


def _in(said: str, path: str) -> IntentKind | None:
    """Return what a clause asks to have taken in; nothing where it speaks of something else."""
    takes = _TAKE.match(said)
    if takes is None and not ((path or _MY_CHATS.match(said)) and _WEAKER.match(said)):
        return None
    if _CHATS.search(said):
        return "import_chat" if path or _OF_CHATS.search(said) else None
    if path:
        return _by_name(said, path, takes=takes is not None)
    rest = said[takes.end() :] if takes else said
    if said.casefold() == "restore":
        return "take_in"
    return "take_in" if _EXPORTED.search(rest) and _OF_IT.fullmatch(rest) else None


def _by_name(said: str, path: str, *, takes: bool) -> IntentKind | None:
    """Return what a named file is to be taken in as; its name counts where the words are bare."""
    if is_chats(path):
        return None  # what such a file holds, its content tells: `read_importing`
    if _EXPORTED.search(said):
        return "take_in"
    restores = re.match(r"(?:restore|get back|bring back|put back)\b", said, re.IGNORECASE)
    return "take_in" if takes and (is_export(path) or restores) else None


def asks_to_overwrite(message: str) -> bool:
    """Whether a message of the user's asks for a file to be overwritten."""
    return _SAYS_OVER.search(message) is not None


def read_file_asked_for(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the file that answers the question which file to take in; nothing where none does."""
    path = None if message.rstrip().endswith("?") else file_alone(message)
    kind: IntentKind = "import_chat" if context.expecting == "import_chat" else "take_in"
    if path is None:
        return ()
    return (Intent(kind=kind, confidence=0.95, quote=message, text=path),)


def carrying_command(kind: IntentKind, rest: str) -> Intent:
    """Return what a slash command asks for that names the file after it.

    Args:
        kind: ``export``, ``take_in`` or ``import_chat``.
        rest: What stands after the command: the whole of it is the file.
    """
    over = kind == "export" and re.search(r"(?:^|\s)--yes$", rest)
    path = re.sub(r"(?:^|\s)--yes$", "", rest) if over else rest
    path = path.strip()
    if len(path) > 1 and path[0] == path[-1] and path[0] in "\"'":
        path = path[1:-1]
    return Intent(kind="export_over" if over and path else kind, text=path)
