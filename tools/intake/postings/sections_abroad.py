"""The usual headings of a posting in German, French, Spanish, Dutch, Italian and Portuguese."""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final, Literal

from tools.late import late

Section = Literal["must", "nice", "duty", "skip"]
"""What such a section holds: demands, what is nice to have, duties, or nothing asked for."""

# "(dein|ihr|) profil" are three headings; the first kind that lists one counts.
_HEADINGS: Final[Mapping[Section, str]] = {
    "must": """
        (dein|ihr|euer|) profil, (deine|ihre|unsere|die|) anforderungen, anforderungsprofil
        das (bringst du|bringen sie) mit, das (solltest du|sollten sie) mitbringen
        was (du mitbringst|sie mitbringen), was (bringst du|bringen sie) mit, wir suchen
        (was wir|das) von (dir|ihnen) erwarten, wir erwarten, das erwarten wir, wen wir suchen
        das wünschen wir uns, (deine|ihre|) (kenntnisse|fähigkeiten|voraussetzungen|stärken)
        (deine|ihre|fachliche|persönliche|) qualifikation, muss-kriterien, muss, das bist du
        (deine|ihre|fachliche|persönliche|) qualifikationen, das zeichnet (dich|sie) aus
        damit (überzeugst du|überzeugen sie) uns, (damit|so|womit) (überzeugst du|überzeugen sie)
        (le|votre|ton|vos|) profil, (le|) profil (recherché|souhaité|idéal), prérequis, pré-requis
        (vos|tes|les|) compétences, compétences (requises|techniques|attendues|clés), exigences
        qualifications requises, qui êtes-vous, ce que nous (recherchons|attendons), savoir-être
        nous recherchons, formation et expérience, expérience requise, savoir-faire
        (los|tus|) requisitos, requisitos (mínimos|imprescindibles|obligatorios), (tu|el|) perfil
        perfil (buscado|requerido|del candidato), qué (buscamos|pedimos|necesitas), buscamos
        lo que (buscamos|pedimos), conocimientos (requeridos|técnicos), experiencia requerida
        se requiere, (jouw|je|het|) profiel, functie-eisen, functieeisen, eisen, wij vragen
        wat (vragen wij|wij vragen|wij zoeken|vragen we), wij zoeken, wie (ben jij|zoeken wij)
        (dit|wat) breng (jij|je) mee, wat neem (jij|je) mee, dit (ben jij|vragen wij)
        jouw (kwaliteiten|kwalificaties), (i|i tuoi|) requisiti, il tuo profilo, profilo ricercato
        competenze (richieste|tecniche), (cosa|) cerchiamo, requisitos obrigatórios
        o que (procuramos|buscamos|esperamos de você), o (teu|seu) perfil
    """,
    "nice": """
        wünschenswert, von vorteil, (das ist|) ein plus, idealerweise, kann-kriterien, kann
        pluspunkte, (das|) wäre (schön|toll), bonuspunkte, (les|vos) plus, (serait|seraient) un plus
        (vos|) atouts, souhaité, souhaitable, idéalement, compétences (appréciées|souhaitées)
        deseable, deseables, se valora, se valorará, valorable, valoramos, un plus
        requisitos (deseables|valorables|opcionales), pluspunten, (een|) pré, gewenst
        mooi meegenomen, (costituisce|) titolo preferenziale, requisiti preferenziali, gradito
        diferenciais, desejável, requisitos desejáveis
    """,
    "duty": """
        (deine|ihre|eure|die|) (aufgaben|tätigkeiten), (dein|ihr|) aufgaben(gebiet|bereich)
        (das|was) (dich|sie) erwartet, das erwartet (dich|sie), das (machst du|machen sie)
        das sind (deine|ihre) aufgaben, (deine|ihre) (rolle|verantwortung|mission), was du machst
        (vos|tes|les|principales|) missions, (votre|ta|la) mission, missions principales
        (vos|) responsabilités, (le|votre) rôle, le poste, description du poste, (vos|) tâches
        (vos|) activités, (tus|las|principales|) funciones, funciones principales, responsabilidades
        tareas, (tu|) misión, qué harás, tus responsabilidades, tu día a día, (je|jouw|de) taken
        (jouw|je|) werkzaamheden, wat ga (je|jij) doen, de functie, dit ga (je|jij) doen
        (jouw|je) functie, functieomschrijving, jouw rol, (jouw|) verantwoordelijkheden
        (le tue|le|) (mansioni|attività|responsabilità), di cosa ti occuperai, il ruolo
        atividades, responsabilidades e atribuições, o que (vais|você vai) fazer
    """,
    "skip": """
        (das|was|) wir bieten, wir bieten (dir|ihnen), was wir (dir|ihnen) bieten, unser angebot
        das bieten wir( dir| ihnen|), (deine|ihre|unsere|) (benefits|vorteile), unsere leistungen
        darauf (kannst du dich|können sie sich) freuen, (darum|warum) wir, über uns, wer wir sind
        das sind wir, über das unternehmen, (dein|ihr|) kontakt, (dein|ihr|) ansprechpartner
        (deine|ihre|) bewerbung, (jetzt|) bewerben, bewerbungsprozess, so geht es weiter, interesse
        haben wir (ihr|dein) interesse geweckt, gehalt, vergütung, unternehmensbeschreibung
        arbeitsort, standort, nous offrons, nous (vous offrons|t'offrons|proposons)
        ce que nous( vous| te|) (offrons|proposons), (les|vos|nos|) avantages, rémunération
        avantages et rémunération, rémunération et avantages, salaire, à propos
        à propos de (nous|l'entreprise), qui sommes-nous, (notre |l')entreprise, la société
        pourquoi nous rejoindre, (comment|pour|) postuler, candidature, conditions de travail
        (le|) processus de recrutement, déroulement des entretiens, informations complémentaires
        (qué|lo que|te|) ofrecemos, se ofrece, beneficios, ventajas, sobre nosotros, quiénes somos
        sobre la empresa, proceso de selección, cómo (aplicar|postular), salario, retribución
        condiciones, wij bieden, wat (bieden wij|wij bieden|wij jou bieden|wij je bieden|bieden we)
        dit bieden (wij|we), ons aanbod, wat krijg (je|jij), (onze|) arbeidsvoorwaarden
        over (ons|het bedrijf), wie (zijn wij|wij zijn), solliciteren, sollicitatieprocedure
        salaris, de organisatie, (cosa|) offriamo, chi siamo, l'offerta, retribuzione
        come candidarsi, (o que|) oferecemos, benefícios, quem somos, sobre (nós|a empresa)
    """,
}
_CHOICE: Final = late(r"\(([^()]*)\)")
_ENDS: Final = " :*#?!…."


SECTIONS_READ: Final = frozenset(("German", "French", "Spanish", "Dutch", "Italian", "Portuguese"))
"""The languages whose headings, and words that weigh a demand, are read, by English name."""


def section_abroad(heading: str) -> Section | None:
    """Return what a heading in another language than English opens, or ``None``.

    Args:
        heading: Its words in lower case.
    """
    return _SECTIONS.get(heading.strip(_ENDS))


def _spelled(listed: str) -> Iterator[str]:
    for wording in re.split(r",\s*|\n\s*", listed.strip()):
        parts = [it.split("|") for it in _CHOICE.split(wording)]
        yield from (" ".join("".join(it).split()) for it in product(*parts))


_SECTIONS: Final[Mapping[str, Section]] = {
    heading: section
    for section, listed in reversed(tuple(_HEADINGS.items()))
    for heading in _spelled(listed)
}
