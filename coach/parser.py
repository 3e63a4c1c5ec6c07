"""The words and options of the command line.

It imports little more than argparse, so that ``--help`` and ``--version`` come at once.
"""

import argparse
import difflib
from collections.abc import Callable, Sequence
from typing import NoReturn

from coach import __version__
from coach.arguments import (
    dollars,
    hours,
    levels,
    month,
    piece,
    today,
    typed,
)
from coach.eval_options import add_eval_options
from coach.memory_options import add_memory_options
from coach.roadmap_options import add_roadmap_options
from tools.errors import UsageError

COMMANDS: dict[str, str] = {
    "import": "read résumés, profiles, postings, role blueprints, and lists of occupations",
    "check": "check what a skill-gap report or plan says of itself, by our numbers",
    "profile": "show what is known of you",
    "roles": "list, find or rank roles, or make an unrecognised phrase of one a skill",
    "role": "show one role: what it answers for, its KPIs, rubric, interview and levels",
    "target": "set the role you aim for, or show it",
    "gaps": "compare yourself with a role, or with several",
    "market": "count what your imported postings ask for, or make a role of it",
    "path": "show the ways to a role over those that lead to it",
    "roadmap": "plan the weeks until you get there",
    "resources": "list where a skill can be learned, or add what you learn from",
    "checkin": "hold the weekly check-in",
    "assess": "find your level in a skill with three to five questions",
    "evidence": "tell what you did, list it, or keep what was read",
    "points": "draft interview stories and a pitch from your evidence",
    "ask": "ask the coach one thing",
    "usage": "show what models took and cost",
    "memory": "see what is remembered and why, correct it, take it back, forget it",
    "eval": "score a model, or the offline coach, on scripted conversations",
}
"""The command words with what each one does."""

EVIDENCE_PARTS: dict[str, str] = {
    "situation": "where and when it was",
    "task": "what was to be done",
    "action": "what you did",
    "result": "what came of it, with its figures",
    "own_part": "your own part, where others took part",
}
"""The parts in which a piece of evidence can be told."""

RESOURCE_KINDS = ("documentation", "course", "book", "exercise", "video", "project")
"""What a resource can be; the domain's own names, which would take long to import."""


