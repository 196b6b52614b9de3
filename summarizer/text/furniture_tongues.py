"""The furniture of pages in other languages: buttons, links, appeals, rights, credits of pictures.

Each rule matches a whole folded line, as those for English pages do.
"""

from __future__ import annotations

from summarizer.text.lines import any_of

_REST = r"[^.!?。！？]{0,80}"

SHARING = any_of(
    r"(?:diesen |den )?(?:artikel|beitrag|text|seite) (?:teilen|drucken|merken|empfehlen|anhören)",
    r"(?:partager|imprimer|envoyer|écouter|commenter|enregistrer)(?: (?:cet|l'|cette|la) ?"
    r"(?:article|page|contenu))?",
    r"(?:compartir|imprimir|guardar|escuchar|comentar)(?: (?:este|esta|el|la))?(?: (?:artículo|"
    r"noticia|nota|página))?",
    r"(?:condividi|stampa|salva|ascolta|commenta)(?: (?:questo|questa|l'|la|il) ?(?:articolo|"
    r"notizia|pagina|pezzo))?",
    r"(?:compartilh[ea]r?|partilh[ea]r?|imprim[ai]r?|salv[ae]r?|ouça|comente)(?: (?:est[ae]|o|a|"
    r"ess[ae]))?(?: (?:artigo|notícia|matéria|página|reportagem))?",
    r"(?:deel|print|bewaar|mail|luister naar)(?: (?:dit|het|deze|de))(?: (?:artikel|bericht|"
    r"pagina))",
    r"(?:udostępnij|drukuj|wydrukuj|zapisz|skomentuj|podziel się)(?: (?:ten|tym))?(?: (?:artykuł|"
    r"artykułem|stronę|tekst))?",
    r"(?:sdílet|sdílejte|vytisknout|uložit|komentovat)(?: (?:tento))?(?: (?:článek|stránku))?",
    r"(?:поділитися|поширити|роздрукувати|зберегти|прокоментувати)(?: (?:цією|цю|це))?(?: "
    r"(?:статтею|статтю|новиною|новину|сторінкою))?",
    r"(?:поделиться|распечатать|сохранить)(?: (?:этой))?(?: (?:статьей|новостью|страницей))?",
    r"(?:この)?(?:記事|ページ)を(?:シェア|共有|印刷|保存|ツイート)(?:する)?|シェア(?:する)?|印刷(?:する)?",
    r"(?:分享|打印|收藏|转发|評論|评论)(?:(?:这篇|本|此|這篇)?(?:文章|新闻|新聞|页面))?(?:到.{1,10})?",
    r"(?:شارك|اطبع|احفظ|أرسل)(?: (?:هذا|هذه|المقال|الخبر|الصفحة))*",
)
"""Buttons: "Artikel teilen", "Udostępnij artykuł", "分享这篇文章"."""

READING_ON = any_of(
    r"(?:lesen sie (?:auch|mehr|hier|dazu|weiter)|mehr (?:zum thema|dazu|lesen|aus)|weiterlesen|"
    r"zum thema|auch interessant|das könnte sie (?:auch )?interessieren|themen|schlagworte)"
    rf"(?:[:\s]{_REST}\??)?",
    r"(?:lire (?:aussi|la suite|également|plus)|à lire (?:aussi|également)|sur le même (?:sujet|"
    rf"thème)|voir aussi|en savoir plus|à voir aussi|vous aimerez aussi)(?:[:\s]{_REST}\??)?",
    r"(?:lea (?:también|además|más)|te puede interesar|le puede interesar|más información|"
    r"ver también|leer más|noticias relacionadas|más sobre este tema|seguir leyendo)"
    rf"(?:[:\s]{_REST}\??)?",
    r"(?:leggi (?:anche|tutto|di più|l'articolo completo)|potrebbe interessar[tv]i(?: anche)?|"
    rf"vedi anche|per approfondire|articoli correlati|approfondimenti)(?:[:\s]{_REST}\??)?",
    r"(?:lei[ar] (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|notícias relacionadas|"
    rf"continue (?:lendo|a ler)|mais sobre)(?:[:\s]{_REST}\??)?",
    r"(?:lees (?:ook|meer|verder|hier)|bekijk ook|meer over dit onderwerp|meer nieuws|"
    rf"gerelateerde artikelen|zie ook)(?:[:\s]{_REST}\??)?",
    r"(?:czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|"
    rf"przeczytaj (?:też|także|również)|polecamy|więcej na ten temat)(?:[:\s]{_REST}\??)?",
    r"(?:čtěte (?:také|též|více|i)|související(?: články)?|přečtěte si(?: také)?|více k tématu|"
    rf"mohlo by vás zajímat|číst dál)(?:[:\s]{_REST}\??)?",
    r"(?:читайте (?:також|ще|далі|більше)|дивіться також|більше (?:на цю тему|новин)|"
    rf"читати далі|матеріали за темою|вас може зацікавити)(?:[:\s]{_REST}\??)?",
    rf"(?:читайте (?:также|ещё|далее)|смотрите также|материалы по теме)(?:[:\s]{_REST}\??)?",
    r"(?:関連(?:記事|ニュース|リンク)|あわせて読みたい|続きを読む|もっと見る|こちらも)(?:[：:].{0,60})?",
    r"(?:相关(?:阅读|新闻|文章|报道)|延伸(?:阅读|閱讀)|相關(?:閱讀|新聞)|阅读更多|更多(?:新闻|内容)|"
    r"推荐阅读)(?:[：:].{0,60})?",
    r"(?:اقرأ (?:أيضا|أيضًا|المزيد)|شاهد أيضا|مواضيع ذات صلة|المزيد (?:حول|من|عن).{0,40}|"
    rf"أخبار ذات صلة)(?:[:\s]{_REST}[?؟]?)?",
)
"""Links to other articles: "Lire aussi : ...", "Čtěte také: ...", "相关阅读：..."."""

