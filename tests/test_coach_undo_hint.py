"""How a change is taken back is said once a turn, and not where it can't be."""

import pytest

from coach.undo_hint import with_undo_hint


@pytest.mark.parametrize(
    ("notes", "shown"),
    [
        ([], []),
        (["Saved: Go 3/5"], ["Saved: Go 3/5. “undo” takes it back."]),
        (
            ["Saved: Go 3/5", "Corrected: SQL 2/5 → 3/5"],
            ["Saved: Go 3/5", "Corrected: SQL 2/5 → 3/5. “undo” takes them back."],
        ),
        (["Kept: Go 3/5"], ["Kept: Go 3/5. “undo” takes it back."]),
        (["Kept as E3: evidence"], ["Kept as E3: evidence. “undo” takes it back."]),
        (["Forgotten: 3 things, for good"], ["Forgotten: 3 things, for good"]),
        (["Taken back: change 3 of 2 Nov 2026"], ["Taken back: change 3 of 2 Nov 2026"]),
        (["Exported: /a (9 bytes)"], ["Exported: /a (9 bytes)"]),
        (
            ["Saved: Go 3/5", "Proposed: SQL 2/5, from “x”. Keep it? “keep Q1” or “drop Q1”."],
            [
                "Saved: Go 3/5. “undo” takes it back.",
                "Proposed: SQL 2/5, from “x”. Keep it? “keep Q1” or “drop Q1”.",
            ],
        ),
    ],
)
def test_the_last_change_says_how_it_is_taken_back(notes: list[str], shown: list[str]) -> None:
    assert with_undo_hint(notes) == shown
