"""One invented event in twelve languages: two pieces each, the first on a page with furniture."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.model import Article
from summarizer.text import read_article


@dataclass(frozen=True)
class Pieces:
    """Two titles with their sentences, and the lines of the page around the first."""

    title: str
    sentences: tuple[str, ...]
    furniture: tuple[str, ...]
    later_title: str
    later: tuple[str, ...]

    def articles(self, language: str) -> list[Article]:
        """Both pieces; the furniture stands in the middle and at the end of the first."""
        page = (
            *(self.title, *self.sentences[:2], *self.furniture[:2]),
            *(*self.sentences[2:], *self.furniture[2:]),
        )
        told = (self.later_title, *self.later)
        return [
            read_article("\n\n".join(lines), url=f"https://{name}.example/{language}", outlet=name)
            for name, lines in (("one", page), ("two", told))
        ]


PIECES = {
    "de": Pieces(
        "Damm bei Osten bricht, 41 Menschen sterben",
        (
            (
                "Der Damm oberhalb von Osten ist am Montag gebrochen, dabei sind nach "
                "Angaben der Polizei 41 Menschen gestorben."
            ),
            (
                "Der Betreiber Hydra hatte um 3.10 Uhr zwei Tore geöffnet, vier Stunden nach "
                "der Warnung des Wetterdienstes."
            ),
            (
                "„Wir haben uns an alle Vorschriften gehalten“, sagte die Chefin des "
                "Betreibers, Ana Ruiz."
            ),
            "Aber er sagte nicht, wer den Befehl gegeben hatte.",
            "Am 3. März will der Landtag in Osten über neue Regeln für Dämme beraten.",
        ),
        (
            "Lesen Sie auch: Was beim Hochwasser zu tun ist",
            "Artikel teilen",
            "Newsletter abonnieren",
            "Alle Rechte vorbehalten.",
            "Foto: Ana Berg/dpa",
            "Zum Kommentieren bitte anmelden",
            "Mehr zum Thema",
        ),
        "Betreiber des Damms von Osten vor Gericht",
        (
            (
                "Die Polizei hat am Dienstag die Chefin des Betreibers Hydra drei Stunden "
                "lang zum Bruch des Damms befragt."
            ),
            (
                "Beim Hochwasser nach dem Bruch des Damms oberhalb von Osten starben 41 "
                "Menschen, die Unterstadt steht im Schlamm."
            ),
        ),
    ),
    "fr": Pieces(
        "Le barrage d'Osten cède et fait 41 morts",
        (
            (
                "Le barrage situé au-dessus d'Osten a cédé lundi et la crue a fait 41 morts, "
                "selon la police."
            ),
            (
                "L'exploitant Hydra avait ouvert deux vannes à 3 h 10, quatre heures après "
                "l'alerte du service météorologique."
            ),
            (
                "« Nous avons suivi la procédure à la lettre », a déclaré Ana Ruiz, "
                "directrice de Hydra."
            ),
            "Mais il n'a pas dit qui avait donné l'ordre.",
            (
                "M. Lang a demandé à l'armée 41 bateaux et des couvertures pour les "
                "habitants de la ville basse."
            ),
        ),
        (
            "Lire aussi : Que faire en cas de crue",
            "Partager cet article",
            "S'abonner à la newsletter",
            "Tous droits réservés.",
            "Crédit photo : Ana Berg/AFP",
            "Réservé aux abonnés",
            "Sur le même sujet",
        ),
        "La directrice de Hydra entendue par la police",
        (
            (
                "La police a entendu mardi pendant trois heures la directrice de "
                "l'exploitant Hydra après la rupture du barrage d'Osten."
            ),
            (
                "La crue qui a suivi la rupture du barrage situé au-dessus d'Osten a fait 41 "
                "morts dans la ville basse."
            ),
        ),
    ),
    "es": Pieces(
        "La presa de Osten cede y deja 41 muertos",
        (
            (
                "La presa situada sobre Osten cedió el lunes y la inundación causó 41 "
                "muertos, según la policía."
            ),
            (
                "La empresa Hydra había abierto dos compuertas a las 3.10, cuatro horas "
                "después de la alerta del servicio meteorológico."
            ),
            "«Seguimos el procedimiento al pie de la letra», dijo Ana Ruiz, directora de Hydra.",
            "Pero no dijo quién había dado la orden.",
            (
                "El alcalde Petr Lang pidió al ejército 41 barcas y mantas para los vecinos "
                "de la ciudad baja."
            ),
        ),
        (
            "Lea también: Qué hacer en una inundación",
            "Compartir este artículo",
            "Suscríbete a nuestro boletín",
            "Todos los derechos reservados.",
            "Foto: Ana Berg/EFE",
            "Solo para suscriptores",
            "Más información",
        ),
        "La directora de Hydra declara ante la policía",
        (
            (
                "La policía interrogó el martes durante tres horas a la directora de la "
                "empresa Hydra por la rotura de la presa de Osten."
            ),
            (
                "La inundación que siguió a la rotura de la presa de Osten causó 41 muertos "
                "en la ciudad baja."
            ),
        ),
    ),
    "it": Pieces(
        "Crolla la diga di Osten, 41 morti",
        (
            (
                "La diga sopra Osten è crollata lunedì e l'alluvione ha causato 41 morti, "
                "secondo la polizia."
            ),
            (
                "Il gestore Hydra aveva aperto due paratoie alle 3.10, quattro ore dopo "
                "l'allerta del servizio meteorologico."
            ),
            (
                "«Abbiamo seguito la procedura alla lettera», ha detto Ana Ruiz, direttrice "
                "di Hydra."
            ),
            "Ma non ha detto chi aveva dato l'ordine.",
            (
                "Il sindaco Petr Lang ha chiesto all'esercito 41 barche e coperte per gli "
                "abitanti della città bassa."
            ),
        ),
        (
            "Leggi anche: Cosa fare in caso di alluvione",
            "Condividi questo articolo",
            "Iscriviti alla newsletter",
            "Tutti i diritti riservati.",
            "Foto: Ana Berg/ANSA",
            "Contenuto riservato agli abbonati",
            "Potrebbe interessarti",
        ),
        "La direttrice di Hydra interrogata per la diga",
        (
            (
                "La polizia ha interrogato martedì per tre ore la direttrice del gestore "
                "Hydra per il crollo della diga di Osten."
            ),
            (
                "L'alluvione seguita al crollo della diga sopra Osten ha causato 41 morti "
                "nella città bassa."
            ),
        ),
    ),
    "pt": Pieces(
        "Barragem de Osten rompe e deixa 41 mortos",
        (
            (
                "A barragem acima de Osten rompeu na segunda-feira e a enchente causou 41 "
                "mortes, segundo a polícia."
            ),
            (
                "A operadora Hydra tinha aberto duas comportas às 3h10, quatro horas depois "
                "do alerta do serviço meteorológico."
            ),
            "“Seguimos o procedimento à risca”, disse Ana Ruiz, diretora da Hydra.",
            "Mas não disse quem tinha dado a ordem.",
            (
                "O prefeito Petr Lang pediu ao exército 41 barcos e cobertores para os "
                "moradores da cidade baixa."
            ),
        ),
        (
            "Leia também: O que fazer em caso de enchente",
            "Compartilhe esta notícia",
            "Assine a nossa newsletter",
            "Todos os direitos reservados.",
            "Foto: Ana Berg/Lusa",
            "Exclusivo para assinantes",
            "Saiba mais",
        ),
        "Diretora da Hydra interrogada sobre a barragem",
        (
            (
                "A polícia interrogou na terça-feira durante três horas a diretora da "
                "operadora Hydra sobre a ruptura da barragem de Osten."
            ),
            (
                "A enchente depois da ruptura da barragem acima de Osten causou 41 mortes na "
                "cidade baixa."
            ),
        ),
    ),
    "nl": Pieces(
        "Dam bij Osten breekt door, 41 doden",
        (
            (
                "De dam boven Osten is maandag doorgebroken en door de overstroming zijn 41 "
                "mensen omgekomen, zegt de politie."
            ),
            (
                "Beheerder Hydra had om 3.10 uur twee sluizen geopend, vier uur na de "
                "waarschuwing van de weerdienst."
            ),
            (
                "“Wij hebben de procedure naar de letter gevolgd”, zei Ana Ruiz, directeur "
                "van Hydra."
            ),
            "Maar hij zei niet wie de opdracht had gegeven.",
            (
                "Burgemeester Petr Lang vroeg het leger om 41 boten en dekens voor de "
                "bewoners van de benedenstad."
            ),
        ),
        (
            "Lees ook: Wat te doen bij een overstroming",
            "Deel dit artikel",
            "Meld je aan voor de nieuwsbrief",
            "Alle rechten voorbehouden.",
            "Foto: Ana Berg/ANP",
            "Alleen voor abonnees",
            "Meer over dit onderwerp",
        ),
        "Directeur van Hydra verhoord over de dam",
        (
            (
                "De politie heeft dinsdag de directeur van beheerder Hydra drie uur verhoord "
                "over de doorbraak van de dam bij Osten."
            ),
            (
                "Door de overstroming na de doorbraak van de dam boven Osten zijn 41 mensen "
                "in de benedenstad omgekomen."
            ),
        ),
    ),
    "pl": Pieces(
        "Pęknięta tama w Osten, 41 ofiar",
        (
            (
                "Tama powyżej Osten pękła w poniedziałek, a w powodzi zginęło 41 osób, "
                "podała policja."
            ),
            (
                "Operator Hydra otworzył dwie śluzy o 3.10, cztery godziny po ostrzeżeniu "
                "służby meteorologicznej."
            ),
            "„Postępowaliśmy zgodnie z procedurą”, powiedziała Ana Ruiz, dyrektorka Hydry.",
            "Ale nie powiedział, kto wydał rozkaz.",
            (
                "Burmistrz Petr Lang poprosił wojsko o 41 łodzi i koce dla mieszkańców "
                "dolnego miasta."
            ),
        ),
        (
            "Czytaj też: Co robić w czasie powodzi",
            "Udostępnij artykuł",
            "Zapisz się do newslettera",
            "Wszelkie prawa zastrzeżone.",
            "Fot. Ana Berg/PAP",
            "Tylko dla prenumeratorów",
            "Zobacz również",
        ),
        "Dyrektorka Hydry przesłuchana w sprawie tamy",
        (
            (
                "Policja przesłuchała we wtorek przez trzy godziny dyrektorkę operatora "
                "Hydra w sprawie pęknięcia tamy w Osten."
            ),
            "W powodzi po pęknięciu tamy powyżej Osten zginęło 41 osób w dolnym mieście.",
        ),
    ),
    "cs": Pieces(
        "V Ostenu se protrhla hráz, 41 obětí",
        (
            (
                "Hráz nad Ostenem se v pondělí protrhla a při povodni zahynulo 41 lidí, "
                "uvedla policie."
            ),
            (
                "Provozovatel Hydra otevřel ve 3.10 dvě stavidla, čtyři hodiny po výstraze "
                "meteorologů."
            ),
            "„Postupovali jsme přesně podle předpisů,“ řekla Ana Ruizová, ředitelka Hydry.",
            "Ale neřekl, kdo vydal rozkaz.",
            (
                "Starosta Petr Lang požádal 3. března armádu o 41 člunů a deky pro obyvatele "
                "dolního města."
            ),
        ),
        (
            "Čtěte také: Co dělat při povodni",
            "Sdílet článek",
            "Přihlaste se k odběru newsletteru",
            "Všechna práva vyhrazena.",
            "Foto: Ana Berg/ČTK",
            "Pouze pro předplatitele",
            "Související články",
        ),
        "Ředitelku Hydry vyslechli kvůli hrázi",
        (
            (
                "Policie v úterý tři hodiny vyslýchala ředitelku provozovatele Hydra kvůli "
                "protržení hráze v Ostenu."
            ),
            "Při povodni po protržení hráze nad Ostenem zahynulo v dolním městě 41 lidí.",
        ),
    ),
    "uk": Pieces(
        "У Остені прорвало дамбу, 41 загиблий",
        (
            (
                "Дамбу над Остеном прорвало в понеділок, під час повені загинула 41 людина, "
                "повідомила поліція."
            ),
            (
                "Оператор «Гідра» відкрив два шлюзи о 3:10, через чотири години після "
                "попередження метеослужби."
            ),
            "«Ми діяли точно за інструкцією», – сказала Ана Руїс, директорка «Гідри».",
            "Але він не сказав, хто віддав наказ.",
            "Мер Петр Ланг попросив в армії 41 човен і ковдри для мешканців нижнього міста.",
        ),
        (
            "Читайте також: Що робити під час повені",
            "Поділитися статтею",
            "Підпишіться на розсилку",
            "Усі права захищено.",
            "Фото: Ана Берг/Укрінформ",
            "Лише для передплатників",
            "Більше на цю тему",
        ),
        "Директорку «Гідри» допитали через прорив дамби",
        (
            (
                "Поліція у вівторок три години допитувала директорку оператора «Гідра» через "
                "прорив дамби над Остеном."
            ),
            "Під час повені після прориву дамби над Остеном у нижньому місті загинула 41 людина.",
        ),
    ),
    "ja": Pieces(
        "オステンのダムが決壊、41人死亡",
        (
            "オステン上流のダムが月曜日に決壊し、警察によると洪水で41人が死亡した。",
            "運営会社ヒドラは午前3時10分に水門を二つ開けた。気象当局の警報から4時間後だった。",
            "「手順は一字一句守った」とヒドラのアナ・ルイス社長は述べた。",
            "しかし誰が命令したのかは明らかにしなかった。",
            "ペトル・ラング市長は軍に41隻の船と毛布を要請した。",
        ),
        (
            "関連記事：洪水の時にすべきこと",
            "この記事をシェアする",
            "ニュースレターに登録する",
            "無断転載を禁じます。",
            "写真：アナ・ベルグ／共同",
            "この記事は会員限定です",
            "あわせて読みたい",
        ),
        "ヒドラ社長、ダム決壊で聴取",
        (
            (
                "警察は火曜日、オステンのダム決壊について運営会社ヒドラの社長から3時間にわた"
                "り事情を聴いた。"
            ),
            "オステン上流のダムの決壊による洪水で、下町では41人が死亡した。",
        ),
    ),
    "zh": Pieces(
        "奥斯滕大坝决堤 41人死亡",
        (
            "警方表示，奥斯滕上游的大坝周一决堤，洪水造成41人死亡。",
            "运营商海德拉公司在凌晨3时10分打开了两道闸门，比气象部门的警报晚了四个小时。",
            "“我们严格按照程序操作，”海德拉公司总裁安娜·鲁伊斯说。",
            "但他没有说是谁下的命令。",
            "市长彼得·朗要求军队提供41艘船和毛毯，救助下城的居民。",
        ),
        (
            "相关阅读：洪水来临时该怎么办",
            "分享这篇文章",
            "订阅我们的通讯",
            "版权所有。",
            "图片来源：安娜·贝格／新华社",
            "仅限订阅用户阅读",
            "延伸阅读",
        ),
        "海德拉公司总裁因大坝决堤被问话",
        (
            "警方周二就奥斯滕大坝决堤一事对运营商海德拉公司总裁问话三个小时。",
            "奥斯滕上游大坝决堤后的洪水在下城造成41人死亡。",
        ),
    ),
    "ar": Pieces(
        "انهيار سد أوستن ومقتل 41 شخصا",
        (
            "انهار السد الواقع فوق مدينة أوستن يوم الاثنين وقتل 41 شخصا في الفيضان، بحسب الشرطة.",
            (
                "وفتحت شركة هيدرا المشغلة بوابتين في الساعة 3:10، بعد أربع ساعات من تحذير "
                "هيئة الأرصاد الجوية."
            ),
            "«اتبعنا الإجراءات بحذافيرها»، قالت آنا رويز مديرة شركة هيدرا.",
            "لكنه لم يقل من أصدر الأمر.",
            "وطلب العمدة بيتر لانغ من الجيش 41 قاربا وبطانيات لسكان المدينة السفلى.",
        ),
        (
            "اقرأ أيضا: ماذا تفعل عند الفيضان",
            "شارك هذا المقال",
            "اشترك في النشرة البريدية",
            "جميع الحقوق محفوظة.",
            "تصوير: آنا بيرغ/رويترز",
            "للمشتركين فقط",
            "مواضيع ذات صلة",
        ),
        "الشرطة تستجوب مديرة هيدرا بشأن السد",
        (
            (
                "استجوبت الشرطة يوم الثلاثاء مديرة شركة هيدرا المشغلة ثلاث ساعات بشأن انهيار "
                "سد أوستن."
            ),
            "قتل 41 شخصا في المدينة السفلى في الفيضان الذي أعقب انهيار السد فوق مدينة أوستن.",
        ),
    ),
}
"""By ISO 639-1 code; the fourth sentence of each leans on the third."""
