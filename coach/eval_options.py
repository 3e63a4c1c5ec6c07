"""The options of ``coach eval``."""

import argparse


def add_eval_options(parser: argparse.ArgumentParser) -> None:
    """Add what ``coach eval`` takes."""
    parser.add_argument(
        "--scenario",
        metavar="NAME",
        nargs="+",
        action="extend",
        default=[],
        help="only these scenarios",
    )
    parser.add_argument(
        "--compare", metavar="FILE", help="an earlier one's --json; what is otherwise is shown"
    )
    parser.add_argument(
        "--talk", action="store_true", help="show the conversations too; --json always does"
    )
    parser.add_argument(
        "--judge",
        metavar="MODEL",
        help="a model that judges each conversation too; none by default",
    )
