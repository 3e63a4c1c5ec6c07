"""What a sentence is about: the writer's own present, or a wish, a question, someone else."""

from tools.extraction.places import Place
from tools.intake.aims import aimed_skills, heads_aims
from tools.intake.sketch import clauses, plain_words, sketch
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_NOT_THEIRS = {
    "others": "its sentence speaks of someone else",
    "hypothetical": "its sentence supposes it",
    "wish": "its sentence tells of a wish",
    "question": "its sentence is a question",
}


def not_own(place: Place, *, wishes: bool = False) -> str | None:
    """Return why a sentence tells nothing of its writer's present, or ``None`` where it does.

    Args:
        place: The sentence.
        wishes: Whether a wish is what is looked for.
    """
    above = [it for it in place.headed.headings if it is not place.passage]
    if not wishes and any(heads_aims(it.text) for it in above):
        return "its heading speaks of aims or of others"
    said = standing(plain_words(place.sentence))
    return None if wishes and said == "wish" else _NOT_THEIRS.get(said)


def not_claimed(place: Place, skill: str, vocabulary: Vocabulary) -> str | None:
    """Return why a sentence claims nothing of a skill for its writer, or ``None`` where it does.

    Args:
        place: The sentence.
        skill: The canonical name.
        vocabulary: The skills that are known, this one among them.
    """
    whole = sketch(place.sentence, vocabulary)
    named = {index for index, it in enumerate(whole.skills) if it == skill}
    aimed = {
        first + index
        for first, clause in clauses(whole)
        for span in aimed_skills(clause)
        for index in span
    }
    if named and named <= aimed:
        return "its sentence tells of a wish, asks, or speaks of others"
    return not_own(place)
