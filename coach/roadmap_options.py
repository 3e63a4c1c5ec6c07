"""The options of ``coach roadmap``: what a plan keeps to, and the ways to look at it."""

import argparse

from coach.arguments import count, day, days, fixed_date, hours, hours_from, typed, what_if


def add_roadmap_options(parser: argparse.ArgumentParser) -> None:
    """Add what ``coach roadmap`` takes."""
    parser.add_argument(
        "role", nargs="*", metavar="ROLE", type=typed, help="a role's title; else your target"
    )
    parser.add_argument(
        "--hours-per-week", metavar="H", type=hours, help="your weekly budget in hours, such as 7.5"
    )
    parser.add_argument(
        "--start",
        metavar="DATE",
        type=day,
        help="the first day; else today, or that of the last plan if it lies ahead",
    )
    parser.add_argument("--deadline", metavar="DATE", type=day, help="the last day")
    parser.add_argument(
        "--weeks-off",
        metavar="DATE,DATE",
        type=days,
        action="extend",
        default=[],
        help="days whose weeks are left free",
    )
    parser.add_argument(
        "--hours-from",
        metavar="DATE=H,DATE=H",
        type=hours_from,
        action="extend",
        default=[],
        help="other weekly hours from a day on; 0 is a pause",
    )
    parser.add_argument(
        "--fixed-date",
        metavar="DATE=NAME",
        type=fixed_date,
        action="append",
        default=[],
        help="what happens on a day, its hours and what it needs: 2027-03-10=AWS exam, 3 h, AWS 3",
    )
    parser.add_argument(
        "--at-once", metavar="N", type=count, help="how many skills a week may hold at most"
    )
    parser.add_argument(
        "--first",
        metavar="SKILL",
        type=typed,
        action="append",
        default=[],
        help="a skill to learn before all others",
    )
    parser.add_argument(
        "--skip",
        metavar="SKILL",
        type=typed,
        action="append",
        default=[],
        help="a skill to leave out of the plan",
    )
    parser.add_argument(
        "--full", action="store_true", help="say for all steps what to produce, not for a month's"
    )
    _taken_back(parser)
    looks = parser.add_mutually_exclusive_group()
    looks.add_argument(
        "--what-if",
        metavar="WHAT=VALUE,…",
        type=what_if,
        help="show the plan as it would be, and keep nothing: hours=12,deadline=2027-06-30",
    )
    looks.add_argument(
        "--diff",
        metavar="VERSION",
        nargs="?",
        type=count,
        const=0,
        help="how the latest plan differs from a version, or from the one before",
    )


def _taken_back(parser: argparse.ArgumentParser) -> None:
    """Add an option for each limit of the last plan that can be taken back."""
    limits = {
        "deadline": "the deadline",
        "weeks-off": "the weeks off",
        "hours-from": "the other weekly hours",
        "fixed-dates": "the fixed dates",
        "at-once": "the most skills a week",
        "first": "the skills put first",
        "skip": "the skills left out",
    }
    names = {"hours-from": "budget_changes"}
    for option, words in limits.items():
        parser.add_argument(
            f"--no-{option}",
            dest="without",
            action="append_const",
            const=names.get(option, option.replace("-", "_")),
            default=[],
            help=f"take {words} of the last plan back",
        )
