"""What the conversation is given of files that are taken in together."""

from coach.list_views import ListReport
from coach.memory_views import ChatImport
from coach.views import ImportReport
from tools.domain import Text, Value


class FilesView(Value):
    """What a folder, a pattern, a published list or others' chats held: looked at, or kept.

    Attributes:
        source: What the files are called: the name of the file, the folder or the pattern.
        kept: Whether it was kept.
        documents: What was understood of each document, in order.
        lists: What came of published lists.
        chats: What came of others' chats.
        problems: What can't be read, each as one sentence.
        change: The number of the change that keeping all of it is, or ``None``.
    """

    source: Text
    kept: bool
    documents: tuple[ImportReport, ...] = ()
    lists: tuple[ListReport, ...] = ()
    chats: tuple[ChatImport, ...] = ()
    problems: tuple[Text, ...] = ()
    change: int | None = None

    @property
    def is_new(self) -> bool:
        """Whether it holds anything that is not held already."""
        return (
            any(it.outcome != "unchanged" for it in self.documents)
            or any(it.outcome != "unchanged" for it in self.lists)
            or any(it.new for it in self.chats)
        )
