"""What a model is asked to return of a document; none of it is believed as it stands.

The types take what a model may get wrong (an unknown kind, a level of 9), so that one bad item is
dropped by name and does not spoil the others.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Quote = Annotated[
    str,
    Field(description="The words of the document that say it, copied verbatim, 500 characters."),
]


class _Item(BaseModel):
    model_config = ConfigDict(frozen=True)


class FoundSkill(_Item):
    """A skill that the person of a profile is said to have."""

    name: Annotated[str, Field(description="The skill as the quote spells it.")]
    level: Annotated[
        int | None, Field(description="0 to 5 where the quote states a level, else null.")
    ] = None
    quote: Quote


class FoundFact(_Item):
    """Another fact about the person of a profile."""

    kind: Annotated[
        str,
        Field(
            description="headline, experience, education, certificate, project, language or goal."
        ),
    ]
    value: Annotated[str, Field(description="The fact, in words of the quote in their order.")]
    quote: Quote


class FoundRequirement(_Item):
    """A skill that a role is said to ask for."""

    name: Annotated[str, Field(description="The skill as the quote spells it.")]
    importance: Annotated[
        str | None,
        Field(description="must, should or nice where the document's wording says so, else null."),
    ] = None
    level: Annotated[
        int | None, Field(description="1 to 5 where the quote states a level, else null.")
    ] = None
    years: Annotated[
        int | None, Field(description="Years of experience where the quote asks for them.")
    ] = None
    quote: Quote


class ProfileItems(_Item):
    """What a model found in a part of a profile."""

    skills: tuple[FoundSkill, ...] = ()
    facts: tuple[FoundFact, ...] = ()


class RoleItems(_Item):
    """What a model found in a part of a posting or of a description of a role."""

    requirements: tuple[FoundRequirement, ...] = ()
