"""Taking in what people have: kept, or only looked at."""

from collections.abc import Iterator
from contextlib import contextmanager

from coach.career import imports
from coach.career.file import CareerFile
from coach.views import ImportReport
from memory import Together
from tools.intake import DocumentKind


class ImportingFile(CareerFile):
    """A career file that takes documents in, each as one change that can be taken back."""

    _batch: imports.Batch | None = None

    def import_document(
        self,
        name: str,
        data: bytes,
        as_kind: DocumentKind | None = None,
        *,
        place: str | None = None,
    ) -> ImportReport:
        """Read a document into the file, all of it or nothing; `imports.import_document`."""
        before = self.latest_change()
        batch = self._batch or imports.Batch.of(self)
        # Of several in one message each is a change of its own, named beside what it brought.
        with self.store.joining(Together()):
            report = imports.import_document(batch, name, data, as_kind, place=place)
        after = self.latest_change()
        return report.model_copy(update={"change": after if after != before else None})

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Let the documents that are imported inside be one change; one that fails leaves nothing.

        The number of the change is known after it, as `latest_change`.
        """
        with self.store.transaction():
            self._batch = imports.Batch.of(self)
            try:
                yield
            finally:
                self._batch = None

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Let what is done inside be as if it were kept, and keep nothing of it."""
        with self.store.trial():
            yield

    def latest_change(self) -> int | None:
        """Return the number of the latest change, or ``None`` where there is none yet."""
        return self.store.latest_change()
