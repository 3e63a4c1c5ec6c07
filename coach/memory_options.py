"""The options of ``coach memory``, a parser for each verb."""

import argparse
from collections.abc import Callable

from coach.arguments import day, typed

_ABOUT = "a skill, a word, or what `coach memory list` calls it: S3, F1, E2"


def add_memory_options(parser: argparse.ArgumentParser) -> None:
    """Add what ``coach memory`` takes."""
    verbs = parser.add_subparsers(
        dest="verb", metavar="VERB", required=True, parser_class=type(parser)
    )
    for verb, (help_text, add) in _VERBS.items():
        add(verbs.add_parser(verb, allow_abbrev=False, help=help_text))


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--as-of", metavar="DATE", type=day, help="what was known at the end of an earlier day"
    )


def _subject(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("subject", nargs="+", metavar="SUBJECT", type=typed, help=_ABOUT)


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", nargs="+", metavar="QUERY", type=typed, help="a question, or some words"
    )
    parser.add_argument(
        "--limit", metavar="N", type=int, default=10, help="how many at most; 10 else"
    )


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "subject", nargs="*", metavar="SUBJECT", type=typed, help=f"{_ABOUT}; else all changes"
    )
    parser.add_argument(
        "--limit", metavar="N", type=int, default=20, help="how many changes at most; 20 else"
    )


def _undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "number", nargs="?", metavar="N", type=int, help="the change's number; else the latest"
    )


def _decide(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ref", metavar="Q1", type=typed, help="the question's number")


def _drop(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ref", metavar="Q1|F1|S1", type=typed, help="a question, a fact or a skill")


def _forget(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "subject", nargs="*", metavar="SUBJECT", type=typed, help=f"{_ABOUT}; or a message: M12"
    )
    parser.add_argument("--all", action="store_true", help="everything: the whole memory")
    _yes(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="the file to write; standard output without it, or for -",
    )
    parser.add_argument("--yes", action="store_true", help="overwrite a file that is there")


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="an export, or - for standard input")


def _import_chat(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="FILE", help="conversations.json, or the zip that it came in"
    )


def _yes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do it without asking")


_VERBS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "list": ("list all that is known, and what is to be decided", _list),
    "show": ("show all that was ever known of something", _subject),
    "search": ("find again what was said, or is known", _search),
    "why": ("show the words that something was learned from", _subject),
    "history": ("tell the changes, the latest first, or the story of something", _history),
    "undo": ("take a change back", _undo),
    "keep": ("decide a question: what was read holds", _decide),
    "drop": ("decide a question: what held stays; or let a fact or skill hold no longer", _drop),
    "forget": ("remove something for good, its bytes too", _forget),
    "export": ("write all that is stored to one file, to carry it elsewhere", _export),
    "import": ("take in an export; what is here stays as it is", _import),
    "import-chat": ("take in conversations that ChatGPT or Claude exported", _import_chat),
    "recover": ("save what can be read of a damaged file", _yes),
}
"""The verbs with what each one does and takes."""
