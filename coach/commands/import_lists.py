"""What ``coach import`` takes over whole: occupations, wages, topics, chats."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from coach import json_output
from coach.career import Career
from coach.file_kinds import FileKind
from coach.list_views import ListReport
from coach.memory_views import ChatImport
from coach.views import ImportReport
from coach.whole_files import Whole, take_overs
from prompts import render
from tools.errors import CoachError


@dataclass(slots=True)
class TakenOver:
    """What became of the files that are no documents.

    Attributes:
        roles: The topic lists, each of which became a role.
        texts: What is said of each, as text.
        lists: What became of published lists, as JSON.
        chats: What became of others' chats, as JSON.
        problems: What could not be read, each as one sentence.
    """

    roles: list[ImportReport] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    lists: list[dict[str, Any]] = field(default_factory=list)
    chats: list[dict[str, Any]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def take(career: Career, kinds: Mapping[str, FileKind], taken: TakenOver) -> None:
    """Take the files over; one that fails leaves the others alone.

    Args:
        career: The open career file.
        kinds: What each file is, by its path as typed.
        taken: Is told what came of each as soon as it is known.
    """
    for work in take_overs(career, kinds):
        try:
            _note(taken, work())
        except CoachError as error:
            taken.problems.append(str(error))


def _note(taken: TakenOver, report: Whole) -> None:
    if isinstance(report, ListReport):
        taken.lists.append(json_output.shape(report))
        taken.texts.append(render("reports/list", report=report))
    elif isinstance(report, ChatImport):
        taken.chats.append(json_output.shape(report))
        taken.texts.append(render("reports/memory_chats", view=report))
    else:
        taken.roles.append(report)
        text = render("reports/import", report=report)
        undo = f"`coach memory undo {report.change}` takes it back."
        taken.texts.append(f"{text}\n{undo}" if report.change else text)
