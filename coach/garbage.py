"""When the interpreter looks for garbage: never among what is imported, all of which stays.

To look for it takes the longer the more there is, and nothing else runs meanwhile: with the agent
library and a provider's long enough to be felt, several times while they are imported and again at
the end.
"""

import atexit
import gc


def put_off() -> None:
    """Look for no garbage until `look_from_here`, and for none at the program's end.

    It is for the program alone: within another it would keep that one's garbage.
    """
    gc.disable()
    atexit.register(_leave)


def look_from_here() -> None:
    """Look for garbage again, but not among what is there by now."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _leave() -> None:
    """Have the end of the program take no time: its memory goes with it."""
    gc.disable()
    gc.freeze()
