"""The furniture of pages in German, French, Spanish, Italian, Portuguese and Dutch, line by line.

Each rule opens with what no sentence of an article opens with, or takes the whole line.
"""

from __future__ import annotations

from summarizer.text.lines import any_of

_REST = r"\b.{0,220}"
_ENDING = r".{0,220}"
_SHORT = r".{0,80}"

_GERMAN = any_of(
    r"(?:empfohlener )?(?:redaktioneller |externer )inhalt|an dieser stelle (?:finden sie|befindet "
    r"sich|"
    r"steht) .{0,40}\binhalt.{0,160}",
    rf"ich (?:bin|erkläre mich) (?:damit )?einverstanden{_REST}|(?:damit )?(?:können|werden) "
    rf"personenbezogene daten{_REST}",
    r".{2,80}\b(?:direkt|kostenlos|bequem|gratis) in(?:s| ihr| dein| das) "
    r"(?:e-?mail-?)?postfach.{0,30}",
    rf"mit (?:der|ihrer|deiner) (?:anmeldung|registrierung) (?:akzeptier|stimm|bestätig){_ENDING}",
    r".{2,120}[:.] (?:hier|jetzt) (?:anmelden|abonnieren|bestellen)\.?",
    rf"(?:jetzt |hier |gleich )?(?:abonnieren|abonniere|bestellen) (?:sie |du )?(?:jetzt |hier |"
    rf"auch )?(?:unseren|den|unsere|kostenlos|die (?:zeitung|app)|das (?:e-?paper|abo)){_REST}",
    rf"(?:melden sie sich|melde dich|registrieren sie sich|tragen sie sich) "
    rf".{{0,40}}\b(?:newsletter|"
    rf"an\b|anmelden|ein\b|kostenlos|weiterlesen|kommentieren){_SHORT}",
    rf"(?:unser |der |den )?newsletter\b[^.]{{0,60}}(?:abonnieren|bestellen|anmelden|anmeldung|"
    rf"postfach){_SHORT}",
    rf"folgen sie (?:uns|dem|der)\b.{{0,40}}\b(?:auf|bei|whatsapp|kanal|instagram|"
    rf"facebook){_SHORT}",
    rf"folg(?:e|t) uns\b{_SHORT}",
    rf"(?:unterstütz(?:e|en sie|t)) (?:bitte )?(?:unsere?n?|uns|den journalismus|unabhängigen|die "
    rf"redaktion)\b(?: (?:arbeit|redaktion|journalismus|team|zeitung))?\b{_REST}",
    rf"schon ab \d+ (?:euro|cent|franken) (?:im|pro) (?:monat|jahr|woche){_REST}",
    r"(?:geschätzte )?lese(?:zeit|dauer):? ?(?:ca\.? )?\d+ ?(?:min\.?|minuten?)",
    r"\d+ ?(?:min\.?|minuten?) (?:lesezeit|lesedauer)",
    r"(?:artikel|beitrag|seite|text|link|diesen artikel|diesen beitrag|jetzt)? ?(?:teilen|drucken|"
    r"merken|kommentieren|vorlesen|anhören|verschicken|kopieren|weiterlesen|mehr lesen|mehr "
    r"erfahren)(?: (?:auf|per|via|mit) .{2,40})?",
    r"(?:auf|per|via|bei) (?:facebook|twitter|x|whatsapp|e-?mail|linkedin|xing|telegram|bluesky) "
    r"(?:teilen|versenden|senden|weiterleiten|folgen)",
    rf"\*?\s?(?:mit (?:einem )?(?:sternchen|stern|\*)|die mit|bei den mit) .{{0,60}}\b(?:affiliate|"
    rf"werbe|provisions)-?links?{_REST}",
    rf"(?:dieser (?:artikel|beitrag|text)|diese seite) enthält (?:affiliate|werbe|provisions|"
    rf"anzeigen){_REST}",
    rf"(?:wenn sie|kaufst du|kaufen sie) .{{0,80}}\bprovision{_REST}",
    rf"(?:wir (?:und unsere partner )?(?:verwenden|nutzen|benötigen ihre (?:einwilligung|"
    rf"zustimmung))|diese (?:web)?(?:seite|site) (?:verwendet|nutzt)|mit (?:der|ihrer) (?:nutzung|"
    rf"zustimmung)|wenn sie unter 16)\b.{{0,60}}\b(?:cookies?|einwilligung|zustimmung|datenschutz|"
    rf"website|webseite){_REST}",
    r"(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|zustimmen|einstellungen)(?: und \w+)?",
    r"(?:ihre|deine) e-?mail-?adresse wird nicht veröffentlicht.{0,80}",
    r"erforderliche felder sind .{0,30}markiert.{0,10}",
    r"(?:schreiben sie|schreibe?|hinterlasse) (?:einen|ihren|deinen) kommentar.{0,30}",
    r"kommentare? ?\(?\d*\)?(?: (?:lesen|anzeigen|schreiben|geschlossen))?",
    r"zu(?:m|r) (?:inhalt|hauptinhalt|hauptnavigation|suche|startseite|übersicht|homepage) ?"
    r"(?:springen|wechseln)?",
    r"(?:mehr (?:zum thema|aus .{2,40}|nachrichten .{2,30})|auch interessant|lesen sie (?:auch|"
    r"hier|"
    r"mehr|dazu)|lies auch|das könnte (?:sie|dich) auch interessieren|meistgelesen\w*|weitere "
    r"(?:artikel|meldungen|nachrichten)|passend dazu|zum thema|siehe auch)(?:\s?[:|>»-].{0,160}|)",
    rf"(?:dieser (?:artikel|inhalt|beitrag) ist|das ist ein) .{{0,30}}\b(?:abonnenten|mitglieder|"
    rf"plus-?artikel|kostenpflichtig|registrierte){_SHORT}",
    rf"(?:sie haben|haben sie|bereits|schon) .{{0,40}}\b(?:abonnent|abonnentin|abo|plus-?zugang)\b"
    rf"[^.]{{0,40}}\?{_SHORT}",
    r"(?:alle rechte vorbehalten|nachdruck (?:verboten|nur mit)\b.{0,60})\.?",
    r"(?:foto|bild|grafik|quelle|video|illustration|symbolbild|archivfoto|bildquelle|autor|"
    r"redaktion)"
    r"s?: .{2,70}(?<![.!?])",
    r"von (?:unserer|unserem) (?:redaktion|korrespondent\w*|reporter\w*)\b.{0,40}",
)
_FRENCH = any_of(
    rf"suivez[ -].{{0,100}}\bsur (?:notre|nos|facebook|whatsapp|instagram|x|google|"
    rf"telegram){_SHORT}",
    r"vous avez (?:une?|des) (?:info|information|témoignage|question|remarque|"
    r"photo)s?\b[^?]{0,60}\?"
    r".{0,120}",
    r".{2,120}[:.,] (?:inscrivez|abonnez)-vous (?:ici|gratuitement)\.?",
    rf"(?:abonnez-vous|inscrivez-vous|désabonnez-vous|s'abonner|s'inscrire|je m'abonne|déjà abonné|"
    rf"pas encore abonné|rejoignez|suivez-nous|suivez l'actualité|retrouvez(?: toute l'actualité|"
    rf"-nous)|"
    rf"téléchargez (?:notre|l'application)|activez les (?:notifications|alertes)|soutenez(?:-nous| "
    rf"(?:notre|un journalisme|une presse|la presse|le journal))|faites un don){_REST}",
    rf"(?:recevez|découvrez) (?:chaque (?:matin|soir|jour|semaine)|notre|nos|la newsletter|"
    rf"gratuitement|toute l'actualité|l'essentiel){_REST}",
    rf"vous lisez (?:un article|actuellement|ici) .{{0,60}}\b(?:accès libre|gratuit\w*|abonnés|"
    rf"newsletter){_REST}",
    rf"nous avons besoin de (?:vous|votre (?:soutien|aide)){_REST}",
    rf".{{2,40}} vit (?:de vos|grâce à vos|uniquement de vos) (?:dons|abonnements|lecteurs){_REST}",
    rf"(?:il vous reste|cet article est|la suite est|ce contenu est|contenu) .{{0,40}}\b(?:abonnés|"
    rf"réservé|de cet article à lire|à découvrir){_SHORT}",
    r"(?:lire|voir|écouter|regarder|à lire|à voir|à écouter|lisez)(?: (?:aussi|également|encore|la "
    r"suite|plus))(?:\s?[:|>»-].{0,200}|)",
    r"(?:lire la suite|en savoir plus|voir plus|la suite|sur le même (?:sujet|thème)|les plus "
    r"(?:lus|lues|partagés)|dans la même rubrique|à la une|nos dernières (?:infos|actualités)|"
    r"articles? (?:liés|similaires|les plus lus))(?:\s?[:|>»].{0,160}|)",
    rf"(?:partagez|partager)(?: (?:cet article|sur|par|via|l'article|cette page|ce contenu|autour)"
    rf"{_REST}|)",
    rf"(?:nous utilisons|nous et nos partenaires|ce site utilise|en poursuivant|avec nos "
    rf"partenaires|"
    rf"en cliquant)\b.{{0,100}}\b(?:cookies|traceurs|navigation|données|conditions){_REST}",
    r"(?:tout )?(?:accepter|refuser|paramétrer|continuer sans accepter)(?: .{0,30})?",
    rf"ce forum est modéré{_REST}",
    r"modération a priori|pour créer des paragraphes, .{0,80}",
    rf"votre (?:adresse (?:e-?mail|de messagerie|électronique)|commentaire|contribution) ne sera"
    rf"{_REST}|les champs obligatoires .{{0,60}}",
    r"(?:laisser|ajouter|poster|écrire|lire les) (?:un |une |votre |tous les |\d+ "
    r")?(?:commentaires?|"
    r"réponse)s?.{0,20}",
    r"(?:temps de lecture|lecture|durée) ?:? ?\d+ ?min(?:utes?|\.)?|\d+ min(?:utes)? de lecture",
    r"(?:photo|crédit|crédits|crédit photo|dessin|illustration|infographie|image|vidéo)s? ?"
    r"[:©] ?.{2,70}(?<![.!?])",
    rf"(?:cet article contient|certains liens|les liens de cet article) .{{0,60}}\b(?:affili\w+|"
    rf"commission){_REST}",
    rf"(?:tous droits (?:de reproduction )?réservés|reproduction (?:interdite|même "
    rf"partielle)){_SHORT}",
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)? ?\d{1,2}(?:er)? \w{3,9} \d{4},? par "
    r".{2,50}",
)
_SPANISH = any_of(
    r".{2,120}[:.,] (?:apúntate|suscríbete|inscríbete|regístrate) (?:aquí|ya|gratis)\.?",
    rf"(?:suscr[íi]b[ae](?:te|se)|suscripción por|reg[íi]str(?:ate|ese|a tu)|ap[úu]nta(?:te|se)|"
    rf"inscr[íi]b[ae](?:te|se)|s[íi]gue(?:nos|la (?:actualidad|última hora)| toda la "
    rf"(?:actualidad|información))|[úu]ne(?:te|se) a (?:nuestr|la comunidad)|descarga (?:nuestra|"
    rf"la "
    rf"(?:app|aplicación))|h[aá]zte (?:socio|socia|suscriptor)|ya (?:soy|eres) suscriptor){_REST}",
    rf"(?:sigue|siga) (?:a .{{2,40}} (?:en|por)|nuestr\w+|.{{2,40}} en) (?:facebook|instagram|"
    rf"twitter|"
    rf"x|telegram|whatsapp|tiktok|youtube|nuestro canal){_SHORT}",
    rf"(?:recibe|reciba|recibir) (?:cada|nuestr|la newsletter|el boletín|las noticias|gratis|en tu "
    rf"correo){_REST}",
    rf"apoya (?:el periodismo|nuestro|a nuestra|un periodismo){_REST}",
    rf"(?:si quieres|para) (?:seguir leyendo|continuar leyendo|apoyar este periodismo){_REST}",
    rf"(?:este (?:contenido|artículo) es|contenido|artículo) (?:exclusiv\w+|sol[oa]) (?:para|de) "
    rf"(?:suscriptores|socios){_SHORT}",
    r"(?:lea|lee|leer|ver|mira|escucha)(?: (?:también|más|además))(?:\s?[:|>»-].{0,200}|)",
    r"(?:más información|te puede interesar|noticias relacionadas|lo más (?:leído|visto)|"
    r"artículos? "
    r"relacionados?|temas?|etiquetas|archivado en|en esta noticia|continuar leyendo|seguir leyendo|"
    r"sigue leyendo|ver más)(?:\s?[:|>»].{0,160}|)",
    r"(?:compart(?:e|ir|a))(?: (?:en|por|con|este|esta|vía)\b.{0,80}|)(?<![.])",
    rf"(?:utilizamos|usamos|este sitio (?:web )?(?:usa|utiliza)|nosotros y nuestros socios|al "
    rf"continuar|si continúas)\b.{{0,100}}\b(?:cookies|navegación|navegando|datos|"
    rf"condiciones){_REST}",
    r"(?:aceptar|rechazar|configurar)(?: (?:todo|todas|cookies|y continuar|las cookies))*",
    r"(?:tu|su) (?:dirección de )?correo (?:electrónico )?no será publicad[oa].{0,80}",
    r"los campos (?:obligatorios|necesarios) .{0,50}",
    r"(?:deja|escribe|añade|publica|ver|mostrar) (?:un|tu|los|\d+) (?:comentarios?|"
    r"respuesta).{0,20}",
    r"(?:tiempo de lectura|lectura):? ?\d+ ?min(?:utos?)?|\d+ min(?:utos?)? de lectura",
    r"(?:foto(?:grafía)?|imagen|fuente|crédito|ilustración|vídeo|gráfico)s?: .{2,70}(?<![.!?])",
    rf"(?:todos los derechos reservados|prohibida (?:su|la) reproducción){_SHORT}",
    rf"(?:este (?:artículo|contenido)|algunos enlaces|si compras) .{{0,80}}\b(?:afiliad\w+|"
    rf"comisi[óo]n){_REST}",
)
_ITALIAN = any_of(
    r".{2,120}[:.,] (?:iscriviti|abbonati|registrati) (?:qui|ora|gratis)\.?",
    rf"(?:iscriviti|abbonati|registrati|seguici|scarica (?:la nostra|l'app)|unisciti (?:al|alla|a "
    rf"noi)|sostieni(?:ci| (?:il|la|un|il nostro))|ricevi (?:ogni|la newsletter|le notizie|"
    rf"gratis)|sei già abbonato|non sei abbonato|attiva le notifiche|accedi (?:o|per)\b|segui "
    rf".{{2,40}} "
    rf"su (?:facebook|instagram|whatsapp|telegram|x|google)){_REST}",
    r"vuoi (?:commentare|leggere|ricevere|continuare|sostenere)\b[^?]{0,80}\?.{0,220}",
    rf"(?:questo (?:articolo|contenuto)|contenuto) (?:è )?(?:riservato|esclusiv\w+|solo) (?:agli|"
    rf"per gli|"
    rf"ai) (?:abbonati|iscritti){_SHORT}",
    r"(?:leggi|vedi|guarda|ascolta)(?: (?:anche|tutto|di più|ancora))(?:\s?[:|>»-].{0,200}|)",
    r"(?:potrebbe interessarti|articoli correlati|i più (?:letti|visti)|continua a leggere|scopri "
    r"di "
    r"più|per saperne di più|argomenti|tag)(?:\s?[:|>»].{0,160}|)",
    r"condividi(?: (?:su|con|via|questo|l'articolo|la notizia)\b.{0,80}|)(?<![.])",
    rf"(?:noi e (?:i nostri|terze)|utilizziamo|usiamo|questo sito (?:utilizza|usa)|continuando|"
    rf"proseguendo)\b.{{0,120}}\b(?:cookie|navigazione|dati|consenso){_REST}",
    r"(?:accetta|rifiuta|personalizza)(?: (?:tutto|tutti|e continua|i cookie))*",
    r"(?:©|\(c\))? ?riproduzione riservata.{0,30}",
    r"il tuo indirizzo e-?mail non sarà pubblicato.{0,80}|i campi obbligatori .{0,50}",
    r"(?:lascia|scrivi|aggiungi|leggi) (?:un |i |tutti i |il tuo )?comment[oi].{0,20}",
    r"(?:tempo di lettura|lettura):? ?\d+ ?min(?:ut[oi])?|\d+ minut[oi] di lettura",
    r"(?:foto|immagine|fonte|credit[oi]?|illustrazione|video|grafica)(?: di|:) .{2,60}(?<![.!?])",
    rf"tutti i diritti (?:sono )?riservati{_SHORT}",
    rf"(?:questo articolo contiene|alcuni link|se acquisti) .{{0,80}}\b(?:affiliat\w+|"
    rf"commissione){_REST}",
)
_PORTUGUESE = any_of(
    r".{2,120}[:.,] (?:inscreva-se|assine|subscreva) (?:aqui|já|grátis)\.?",
    rf"(?:assine|subscreva|inscreva-se|cadastre-se|registe-se|siga-nos|siga (?:o|a|nosso|nossas?) "
    rf".{{0,40}}\b(?:no|na|em) (?:whatsapp|instagram|facebook|telegram|x|google)|receba (?:as|os|"
    rf"no|"
    rf"nossa|todos|diariamente)|baixe (?:o|nosso)|descarregue a|apoie (?:o|nosso|a)|junte-se (?:a|"
    rf"ao|"
    rf"à)|clique aqui|já é assinante|ainda não é assinante|participe do (?:canal|grupo)){_REST}",
    rf"(?:conteúdo|artigo|este (?:conteúdo|artigo) é) (?:exclusivo|só|apenas|reservado) (?:para|a) "
    rf"(?:assinantes|subscritores){_SHORT}",
    r"(?:leia|veja|ouça|saiba|assista)(?: (?:também|mais|ainda))(?:\s?[:|>»-].{0,200}|)",
    r"(?:continue (?:a ler|lendo)|mais lidas|notícias relacionadas|relacionad[ao]s|ver mais|"
    r"tópicos|etiquetas)(?:\s?[:|>»].{0,160}|)",
    r"(?:compartilh(?:e|ar)|partilh(?:e|ar))(?: (?:no|na|por|via|este|esta|com|em)\b.{0,80}|"
    r")(?<![.])",
    rf"(?:utilizamos|usamos|nós e os nossos|este site (?:usa|utiliza)|ao continuar|ao navegar)\b"
    rf".{{0,120}}\b(?:cookies|navegação|navegar|dados|condições|termos){_REST}",
    r"(?:aceitar|rejeitar|recusar)(?: (?:tudo|todos|cookies|os cookies))*",
    r"o seu endereço de e-?mail não será publicado.{0,80}|os? campos? obrigatórios? .{0,50}",
    r"(?:deixe|escreva|ver|mostrar) (?:um|uma|seu|os|\d+) (?:comentários?|resposta).{0,20}",
    r"(?:tempo de leitura|leitura):? ?\d+ ?min(?:utos?)?|\d+ min(?:utos)? de leitura",
    r"(?:foto|imagem|fonte|crédito|ilustração|vídeo)s?: .{2,70}(?<![.!?])",
    rf"todos os direitos reservados{_SHORT}",
    rf"(?:este artigo contém|alguns links|se comprar) .{{0,80}}\b(?:afiliad\w+|comissão){_REST}",
)
_DUTCH = any_of(
    rf"(?:schrijf (?:je|u) (?:nu )?in|meld (?:je|u) (?:nu )?aan|abonneer (?:je|u|nu)|word (?:nu "
    rf")?(?:lid|"
    rf"abonnee)|volg ons|ontvang (?:elke|dagelijks|onze|het laatste|gratis)|download (?:onze|de) "
    rf"app|"
    rf"steun (?:ons|onze|onafhankelijke|de journalistiek)|al abonnee|nog geen abonnee|log in (?:om|"
    rf"of)|"
    rf"probeer nu){_REST}",
    rf"(?:dit artikel|deze inhoud) is (?:alleen|exclusief|gratis) (?:voor|te lezen) .{{0,20}}"
    rf"(?:abonnees|leden){_SHORT}",
    r"(?:lees|bekijk|luister)(?: (?:ook|meer|verder|hier))(?:\s?[:|>»-].{0,200}|)",
    r"(?:meest gelezen|gerelateerde artikelen|gerelateerd|meer over .{2,40}|meer nieuws|aanbevolen)"
    r"(?:\s?[:|>»].{0,160}|)",
    r"(?:deel|delen)(?: (?:dit|op|via|artikel)\b.{0,60}|)(?<![.])",
    rf"(?:wij|we|deze (?:web)?site|door verder)\b.{{0,60}}\b(?:gebruik\w*|plaats\w*|accept\w*) "
    rf".{{0,40}}"
    rf"\bcookies?{_REST}",
    r"(?:alle )?(?:cookies )?(?:accepteren|weigeren|instellen)",
    r"(?:je|uw) e-?mailadres wordt niet (?:gepubliceerd|getoond).{0,80}|vereiste velden .{0,50}",
    r"(?:geef|plaats|laat) (?:een|je) reactie.{0,30}",
    r"leestijd:? ?\d+ ?min(?:uten|uut)?|\d+ min(?:uten)? leestijd",
    r"(?:foto|beeld|bron|illustratie|video)'?s?(?: door|:) .{2,60}(?<![.!?])",
    rf"alle rechten voorbehouden{_SHORT}",
    rf"(?:dit artikel bevat|als je via|bij aankoop via) .{{0,80}}\b(?:affiliate\w*|"
    rf"commissie){_REST}",
)

WEST = any_of(
    *(rules.pattern for rules in (_GERMAN, _FRENCH, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH))
)
"""Each language opens its lines with words of its own: "Lesezeit: 2 Minuten"."""
