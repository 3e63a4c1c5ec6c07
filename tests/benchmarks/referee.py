"""How far the planner is from the optimum, by an independent solver: OR-Tools CP-SAT.

``uv run --group referee python -m tests.benchmarks.referee`` draws random problems of 10 to 40
jobs, has both sides solve them, and prints how far the planner's answers lie from the solver's.
Where the solver proves no optimum in time its bound counts, so that the gap printed is at least the
true one.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random
from statistics import mean

from ortools.sat.python import cp_model

from tests.benchmarks.instances import FORESTS, GENERAL, Maker
from tools.planning.choice import best_choice
from tools.planning.jobs import Jobs
from tools.planning.sequence import best_order

SIZES = (10, 40)


@dataclass(frozen=True)
class Verdict:
    """What came of one problem.

    Attributes:
        gap: How much worse the planner's answer is than the solver's optimum or bound, as a part.
        proven: Whether the solver proved its optimum.
        seconds: How long the planner took.
    """

    gap: float
    proven: bool
    seconds: float


def judge_order(jobs: Jobs, seconds: float) -> Verdict:
    """Compare the delay of the planner's order with the least there is."""
    began = time.perf_counter()
    order = best_order(jobs, range(len(jobs.work)))
    took = time.perf_counter() - began
    _check_order(jobs, order)
    least, proven = least_delay(jobs, seconds)
    return Verdict(jobs.delay(order) / least - 1 if least else 0.0, proven, took)


def judge_choice(jobs: Jobs, room: int, seconds: float) -> Verdict:
    """Compare the gain of the planner's choice with the most there is."""
    began = time.perf_counter()
    chosen = best_choice(jobs, range(len(jobs.work)), room)
    took = time.perf_counter() - began
    inside = set(chosen)
    complete = all(inside.issuperset(jobs.before[it]) for it in chosen)
    if jobs.total_work(chosen) > room or not complete:
        raise AssertionError(f"not a choice: {chosen}")
    most, proven = most_gain(jobs, room, seconds)
    return Verdict(1 - jobs.total_gain(chosen) / most if most else 0.0, proven, took)


def least_delay(jobs: Jobs, seconds: float) -> tuple[float, bool]:
    """Return the least Σ gain × finishing time, or a bound below it, and whether it is proven.

    The model decides for each pair which of the two comes first; no three may go in a circle.
    """
    model, numbers = cp_model.CpModel(), range(len(jobs.work))
    first = {pair: model.new_bool_var(f"{pair}") for pair in combinations(numbers, 2)}

    def before(one: int, two: int) -> cp_model.LiteralT:
        return first[one, two] if one < two else first[two, one].negated()

    for job in numbers:
        for other in jobs.before[job]:
            model.add_bool_and(before(other, job))
    for one, two, three in combinations(numbers, 3):
        for circle in ((one, two, three), (one, three, two)):
            model.add_bool_or(
                before(later, earlier)
                for earlier, later in zip(circle, (*circle[1:], circle[0]), strict=True)
            )
    own = sum(work * gain for work, gain in zip(jobs.work, jobs.gain, strict=True))
    waits = sum(
        jobs.work[one] * jobs.gain[two] * before(one, two)
        for one in numbers
        for two in numbers
        if one != two
    )
    model.minimize(own + waits)
    return _solved(model, seconds)


def most_gain(jobs: Jobs, room: int, seconds: float) -> tuple[float, bool]:
    """Return the most gain there is room for, or a bound above it, and whether it is proven."""
    model, numbers = cp_model.CpModel(), range(len(jobs.work))
    done = [model.new_bool_var(f"{job}") for job in numbers]
    for job in numbers:
        for other in jobs.before[job]:
            model.add_implication(done[job], done[other])
    model.add(sum(jobs.work[job] * done[job] for job in numbers) <= room)
    model.maximize(sum(jobs.gain[job] * done[job] for job in numbers))
    return _solved(model, seconds)


def _solved(model: cp_model.CpModel, seconds: float) -> tuple[float, bool]:
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    status = solver.solve(model)
    return solver.best_objective_bound, status == cp_model.OPTIMAL


def _check_order(jobs: Jobs, order: Sequence[int]) -> None:
    place = {job: number for number, job in enumerate(order)}
    if len(place) != len(jobs.work) or any(
        place[other] > place[job] for job in place for other in jobs.before[job]
    ):
        raise AssertionError(f"not an order: {order}")


def report(name: str, verdicts: Sequence[Verdict]) -> None:
    """Print a line on the verdicts of one kind of problem."""
    gaps = [it.gap for it in verdicts]
    print(
        f"{name:18} {len(verdicts):5} problems, {sum(it.proven for it in verdicts):5} proven; "
        f"gap mean {100 * mean(gaps):.4f} %, worst {100 * max(gaps):.4f} %; "
        f"planner mean {1000 * mean(it.seconds for it in verdicts):.1f} ms, "
        f"worst {1000 * max(it.seconds for it in verdicts):.0f} ms",
        flush=True,
    )


def run(
    title: str,
    makers: dict[str, Maker],
    count: int,
    judge: Callable[[Jobs, Random], Verdict],
    random: Random,
) -> None:
    """Draw problems of each kind in turn, judge them, and print what came of them."""
    print(title)
    kinds: dict[str, list[Verdict]] = {name: [] for name in makers}
    names = list(makers)
    for number in range(count):
        name = names[number % len(names)]
        jobs = makers[name](random, random.randint(*SIZES))
        kinds[name].append(judge(jobs, random))
    for name, verdicts in kinds.items():
        report(f"  {name}", verdicts)
    report("  all", [it for verdicts in kinds.values() for it in verdicts])


def main() -> None:
    """Run all three comparisons."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--graphs", type=int, default=1_000, help="problems on general graphs")
    parser.add_argument("--forests", type=int, default=1_000, help="problems on forests")
    parser.add_argument("--deadlines", type=int, default=500, help="problems with a deadline")
    parser.add_argument("--seed", type=int, default=1, help="what the problems are drawn from")
    parser.add_argument("--seconds", type=float, default=20, help="the solver's time for each")
    options = parser.parse_args()
    random = Random(options.seed)  # noqa: S311 - it draws problems, not secrets

    def order(jobs: Jobs, _: Random) -> Verdict:
        return judge_order(jobs, options.seconds)

    def choice(jobs: Jobs, random: Random) -> Verdict:
        room = int(sum(jobs.work) * random.uniform(0.1, 0.9))
        return judge_choice(jobs, room, options.seconds)

    if options.graphs:
        run("Order, general precedence", GENERAL, options.graphs, order, random)
    if options.forests:
        run("Order, forests", FORESTS, options.forests, order, random)
    if options.deadlines:
        run("Choice before a deadline", {**GENERAL, **FORESTS}, options.deadlines, choice, random)


if __name__ == "__main__":
    main()
