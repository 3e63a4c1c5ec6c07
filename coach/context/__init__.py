"""What a model is told with each turn: small however much is stored, and the same at its start.

A request is, in this order:

1. the tools and the instructions, which never change;
2. a summary of the conversation before the exchanges that are given again (`earlier`);
3. the last exchanges (`window`), which begin at the same message for several turns;
4. the user's message, and before it what is known now and what was found (`told`).

A provider that caches prompts reads again what is the same from the start on, so what changes with
every turn stands at the end. `budget` says how long each part may be.
"""

from coach.context.sending import told_with
from coach.context.told import Told, tell
from coach.context.window import KEPT_MESSAGES, Window, window

__all__ = ["KEPT_MESSAGES", "Told", "Window", "tell", "told_with", "window"]
