"""What is remembered: listed, explained, told as a story, taken back, decided, forgotten."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import nullcontext

from coach.career import knowledge
from coach.career.file import CareerFile
from coach.memory_views import Ground, MemoryListing, MemoryStory, OpenQuestion
from coach.views import Recollection
from memory import Forgetting, Item, JournalEntry, Proposal, SearchHit
from memory.facts import only_one_holds
from memory.proposals import Proposed, kind_of, subject_of
from tools.domain import Evidence, Fact, SkillClaim
from tools.errors import CoachError, UsageError
from tools.evidence import told_parts
from tools.surroundings import passage_around, says_more
from tools.vocabulary import custom_skill
from tools.wording import day_text

_REF = re.compile(r"[SFEP][1-9]\d{0,9}")
_MESSAGE = re.compile(r"M([1-9]\d{0,9})")
_QUESTION = re.compile(r"Q([1-9]\d{0,9})")
_HELD = re.compile(r"[FS][1-9]\d{0,9}", re.ASCII)
_PASSAGE = 400
"""The longest source that is shown whole where evidence can't be found in it, in characters."""

_OPENING = (12, 6, 3)
"""How many words evidence is looked for by where it does not stand in one piece."""

MOST_HITS = 100
"""The most that a search returns."""


class RememberingFile(CareerFile):
    """A career file that can say what it remembers and why, and take that back."""

    def memory_listing(
        self, as_of: dt.date | None = None, subject: str | None = None
    ) -> MemoryListing:
        """Return what is known, now or as it was known at the end of an earlier day.

        Args:
            as_of: The day; now where ``None``.
            subject: A skill or words to look for; everything where ``None``.

        Raises:
            CoachError: The day is yet to come.
        """
        if as_of is not None and as_of > self.today():
            raise CoachError(
                f"{as_of}: that day is yet to come. Name one up to today, {self.today()}."
            )
        with nullcontext() if as_of is None else self.store.as_it_was(self._end_of(as_of)):
            return MemoryListing(
                as_of=as_of or self.today(),
                target=self.store.setting("target"),
                items=tuple(it for it in self._about(subject) if it.holds),
                questions=self.open_questions(),
            )

    def _end_of(self, day: dt.date) -> dt.datetime:
        return dt.datetime.combine(day, dt.time.max, self.clock.now().tzinfo)

    def memory_about(self, subject: str) -> MemoryStory:
        """Return all that was ever known of a subject, in the order in which it came.

        Args:
            subject: A reference (S3, F1, E2, P4, M12), a skill, or words that facts or evidence
                hold.

        Raises:
            CoachError: Nothing is known of it.
        """
        said = _MESSAGE.fullmatch(subject.strip().upper())
        message = self.store.message(int(said[1])) if said else None
        if message is not None:
            return MemoryStory(subject=message.ref, items=(message,))
        asked = self._as_item(subject)
        if asked is not None:
            return MemoryStory(subject=asked.ref, items=(asked,))
        found = sorted(self._about(subject), key=lambda it: it.recorded_at)
        named = found[0].subject if _REF.fullmatch(subject.upper()) and found else subject
        taken_back = tuple(self._taken_back(named or subject))
        if not (found or taken_back):
            raise CoachError(
                f"“{subject}”: nothing is remembered of that. `coach memory list` shows what is."
            )
        return MemoryStory(subject=self._named(subject), items=tuple(found), taken_back=taken_back)

    def _taken_back(self, subject: str) -> Iterator[str]:
        words = self._named(subject).casefold()
        for it in self.store.taken_back():
            for line in it.lines:
                if _holds(words, line):
                    yield f"Change {it.number} was taken back by change {it.undone_by}. {line}"

    def _as_item(self, typed: str) -> Item | None:
        """Return an open question as a thing that was read and does not hold yet, or ``None``."""
        ref = typed.strip().upper()
        asked = next((it for it in self.store.proposals() if f"Q{it.number}" == ref), None)
        if asked is None:
            return None
        view = self._question(asked)
        beside = f"; {view.held_source} says {view.held}" if view.held else ""
        return Item(
            ref=ref,
            kind="question",
            subject=view.subject,
            value=f"{view.subject} {view.proposed}{beside}",
            status="stated" if view.inferred else "imported",
            valid_from=asked.recorded_at.date(),
            valid_to=None,
            recorded_at=asked.recorded_at,
            source=view.source,
            source_kind=asked.source_kind,
            quote=view.quote,
        )

    def _about(self, subject: str | None) -> list[Item]:
        every = list(self.store.items(past=True))
        if subject is None:
            return every
        if _REF.fullmatch(subject.upper()):
            return [it for it in every if it.ref == subject.upper()]
        name, words = self._named(subject), subject.casefold()
        return [
            it
            for it in every
            if (it.kind == "skill" and it.subject == name)
            or words in (it.kind, it.subject.casefold())
            or (it.kind != "skill" and _holds(words, it.value))
        ]

    def _named(self, subject: str) -> str:
        skill = self.vocabulary.get(subject)
        return subject if skill is None else skill.name

    def grounds(self, subject: str) -> tuple[Ground, ...]:
        """Return why what is known of a subject is: the words, where they stand, the change.

        Raises:
            CoachError: Nothing is known of it.
        """
        items = self.memory_about(subject).items
        held = [it for it in items if it.holds] or [items[-1]]
        return tuple(self._ground(it) for it in held)

    def _ground(self, item: Item) -> Ground:
        passage = self._passage(item)
        return Ground(item=item, passage=passage, says_more=says_more(passage, item.quote))

    def _passage(self, item: Item) -> str:
        """Return what stands around the quote in the source, ``""`` where that can't be said.

        Evidence has no quote; its own words stand for one.
        """
        text = self.store.source_text(item.ref)
        if text is None or item.quote:
            return passage_around(text or "", item.quote)
        told = item.value.split()
        parts = (" ".join(told[:count]) for count in (len(told), *_OPENING))
        found = next(filter(None, (passage_around(text, it) for it in parts)), "")
        return found or (text if len(text) <= _PASSAGE else "")

    def search(self, query: str, limit: int = 10) -> tuple[SearchHit, ...]:
        """Return what was said or is known that answers a query, the best first.

        Raises:
            UsageError: Nothing is asked, or the limit is not 1 to 100.
        """
        if not query.strip():
            raise UsageError("Search: nothing is asked. Give a question, or some words.")
        if not 1 <= limit <= MOST_HITS:
            raise UsageError(f"Limit {limit}: give a number from 1 to {MOST_HITS}.")
        return self.store.search(query, limit)

    def journal(self, limit: int) -> tuple[JournalEntry, ...]:
        """Return at most ``limit`` of the latest changes, the latest first."""
        return self.store.journal(limit)

    def undo(self, number: int | None = None) -> tuple[JournalEntry, JournalEntry]:
        """Take a change back, the latest one where none is named; return it and the entry made.

        Raises:
            CoachError: There is none, or a later change rests on it.
        """
        made = self.store.undo(number)
        taken_back = self.store.journal_entry(made.undoes or 0)
        return taken_back or made, made

    def last_undo(self) -> int:
        """Return the change that took another back last.

        Raises:
            CoachError: None did, or it was taken back itself.
        """
        number = self.store.last_undo()
        if number is None:
            raise CoachError("Nothing was taken back that could be brought again.")
        return number

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return what was read that can't hold beside what does, for the user to decide."""
        return tuple(self._question(it) for it in self.store.proposals())

    def _question(self, proposal: Proposal) -> OpenQuestion:
        said = proposal.proposed
        held = self._held(said)
        inferred = proposal.source_kind == "message"
        if isinstance(said, SkillClaim):
            inferred = inferred and said.basis == "inferred"
            if inferred:
                said = said.model_copy(update={"on": None})  # what was said just now needs no date
        return OpenQuestion(
            ref=f"Q{proposal.number}",
            kind=kind_of(said),
            subject=subject_of(said),
            proposed=_value(said),
            source=said.source,
            quote=_quote(said),
            held="" if held is None else _value(held),
            held_source="" if held is None else held.source,
            kept_as=f"E{said.id}" if isinstance(said, Evidence) and said.id else "",
            inferred=inferred,
        )

    def _held(self, said: Proposed) -> SkillClaim | Fact | None:
        if isinstance(said, Evidence):
            return None
        if isinstance(said, SkillClaim):
            return next((it for it in self.store.claims() if it.skill == said.skill), None)
        if not only_one_holds(said.kind, said.subject):
            return None
        held = self.store.facts(said.kind)
        return next((it for it in held if it.subject == said.subject), None)

    def suggest(self, said: SkillClaim | Fact, source: int) -> OpenQuestion | None:
        """Propose what was inferred from the user's words, as of today, and return the question.

        Args:
            said: What may hold; its skill or value, with the words that it was inferred from.
            source: The message that holds the words.

        Returns:
            ``None`` where the user has dropped the same before, or it holds already.
        """
        ground = {"source": self.store.source_label(source), "on": self.today()}
        basis = {"basis": "inferred"} if isinstance(said, SkillClaim) else {}
        told = said.model_copy(update=ground | basis)
        held = self._held(told)
        if held is not None and _value(held.model_copy(update=ground)) == _value(told):
            return None
        number = self.store.propose(told, source)
        return next((it for it in self.open_questions() if it.ref == f"Q{number}"), None)

    def decide(
        self, typed: str, *, keep: bool, decided_in: str = "", words: str = ""
    ) -> OpenQuestion:
        """Let what a question proposes hold, or what held before; return the question.

        Args:
            typed: The question: Q1.
            keep: Whether what it proposes is to hold.
            decided_in: Where the user decides: "message 3", or a command.
            words: What is said there.

        Raises:
            CoachError: There is no such question, or it was decided already.
        """
        found = _QUESTION.fullmatch(typed.strip().upper())
        if found is None:
            raise CoachError(
                f"“{typed}” is no question. `coach memory list` shows those there are: Q1, Q2 …"
            )
        asked = next((it for it in self.open_questions() if it.ref == found[0]), None)
        number = int(found[1])
        with self.store.transaction():
            if keep:
                self._make_known(number)
            decided = (
                self.store.keep_proposal(number, decided_in=decided_in, words=words)
                if keep
                else self.store.drop_proposal(number)
            )
            said = self._question(decided)
        return said if asked is None else asked.model_copy(update={"kept_as": said.kept_as})

    def _make_known(self, number: int) -> None:
        """Make what a question is about a skill, where it is one that no vocabulary knows."""
        said = next((it.proposed for it in self.store.proposals() if it.number == number), None)
        if isinstance(said, SkillClaim) and self.vocabulary.get(said.skill) is None:
            self.store.save_skill(custom_skill(said.skill))

    def held(self, typed: str) -> Item | None:
        """Return the fact or level that a reference such as F3 leads to and that holds, if any."""
        ref = typed.strip().upper()
        return next((it for it in self.store.items() if it.ref == ref), None)

    def retract(self, typed: str) -> Item:
        """Let a fact or a skill's level hold no longer, and return it; it stays in the history.

        Raises:
            CoachError: No such thing holds.
        """
        ref = knowledge.held_ref(self, typed)
        if _HELD.fullmatch(ref) is None:
            raise CoachError(
                f"“{typed}” can't be dropped: only questions (Q1), facts (F1) and skills (S1) can. "
                "`coach memory list` shows what there is."
            )
        self.store.retract(ref)
        return next(it for it in self.store.items(past=True) if it.ref == ref)

    def recall(self, subject: str | None = None) -> Recollection:
        """Return what is remembered, of a subject or in all, and where it comes from."""
        return knowledge.recall(self, subject)

    def forget_preview(self, subject: str) -> Forgetting:
        """Return what forgetting a subject would remove."""
        return knowledge.forget_preview(self, subject)

    def forgets_words(self, subject: str) -> bool:
        """Whether forgetting means the words of the subject, and not things that it calls."""
        return knowledge.forgets_words(self, subject)

    def forget(self, subject: str) -> Forgetting:
        """Remove everything that is remembered of a subject, for good."""
        return knowledge.forget(self, subject)


def _holds(words: str, value: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", value.casefold()) is not None


def _quote(said: Proposed) -> str:
    if isinstance(said, Evidence):
        return "; ".join(it.quote for it in said.metrics)
    return said.quote


def _value(said: Proposed) -> str:
    if isinstance(said, Evidence):
        return " ".join(told_parts(said.model_copy(update={"situation": ""})))
    if isinstance(said, Fact):
        return f"{said.value} {said.unit}".rstrip()
    when = f", {day_text(said.on)}" if said.on else ""
    return f"{'no level' if said.level is None else f'{said.level}/5'}{when}"
