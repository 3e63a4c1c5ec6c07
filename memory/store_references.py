"""Published lists of occupations and wages: taken over, searched, and read."""

from collections.abc import Iterable, Mapping, Sequence

from memory import reference_lists, reference_search
from memory.reference_lists import Origin
from memory.reference_records import KeptPart, ReferenceList, ReferenceOccupation, TakenOver
from memory.store_file import StoreFile
from tools.domain import Occupation, Requirement, Taxonomy, Wage
from tools.taxonomies.ranking import Held


class StoreReferences(StoreFile):
    """The part of the store that holds what anyone can download."""

    def take_taxonomy(
        self, taxonomy: Taxonomy, origin: Origin, occupations: Iterable[Occupation]
    ) -> TakenOver:
        """Take over a taxonomy, and put it in the place of another of its name.

        Args:
            taxonomy: Which one it is.
            origin: Where it comes from; what comes of the same files is stored once.
            occupations: Its occupations; not asked for where they are here already.
        """
        return self._write(
            reference_lists.take_taxonomy, taxonomy, origin, occupations, now=self._now()
        )

    def take_wages(self, origin: Origin, year: int | None, wages: Iterable[Wage]) -> TakenOver:
        """Take over a table of wages, and put it in the place of another; see `take_taxonomy`."""
        return self._write(reference_lists.take_wages, origin, year, wages, now=self._now())

    def reference_lists(self) -> tuple[ReferenceList, ...]:
        """Return the lists in use, by name."""
        return self._read(reference_lists.lists_in_use)

    def keep_part(self, part: str, file: str, archive: str, data: bytes) -> None:
        """Keep a file of a list until the others come; it takes the place of one kept before."""
        self._write(reference_lists.keep_part, part, file, archive, data)

    def kept_parts(self) -> tuple[KeptPart, ...]:
        """Return the files that wait for others, by part."""
        return self._read(reference_lists.kept_parts)

    def drop_parts(self) -> None:
        """Let go of the files that waited."""
        self._write(reference_lists.drop_parts)

    def occupation(self, number: int) -> ReferenceOccupation | None:
        """Return an occupation by its number, or ``None``."""
        return self._read(reference_search.occupation, number)

    def occupations_called(self, folded: Sequence[str]) -> tuple[ReferenceOccupation, ...]:
        """Return the occupations of which a folded title is one of these, own titles first."""
        return self._read(reference_search.called, folded)

    def occupations_of_code(self, code: str) -> tuple[ReferenceOccupation, ...]:
        """Return the occupations of a code."""
        return self._read(reference_search.of_code, code)

    def search_occupations(self, words: Sequence[str]) -> tuple[ReferenceOccupation, ...]:
        """Return the occupations of which a title has all the folded words, the best first."""
        return self._read(reference_search.search, words)

    def occupation_requirements(self, number: int, source: str) -> tuple[Requirement, ...]:
        """Return what an occupation asks for, each requirement with a source."""
        return self._read(reference_search.requirements, number, source)

    def occupation_points(self) -> dict[int, tuple[str, int]]:
        """Return the title and the importance points in all of each occupation, by number."""
        return self._read(reference_search.points)

    def occupations_without_requirements(self) -> int:
        """Return how many occupations of the lists in use ask for nothing."""
        return self._read(reference_search.without_requirements)

    def requirements_held(self, levels: Mapping[str, int]) -> Iterable[Held]:
        """Return the requirements of all occupations that are for skills of known level."""
        return self._read(reference_search.held, levels)

    def skills_said(self, phrases: Sequence[str]) -> tuple[str, ...]:
        """Return the skills of the lists in use that are called like one of some phrases."""
        return self._read(reference_search.skills_said, phrases)

    def wage(self, code: str) -> Wage | None:
        """Return what an occupation pays by its O*NET or SOC code, or ``None``."""
        return self._read(reference_search.wage, code)
