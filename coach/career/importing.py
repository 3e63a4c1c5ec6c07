"""Taking in what people have: kept, or only looked at."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from coach.career import documents, extracting, imports
from coach.career.documents import ReadDocument
from coach.career.file import CareerFile
from coach.extraction_views import ModelReading
from coach.linkedin_files import LinkedInExport
from coach.reading_apart import text_read_apart
from coach.recognition import recognising
from coach.views import ImportReport
from memory import Together
from tools.extraction import Imported
from tools.intake import DocumentKind, Reading, read_text, shown_name
from tools.vocabulary import Vocabulary


class ImportingFile(CareerFile):
    """A career file that takes documents in, each as one change that can be taken back."""

    _batch: imports.Batch | None = None
    _recognising: Vocabulary | None = None

    def read_document(
        self,
        name: str,
        data: bytes,
        as_kind: DocumentKind | None = None,
        *,
        place: str | None = None,
        found: ModelReading | None = None,
    ) -> ReadDocument:
        """Read a document and keep nothing of it yet; `documents.read_document`.

        Args:
            name: The document's name.
            data: Its bytes.
            as_kind: What to read it as, or ``None`` to see from its content.
            place: Its whole path, or ``None`` where it has none.
            found: What a model found in it, to be kept beside it in the same change.

        Raises:
            CoachError: It could not be read.
        """
        read = documents.read_document(name, data, self._names(), as_kind, self.today())
        return replace(read, place=place, found=found)

    def read_linkedin(self, name: str, export: LinkedInExport) -> ReadDocument:
        """Read LinkedIn's data export and keep nothing of it yet; `documents.read_export`."""
        return documents.read_export(name, export, self._names(), self.today())

    def keep(self, document: ReadDocument) -> ImportReport:
        """Keep what was read, all of it or nothing; `imports.keep_document`."""
        before = self.latest_change()
        batch = self._batch or imports.Batch.of(self)
        # Of several in one message each is a change of its own, named beside what it brought.
        with self.store.joining(Together()):
            report = imports.keep_document(batch, document)
        after = self.latest_change()
        return report.model_copy(update={"change": after if after != before else None})

    def import_document(
        self,
        name: str,
        data: bytes,
        as_kind: DocumentKind | None = None,
        *,
        found: ModelReading | None = None,
    ) -> ImportReport:
        """Read a document and keep what it says, all of it or nothing."""
        return self.keep(self.read_document(name, data, as_kind, found=found))

    def _names(self) -> Vocabulary:
        return self._recognising or recognising(self.vocabulary)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Look the skills that are known up once for all documents that are read inside."""
        self._recognising = self._names()
        try:
            yield
        finally:
            self._recognising = None

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
        """Let the documents that are kept inside be one change; one that fails leaves nothing.

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
