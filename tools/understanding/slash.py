"""Slash commands: the words of the command line, typed into the conversation."""

import re
from collections.abc import Callable

from rapidfuzz import process

from tools.understanding.documents.carrying import carrying_command, read_carrying
from tools.understanding.documents.importing import importing_command
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.figures import figure_levels
from tools.understanding.memory.references import read_ending, reference
from tools.understanding.naming import guess_skill
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule, with_bare_hours
from tools.understanding.questions.learning import read_learning
from tools.vocabulary import Vocabulary

_Reader = Callable[[str, Vocabulary, Context], Intent]
_NEAR = 60


def read_command(message: str, vocabulary: Vocabulary, context: Context) -> Intent:
    """Return what a message that begins with "/" asks for."""
    word, _, rest = message[1:].partition(" ")
    if not word:
        return Intent(kind="help", quote=message)
    reader = COMMANDS.get(word.casefold())
    if reader is None:
        near = process.extract(word.casefold(), list(COMMANDS), limit=3, score_cutoff=_NEAR)
        return Intent(
            kind="unclear",
            quote=message,
            text=f"/{word}",
            choices=tuple(Intent(kind="help", text=f"/{name}") for name, _, _ in near),
        )
    return reader(rest.strip(), vocabulary, context).model_copy(update={"quote": message})


def _plain(kind: IntentKind) -> _Reader:
    return lambda _rest, _vocabulary, _context: Intent(kind=kind)


def _gaps(rest: str, vocabulary: Vocabulary, context: Context) -> Intent:
    option, _, roles = rest.partition(" ")
    if option == "--compare":
        return _compare(roles, vocabulary, context)
    return Intent(kind="gaps", role=rest) if rest else Intent(kind="gaps")


def _with_role(kind: IntentKind, without: IntentKind | None = None) -> _Reader:
    return lambda rest, _vocabulary, _context: (
        Intent(kind=kind, role=rest) if rest else Intent(kind=without or kind)
    )


def _about(kind: IntentKind, without: IntentKind) -> _Reader:
    def read(rest: str, vocabulary: Vocabulary, context: Context) -> Intent:
        if not rest and kind == "explain" and context.skill:
            return Intent(kind=kind, skill=context.skill)
        if not rest:
            return Intent(kind=without)
        ref = reference(rest, vocabulary) if kind == "recall" else None
        if ref is not None:
            return Intent(kind="about", text=ref)
        return Intent(kind=kind, skill=guess_skill(rest, vocabulary), text=rest)

    return read


def _forget(rest: str, vocabulary: Vocabulary, _context: Context) -> Intent:
    if not rest:
        return Intent(kind="unclear", text="/forget")
    skill = vocabulary.get(rest)
    return Intent(kind="forget", skill=skill.name if skill else None, text=rest)


def _undo(rest: str, _vocabulary: Vocabulary, _context: Context) -> Intent:
    number = rest.strip(" #")
    if number and not (number.isascii() and number.isdigit() and len(number) < 10):  # noqa: PLR2004 - no more changes than that
        return Intent(kind="unclear", text=f"/undo {rest}")
    return Intent(kind="undo", piece=int(number) if number else None)


def _compare(rest: str, _vocabulary: Vocabulary, _context: Context) -> Intent:
    """Read the roles that commas, "and" or quotes set apart."""
    parts = re.split(r"\s*[,;]\s*|\s+(?:and|or|vs\.?)\s+|[\"“”]+\s*[\"“”]*", rest)
    return Intent(kind="compare", roles=tuple(it.strip() for it in parts if it.strip()))


def _roles(rest: str, _vocabulary: Vocabulary, _context: Context) -> Intent:
    words = rest.strip(" -")
    if words.casefold() == "nearest":
        return Intent(kind="nearest")
    return Intent(kind="find_roles", text=words) if words else Intent(kind="roles")


def _roadmap(rest: str, _vocabulary: Vocabulary, context: Context) -> Intent:
    if not rest:
        return Intent(kind="show_plan")
    schedule = with_bare_hours(read_schedule(rest, context.today), rest[: _first_day(rest)])
    given = schedule.hours_per_week is not None or schedule.deadline is not None
    if not (given or schedule.bad or schedule.doubt):
        return Intent(kind="show_plan", role=rest)
    return plan_intent(rest, schedule, 1.0)


