"""Taking in what people have: kept, or only looked at."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from coach.career import imports
from coach.career.file import CareerFile
from coach.linkedin_files import LinkedInExport
from coach.views import ImportReport
from tools.intake import DocumentKind


class ImportingFile(CareerFile):
    """A career file that takes documents in, each as one change that can be taken back."""

    def import_document(
        self,
        name: str,
        data: bytes,
        as_kind: DocumentKind | None = None,
        *,
        place: str | None = None,
    ) -> ImportReport:
        """Read a document into the file, all of it or nothing; `imports.import_document`."""
        return self._as_change(
            lambda: imports.import_document(self, name, data, as_kind, place=place)
        )

    def import_linkedin(self, name: str, export: LinkedInExport) -> ImportReport:
        """Take in LinkedIn's data export, all of it or nothing; `imports.import_linkedin`."""
        return self._as_change(lambda: imports.import_linkedin(self, name, export))

    def _as_change(self, take_in: Callable[[], ImportReport]) -> ImportReport:
        before = self._latest_change()
        report = take_in()
        after = self._latest_change()
        return report.model_copy(update={"change": after if after != before else None})

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Let what is done inside be as if it were kept, and keep nothing of it."""
        with self.store.trial():
            yield

    def _latest_change(self) -> int | None:
        latest = self.store.journal(1)
        return latest[0].number if latest else None
