"""The errors that a user can meet."""


class CoachError(Exception):
    """A request that could not be met.

    Its message is shown to the user as it stands, so it names the thing, the cause and the next
    step, in that order. The program exits with 1.
    """


class UsageError(CoachError):
    """A request that was worded wrongly. The program exits with 2."""


class IntakeError(CoachError):
    """A document that could not be read; nothing of it is kept."""
