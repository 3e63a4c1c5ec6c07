"""The intents of a message, and what must be known to read them."""

import datetime as dt
from collections.abc import Callable
from typing import Literal

from tools.domain import (
    AssessmentQuestion,
    BudgetChange,
    FactKind,
    FixedDate,
    Level,
    Question,
    Share,
    Text,
    Value,
)
from tools.intake.detection import DocumentKind
from tools.requests import Guess
from tools.understanding.facts.held import Held
from tools.understanding.plans.schedule import Limit

IntentKind = Literal[
    # What changes the memory.
    "introduce",
    "fact",
    "set_level",
    "set_target",
    "clear_target",
    "plan",
    "forget",
    "forget_now",
    "end",
    "undo",
    "undo_instead",
    "redo",
    "decide",
    "take_in",
    "import_chat",
    "import",
    "evidence",
    "adopt",
    "checkin",
    "checkin_answer",
    "checkin_back",
    "checkin_again",
    "assess",
    "assess_answer",
    "assess_back",
    # What writes a file.
    "export",
    "export_over",
    # What only looks.
    "preview",
    "roles",
    "role",
    "find_roles",
    "target",
    "gaps",
    "gap_order",
    "row_why",
    "chances",
    "market",
    "compare",
    "nearest",
    "path",
    "grounds",
    "explain",
    "learn_first",
    "learn_how",
    "show_plan",
    "what_if",
    "plan_changes",
    "plan_fit",
    "plan_order",
    "plan_reach",
    "plan_total",
    "plan_gained",
    "plan_part",
    "pace",
    "progress",
    "timeline",
    "past_weeks",
    "this_week",
    "recall",
    "changes",
    "questions",
    "about",
    "search",
    "profile",
    "list_evidence",
    "points",
    "commitments",
    "in_short",
    "meaning",
    "resources",
    "estimate",
    "readiness",
    "greet",
    "thanks",
    "bye",
    "mood",
    "interview",
    "help",
    "identity",
    "foreign",
    "privacy",
    "practical",
    "scale",
    "term",
    "importing",
    "carrying",
    "checkin_pause",
    "checkin_closed",
    "assess_pause",
    "forget_all",
    "yes",
    "no",
    # What is declined, or asked back.
    "hypothetical",
    "others",
    "wish",
    "out_of_scope",
    "unrecognised",
    "own_named",
    "ask_level",
    "of_what",
    "bad_level",
    "bad_date",
    "bad_hours",
    "hours_done",
    "of_the_questions",
    "piece_denied",
    "clarify",
    "unclear",
]
"""What a message can ask for."""
WRITES: frozenset[IntentKind] = frozenset(
    {
        "introduce", "fact", "set_level", "set_target", "clear_target", "plan", "forget",
        "forget_now", "end", "undo", "undo_instead", "redo", "decide", "take_in", "import_chat",
        "import", "export", "export_over", "evidence", "adopt", "checkin", "checkin_answer",
        "checkin_back", "checkin_again", "assess", "assess_answer", "assess_back",
    }
)  # fmt: skip
"""The intents that change the memory or write a file; they need a plain reading."""

Expecting = Literal[
    "about", "target", "hours", "level", "evidence", "offer", "checkin", "assessment", "take_in",
    "import_chat", "import", "kind",
]  # fmt: skip
"""What the coach asked for last; for "about" an introduction, for "kind" that of a document."""


class Intent(Value):
    """One thing that the user wants.

    Attributes:
        kind: What it is.
        confidence: How plain the reading is, 0 to 1; below 0.6 it counts as not understood.
        quote: The user's words that it stands on, verbatim.
        fact: What a fact about the user speaks of; its value is ``text``.
        subject: What of its kind a fact is about where one holds, such as the current pay.
        unit: What the value of a fact is counted in.
        skill: The skill it is about, by its canonical name.
        own: Whether this skill is not known, and is to be kept as one of the user's own.
        level: The level that the user gives, or asks to show.
        role: The role as the user typed it.
        roles: The roles to compare, as the user typed them.
        hours_per_week: The weekly hours for a plan, as given: the planner refuses absurd ones.
        fixed: What happens on a day of the plan, such as an exam.
        hours_from: Other weekly hours of the plan there is, each from a day on.
        start: The first day of a plan, or of the part of it or the past that is asked about.
        deadline: The last day, likewise.
        weeks_off: Days in the weeks that a plan leaves free.
        at_once: How many skills a week of a plan holds at most.
        first: The skills that a plan is to put before all others.
        skip: The skills that a plan is to leave out.
        without: What the last plan kept to and the next one is not to.
        heard: How the parts of a plan were understood, or the days that a doubtful one may be.
        piece: The number of the piece of evidence that ``text`` completes, 1 for E1; of the change
            to take back, of a week of the plan; how many of the latest check-ins are meant, or how
            many of the skills are said to come first.
        day: The earlier day whose knowledge is asked for.
        text: A passage to work on: a piece of evidence, an answer, a subject to forget, a term, a
            part of a role, the path of a file as written, the beginning of a pasted document.
        skills: The skills that are held against each other.
        subjects: What else is to be forgotten, beside ``text``; or the answers after that one.
        files: The documents to read, as paths without quotes and escapes.
        as_kind: What they are to be read as; told from their content where absent.
        choices: The readings to choose from, or the nearest things that can be done.
    """

    kind: IntentKind
    confidence: Share = 1.0
    quote: Text = ""
    fact: FactKind | None = None
    subject: Text = ""
    unit: Text = ""
    skill: str | None = None
    own: bool = False
    level: Level | None = None
    role: str | None = None
    roles: tuple[str, ...] = ()
    hours_per_week: float | None = None
    day: dt.date | None = None
    fixed: tuple[FixedDate, ...] = ()
    hours_from: tuple[BudgetChange, ...] = ()
    start: dt.date | None = None
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    at_once: int | None = None
    first: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    without: tuple[Limit, ...] = ()
    heard: tuple[Text, ...] = ()
    piece: int | None = None
    text: Text = ""
    skills: tuple[str, ...] = ()
    subjects: tuple[Text, ...] = ()
    files: tuple[Text, ...] = ()
    as_kind: DocumentKind | None = None
    choices: tuple["Intent", ...] = ()


