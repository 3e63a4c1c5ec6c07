"""Skills called by something else than their name."""

from tools.understanding import Intent
from tools.understanding.levels.called_otherwise import renamed
from tools.vocabulary import builtin_vocabulary


def test_another_word_for_a_skill_is_named_and_its_own_name_or_letters_are_not() -> None:
    told = [
        Intent(kind="set_level", quote="bookkeeping is a 4", skill="Accounting", level=4),
        Intent(kind="set_level", quote="k8s is a 2", skill="Kubernetes", level=2),
        Intent(kind="set_level", quote="Excel 3", skill="Excel", level=3),
    ]
    assert list(renamed(told, builtin_vocabulary())) == ["“Bookkeeping” counts as Accounting here."]
