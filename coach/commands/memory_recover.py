"""``coach memory recover``: a new file out of what can be read of a damaged one."""

from coach import json_output
from coach.career import DATABASE
from coach.commands.confirming import confirmed
from coach.commands.request import Answer, Request
from coach.output import tell, tell_text
from memory import Recovery, problems_of, salvaged
from prompts import render
from tools.errors import CoachError

SHOWN = 3
"""How many of the problems are named; one damaged page makes many."""


def run(request: Request) -> Answer:
    """Say what is wrong with the file, what can be saved, and save it once the user agrees."""
    path = request.home / DATABASE
    if not path.exists():
        raise CoachError(
            f"Memory {path}: there is none. "
            "Name the folder of yours with --home; Coach makes one when you use it."
        )
    problems = problems_of(path)
    if not problems:
        return Answer(
            f"The memory {path} is sound. Nothing was changed.",
            json_output.recovery((), None, done=False),
        )
    with salvaged(path, request.clock.now()) as found:
        if not request.options.yes:
            _tell_before(problems, found.recovery)
            if not confirmed("Put this in the place of the damaged file, which is kept beside it?"):
                data = json_output.recovery(problems, found.recovery, done=False)
                return Answer("", data, ("Nothing was changed.",))
        done = found.put_in_place(request.clock.today())
    text = render("reports/recovery", recovery=done, done=True, path=str(path))
    return Answer(text, json_output.recovery(problems, done, done=True))


def _tell_before(problems: tuple[str, ...], recovery: Recovery) -> None:
    for problem in problems[:SHOWN]:
        tell(f"Damaged: {problem}")
    tell_text(render("reports/recovery", recovery=recovery, done=False, path=""))
