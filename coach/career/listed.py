"""The published lists that the user imported, and the occupations in them."""

from collections.abc import Callable, Sequence
from typing import TypeVar, get_args

from coach.career import occupations, reference_lists
from coach.career.importing import ImportingFile
from coach.list_views import FoundRoles, ListReport, ListView
from coach.views import ImportReport
from tools.domain import Role, TaxonomyName
from tools.taxonomies.finding import folded, search_words

ReportT = TypeVar("ReportT", ListReport, ImportReport)


class ListedFile(ImportingFile):
    """What can be asked of a career file about published lists, and done with them."""

    def take_onet(self, named: str) -> ListReport:
        """Take over an O*NET archive, all of it or nothing."""
        return self._numbered(lambda: reference_lists.take_onet(self, named))

    def take_esco(self, named: Sequence[str]) -> ListReport:
        """Take over ESCO's archives; what still lacks is waited for."""
        return self._numbered(lambda: reference_lists.take_esco(self, named))

    def take_wages(self, named: str) -> ListReport:
        """Take over a table of wages, all of it or nothing."""
        return self._numbered(lambda: reference_lists.take_wages(self, named))

    def take_topics(self, named: str) -> ImportReport:
        """Take over a user's own copy of a roadmap as a role, whose topics it asks for."""
        return self._numbered(lambda: reference_lists.take_topics(self, named))

    def _numbered(self, take: Callable[[], ReportT]) -> ReportT:
        """Return what was taken over, with the number of the change that this made."""
        before = self.store.latest_change()
        report = take()
        after = self.store.latest_change()
        return report.model_copy(update={"change": after if after != before else None})

    def lists(self) -> tuple[ListView, ...]:
        """Return the published lists in use, by name."""
        return tuple(
            ListView(
                name=it.name,
                version=it.version,
                label=it.label,
                occupations=it.occupations,
                attribution=it.attribution or "",
            )
            for it in self.store.reference_lists()
        )

    def titles_in(self, text: str) -> tuple[str, ...]:
        """Return the titles of occupations that a text names, word by word."""
        return occupations.titles_in(self.store, text)

    def attribution_of(self, role: Role) -> str:
        """Return what the licence of the list that a role is of asks to be shown, or ``""``.

        A role that was kept of a list that is not in use any more has its source alone.
        """
        name = next((it for it in get_args(TaxonomyName) if role.title.endswith(f"({it})")), None)
        return " ".join(occupations.attributions(self.store, [name])) if name else ""

    def search_roles(self, typed: str) -> FoundRoles:
        """Return the roles and occupations of which a title holds all the words typed."""
        words = search_words(typed)
        own = [it for it in self.all_roles() if words and _holds(it.title, words)]
        found = occupations.found(self.store, typed)
        shown = found[: occupations.FOUND]
        waged = any(it.wage for it in shown)
        names = [it.taxonomy.split()[0] for it in shown] + (["OEWS"] if waged else [])
        return FoundRoles(
            query=typed,
            roles=tuple(it.title for it in own),
            occupations=shown,
            found=len(found),
            attributions=occupations.attributions(self.store, names),
        )


def _holds(title: str, words: Sequence[str]) -> bool:
    return all(f" {word}" in folded(title) for word in words)
