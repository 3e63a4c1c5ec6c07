"""What the imported postings ask for, and a role made of it."""

from coach.career.file import CareerFile
from tools.domain import Market, Role
from tools.errors import CoachError, UsageError
from tools.market import make_role, market_of, of_skill

_LONGEST_TITLE = 120


def market(
    career: CareerFile, typed: str | None, *, since: str | None, with_quotes: bool
) -> Market:
    """Count what the imported postings ask for.

    Args:
        career: The open career file.
        typed: A skill as a person types it, or ``None`` for all.
        since: The month at which the later of the two periods that are compared begins.
        with_quotes: Whether to give the sentences that were counted.

    Raises:
        CoachError: No posting is imported, no such skill is known, or a period has no posting.
    """
    skill = None if typed is None else career.skill(typed).name
    postings = career.store.roles("posting")
    whole = market_of(postings, career.vocabulary, since=since, with_quotes=with_quotes)
    return whole if skill is None else of_skill(whole, skill)


def keep_made_role(career: CareerFile, typed: str) -> Role:
    """Make a role of what the imported postings ask for, and keep it.

    Args:
        career: The open career file.
        typed: What it is to be called; no role that is known may have that title.

    Raises:
        CoachError: The title is taken, empty or too long, or no posting is imported.
    """
    title = " ".join(typed.split())
    _check_title(career, title)
    made = make_role(title, career.store.roles("posting"), career.vocabulary)
    with career.store.transaction():
        career.store.save_role(made, career.note_source("command", "market", title))
    return made


def _check_title(career: CareerFile, title: str) -> None:
    if not 0 < len(title) <= _LONGEST_TITLE:
        raise UsageError(
            f"Role title: it has {len(title)} characters. Give one of 1 to {_LONGEST_TITLE}."
        )
    taken = next((it for it in career.all_roles() if it.title.casefold() == title.casefold()), None)
    if taken is not None:
        raise CoachError(
            f"Role “{title}”: “{taken.title}” is there already ({taken.source}), and stays as it "
            "is. Give the new role another name."
        )
