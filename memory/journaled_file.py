"""What can be done with all that is stored at once: told, taken back, looked back at, forgotten."""

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from sqlite_utils import Database

from memory import (
    carrying,
    deciding,
    forgetting,
    forgetting_aims,
    identity,
    items,
    journal,
    past,
    proposals,
    story,
    undoing,
)
from memory.carrying import Carried, Merged
from memory.copies import remove_files
from memory.errors import StoreError, explained
from memory.opening import open_database
from memory.place import Place
from memory.records import Forgetting, Item, JournalEntry, Proposal
from memory.store_file import StoreFile
from memory.transactions import reading
from tools.domain import Evidence, Fact, SkillClaim


class JournaledFile(StoreFile):
    """A file whose changes are kept track of, until what they are about is forgotten."""

    def items(self, *, past: bool = False) -> tuple[Item, ...]:
        """Return what is known, thing by thing; with ``past``, what holds no longer too."""
        return self._read(items.items, past=past)

    def message(self, number: int) -> Item | None:
        """Return a message by its number, or ``None``."""
        return self._read(items.message, number)

    def proposals(self) -> tuple[Proposal, ...]:
        """Return what may hold and waits for the user's word, the oldest first."""
        return self._read(proposals.open_proposals)

    def propose(self, proposed: SkillClaim | Fact, source_id: int) -> int:
        """Keep what may hold until the user's word, and return its number; `proposals.propose`."""
        return self._write(proposals.propose, proposed, source_id, now=self._now())

    def propose_evidence(self, told: Evidence, source_id: int) -> int | None:
        """Propose a piece of evidence; ``None`` where the same deed is evidence already."""
        return self._write(proposals.propose_evidence, told, source_id, now=self._now())

    def keep_proposal(self, number: int, *, decided_in: str = "", words: str = "") -> Proposal:
        """Let a proposal hold in the place of what held; `StoreError` where there is none."""
        return self._write(
            deciding.keep_proposal, number, decided_in=decided_in, words=words, now=self._now()
        )

    def drop_proposal(self, number: int) -> Proposal:
        """Let what holds stay, and drop the proposal; `StoreError` where there is none."""
        return self._write(deciding.drop_proposal, number, now=self._now())

    def retract(self, ref: str) -> None:
        """Let a fact (F3) or what is held of a skill (S2) hold no longer; nothing takes its place.

        Raises:
            StoreError: There is no such thing, or it holds no longer.
        """
        self._write(deciding.retract, ref, now=self._now())

    def source_text(self, ref: str) -> str | None:
        """Return the whole text that a thing was learned from, or ``None`` where there is none."""
        return self._read(items.source_text, ref)

    def journal(self, limit: int = 20) -> tuple[JournalEntry, ...]:
        """Return at most ``limit`` of the latest changes, the latest first."""
        return self._read(story.entries, limit)

    def latest_change(self) -> int | None:
        """Return the number of the latest change, without looking at what it is."""
        return self._read(journal.latest_entry)

    def journal_entry(self, number: int) -> JournalEntry | None:
        """Return the change of a number, or ``None``."""
        return next(iter(self._read(story.entries, 1, number)), None)

    def next_undone(self) -> JournalEntry | None:
        """Return the change that `undo` takes back where none is named, or ``None``."""
        number = self._read(undoing.latest_standing)
        return None if number is None else self.journal_entry(number)

    def last_undo(self) -> int | None:
        """Return the latest change that took another back and stands, or ``None``."""
        return self._read(undoing.latest_undo)

    def forgot_last(self) -> bool:
        """Say whether nothing was changed since something was forgotten, which can't be undone."""
        return self._read(journal.forgot_last)

    def put_forgetting_last(self) -> None:
        """Put the forgetting after what followed from it, such as a plan made anew without it."""
        self._write(journal.note_forgetting, self._now())

    def taken_back(self) -> tuple[JournalEntry, ...]:
        """Return the changes that were taken back, the oldest first."""
        return self._read(story.taken_back)

    def undo(self, number: int | None = None) -> JournalEntry:
        """Take a change back, and return the entry that this makes; undoing that brings it again.

        Args:
            number: The change; ``None`` takes the latest one that still stands.

        Raises:
            StoreError: There is none, it was taken back already, or a later change rests on it,
                which is named.
        """
        made = self._write(undoing.undo, number, self.cause, now=self._now())
        return self._read(story.entries, 1, made)[0]

    @contextmanager
    def as_it_was(self, moment: dt.datetime) -> Iterator[None]:
        """Let whatever is read inside be what was known at a moment; nothing may be written.

        What was forgotten since is gone for that time, too.

        Args:
            moment: A time with its offset.

        Raises:
            RuntimeError: When something is written inside.
        """
        with explained(self.path), past.as_it_was(self._db, moment):
            self._in_the_past = True
            try:
                yield
            finally:
                self._in_the_past = False

    def export(self, write: Callable[[bytes], object]) -> None:
        """Write all that is stored, line by line; the same memory is always the same bytes.

        docs/memory.md describes the format.
        """
        with explained(self.path):
            if self._read(identity.is_nameless) or self._read(journal.is_open):
                self._write(identity.own_file)
            with reading(self._db):
                for line in carrying.export_lines(self._db):
                    write(line)

    def take_in(self, file: BinaryIO, named: str) -> Carried:
        """Take in an export: an empty file becomes what was exported, any other is added to.

        Args:
            file: The export.
            named: What it is called, for errors.

        Raises:
            StoreError: It is no export, too large, damaged, or of a newer version; nothing of it
                is stored.
        """
        with carrying.staged(file, named) as source:
            rows = carrying.count_rows(source)
            try:
                with self.transaction():
                    merged = self._take_in(source)
            except sqlite3.IntegrityError as error:
                raise StoreError(
                    f"{named}: what it holds can't stand beside what is here ({error}). "
                    "Nothing was taken in. Take it into an empty home instead (--home DIR)."
                ) from error
        latest = self.journal(1) if merged is not None and merged.added else ()
        change = latest[0].number if latest else None
        return Carried(restored=merged is None, rows=rows, merged=merged, change=change)

    def _take_in(self, source: Database) -> Merged | None:
        if carrying.is_empty(self._db):
            carrying.restore(self._db, source)
            return None
        return carrying.merge(self._db, source, now=self._now())

    def forget_preview(
        self, subject: str, spellings: Iterable[str] = (), *, other: Iterable[str] = ()
    ) -> Forgetting:
        """Return what `forget` would remove, and remove nothing."""
        return self._read(forgetting.preview, self.path, subject, tuple(spellings), tuple(other))

    def forget(
        self, subject: str, spellings: Iterable[str] = (), *, other: Iterable[str] = ()
    ) -> Forgetting:
        """Remove what is known of a subject for good, its bytes in every file of the home too.

        Claims (corrected ones too), hours, facts, evidence, commitments, resources of the user's,
        plans and choices that name it go as a whole. From messages, sources, check-ins and the
        quotes of what stays, the sentences and lines that name it are cut out; the model's own
        record of such a message goes too. Copies of the file that name it are deleted.

        Roles that ask for the skill are kept, and so is the choice of one as the target: those
        are the role's words, not the user's. Where the subject is a skill of the user's own, it
        is taken out of the roles as well.

        Args:
            subject: A skill, or any word or phrase.
            spellings: Its other names. They are found as whole words in any case and accents;
                those of one or two letters ("Go") only as they are written.
            other: Longer names that hold one of them and mean something else ("SQL Server" when
                "SQL" is forgotten); they stay.

        Raises:
            StoreError: When another program or the disk keeps the bytes from being removed.
            RuntimeError: When called inside `transaction`.
        """
        self._close_outside()
        words = (subject, tuple(spellings), tuple(other))
        return self._read(forgetting.forget, self.path, *words, now=self._now())

    def kind_named(self, words: str) -> str | None:
        """Return the kind of what is known that words name ("my contacts"), or ``None``."""
        return self._read(forgetting_aims.kind_named, words)

    def forget_one_preview(self, ref: str) -> Forgetting:
        """Return what `forget_one` would remove, and remove nothing."""
        return self._read(forgetting.preview_one, self.path, ref)

    def forget_one(self, ref: str) -> Forgetting:
        """Remove one thing for good, and its words wherever else they stand.

        With a message go the reply to it and all that was learned from it; what was known before
        that holds again.

        Args:
            ref: F3 for a fact, E1 for evidence, P4 for a promise, M12 for a message; or a kind that
                `kind_named` returned, for all of it.

        Raises:
            StoreError: There is no such thing, or the bytes could not be removed.
            RuntimeError: When called inside `transaction`.
        """
        self._close_outside()
        return self._read(forgetting.forget_one, self.path, ref, now=self._now())

    def forget_all(self) -> None:
        """Remove the file with all that it holds, and its copies; an empty one takes its place.

        Raises:
            StoreError: The disk is in the way.
            RuntimeError: When called inside `transaction`.
        """
        if self._db.conn.in_transaction:
            raise RuntimeError("forget can't be part of a transaction")
        self._place.check()
        self._db.close()
        remove_files(self.path)
        self._db = open_database(self.path)
        self._place = Place.of(self.path)

    def _close_outside(self) -> None:
        """Give what another program changed its own entry, so that it is not taken for ours."""
        if not self._db.conn.in_transaction:
            with self.transaction():
                pass
