"""The schema, as it came about.

Functions are only ever added at the end: a file in someone's home has run those before.

| table | a row is | what takes its place |
|---|---|---|
| sources | a message, file, check-in or command that something was learned from | nothing |
| claims | a skill at a level, or mentioned, and how that is known | a later claim on the skill |
| facts | anything else known of the user | for name, headline and summary, a later one |
| skills | a skill of the user's own (JSON) | one of the same name |
| roles | a role that the user brought along (JSON) | one of the same title |
| settings | a choice: the target, the hours a week | another choice |
| sessions, messages | the conversation | nothing; a reply grows while it comes in |
| roadmaps | one version of the plan for a role (JSON) | nothing |
| checkins, answers, hours | a week's questions, the answers, the hours told | nothing once closed |
| commitments | a promise for a week, and what became of it | nothing |
| assessments | an assessment of a skill: the answers chosen, and what it came to | nothing |
| evidence | something the user did, under a number that it keeps | it, completed |
| speakers | who speaks in conversations from elsewhere | nothing |
| search_rows, search_terms, search_index | the folded words of a text | the text, changed |
| search_pending | what the index does not hold as it is by now | nothing once taken in |
| resources | something to learn from that the user added, by number | its address told anew |
| proposals | what may hold and waits for the user's word | its outcome |
| entries | one change: when it was made, and what asked for it | nothing |
| changes | a row that an entry changed, and how it was before (JSON), or rows that came | nothing |
| files | this file, and others that rows came from, each by a random name | nothing |
| origins | another name of a row: which row of which file it stands for | nothing |
| reference_datasets | a published list of occupations or wages that was taken over | nothing |
| reference_skills, reference_occupations, reference_titles, reference_requirements, \
reference_wages | what such a list says | nothing |
| reference_parts | a file of a list that waits for the others of it | itself, read again |
| usage | what a turn or an import took of a model: tokens, requests, money | nothing |
| tombstones | a row that was removed, or cut, by forgetting; no word of it | nothing |

A role's ``text_key`` and ``place_key`` are SHA-256 digests of the text and the path of the document
that it was read from: enough to know either again, and nothing that would have to be forgotten.
Its ``kind`` says what that document is: a posting, or a description of a role in general; a role
that was not read from any has none.

Every table is STRICT. Days are ``YYYY-MM-DD``, times are ISO 8601 with their offset. A claim, fact,
role or piece of evidence whose place was taken stays, with ``valid_to`` and ``superseded_by``; the
one that holds has neither. ``source_id`` leads to what a row was learned from.
"""

from memory.migrations import (
    founding,
    growing,
    journal,
    proposing,
    searching,
    tracing,
    trimming,
    truth,
    widening,
    withheld,
    workload,
)
from memory.migrations.registry import MIGRATIONS

__all__ = [
    "MIGRATIONS",
    "founding",
    "growing",
    "journal",
    "proposing",
    "searching",
    "tracing",
    "trimming",
    "truth",
    "widening",
    "withheld",
    "workload",
]
