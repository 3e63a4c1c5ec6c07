"""The language of a text: told by its words and letters, whatever names stand in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.language import LANGUAGES, language_of

SENTENCES = {
    "English": """
        You will build pipelines that move ledgers from one port to the next.
        We are looking for somebody who likes quiet code and loud questions.
        Strong knowledge of Kubernetes and at least three years of experience with Go.
        Our office is in a former mill, and you can bring your dog.
        The team works in pairs and ships every Thursday.
        Experience with Terraform is a plus.
        What we offer: time to think, and people who read what you write.
    """,
    "German": """
        Wir suchen eine Entwicklerin, die ruhigen Code und laute Fragen mag.
        Du baust Datenstrecken, die Frachtbriefe von Hafen zu Hafen bringen.
        Sehr gute Kenntnisse in Python und mindestens drei Jahre Erfahrung mit Kubernetes.
        Unser Büro liegt in einer alten Mühle, und der Hund darf mit.
        Die Arbeit im Team macht dir Freude, auch wenn es eilig ist.
        Kenntnisse in Terraform sind wünschenswert.
        Das bieten wir: Zeit zum Denken und Kollegen, die lesen.
    """,
    "French": """
        Nous recherchons une personne qui aime le code calme et les questions franches.
        Vous construirez des flux de données entre les ports de la région.
        Une bonne maîtrise de Python et une première expérience avec Kubernetes.
        Notre bureau se trouve dans un ancien moulin, et les chiens sont les bienvenus.
        La connaissance de Terraform est un plus.
        Au sein de l'équipe, vous travaillez avec deux analystes.
    """,
    "Spanish": """
        Buscamos a una persona que disfrute del código tranquilo y de las preguntas claras.
        Construirás flujos de datos entre los puertos de la región.
        Buen conocimiento de Python y al menos tres años de experiencia con Kubernetes.
        Nuestra oficina está en un molino antiguo y los perros son bienvenidos.
        Se valorará el conocimiento de Terraform.
        Trabajarás con un equipo que lee lo que escribes.
    """,
    "Italian": """
        Cerchiamo una persona che ami il codice tranquillo e le domande chiare.
        Costruirai flussi di dati tra i porti della regione.
        Buona conoscenza di Python e almeno tre anni di esperienza con Kubernetes.
        Il nostro ufficio si trova in un vecchio mulino e i cani sono benvenuti.
        La conoscenza di Terraform è un vantaggio.
        Lavorerai con una squadra che legge quello che scrivi.
    """,
    "Dutch": """
        Wij zoeken iemand die van rustige code en duidelijke vragen houdt.
        Je bouwt gegevensstromen tussen de havens van de streek.
        Goede kennis van Python en minimaal drie jaar ervaring met Kubernetes.
        Ons kantoor staat in een oude molen en de hond mag mee.
        Kennis van Terraform is een voordeel.
        In het team werk je samen met twee analisten.
    """,
    "Portuguese": """
        Procuramos uma pessoa que goste de código calmo e de perguntas claras.
        Vais construir fluxos de dados entre os portos da região.
        Bom conhecimento de Python e pelo menos três anos de experiência com Kubernetes.
        O nosso escritório fica num moinho antigo e os cães são bem-vindos.
        O conhecimento de Terraform é uma vantagem.
        Você vai trabalhar com uma equipe que lê o que escreve.
    """,
    "Polish": """
        Szukamy osoby, która lubi spokojny kod i jasne pytania.
        Będziesz budować przepływy danych między portami w regionie.
        Dobra znajomość Pythona oraz co najmniej trzy lata doświadczenia z Kubernetes.
        Nasze biuro jest w starym młynie i można przyjść z psem.
        Znajomość Terraform będzie atutem, ale nie jest konieczna.
        W zespole pracujesz z dwiema analityczkami.
    """,
    "Swedish": """
        Vi söker dig som tycker om lugn kod och tydliga frågor.
        Du bygger dataflöden mellan hamnarna i trakten.
        God kunskap i Python och minst tre års erfarenhet av Kubernetes.
        Vårt kontor ligger i en gammal kvarn och hunden får följa med.
        Det är ett plus om du har arbetat med Terraform.
        Hos oss får du tid att tänka.
    """,
    "Danish": """
        Vi søger en kollega, der kan lide rolig kode og tydelige spørgsmål.
        Du bygger datastrømme mellem havnene i egnen.
        Godt kendskab til Python og mindst tre års erfaring med Kubernetes.
        Vores kontor ligger i en gammel mølle, og hunden må komme med.
        Det er en fordel, hvis du har arbejdet med Terraform.
        Hos os får du tid til at tænke, og du bliver læst.
    """,
    "Norwegian": """
        Vi søker deg som liker rolig kode og tydelige spørsmål.
        Du bygger datastrømmer mellom havnene i området.
        God kunnskap om Python og minst tre års erfaring med Kubernetes.
        Kontoret vårt ligger i en gammel mølle, og hunden får bli med.
        Det er en fordel om du har jobbet med Terraform.
        Hos oss får du tid til å tenke.
    """,
    "Finnish": """
        Etsimme henkilöä, joka pitää rauhallisesta koodista ja selkeistä kysymyksistä.
        Sinulla on hyvä Pythonin osaaminen ja kolmen vuoden kokemus Kubernetesista.
        Toimistomme on vanhassa myllyssä, ja koira voi tulla mukaan.
        Terraformin tuntemus on eduksi, mutta se ei ole pakollista.
        Työskentelet kahden analyytikon kanssa, ja meillä on aikaa ajatella.
    """,
    "Czech": """
        Hledáme někoho, kdo má rád klidný kód a jasné otázky.
        Budeš stavět datové toky mezi přístavy v kraji, a to s námi.
        Dobrá znalost Pythonu a alespoň tři roky zkušeností s Kubernetes.
        Naše kancelář je ve starém mlýně a pes může s sebou.
        Znalost nástroje Terraform je výhodou, ale není nutná.
    """,
    "Romanian": """
        Căutăm o persoană care iubește codul liniștit și întrebările clare.
        Vei construi fluxuri de date între porturile din regiune.
        Cunoștințe bune de Python și minim trei ani de experiență cu Kubernetes.
        Biroul este într-o moară veche și câinii sunt bineveniți la noi.
        Nu este nevoie să știi Terraform, dar ajută.
    """,
    "Hungarian": """
        Olyan kollégát keresünk, aki szereti a nyugodt kódot és a világos kérdéseket.
        Adatfolyamokat építesz a környék kikötői között, és az ügyfelekkel is beszélsz.
        Jó Python ismeret és legalább három év tapasztalat a Kubernetes terén.
        Az iroda egy régi malomban van, és a kutya is jöhet.
        A Terraform ismerete előny, de nem feltétel.
    """,
    "Turkish": """
        Sakin kod ve açık sorular seven bir ekip arkadaşı arıyoruz.
        Bölgedeki limanlar için veri akışları kuracak ve bizim ile çalışacaksın.
        İyi düzeyde Python bilgisi ve en az üç yıllık Kubernetes deneyimi.
        Ofisimiz eski bir değirmende ve köpekler de gelebilir.
        Terraform bilgisi olan adaylar tercihen değerlendirilir, çok iyi olur.
    """,
    "Russian": """
        Мы ищем человека, который любит спокойный код и ясные вопросы.
        Вы будете строить потоки данных между портами региона.
        Опыт работы с Python от трёх лет и знание Kubernetes.
        Наш офис находится на старой мельнице, и собаки приветствуются.
        Знание Terraform будет преимуществом для этой должности.
    """,
    "Ukrainian": """
        Ми шукаємо людину, яка любить спокійний код і ясні запитання.
        Ви будуватимете потоки даних між портами регіону.
        Досвід роботи з Python від трьох років і знання Kubernetes.
        Наш офіс розташований у старому млині, і собаки бажані.
        Знання Terraform є перевагою для кандидатів.
    """,
    "Bulgarian": """
        Търсим човек, който обича спокоен код и ясни въпроси.
        Вие ще изграждате потоци от данни между пристанищата.
        Опит с Python поне три години и познаване на Kubernetes в работата ни в България.
        Офисът ни е в стара мелница и кучетата са добре дошли.
        Познаването на Terraform е предимство, но не е задължително условие, както и опитът.
    """,
    "Serbian": """
        Тражимо особу која воли миран кôд и јасна питања.
        Градићете токове података између лука у региону.
        Искуство у раду са Python најмање три године.
        Наша канцеларија је у старом млину и пси су добродошли.
        Познавање алата Terraform је предност, али није услов.
    """,
    "Greek": """
        Αναζητούμε έναν άνθρωπο που αγαπά τον ήσυχο κώδικα.
        Θα χτίσεις ροές δεδομένων ανάμεσα στα λιμάνια.
        Καλή γνώση Python και τρία χρόνια εμπειρίας με Kubernetes.
        Το γραφείο μας βρίσκεται σε έναν παλιό μύλο.
        Η γνώση του Terraform θεωρείται πλεονέκτημα.
    """,
    "Hebrew": """
        אנחנו מחפשים אדם שאוהב קוד שקט ושאלות ברורות.
        תבנו זרמי נתונים בין הנמלים באזור.
        ידע טוב בשפת Python וניסיון של שלוש שנים עם Kubernetes.
        המשרד שלנו נמצא בטחנה ישנה.
        היכרות עם Terraform היא יתרון.
    """,
    "Arabic": """
        نبحث عن شخص يحب الشيفرة الهادئة والأسئلة الواضحة.
        ستبني تدفقات البيانات بين موانئ المنطقة.
        معرفة جيدة بلغة Python وخبرة ثلاث سنوات مع Kubernetes.
        يقع مكتبنا في طاحونة قديمة والكلاب مرحب بها.
        تعد معرفة Terraform ميزة إضافية للمتقدمين.
    """,
    "Persian": """
        به دنبال کسی هستیم که کد آرام و پرسش‌های روشن را دوست دارد.
        شما جریان داده میان بندرهای منطقه را می‌سازید.
        آشنایی خوب با Python و سه سال تجربه کاری با Kubernetes.
        دفتر ما در یک آسیاب قدیمی است و سگ‌ها هم می‌آیند.
        آشنایی با Terraform یک مزیت است ولی لازم نیست، چون یاد می‌گیرید.
    """,
    "Korean": """
        조용한 코드와 분명한 질문을 좋아하는 분을 찾습니다.
        지역 항구 사이의 데이터 흐름을 만들게 됩니다.
        Python을 잘 알고 Kubernetes를 삼 년 이상 다룬 경험이 필요합니다.
        사무실은 오래된 방앗간에 있으며 강아지도 올 수 있습니다.
        Terraform 지식이 있으면 우대합니다. 지원을 기다립니다.
    """,
    "Japanese": """
        静かなコードとはっきりした質問が好きな方を募集しています。
        地域の港をつなぐデータの流れを作っていただきます。
        Pythonの実務経験が三年以上あり、Kubernetesの知識がある方。
        事務所は古い水車小屋にあり、犬と一緒に来られます。
        Terraformの経験があれば尚可。
    """,
    "Chinese": """
        我们正在寻找喜欢安静代码和清楚问题的人。
        你将在各个港口之间搭建数据流程。
        熟练掌握Python，并有三年以上Kubernetes经验。
        我们的办公室在一座老磨坊里，欢迎带狗。
        熟悉Terraform者优先，但不是必须条件。
    """,
}
TABLE = [
    (language, line.strip())
    for language, lines in SENTENCES.items()
    for line in lines.strip().splitlines()
]


def whole(language: str) -> str:
    return SENTENCES[language]


@pytest.mark.parametrize(("language", "sentence"), TABLE)
def test_a_sentence_tells_its_language(language: str, sentence: str) -> None:
    assert language_of(sentence) == language


def test_every_language_that_is_told_apart_has_its_sentences() -> None:
    assert set(SENTENCES) == set(LANGUAGES)


@pytest.mark.parametrize("language", SENTENCES)
def test_each_language_has_five_sentences_and_is_told_from_all_of_them(language: str) -> None:
    assert len([it for it in TABLE if it[0] == language]) >= 5
    assert language_of(whole(language)) == language
    assert language_of(whole(language).upper()) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Python",
        "Data Engineer",
        "Python, SQL, Docker, Kubernetes, Terraform, Kafka",
        "- Go\n- Rust\n- C++\n- PostgreSQL",
        "https://example.org/jobs/4411",
        "Larkspur GmbH & Co. KG, Hauptstraße 4, 10115 Berlin",
        "4/5 3/5 100 %",
        "東京",
        "AI Engineer\n- AI platforms, generative AI\n- OS internals\n- Los Angeles, CA",
        "Senior Engineer ($150K-$200K)\n- LLM\n- k8s, K8s\n- v. 2, a, b, z",
        "–Ω–∞–ª–∏–∑ π π Ω Ω",
        "Ада",
    ],
)
def test_names_alone_tell_no_language(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "Quill und Söhne GmbH, Am Alten Hafen 7, 20457 Hamburg",
        "Wir suchen dich für unser Team in Berlin.",
        "Société des Ports de la Manche, 4 rue de la Paix, Paris",
        "La connaissance de Docker est un plus pour vous.",
        "株式会社クイルは東京にあります。",
        "Наш офис находится в Москве.",
        "German (fließend in Wort und Schrift) and English",
        "De Nederlandse Bank, Amsterdam",
    ],
)
def test_an_english_posting_stays_english_beside_a_line_of_another_language(line: str) -> None:
    assert language_of(f"{line}\n{whole('English')}") == "English"
    assert language_of(f"{whole('English')}\n{line}") == "English"


@pytest.mark.parametrize("language", [it for it in SENTENCES if it != "English"])
def test_names_of_products_and_an_english_line_leave_a_language_as_it_is(language: str) -> None:
    names = "Python, Docker, Kubernetes, Machine Learning, Data Engineering, Site Reliability\n"
    line = "We are an equal opportunity employer.\n"
    assert language_of(names + line + whole(language)) == language


@given(st.text(max_size=400))
def test_any_text_has_one_language_or_none_whatever_its_case(text: str) -> None:
    assert language_of(text) == language_of(text)
    assert language_of(text) in {None, *SENTENCES}


@given(
    st.sampled_from(sorted(SENTENCES)), st.integers(1, 20), st.text("0123456789 .-/", max_size=50)
)
def test_repeating_a_text_or_adding_figures_changes_nothing(
    language: str, times: int, figures: str
) -> None:
    assert language_of(f"{whole(language)} {figures} " * times) == language


@given(st.permutations(TABLE))
def test_the_order_of_sentences_changes_nothing(rows: list[tuple[str, str]]) -> None:
    in_order = [
        sentence for language, sentence in TABLE if language in {"English", "Danish", "German"}
    ]
    shuffled = [
        sentence for language, sentence in rows if language in {"English", "Danish", "German"}
    ]
    assert language_of(" ".join(shuffled)) == language_of(" ".join(in_order))
