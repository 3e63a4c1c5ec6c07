"""What a posting says beside its requirements, as commands answer with it."""

from tools.domain import (
    AskedYears,
    Employment,
    Pay,
    Place,
    PostedOn,
    Role,
    Seniority,
    Text,
    Value,
)


class PostingView(Value):
    """What a posting says beside its requirements; ``None`` or empty where it does not.

    Attributes:
        company: Whom it is of.
        seniority: How senior the role is.
        place: Where the work is done.
        employment: The kinds of employment.
        pay: What it pays.
        posted: When it was published.
        valid_through: The last day on which one can apply.
        experience: The years of experience asked for in all.
    """

    company: Text | None
    seniority: Seniority | None
    place: Place | None
    employment: tuple[Employment, ...]
    pay: Pay | None
    posted: PostedOn | None
    valid_through: PostedOn | None
    experience: AskedYears | None

    @classmethod
    def of(cls, role: Role) -> "PostingView":
        """Return it for a role."""
        return cls(**{name: getattr(role, name) for name in cls.model_fields})
