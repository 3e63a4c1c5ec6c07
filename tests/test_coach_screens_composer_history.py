"""Texts sent before come back, and the draft is never lost."""

from coach.screens.composer_history import ComposerHistory


def test_older_and_newer_walk_through_what_was_sent_and_end_at_the_draft() -> None:
    history = ComposerHistory()
    history.add("one")
    history.add("two")
    assert [history.older("draft"), history.older("two"), history.older("one")] == [
        "two",
        "one",
        None,
    ]
    assert [history.newer(), history.newer(), history.newer()] == ["two", "draft", None]


def test_an_empty_history_changes_nothing() -> None:
    history = ComposerHistory()
    assert history.older("draft") is None
    assert history.newer() is None


def test_what_is_sent_twice_in_a_row_is_kept_once() -> None:
    history = ComposerHistory()
    for text in ("same", "same", "other", "same"):
        history.add(text)
    assert [history.older(""), history.older(""), history.older(""), history.older("")] == [
        "same",
        "other",
        "same",
        None,
    ]


def test_texts_of_earlier_sessions_come_before_and_keep_the_place() -> None:
    history = ComposerHistory()
    history.add("typed while opening")
    history.restore(["long ago"])
    assert [history.older(""), history.older("")] == ["typed while opening", "long ago"]
