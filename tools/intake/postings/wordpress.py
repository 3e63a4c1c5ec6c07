"""Reading a role from the JSON of a WordPress post."""

from collections.abc import Mapping, Sequence

from tools.cleaning import clean_text, one_line
from tools.domain import Role
from tools.formats import markdown_from_html, refuse_too_long
from tools.intake.errors import IntakeError
from tools.intake.postings.posting import read_role
from tools.intake.text.sketch import plain_words
from tools.vocabulary import Vocabulary

_LONGEST_TITLE = 1_000


def is_wordpress(data: object) -> bool:
    """Whether JSON is a WordPress post, or a list of posts, as its interface gives them."""
    first = data[0] if isinstance(data, Sequence) and data and not isinstance(data, str) else data
    return isinstance(first, Mapping) and bool(_rendered(first, "content"))


def read_wordpress(data: object, vocabulary: Vocabulary, *, source: str) -> Role:
    """Return the role that a WordPress post describes.

    Args:
        data: The parsed JSON of one post, or a list that holds one.
        vocabulary: The skills that are known.
        source: Where the post stands, as shown to the user.

    Raises:
        IntakeError: There is no post in it, more than one, or one too long or too deeply nested.
    """
    role = read_role(text_of_post(data, source=source), vocabulary, source=source)
    # The emphasis was not in the page's text; a quote is what a reader of the page sees.
    plain = tuple(
        it.model_copy(update={"quote": plain_words(it.quote).strip("| ")})
        for it in role.requirements
    )
    return role.model_copy(update={"requirements": plain})


def text_of_post(data: object, *, source: str) -> str:
    """Return the title and text of a WordPress post as Markdown.

    Args:
        data: The parsed JSON of one post, or a list that holds one.
        source: Where the post stands, as shown to the user.

    Raises:
        IntakeError: There is no post in it, more than one, or one too long or too deeply nested.
    """
    post = _only_post(data, source)
    content = markdown_from_html(_rendered(post, "content"), name=source)
    refuse_too_long(source, content)
    title = plain_words(markdown_from_html(_rendered(post, "title")[:_LONGEST_TITLE], name=source))
    headed = f"# {one_line(title, 200)}\n\n{content}" if title else content
    return clean_text(headed)


def _only_post(data: object, source: str) -> Mapping[str, object]:
    posts = data if isinstance(data, Sequence) and not isinstance(data, str) else [data]
    found = [it for it in posts if isinstance(it, Mapping) and _rendered(it, "content")]
    if not found:
        raise IntakeError(
            f"{source}: there is no WordPress post with content in it. Check that it is the "
            "right file."
        )
    if len(found) > 1:
        raise IntakeError(
            f"{source}: it holds {len(found)} WordPress posts, and a role is read from one. "
            "Save the post you mean in a file of its own."
        )
    return found[0]


def _rendered(post: Mapping[str, object], field: str) -> str:
    value = post.get(field)
    if isinstance(value, Mapping):
        value = value.get("rendered")
    return value if isinstance(value, str) else ""