def _first_day(text: str) -> int:
    """Return where the first date or word about a date begins."""
    match = re.search(r"\s+(?:\d{4}-|by\b|until\b|till\b|to\b|start|from\b|off\b|weeks?\b)", text)
    return match.start() if match else len(text)


def _evidence(rest: str, _vocabulary: Vocabulary, _context: Context) -> Intent:
    first, _, told = rest.partition(" ")
    if first.casefold() == "list" or not rest:
        return Intent(kind="list_evidence")
    return Intent(kind="evidence", text=told if first.casefold() == "add" else rest)


def _level(rest: str, vocabulary: Vocabulary, _context: Context) -> Intent:
    figures = [it for it in figure_levels(rest, vocabulary) if it.level is not None]
    if len(figures) != 1:
        return Intent(kind="bad_level")
    return Intent(kind="set_level", skill=figures[0].skill, level=figures[0].level)


def _assess(rest: str, vocabulary: Vocabulary, _context: Context) -> Intent:
    skill = guess_skill(rest, vocabulary) if rest else None
    if rest and skill is None:
        return Intent(kind="unclear", text=f"/assess {rest}")
    return Intent(kind="assess", skill=skill)


def _resources(rest: str, vocabulary: Vocabulary, context: Context) -> Intent:
    if not rest:
        return Intent(kind="learn_how", skill=context.skill)
    asked = read_learning(f"resources for {rest}", vocabulary, context)
    return asked[0] if len(asked) == 1 else Intent(kind="learn_how", text=rest)


def _bring(rest: str, _vocabulary: Vocabulary, _context: Context) -> Intent:
    return read_carrying(f"import {rest}") or importing_command(rest)


def _carried(kind: IntentKind) -> _Reader:
    return lambda rest, _vocabulary, _context: carrying_command(kind, rest)


def _decide(verb: str) -> _Reader:
    return lambda rest, _vocabulary, _context: (
        Intent(kind="decide", text=f"{verb} {rest.upper()}")
        if re.fullmatch(r"[Qq]\d{1,9}", rest)
        else Intent(kind="unclear", text=f"/memory {verb} {rest}".rstrip())
    )


def _drop(rest: str, vocabulary: Vocabulary, context: Context) -> Intent:
    return read_ending(f"drop {rest}", vocabulary) or _decide("drop")(rest, vocabulary, context)


def _memory(rest: str, vocabulary: Vocabulary, context: Context) -> Intent:
    """Read the verbs of ``coach memory``, and else what is to be recalled."""
    verb, _, about = rest.partition(" ")
    reader = _MEMORY.get(verb.casefold())
    if reader is None:
        return _about("recall", "recall")(rest, vocabulary, context)
    return reader(about.strip(), vocabulary, context)


_MEMORY: dict[str, _Reader] = {
    "list": _about("recall", "recall"),
    "show": _about("recall", "recall"),
    "why": _about("recall", "recall"),
    "search": _about("search", "search"),
    "history": _about("recall", "changes"),
    "undo": _undo,
    "forget": _forget,
    "keep": _decide("keep"),
    "drop": _drop,
    "export": _carried("export"),
    "import": _carried("take_in"),
    "import-chat": _carried("import_chat"),
}

COMMANDS: dict[str, _Reader] = {
    "help": _plain("help"),
    "gaps": _gaps,
    "compare": _compare,
    "path": _with_role("path"),
    "target": _with_role("set_target", "target"),
    "roles": _roles,
    "role": _with_role("role"),
    "market": _about("market", "market"),
    "roadmap": _roadmap,
    "plan": _roadmap,
    "resources": _resources,
    "week": _plain("this_week"),
    "why": _about("explain", "learn_first"),
    "level": _level,
    "profile": _plain("profile"),
    "memory": _memory,
    "search": _about("search", "search"),
    "changes": _plain("changes"),
    "undo": _undo,
    "forget": _forget,
    "checkin": _plain("checkin"),
    "assess": _assess,
    "evidence": _evidence,
    "points": _with_role("points"),
    "import": _bring,
    "export": _carried("export"),
    "quit": _plain("bye"),
    "exit": _plain("bye"),
}
"""What each command reads; the names of the command line first."""

COMMAND_NAMES = tuple(f"/{name}" for name in COMMANDS)
"""The commands as they are typed."""
