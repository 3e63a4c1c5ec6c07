"""Postings in other languages than English say plainly what they do not need."""

import pytest

from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def asked(sentence: str) -> dict[str, str]:
    text = f"# Data Engineer\n\n## Requirements\n\n- Python\n- {sentence}\n"
    role = read_role(text, VOCABULARY, source="a.md")
    return {it.skill: it.importance for it in role.requirements if it.skill != "Python"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Kubernetes wird nicht benötigt.",
        "Kein Kubernetes nötig",
        "Keine Erfahrung mit Kubernetes erforderlich",
        "Kubernetes-Kenntnisse sind nicht erforderlich.",
        "Docker und Kubernetes werden nicht vorausgesetzt.",
        "Wir brauchen kein Kubernetes.",
        "Du musst kein Kubernetes können.",
        "No se requiere Kubernetes.",
        "Kubernetes no es necesario.",
        "No es necesario saber Kubernetes.",
        "No necesitas conocimientos de Kubernetes.",
        "Sin Kubernetes",
        "Kubernetes n'est pas requis.",
        "Aucune expérience avec Kubernetes n'est requise.",
        "Vous n'avez pas besoin de Kubernetes.",
        "La connaissance de Kubernetes n'est pas nécessaire.",
        "Kubernetes non è richiesto.",
        "Nessuna esperienza con Kubernetes richiesta",
        "Non serve Kubernetes.",
        "Kubernetes is niet nodig.",
        "Geen ervaring met Kubernetes vereist",
        "Je hebt geen Kubernetes nodig.",
        "Kubernetes não é necessário.",
        "Não é exigida experiência com Kubernetes.",
        "Kubernetes nie jest wymagany.",
        "Nie wymagamy znajomości Kubernetes.",
        "Kubernetes не требуется.",
        "Не требуется знание Kubernetes.",
        "Опыт с Kubernetes не нужен.",
    ],
)
def test_what_is_plainly_not_needed_is_not_asked_for(sentence: str) -> None:
    assert asked(sentence) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "Nicht nur Kubernetes ist erforderlich.",
        "Kubernetes ist erforderlich.",
        "Kenntnisse in Kubernetes sind notwendig, keine Angst vor Neuem.",
        "No solo se requiere Kubernetes.",
        "Se requiere Kubernetes.",
        "Kubernetes est requis, pas de télétravail.",
        "Kubernetes è richiesto, non solo in teoria.",
        "Kubernetes is nodig, geen reistijd.",
        "Не только Kubernetes требуется.",
        "Kubernetes is required, no exceptions.",
    ],
)
def test_what_is_needed_stays(sentence: str) -> None:
    assert list(asked(sentence)) == ["Kubernetes"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kubernetes ist nicht erforderlich, aber von Vorteil.",
        "Kubernetes n'est pas requis mais un plus.",
        "Kubernetes no es necesario, pero se valora.",
    ],
)
def test_what_is_welcome_though_is_nice_to_have(sentence: str) -> None:
    assert asked(sentence) == {"Kubernetes": "nice"}
