"""The table in docs/evaluation.md: ``python -m tests.evaluation_page`` prints it there anew."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from coach.evaluation.evaluating import evaluate
from coach.evaluation.life import Opening
from coach.evaluation.reading import all_scenarios
from coach.evaluation.results import SCORES
from coach.evaluation.scenario import Scenario
from prompts import render
from tests.evaluation_samples import offline, scripted

PAGE = Path(__file__).parents[1] / "docs" / "evaluation.md"
MUTE = "only “Noted.”".ljust(22)
UNSCORED = len("   Tokens Cut    ms    p95")
BEGINS, ENDS = "```\nCoach ", "\n```\n"


def table(scenarios: Sequence[Scenario], opening: Opening = offline) -> str:
    """Return the table that ``coach eval`` prints of scenarios, without what does not hold."""
    done = asyncio.run(evaluate(scenarios, opening, "offline"))
    text = render("reports/evaluation", evaluation=done, scores=SCORES, compared=None, talk=False)
    return text.partition("\n\nEach is")[0]


def mute() -> str:
    """Return the scores in all of a coach that says one word and does nothing."""
    total = table(all_scenarios(), scripted("Noted.")).splitlines()[-1]
    return MUTE + total[len(MUTE) : -UNSCORED]


def documented() -> str:
    """Return the table that stands on the page."""
    inside = PAGE.read_text("utf-8").partition(BEGINS)[2].partition(ENDS)[0]
    return f"Coach {inside}"


def renew() -> None:
    """Put the table as it is printed now on the page."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGINS)
    after = rest.partition(ENDS)[2]
    inside = f"{table(all_scenarios())}\n\n{mute()}".removeprefix("Coach ")
    PAGE.write_text(f"{before}{BEGINS}{inside}{ENDS}{after}", "utf-8")


if __name__ == "__main__":
    renew()
