"""The options of ``coach memory``, a parser for each verb."""

import argparse


def add_memory_options(parser: argparse.ArgumentParser) -> None:
    """Add what ``coach memory`` takes."""
    verbs = parser.add_subparsers(
        dest="verb", metavar="VERB", required=True, parser_class=type(parser)
    )
    recover = verbs.add_parser(
        "recover", allow_abbrev=False, help="save what can be read of a damaged file"
    )
    recover.add_argument("--yes", action="store_true", help="do it without asking")
