"""How an evaluation differs from an earlier one."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from coach.evaluation.results import SCORES, Count, Difference, Evaluation, Result, Total
from coach.files import read_bounded
from tools.errors import CoachError

TOTAL = "all"
"""What the difference of all scenarios together is called by."""

_MAX_BYTES = 20_000_000


def read_evaluation(path: str) -> Evaluation:
    """Read what ``coach eval --json`` printed.

    Raises:
        CoachError: It can't be read, or is no such thing.
    """
    data = read_bounded(path, _MAX_BYTES)
    try:
        return Evaluation.model_validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the whole of it"
        raise CoachError(
            f"{Path(path).name}: it is no evaluation of this version ({where}: {first['msg']}). "
            "Give a file that `coach eval --json` printed."
        ) from error


def differences(before: Evaluation, after: Evaluation) -> tuple[Difference, ...]:
    """Return what is otherwise, scenario by scenario and then in all.

    Latency is left out for single scenarios: it changes from run to run.

    Args:
        before: The earlier evaluation.
        after: The one to compare with it.
    """
    old = {it.name: it for it in before.scenarios}
    new = {it.name: it for it in after.scenarios}
    found = [
        it for name in sorted(old | new) for it in _between(name, old.get(name), new.get(name))
    ]
    # The totals of different scenarios say nothing of each other.
    if old.keys() == new.keys():
        found += _between(TOTAL, before.total, after.total)
    return tuple(found)


def _between(
    name: str, before: Result | Total | None, after: Result | Total | None
) -> Iterator[Difference]:
    if before is None or after is None:
        kept = ("there", "") if after is None else ("", "there")
        yield Difference(scenario=name, score="scenario", before=kept[0], after=kept[1])
        return
    old, new = _in_words(before), _in_words(after)
    for score, value in old.items():
        if value != new[score]:
            yield Difference(scenario=name, score=score, before=value, after=new[score])


def _in_words(it: Result | Total) -> dict[str, str]:
    """Return what is compared, each as words."""
    counts: dict[str, Count] = {name: getattr(it, name) for name in SCORES}
    words = {name: f"{count.right}/{count.of}" for name, count in counts.items()}
    words["tokens"] = str(it.input_tokens + it.output_tokens)
    words["faults"] = str(it.faults)
    if isinstance(it, Total):
        words["median ms"] = str(it.latency.median_ms)
        words["p95 ms"] = str(it.latency.p95_ms)
        words["judgement"] = str(it.judgement)
    return words
