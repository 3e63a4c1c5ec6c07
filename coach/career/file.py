"""The open career file: the store, the clock, and what every part of it needs to look up."""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from coach.career import occupations
from coach.clock import Clock
from memory import ReferenceOccupation, SourceKind, Store
from tools.domain import Role, Skill
from tools.errors import CoachError
from tools.namesakes import introduced, meant_as_well
from tools.pace import finished_steps, pace_of
from tools.roles import known_roles, nearest_titles, role_begun, roles_meant
from tools.taxonomies.naming import own_skills
from tools.transfer import bearing_on
from tools.vocabulary import Vocabulary, builtin_vocabulary
from tools.wording import listed

if TYPE_CHECKING:
    from coach.career.premises import Premises


class CareerFile:
    """One person's career as the store holds it, on the day that the clock says it is.

    Attributes:
        store: The store.
        clock: Tells the day.
        followed: What the latest plan was last found to follow from.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self.followed: Premises | None = None

    @property
    def vocabulary(self) -> Vocabulary:
        """The skills that are known, the user's own included, with hours at the user's pace."""
        custom = self.store.custom_skills()
        known = _with_own(custom) if custom else builtin_vocabulary()
        # A step takes hours to finish, and what it was estimated at depends on related skills.
        worked_on = bearing_on(self.store.skills_worked_on())
        held = self.store.held_levels(worked_on) if worked_on else ()
        return known.at_pace(pace_of(finished_steps(held, known)))

    def vocabulary_for(self, text: str) -> Vocabulary:
        """Return the skills that are known, and those that a text names by a published list."""
        known = self.vocabulary
        said = occupations.skills_in(self.store, text, known)
        return known.extended(said) if said else known

    def keep_skills(self, names: Iterable[str]) -> None:
        """Keep skills of a published list as the user's own, where none of that name is known."""
        for skill in own_skills(names, self.vocabulary):
            self.store.save_skill(skill)

    def today(self) -> dt.date:
        """Return the day it is for the user."""
        return self.clock.today()

    def note_source(self, kind: SourceKind, label: str, text: str) -> int:
        """Store where the facts that follow come from, and return its id."""
        return self.store.add_source(kind, label, text)

    def all_roles(self) -> tuple[Role, ...]:
        """Return the user's roles, then those of the catalogue that none of them shadows."""
        return known_roles(self.store.roles())

    def also_of_title(self, typed: str | None, role: Role) -> str:
        """Return a sentence on the other roles that what was typed could mean, or ``""``.

        Args:
            typed: A title as a person typed it, or ``None`` where nothing was.
            role: The role that it was taken for.
        """
        others = () if typed is None else meant_as_well(typed, role, self.all_roles())
        if not others:
            return ""
        named = listed([introduced(it) for it in others])
        return f"Also of that title: {named}; type one in full to mean it."

    def target(self) -> Role | None:
        """Return the role the user aims for, or ``None``."""
        title = (self.store.setting("target") or "").casefold()
        return next((role for role in self.all_roles() if role.title.casefold() == title), None)

    def role(self, typed: str | None = None) -> Role:
        """Return the role that was meant.

        Args:
            typed: A title as a person types it, or ``None`` for the target.

        Raises:
            CoachError: No role matches, or several of one title do and none is the target; or no
                target is set.
        """
        if typed is None:
            return self._target_or_error()
        roles = self.all_roles()
        if not _as_written(typed, roles):
            # As it is written it is surer than a title of ours that it only resembles.
            exact = occupations.exactly_meant(self.store, typed)
            if exact is not None:
                return self._as_role(exact, roles)
        meant = roles_meant(typed, roles)
        if not meant:
            begun = role_begun(typed, self.store.roles(), roles)
            return begun or self._occupation_or_error(typed, roles)
        return meant[0] if len(meant) == 1 else self._target_among(typed, meant)

    def keep_role(self, role: Role) -> None:
        """Keep an occupation as a role of the user's own, and the skills that only it names.

        A role that is the user's or the catalogue's stays as it is.
        """
        if role in self.all_roles():
            return
        with self.store.transaction():
            source = self.note_source("command", role.source, role.title)
            self.keep_skills(it.skill for it in role.requirements)
            self.store.save_role(role, source)

    def _as_role(self, meant: ReferenceOccupation, roles: Sequence[Role]) -> Role:
        """Return an occupation as the role that it was kept as, or else as its list has it."""
        kept = (it for it in roles if it.title == occupations.title_of(meant))
        return next(kept, None) or occupations.role_of(self.store, meant)

    def _occupation_or_error(self, typed: str, roles: Sequence[Role]) -> Role:
        found = occupations.nearly_meant(self.store, typed)
        if found is not None:
            return self._as_role(found, roles)
        near = [f"“{title}”" for title in nearest_titles(typed, roles)]
        verb = "is" if len(near) == 1 else "are"
        hint = f"The nearest {verb} {', '.join(near)}." if near else "No known role comes near it."
        search = (
            "`coach roles WORDS` searches the occupations that you imported"
            if self.store.reference_lists()
            else "O*NET's list has 1,016 occupations (docs/taxonomies.md)"
        )
        raise CoachError(
            f"Role “{_shortened(typed)}”: no role of that name is known. {hint} "
            f"A job posting that you import makes one; {search}."
        )

    def _target_among(self, typed: str, meant: Sequence[Role]) -> Role:
        target = self.target()
        if target is not None and target in meant:
            return target
        titles = listed([introduced(role) for role in meant])
        raise CoachError(
            f"Role “{_shortened(typed)}”: {len(meant)} roles have that title: {titles}. "
            "Name one of them in full."
        )

    def skill(self, typed: str) -> Skill:
        """Return the skill that was meant.

        Args:
            typed: A name or alias as a person types it.

        Raises:
            CoachError: No skill matches; the nearest are named.
        """
        vocabulary = self.vocabulary_for(typed)
        found = vocabulary.get(typed)
        if found is None:
            nearest = ", ".join(f"“{name}”" for name in vocabulary.nearest(typed))
            hint = f"The nearest are {nearest}." if nearest else "No known skill comes near it."
            raise CoachError(f"Skill “{_shortened(typed)}”: no skill of that name is known. {hint}")
        return found

    def _target_or_error(self) -> Role:
        target = self.target()
        if target is None:
            raise CoachError(
                "Target role: none is set yet. Set one with `coach target ROLE`; "
                "`coach roles` lists those that are known."
            )
        return target


def _as_written(typed: str, roles: Sequence[Role]) -> bool:
    wanted = typed.strip().casefold()
    return any(role.title.casefold() == wanted for role in roles)


@lru_cache(maxsize=4)  # it takes longer to build than most of what it is asked
def _with_own(skills: tuple[Skill, ...]) -> Vocabulary:
    return builtin_vocabulary().extended(skills)


def _shortened(typed: str, width: int = 80) -> str:
    """Keep an error to one line whatever was typed."""
    line = " ".join(typed.split())
    return line if len(line) <= width else line[: width - 1] + "…"
