"""Taking in what people have: kept, or only looked at."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from coach.career import extracting, imports
from coach.career.file import CareerFile
from coach.extraction_views import ModelReading
from coach.linkedin_files import LinkedInExport
from coach.reading_apart import text_read_apart
from coach.views import ImportReport
from memory import Together
from tools.extraction import Imported
from tools.intake import DocumentKind, Reading, read_text, shown_name


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
        found: ModelReading | None = None,
    ) -> ImportReport:
        """Read a document into the file, all of it or nothing; `imports.import_document`.

        What a model found in it is kept beside it, in the same change; `extracting.offer`.
        """
        if found is None:
            return self._as_change(
                lambda batch: imports.import_document(batch, name, data, as_kind, place=place)
            )

        def take_in(batch: imports.Batch) -> ImportReport:
            with self.store.transaction():
                report = imports.import_document(batch, name, data, as_kind, place=place)
                return extracting.offer(self, report, found)

        return self._as_change(take_in)

    def import_linkedin(self, name: str, export: LinkedInExport) -> ImportReport:
        """Take in LinkedIn's data export, all of it or nothing; `imports.import_linkedin`."""
        return self._as_change(lambda batch: imports.import_linkedin(batch, name, export))

    def _as_change(self, take_in: Callable[[imports.Batch], ImportReport]) -> ImportReport:
        before = self.latest_change()
        batch = self._batch or imports.Batch.of(self)
        # Of several in one message each is a change of its own, named beside what it brought.
        with self.store.joining(Together()):
            report = take_in(batch)
        after = self.latest_change()
        return report.model_copy(update={"change": after if after != before else None})

    def read_for_model(
        self, name: str, data: bytes, as_kind: DocumentKind | None, model: str
    ) -> tuple[Reading, Imported]:
        """Return what our rules read of a document, and what a model's items are checked against.

        Args:
            name: The document's name.
            data: Its bytes.
            as_kind: What to read it as, or ``None`` to see from its content.
            model: The model's name.

        Raises:
            CoachError: It could not be read.
        """
        file = text_read_apart(shown_name(name), data)
        vocabulary, today = self.vocabulary, self.today()
        reading = read_text(name, file, vocabulary, as_kind=as_kind, on=today)
        source = extracting.read_by(shown_name(name), model)
        text = reading.postings[0].text if len(reading.postings) == 1 else reading.text
        return reading, Imported(text, source, vocabulary, today)

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