class _Parser(argparse.ArgumentParser):
    """Reports a mistake as an error of ours: what is wrong, and where to look."""

    def error(self, message: str) -> NoReturn:
        said = message.rstrip(".")
        raise UsageError(f"{self.prog}: {said}. `{self.prog} --help` shows what it takes.")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what the command line asks for.

    The result holds ``command`` (``None`` opens the app), ``home``, ``today``, ``json``, ``model``,
    ``max_cost`` and ``demo``, which may stand anywhere on the line, and what the command takes.

    Args:
        arguments: The words after the program's name.

    Raises:
        UsageError: The line can't be understood.
        SystemExit: ``--help`` or ``--version`` was asked for and has been printed.
    """
    options, rest = _everywhere().parse_known_args(arguments)
    if rest and not rest[0].startswith("-"):
        _check_command(rest[0])
    parsed, unknown = _whole().parse_known_args(rest, options)
    if unknown:
        program = " ".join(filter(None, ("coach", parsed.command)))
        raise UsageError(
            f"{program}: “{unknown[0]}” is not understood. `{program} --help` shows what it takes."
        )
    if parsed.demo and parsed.home is not None:
        raise UsageError("coach: --demo has a home of its own. Leave out --home or --demo.")
    return parsed


def _check_command(word: str) -> None:
    if word in COMMANDS:
        return
    near = difflib.get_close_matches(word.casefold(), COMMANDS, 1)
    meant = f"Did you mean `coach {near[0]}`?" if near else "`coach --help` lists them all."
    raise UsageError(f"coach: there is no command “{word}”. {meant}")


def _everywhere() -> _Parser:
    """Return a parser of the options that may stand before or after the command word."""
    parser = _Parser(prog="coach", add_help=False, allow_abbrev=False)
    anywhere = parser.add_argument_group("options that may stand anywhere")
    anywhere.add_argument("--home", metavar="DIR", help="the folder of your file (or COACH_HOME)")
    anywhere.add_argument("--today", metavar="DATE", type=today, help="take this day for today")
    anywhere.add_argument("--json", action="store_true", help="print JSON, see docs/json.md")
    anywhere.add_argument("--model", metavar="NAME", help="the model that answers, or offline")
    anywhere.add_argument(
        "--max-cost",
        metavar="USD",
        type=dollars,
        help="send nothing more once it cost so much",
    )
    anywhere.add_argument(
        "--demo", action="store_true", help="use an invented person in a throw-away home"
    )
    return parser


def _whole() -> _Parser:
    parser = _Parser(
        prog="coach",
        description="A career coach that lives in your terminal. Without a command it opens.",
        parents=[_everywhere()],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"coach {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for word, help_text in COMMANDS.items():
        command = commands.add_parser(
            word,
            help=help_text,
            description=help_text[0].upper() + help_text[1:] + ".",
            epilog="It also takes --home, --today, --json, --model, --max-cost and --demo: see "
            "`coach --help`.",
            allow_abbrev=False,
        )
        if word in _ARGUMENTS:
            _ARGUMENTS[word](command)
    return parser


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a file, a roadmap's folder, or -",
    )
    parser.add_argument(
        "--as",
        dest="kind",
        choices=("resume", "profile", "positioning", "role", "roadmap", "posting"),
        help="what the files are; seen from their content otherwise",
    )
    parser.add_argument(
        "--preview", action="store_true", help="show what is understood, and keep nothing"
    )
    parser.add_argument(
        "--with-model",
        action="store_true",
        help="ask your model too; what it finds and the text supports is put to you",
    )


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")
    parser.add_argument(
        "--hours",
        metavar="H",
        type=hours,
        help="your weekly hours; else those of your plan, those it states, or 8",
    )


def _roles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        nargs="*",
        metavar="WORDS",
        type=typed,
        help="find roles and occupations by title or code",
    )
    parser.add_argument(
        "--adopt", metavar="PHRASE", type=typed, help="make an unrecognised phrase a skill"
    )
    parser.add_argument(
        "--role", metavar="ROLE", type=typed, help="the role with that phrase; else your target"
    )
    parser.add_argument(
        "--nearest", action="store_true", help="rank all roles by how near you are to them"
    )


def _role(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "role", nargs="*", metavar="ROLE", type=typed, help="a role's title; else your target"
    )


def _gaps(parser: argparse.ArgumentParser) -> None:
    _role(parser)
    parser.add_argument(
        "--explain", metavar="SKILL", type=typed, help="take the figures of one row apart"
    )
    parser.add_argument(
        "--compare",
        metavar="ROLE",
        nargs="+",
        type=typed,
        help='two or more roles side by side, each in quotes: "data engineer" "ML engineer"',
    )


def _target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "role", nargs="*", metavar="ROLE", type=typed, help="the role to aim for; shown without it"
    )


def _market(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "skill", nargs="*", metavar="SKILL", type=typed, help="one skill; else all of them"
    )
    parser.add_argument(
        "--by",
        choices=("seniority", "company", "month", "language"),
        help="show each group of postings apart",
    )
    parser.add_argument(
        "--since", metavar="MONTH", type=month, help="compare the postings since then with the rest"
    )
    parser.add_argument(
        "--quotes", action="store_true", help="show the sentences that each figure counts"
    )
    parser.add_argument(
        "--make-role", metavar="NAME", type=typed, help="make a role of what the postings ask for"
    )


def _resources(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        nargs="*",
        metavar="SKILL | add SKILL URL | remove N",
        type=typed,
        help="the skill to list; or what to add or remove; all skills without it",
    )
    adding = parser.add_argument_group("options of add")
    adding.add_argument("--title", metavar="TEXT", type=typed, help="what it is called")
    adding.add_argument("--kind", choices=RESOURCE_KINDS, help="what it is; else documentation")
    adding.add_argument("--hours", metavar="H", type=hours, help="the hours it takes, where known")
    adding.add_argument(
        "--levels", metavar="1-3", type=levels, help="the levels it leads from and to; else 0-5"
    )


def _checkin(parser: argparse.ArgumentParser) -> None:
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--answers", metavar="FILE", help="all answers as JSON, or -; asked one by one otherwise"
    )
    way.add_argument("--list", action="store_true", help="show what past check-ins came to")
    parser.add_argument("--since", metavar="DATE", type=today, help="with --list: the first day")
    parser.add_argument("--until", metavar="DATE", type=today, help="with --list: the last day")


def _assess(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "skill",
        nargs="*",
        metavar="SKILL",
        type=typed,
        help="the skill; without it the weightiest unassessed one of your target is named",
    )
    parser.add_argument(
        "--answers", metavar="FILE", help="all answers as JSON, or -; asked one by one otherwise"
    )


def _evidence(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(
        dest="verb", metavar="add|list|keep|drop", required=True, parser_class=_Parser
    )
    add = actions.add_parser("add", allow_abbrev=False, help="tell something that you did")
    add.add_argument(
        "text", nargs="*", metavar="TEXT", type=typed, help="in your words, or - for standard input"
    )
    add.add_argument(
        "--to",
        metavar="E1",
        type=piece,
        help="the piece that this completes or puts right",
    )
    for part, meaning in EVIDENCE_PARTS.items():
        option = "--" + part.replace("_", "-")
        add.add_argument(option, metavar="TEXT", type=typed, default="", help=meaning)
    add.add_argument(
        "--skill",
        metavar="SKILL",
        type=typed,
        action="append",
        default=[],
        help="a skill that it shows; may be given more than once",
    )
    actions.add_parser("list", allow_abbrev=False, help="list what you told, and what was read")
    for verb, meaning in (
        ("keep", "keep what was read in a file as evidence"),
        ("drop", "leave it out for good"),
    ):
        deciding = actions.add_parser(verb, allow_abbrev=False, help=meaning)
        deciding.add_argument(
            "refs", nargs="*", metavar="Q1", type=typed, help="what `coach evidence list` calls it"
        )
        deciding.add_argument("--all", action="store_true", help="all that was read")


def _ask(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "text", nargs="+", metavar="TEXT", type=typed, help="your message, or - for standard input"
    )


_ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "import": _import,
    "check": _check,
    "roles": _roles,
    "role": _role,
    "target": _target,
    "gaps": _gaps,
    "market": _market,
    "path": _role,
    "roadmap": add_roadmap_options,
    "resources": _resources,
    "checkin": _checkin,
    "assess": _assess,
    "evidence": _evidence,
    "points": _role,
    "ask": _ask,
    "memory": add_memory_options,
    "eval": add_eval_options,
}
