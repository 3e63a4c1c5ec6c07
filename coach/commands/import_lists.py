"""The published lists among the files of ``coach import``: occupations, wages, topics."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from coach import json_output
from coach.career import Career
from coach.list_views import ListReport
from coach.reference_files import kind_of
from coach.views import ImportReport
from prompts import render
from tools.errors import CoachError


@dataclass(slots=True)
class TakenLists:
    """What became of the published lists among the files.

    Attributes:
        roles: The topic lists, each of which became a role.
        texts: What is said of each, as text.
        data: The same as JSON, but for the roles.
        problems: What could not be read, each as one sentence.
    """

    roles: list[ImportReport] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    data: list[dict[str, Any]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def take(
    career: Career, files: Sequence[str], kind: str | None
) -> tuple[TakenLists, tuple[str, ...]]:
    """Take over the published lists, and return what came of them with the files that are none.

    ESCO's archives belong together, whatever stands between them. One that fails leaves the others
    alone.

    Args:
        career: The open career file.
        files: The files as typed.
        kind: What the user says that the files are; then none of them is a list.
    """
    kinds = {named: None if kind else kind_of(named) for named in files}
    taken = TakenLists()
    for work in _works(career, kinds):
        try:
            _note(taken, work())
        except CoachError as error:
            taken.problems.append(str(error))
    return taken, tuple(named for named in files if kinds[named] is None)


def _works(
    career: Career, kinds: dict[str, Any]
) -> Iterator[Callable[[], ListReport | ImportReport]]:
    archives = [named for named, kind in kinds.items() if kind == "ESCO"]
    if archives:
        yield lambda: career.take_esco(archives)
    single: dict[str, Callable[[str], ListReport | ImportReport]] = {
        "O*NET": career.take_onet,
        "wages": career.take_wages,
        "topics": career.take_topics,
    }
    for named, kind in kinds.items():
        if kind in single:
            yield lambda take=single[kind], named=named: take(named)  # type: ignore[misc]  # bound now, not when it runs


def _note(taken: TakenLists, report: ListReport | ImportReport) -> None:
    if isinstance(report, ListReport):
        taken.data.append(json_output.shape(report))
        taken.texts.append(render("reports/list", report=report))
    else:
        taken.roles.append(report)
        text = render("reports/import", report=report)
        undo = f"`coach memory undo {report.change}` takes it back."
        taken.texts.append(f"{text}\n{undo}" if report.change else text)
