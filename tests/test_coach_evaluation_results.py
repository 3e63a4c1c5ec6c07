"""Scores add up, times are ranked, and an evaluation is compared with an earlier one."""

from typing import Any

import pytest

from coach.evaluation.comparing import differences, read_evaluation
from coach.evaluation.evaluating import evaluate
from coach.evaluation.results import (
    SCORES,
    Count,
    Evaluation,
    Judgement,
    Latency,
    Result,
    Score,
    latency_of,
    score,
    total_of,
)
from tests.evaluation_samples import offline as offline_session
from tests.evaluation_samples import scenario, scripted
from tools.errors import CoachError


def result(name: str = "small", **changes: Any) -> Result:
    counts = dict.fromkeys(SCORES, Score())
    whole = counts | {"name": name, "user": "terse", "trade": "diving", "sessions": 2, "talk": ()}
    return Result.model_validate(whole | changes)


def evaluation(*results: Result, seconds: tuple[float, ...] = ()) -> Evaluation:
    return Evaluation(
        version="1.0.0",
        model="offline",
        scenarios=results,
        total=total_of(results, seconds),
    )


def test_a_score_counts_what_holds_and_names_what_does_not() -> None:
    found = score([(True, "a"), (False, "b"), (True, "c")])
    assert (found.right, found.of, found.missed) == (2, 3, ("b",))
    assert score([]) == Score(right=0, of=0)


@pytest.mark.parametrize(
    ("seconds", "median", "p95"),
    [([], None, None), ([0.25], 250, 250), ([it / 100 for it in range(1, 101)], 505, 950)],
)
def test_the_95th_percentile_is_one_of_the_times(
    seconds: list[float], median: float | None, p95: float | None
) -> None:
    assert latency_of(seconds) == Latency(median_ms=median, p95_ms=p95)


def test_the_total_is_the_sum_of_its_scenarios() -> None:
    kind = Judgement(useful=4, honest=5, kind=3, why="Plain.")
    total = total_of(
        [
            result("a", facts=Score(right=1, of=2), input_tokens=10, faults=1, judgement=kind),
            result("b", facts=Score(right=3, of=3), output_tokens=5, crash="It fell.", turns=4),
        ],
        [0.1, 0.3],
    )
    assert total.facts == Count(right=4, of=5)
    assert (total.input_tokens, total.output_tokens, total.turns) == (10, 5, 4)
    assert (total.faults, total.crashes, total.judgement) == (1, 1, 4.0)
    assert total.latency.median_ms == 200


def test_no_difference_is_none() -> None:
    assert differences(evaluation(result()), evaluation(result())) == ()


def test_what_is_otherwise_is_named_by_scenario_and_in_all() -> None:
    before = evaluation(result(facts=Score(right=1, of=2), input_tokens=7))
    after = evaluation(result(facts=Score(right=2, of=2)))
    found = [(it.scenario, it.score, it.before, it.after) for it in differences(before, after)]
    assert found == [
        ("small", "facts", "1/2", "2/2"),
        ("small", "tokens", "7", "0"),
        ("all", "facts", "1/2", "2/2"),
        ("all", "tokens", "7", "0"),
    ]


def test_scenarios_of_one_alone_are_named_and_the_totals_not_compared() -> None:
    before, after = evaluation(result("a"), result("b")), evaluation(result("b"), result("c"))
    found = [(it.scenario, it.score, it.before, it.after) for it in differences(before, after)]
    assert found == [("a", "scenario", "there", ""), ("c", "scenario", "", "there")]


def test_latency_is_compared_in_all_alone() -> None:
    found = differences(evaluation(result(), seconds=(0.1,)), evaluation(result(), seconds=(0.2,)))
    assert [(it.scenario, it.score) for it in found] == [("all", "median ms"), ("all", "p95 ms")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "earlier.json: it is no evaluation of this version"),
        ('{"version": "1"}', r"\(model: Field required\)"),
        ("[1, 2]", "Give a file that `coach eval --json` printed"),
    ],
)
def test_a_file_that_is_no_evaluation_is_refused(text: str, said: str, tmp_path: Any) -> None:
    (tmp_path / "earlier.json").write_text(text)
    with pytest.raises(CoachError, match=said):
        read_evaluation(str(tmp_path / "earlier.json"))


def test_what_is_printed_can_be_read_again(tmp_path: Any) -> None:
    whole = evaluation(result(facts=Score(right=0, of=1, missed=("No.",))), seconds=(0.1,))
    (tmp_path / "earlier.json").write_text(whole.model_dump_json())
    assert read_evaluation(str(tmp_path / "earlier.json")) == whole


async def test_an_evaluation_holds_what_each_scenario_came_to() -> None:
    done = await evaluate([scenario()], offline_session, "offline")
    one = done.scenarios[0]
    assert (done.model, done.judge, one.name, one.sessions) == ("offline", None, "small", 2)
    assert one.turns == len(one.talk) > 4
    assert (one.facts.right, one.facts.of) == (5, 5)
    assert (one.requests, one.input_tokens, one.faults, one.crash) == (0, 0, 0, None)
    assert done.total.facts == Count(right=5, of=5)
    assert one.latency.median_ms == done.total.latency.median_ms


async def test_a_model_that_says_less_scores_less_and_its_tokens_count() -> None:
    done = await evaluate([scenario()], scripted("You have 340 points."), "scripted")
    one = done.scenarios[0]
    assert (one.facts.right, one.facts.of) == (2, 5)
    assert (one.figures.right, one.figures.of) == (0, one.turns)
    assert one.requests >= one.turns
    assert one.output_tokens > 0
