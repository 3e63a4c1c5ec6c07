"""Evaluating a model: every scenario lived through and scored."""

from collections.abc import Awaitable, Callable, Iterable

from coach import __version__
from coach.evaluation.life import Lived, Opening, live
from coach.evaluation.results import (
    Evaluation,
    Exchange,
    Judgement,
    Result,
    latency_of,
    score,
    total_of,
)
from coach.evaluation.scenario import Scenario
from coach.evaluation.turns import Heard

Judge = Callable[[Scenario, Lived], Awaitable[Judgement | None]]
"""Says what it thinks of a conversation; ``None`` where it could not."""


async def evaluate(
    scenarios: Iterable[Scenario],
    opening: Opening,
    model: str,
    judge: tuple[str, Judge] | None = None,
) -> Evaluation:
    """Live through scenarios one after the other, and score what comes of each.

    Args:
        scenarios: The scenarios, by name.
        opening: Opens a session with the model.
        model: The model's name, as it is shown.
        judge: A model that judges too, with its name; nobody by default.
    """
    results: list[Result] = []
    seconds: list[float] = []
    for scenario in scenarios:
        lived = await live(scenario, opening)
        judgement = None if judge is None else await judge[1](scenario, lived)
        results.append(_result(scenario, lived, judgement))
        seconds += [it.seconds for it in lived.heard]
    return Evaluation(
        version=__version__,
        model=model,
        judge=judge and judge[0],
        scenarios=tuple(results),
        total=total_of(results, seconds),
    )


def _result(scenario: Scenario, lived: Lived, judgement: Judgement | None) -> Result:
    heard = lived.heard
    return Result(
        name=scenario.name,
        user=scenario.user,
        trade=scenario.trade,
        sessions=len(scenario.sessions),
        turns=len(heard),
        requests=_counted(heard, "requests"),
        input_tokens=_counted(heard, "input_tokens"),
        output_tokens=_counted(heard, "output_tokens"),
        latency=latency_of([it.seconds for it in heard]),
        faults=sum(it.cut for it in heard),
        facts=score(lived.facts),
        answers=score(lived.answers),
        plan=score(lived.plan),
        promises=score(lived.promises),
        declined=score(lived.declined),
        figures=score(_figures(heard)),
        judgement=judgement,
        crash=lived.crash,
        talk=tuple(
            Exchange(said=it.said, reply=it.reply, ms=round(1_000 * it.seconds, 1)) for it in heard
        ),
    )


def _figures(heard: Iterable[Heard]) -> Iterable[tuple[bool, str]]:
    for it in heard:
        yield from ((False, said) for said in it.untraced)
        yield from ((True, "") for _ in range(it.figures - len(it.untraced)))


def _counted(heard: Iterable[Heard], name: str) -> int:
    return sum(int(it.usage.get(name) or 0) for it in heard)
