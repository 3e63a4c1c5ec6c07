"""``coach eval``: how a model does in scripted conversations over several sessions."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from coach import json_output
from coach.clock import Clock
from coach.commands.request import Answer, Request
from coach.config import OFFLINE, Caps, Config, choose_model
from coach.evaluation.comparing import differences, read_evaluation
from coach.evaluation.evaluating import evaluate
from coach.evaluation.judging import judge_with
from coach.evaluation.reading import chosen
from coach.evaluation.results import SCORES, Evaluation
from coach.evaluation.scenario import Scenario
from coach.models import build_model
from coach.output import tell
from coach.progress_bar import with_progress
from coach.session import Session, open_session
from coach.spending import Spending
from prompts import render
from prompts.wording import plural


def run(request: Request) -> Answer:
    """Live through the scenarios and show how they went; your own file is left alone."""
    options = request.options
    # What can be wrong is found before an hour is spent on the conversations.
    earlier = None if options.compare is None else read_evaluation(options.compare)
    scenarios = chosen(options.scenario)
    # What the environment configures is never asked here: an evaluation has to be meant.
    model = choose_model(options.model or OFFLINE, {}, Config())
    build_model(model)
    judge = None if options.judge is None else choose_model(options.judge, {}, Config())
    if model != OFFLINE:
        said = sum(len(meeting.say) for it in scenarios for meeting in it.sessions)
        scripted = plural(said, "scripted message")
        tell(f"{model} is sent {scripted} and answers to its questions, each in a request or more.")
    # Each session has a home of its own; what they cost is counted together.
    spending = Spending(model, "coaching", Caps(run=options.max_cost))
    done = asyncio.run(_evaluate(with_progress(scenarios, "Talking"), spending, judge))
    if earlier is not None:
        done = done.model_copy(update={"differences": differences(earlier, done)})
    text = render(
        "reports/evaluation",
        evaluation=done,
        scores=SCORES,
        compared=earlier,
        talk=options.talk,
    )
    return Answer(text, json_output.shape(done))


async def _evaluate(
    scenarios: Iterable[Scenario], spending: Spending, judge: str | None
) -> Evaluation:
    model = spending.model

    async def opening(home: Path, clock: Clock) -> Session:
        session = await open_session(home, clock, model)
        session.spending = spending
        return session

    judging = None if judge is None else (judge, judge_with(build_model(judge)))
    return await evaluate(scenarios, opening, model, judging)
