"""The gate against invention: what a reply states and nothing known bears out.

Every quantity is traced to a tool's result of the conversation, to a stored fact, to the user's own
words, or to plain arithmetic on quantities that stand beside it; and what is said of a person's
experience to what they told of it.
"""

from tools.gate.check import Unfounded, unfounded
from tools.gate.grounds import Grounds
from tools.gate.saved import unsupported

__all__ = ["Grounds", "Unfounded", "unfounded", "unsupported"]