class Shown(Value):
    """What the turn just before has done, and what it listed, so that it can be referred to.

    Attributes:
        kind: What it did; ``None`` where it looked nothing up.
        skill: The skill that it was about.
        level: The level that it gave, where it gave one alone.
        skills: The skills that it listed, in their order.
        mentioned: The skills that it noted without a level.
        roles: The roles that it listed or spoke of, in their order.
        ranked: Those that the turn before it has listed, where it only asked which is meant.
        pieces: The numbers of the evidence that it listed or kept.
        supposed: The plan that it only supposed.
        closed: Whether it closed a check-in.
        hours: The hours that were told at that one, by skill, in the order of its questions.
        promised: What was promised there.
        fact: What the fact was on that it kept or told of ("notice period").
        made: The plan that it made, as what was wished of it.
    """

    kind: IntentKind | None = None
    skill: str | None = None
    level: Level | None = None
    skills: tuple[str, ...] = ()
    mentioned: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    ranked: tuple[str, ...] = ()
    pieces: tuple[int, ...] = ()
    supposed: Intent | None = None
    closed: bool = False
    hours: tuple[tuple[str, float], ...] = ()
    promised: tuple[Text, ...] = ()
    fact: str | None = None
    made: Intent | None = None


class Context(Value):
    """What the conversation has come to when a message arrives.

    Attributes:
        today: The day it is for the user.
        roles: The titles of the roles that are known, also with their company.
        expecting: What the coach's last words asked for, or ``None``.
        skill: The skill that was spoken of last.
        stated: The skills that the message before gave a level, or that it was asked about.
        rated: The skills whose level is held, or is asked for by the target.
        held: The skills of which a level is held.
        levels: These skills, each with its level.
        piece: The number of the piece of evidence that was asked about.
        planned: Whether there is a plan for the target.
        off: The days off that this plan keeps free.
        changes: The other hours of this plan, each from a day on.
        skipped: The skills that it leaves out as they are not wished.
        pinned: The skills that it begins with as they are wished first.
        learned: The skills that this plan has work on, in their order.
        weekly: The hours a week that it is made with.
        until: The day that it is to be done by.
        fixed: What happens on days of it.
        total: The hours of all its work.
        waiting: The hours a week that were given with a last day that was none.
        waiting_month: A day of the month that this last day was to be in.
        waiting_day: The last day that was given without hours a week.
        unplaced: An amount of time that was spent, of which it was asked on what.
        along: The skills whose hours the coach's last words take along to the check-in.
        target: The title of the target.
        deeds: What was told as evidence, by the number of its piece.
        facts: The facts on the user that are held, in the order in which they came.
        promises: What is promised and open.
        checkin: Whether a check-in is open and waits, or was just said to be due.
        due: Whether a week has gone by since the last one, or the plan's first day.
        lacks_target: Whether no target is set although the coach has asked for one before.
        step: The question of a check-in that was asked.
        steps: Those of it that are open, this one first.
        counted: The skills whose hours it asks for, in their order.
        told: The hours told at it, by skill.
        question: The question of an assessment that was asked.
        offered: What a "yes" would agree to.
        shown: What the turn before has done and listed.
        guesses: Tells what a wording may ask by what was learned of others.
    """

    today: dt.date
    roles: tuple[str, ...] = ()
    expecting: Expecting | None = None
    skill: str | None = None
    stated: tuple[str, ...] = ()
    rated: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    levels: tuple[tuple[str, int], ...] = ()
    piece: int | None = None
    planned: bool = False
    off: tuple[dt.date, ...] = ()
    changes: tuple[BudgetChange, ...] = ()
    skipped: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    learned: tuple[str, ...] = ()
    weekly: float | None = None
    until: dt.date | None = None
    fixed: tuple[FixedDate, ...] = ()
    total: float | None = None
    waiting: float | None = None
    waiting_month: dt.date | None = None
    waiting_day: dt.date | None = None
    unplaced: Text = ""
    along: tuple[str, ...] = ()
    target: str | None = None
    deeds: tuple[tuple[int, Text], ...] = ()
    facts: tuple[Held, ...] = ()
    promises: tuple[Text, ...] = ()
    checkin: Literal["open", "due"] | None = None
    due: bool = False
    lacks_target: bool = False
    step: Question | None = None
    steps: tuple[Question, ...] = ()
    counted: tuple[str, ...] = ()
    told: tuple[tuple[str, float], ...] = ()
    question: AssessmentQuestion | None = None
    offered: Intent | None = None
    shown: Shown = Shown()
    guesses: Callable[[str], tuple[Guess, ...]] | None = None


Reader = Callable[[str], tuple[Intent, ...]]
"""Reads a part of a message by itself."""
