"""What a sentence is about: the writer's own present, or a wish, a question, someone else."""

import re
from dataclasses import dataclass
from typing import Final

from tools.extraction.places import Place
from tools.intake.profiles.aims import aimed_skills, heads_aims
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import clauses, plain_words, sketch
from tools.late import late
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_NOT_THEIRS: Final = {
    "others": "its sentence speaks of someone else",
    "hypothetical": "its sentence supposes it",
    "wish": "its sentence tells of a wish",
    "question": "its sentence is a question",
}
_PERSON = one_of("""
    managers?, boss, colleagues?, co-?workers?, team-?mates?, friends?, mentors?, mentees?, peers?
    wife, husband, partner, brother, sister, son, daughter, mother, father, lead, cto, ceo, team
    company, employer, client, customer, intern, students?, supervisor, successor, predecessor
""")
_DOES = one_of("""
    is, was, has, had, knows?, knew, uses?, used, leads?, led, runs?, ran, maintains?, maintained
    writes?, wrote, builds?, built, rates?, rated, works?, worked, speaks?, teaches, taught, can
    did, does, owns?, owned, says?, said
""")
_SOMEONE: Final = late(
    rf"(?:^|[.;,:(] ?|\b(?:and|but|while|whereas) )(?i:my|our|his|her|their|the|a|an) "
    rf"(?:[\w-]+ ){{0,2}}?(?i:{_PERSON})\b[^,;.]{{0,40}}? {_DOES}\b"
    rf"|(?i:\b{_PERSON}) (?:who|that) (?:\w+ )?{_DOES}\b"
)
_NAMED: Final = late(
    r"(?:^|[.;,:(] ?|\b(?:and|but|while|whereas) )"
    rf"(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) {_DOES}\b"
)
_NO_NAME: Final = late(
    one_of("""
        I, we, it, this, that, there, what, who, which, you, all, both, each, most, work, experience
        never, not, also, often, once, then, later, since, now, still, always, sometimes, first
        single-handedly, daily, weekly, mostly, mainly, only, briefly
        (?:previous|recent|current|successful|former|primar|initial|eventual|regular|frequent)i?ly
        (?:occasional|personal|joint|independent|technical|additional|active|direct|effective)ly
        (?:efficient|proactive|large|part|full|quick|temporari|especial|extensive|typical)ly
    """),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a profile is of.

    Attributes:
        name: The name, as our rules read it, or ``""``.
        vocabulary: The skills that are known, with those that are checked; none is a person.
    """

    name: str
    vocabulary: Vocabulary

    def not_own(self, place: Place, *, wishes: bool = False) -> str | None:
        """Return why a sentence tells nothing of its writer's present, or ``None``.

        Args:
            place: The sentence.
            wishes: Whether a wish is what is looked for.
        """
        above = [it for it in place.headed.headings if it is not place.passage]
        if not wishes and any(heads_aims(it.text) for it in above):
            return "its heading speaks of aims or of others"
        plain = plain_words(place.sentence)
        said = "others" if self._of_someone(plain) else standing(plain)
        return None if wishes and said == "wish" else _NOT_THEIRS.get(said)

    def not_claimed(self, place: Place, skill: str) -> str | None:
        """Return why a sentence claims nothing of a skill for its writer, or ``None``.

        Args:
            place: The sentence.
            skill: The canonical name.
        """
        whole = sketch(place.sentence, self.vocabulary)
        named = {index for index, it in enumerate(whole.skills) if it == skill}
        aimed = {
            first + index
            for first, clause in clauses(whole)
            for span in aimed_skills(clause)
            for index in span
        }
        if named and named <= aimed:
            return "its sentence tells of a wish, asks, or speaks of others"
        return self.not_own(place)

    def _of_someone(self, plain: str) -> bool:
        """Whether another than the writer is what a sentence, or a clause of it, is about."""
        if _SOMEONE.search(plain):
            return True
        return any(self._is_other(it["who"]) for it in _NAMED.finditer(plain))

    def _is_other(self, who: str) -> bool:
        first, *_ = words = who.split()
        own = _NO_NAME.fullmatch(first) or set(words) <= set(self.name.split())
        return not own and not self.vocabulary.find(who)