SUBSCRIBING = any_of(
    r"(?:(?:unseren |den )?newsletter (?:abonnieren|bestellen)|jetzt (?:abonnieren|anmelden|"
    r"registrieren)|(?:zum|um zu) kommentieren (?:bitte )?(?:anmelden|einloggen)|(?:nur|exklusiv) "
    r"für abonnenten|jetzt .{0,20}abo(?:nnement)? .{0,40}|kommentare|anmelden|registrieren|"
    r"diesen artikel weiterlesen .{0,40})",
    r"(?:s'abonner|abonnez-vous|inscrivez-vous|recevez|je m'abonne|déjà abonné)"
    rf"(?:\s{_REST})?|(?:article |contenu )?réservé aux abonnés|se connecter|"
    rf"(?:il (?:vous )?reste \d+ ?% de cet article).{{0,60}}|commentaires",
    rf"(?:suscríb[ea](?:te|se)|regístr[ea](?:te|se)|inici(?:a|e) sesión)(?:\s{_REST})?|"
    r"(?:solo|contenido exclusivo|exclusivo) para (?:suscriptores|abonados)|comentarios",
    rf"(?:iscriviti|abbonati|registrati|accedi|ricevi)(?:\s{_REST})?|"
    r"(?:contenuto |articolo )?riservato agli abbonati|commenti",
    rf"(?:assine|inscreva-se|cadastre-se|subscreva|receba|faça login)(?:\s{_REST})?|"
    r"(?:conteúdo )?exclusivo para (?:assinantes|subscritores)|comentários",
    rf"(?:meld je|schrijf je|abonneer je|abonneer u|word (?:abonnee|lid)|log in)(?:\s{_REST})?|"
    r"(?:alleen|exclusief) voor (?:abonnees|leden)|reacties",
    rf"(?:zapisz się|zaprenumeruj|subskrybuj|zaloguj się|wykup dostęp)(?:\s{_REST})?|"
    r"(?:treść )?(?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów)|komentarze",
    rf"(?:přihlaste se|předplaťte si|odebírejte|přihlásit(?: se)?)(?:\s{_REST})?|"
    r"(?:článek )?(?:jen|pouze) pro (?:předplatitele|přihlášené)|komentáře|diskuse",
    rf"(?:підпишіться|підписуйтесь|підписатися|увійти)(?:\s{_REST})?|"
    r"(?:лише|тільки) для (?:передплатників|підписників)|коментарі",
    rf"(?:подпишитесь|подписывайтесь|войти)(?:\s{_REST})?|комментарии",
    r".{0,20}(?:ニュースレター|メルマガ|メールマガジン)(?:に|を)?(?:登録|購読)(?:する)?|"
    r"(?:この記事は|ここから先は)?(?:有料)?会員限定(?:です|記事)?|ログイン(?:する)?|コメント",
    r"(?:订阅|訂閱)(?:我们|本报|本網|我們)?(?:的)?(?:通讯|电子报|新闻信|電子報).{0,10}|"
    r"(?:仅限|只限|僅限)(?:订阅|訂閱|付费|付費)?(?:用户|会员|會員)(?:阅读|閱讀)?|登录|登入|留言",
    rf"(?:اشترك|سجل الدخول|سجّل)(?:\s{_REST})?|للمشتركين فقط|حصريا للمشتركين|التعليقات",
)
"""Appeals and doors: "S'abonner à la newsletter", "Tylko dla prenumeratorów", "会員限定です"."""

RIGHTS = any_of(
    r"(?:©.{0,40}\s)?(?:alle rechte vorbehalten|tous droits réservés|(?:todos )?(?:los derechos|"
    r"os direitos) reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa "
    r"zastrzeżone|všechna práva vyhrazena|(?:усі|всі) права захищен[оі]|все права защищены|"
    r"جميع الحقوق محفوظة)\W{0,3}(?:©.{0,40})?",
    r"無断(?:転載|複製)(?:・(?:転載|複製|引用))*(?:を)?(?:禁じます|禁止)(?:します)?。?|"
    r"(?:版权|版權)所有\W?(?:.{0,20}(?:转载|轉載).{0,12})?|未经(?:授权|许可).{0,20}",
)
"""Whose it is: "Alle rechten voorbehouden.", "無断転載を禁じます。"."""

PICTURES = any_of(
    r"(?:fot\.|foto:|fotó:|фото:|фото |photo :|crédits? (?:photo )?:|bild:|archivfoto:|zdjęcie:|"
    r"imagen:|immagine:|imagem:|afbeelding:|beeld:)\s?[^.!?]{2,60}",
    r"(?:写真|画像|撮影|图片(?:来源)?|圖片(?:來源)?|摄影|攝影|图|資料)[：:／/][^。]{2,40}",
    r"(?:تصوير|الصورة|صورة|مصدر الصورة)\s?:\s?[^.!؟]{2,60}",
)
"""Credits: "Fot. Ana Berg/PAP", "写真：アナ・ベルグ"."""

_GROUPS = (SHARING, READING_ON, SUBSCRIBING, RIGHTS, PICTURES)
_ANY = any_of(*(group.pattern for group in _GROUPS))
LINE_CHARACTERS = 120


def is_page_part_abroad(plain: str) -> bool:
    """Whether a folded line is of the page around an article in another language."""
    return len(plain) <= LINE_CHARACTERS and _ANY.fullmatch(plain) is not None
