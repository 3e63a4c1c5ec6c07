"""The words that a text of each language is full of, whatever it is about."""

from typing import Final

_WORDS: Final[dict[str, str]] = {
    "English": """
        the and of to in for with you we our is are on at as be or by an from will your have has
        not who this that it its us can what more their all work working experience skills
        knowledge years about understanding ability strong required looking role join do no me
        so per over also was were plus pro if but how than when any should must may am into them
        they been some such via using including new other well able get make degree fluent
        benefits preferred requirements responsibilities qualifications offer need needs
    """,
    "German": """
        der die das und in zu mit für wir du sie ein eine einen einer im den dem des von auf bei
        als oder ist sind nicht auch sich aus nach über um durch am zur zum sowie dich dir dein
        deine deinem unser unsere unserem ihr ihre hast bist haben wird werden kenntnisse
        erfahrung suchen gute sehr mindestens zwischen gerne wünschenswert dass wenn uns bereich
        aufgaben studium bewerbung berufserfahrung bieten anforderungen arbeitest bringst
        fließend deutsch teamfähigkeit abgeschlossenes arbeit
    """,
    "French": """
        le la les des du de et en un une pour avec vous nous est sont dans sur au aux ou par que
        qui ce cette ces votre vos notre nos se sa ses son il elle ne pas plus qu être avoir
        expérience connaissance connaissances maîtrise recherchons ans poste équipe chez sein
        entre développement missions télétravail compétences anglais français requis jours bonne
        bonnes offrons idéalement
    """,
    "Spanish": """
        el la los las de del en un una para con que se su sus por es son como al lo más no
        nuestro nuestra nuestros tu tus te eres ser estar experiencia conocimiento conocimientos
        buscamos años equipo sobre también muy desde esta este trabajo desarrollo entre
        requisitos funciones formación ofrecemos inglés requiere días semana valorará dominio
        nivel
    """,
    "Italian": """
        il lo la gli le di del della dello dei delle degli in un una uno per con che si su da
        dal al alla nel nella sono come non più anche nostro nostra ti tu sei esperienza
        conoscenza conoscenze cerchiamo anni lavoro squadra presso sviluppo nostri buona ottima
        tra requisiti offriamo inglese tuo tua cosa ruolo competenze contratto richiesta
    """,
    "Dutch": """
        de het een en van in je wij we voor met op bij als of is zijn dat die niet ook aan te
        naar om uit door jij jou jouw ons onze hebt heb bent wordt worden er over binnen
        ervaring kennis zoeken jaar minimaal goede graag tussen houdt wat deze dit kan kunt
        mogelijk bieden vloeiend nederlands nederlandse functie werken werk
    """,
    "Portuguese": """
        as de do da dos das em no na nos nas um uma para com que se por são como ao ou não mais
        também nosso nossa nossos você sua seu seus te experiência conhecimento conhecimentos
        procuramos anos equipa equipe sobre muito desenvolvimento trabalho ter entre pela pelo
        pelos vais oferecemos inglês formação sem requisitos contrato nível vaga
    """,
    "Polish": """
        będziesz będzie możesz pracujesz zespole jesteś osoby osobę na do się nie jest są dla
        oraz od po za przez lub jako to co że czy jak ze we być masz nasz nasza naszego nasze
        ciebie cię twoje doświadczenie doświadczenia znajomość wiedza szukamy lat pracy pracę
        praca zespół zespołu mile najmniej umiejętność między który która które wymagania zakres
        obowiązków oferujemy twój języka angielskiego widziane umowę
    """,
    "Swedish": """
        och att det som en ett på är av för med till den vi du har inte om eller men så från
        vara oss vår våra vårt dig din ditt dina ska kan hos inom samt även erfarenhet kunskap
        kunskaper söker år arbeta jobbar minst god goda mellan erbjuder anställning svenska
        engelska krav meriterande
    """,
    "Danish": """
        og at det som en et på er af for med til den vi du har ikke om eller men så fra være
        vores dig din dit dine skal kan hos inden samt også erfaring kendskab viden søger år
        arbejde mindst god gode efter hvor bliver mellem tilbyder dansk engelsk løn krav fordel
    """,
    "Norwegian": """
        og det som en et på er av for med til den vi du har ikke om eller men så fra være oss
        vår våre vårt jobbet deg din ditt dine skal kan hos innen samt også erfaring kjennskap
        kunnskap søker år arbeid jobbe minst god gode etter hvor blir mellom tilbyr norsk
        engelsk både krav fordel
    """,
    "Finnish": """
        ja on ei että se tai sekä kun myös sinä me sinulla olet olemme meillä jossa joka ovat
        kanssa ole kuin mutta niin hyvä hyvät kokemusta kokemus osaaminen osaamista etsimme
        vuoden vuotta työ työtä sinun voit meidän haemme tarjoamme suomen englannin eduksi
        vaatimukset
    """,
    "Czech": """
        na do se je jsou pro od po za si že jako nebo by to ale však naše náš naší vás tě máš
        máte jsme bude ze při zkušenost zkušenosti znalost znalosti hledáme let roky práce práci
        tým týmu výhodou alespoň mezi kdo který která má jste byl také každý můžeš svou svůj
        dobrá není rád nutná nabízíme požadujeme budeš angličtina úrovni požadavky
    """,
    "Romanian": """
        și în de la cu pe un pentru este sunt să nu din care sau ca mai al ale lui noastră
        noastre nostru tău te vei fi prin despre după experiență cunoștințe căutăm ani echipa
        echipei bune minim lucru între iar într printr fie știi oferim cerințe engleză limba
        avantaj
    """,
    "Hungarian": """
        és egy is hogy nem van vagy meg mint de ha csak el már még ez azt valamint ki be nálunk
        neked téged tapasztalat tapasztalattal ismeret ismerete ismeretek keresünk év éves
        csapat csapatunk munka jó legalább előny olyan aki ahol szereti illetve kínálunk
        elvárások angol nyelvtudás szükséges
    """,
    "Turkish": """
        bir bu için ile da de olarak olan çok en gibi daha ya veya sizi biz bizim ekibimize
        ekibimizle sahip deneyim deneyimi bilgisi bilgi arıyoruz yıl yıllık iyi düzeyde tercihen
        konusunda olmak her kadar üzerinde kişi seven olur açık aranan nitelikler ingilizce
        çalışma iş
    """,
}
"""The languages in Latin letters that are told apart, each with its words: small words above all,
and those that postings and profiles can hardly do without. None has one letter, and none is written
like a name or an abbreviation that stands in texts of any language ("ai", "os")."""


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _WORDS.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found


LANGUAGES_OF_WORD: Final[dict[str, tuple[str, ...]]] = _by_word()
"""The languages that each of the words is common in."""
