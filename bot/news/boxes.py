"""What sites call the parts of a page, in its markup: words of tags, ids, classes and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any


def names(text: str) -> frozenset[str]:
    """The words of a text that is set in rows."""
    return frozenset(text.split())


_NAMED_IN = ("id", "class", "data-testid", "data-component", "data-component-name", "data-gu-name")
_PART = re.compile(r"[A-Z]?[a-zà-ÿ]+|[A-Z]+(?![a-z])")

TAGS = names(
    """nav aside footer form button dialog select menu figcaption noscript template time"""
)
ROLES = names("navigation complementary contentinfo search dialog alertdialog banner")
WORDS = names(
    """newsletter newsletters signup subscribe subscription subscriptions share shares sharing
    sharebar sharer social socials sociable shariff addtoany addthis related relatedposts
    recirc recirculation recommended recommendation recommendations outbrain taboola promo
    promos promotion promoted sponsor sponsored sponsorship ad ads adv advert adverts
    advertisement advertising adslot dfp affiliate commerce cookie cookies cookieconsent
    consent gdpr onetrust iubenda didomi borlabs usercentrics comment comments disqus
    discussion respond breadcrumb breadcrumbs sidebar rail popular trending mostread ticker
    toolbar pagination pager paging donate donation donations membership popup modal lightbox
    tags taglist tagged byline bio authorbio authorcard authorbox contributor contributors
    contrib masthead nav navbar navigation subnav poll quiz survey odds betting bookmaker
    bookmark bookmarks follow feedback rating ratings copyright colophon caption captions
    credit credits attribution player audio carousel ugc cta callout republish reprint viewers
    controls teasers forum aside arbo ariane werbung anzeige anzeigen teilen kommentar
    kommentare merken autorenbox verwandte paywallbox partage partager publicite commentaires
    compartir publicidad comentarios relacionadas relacionados suscripcion boletin condividi
    condivisione pubblicita commenti correlati compartilhar publicidade delen reacties
    gerelateerd reclame udostepnij reklama komentarze sdileni diskuse inzerce"""
)
"""A word of a name that tells furniture by itself: "c-newsletter_signup_box"."""

NAMES = re.compile(
    r"\b(?:most (?:read|viewed|popular)|read (?:more|next|also|on)|also read|see also|more (?:from|"
    r"on|in|stories)|up next|next up|sign (?:up|in|on)|log ?in|skip (?:link|to|nav)|sr only|screen "
    r"reader|visually hidden|tag list|post tags?|article tags?|author (?:bio|card|box|info|block)|"
    r"about (?:the )?author|call to action|rich ?link|inline ?link|interstitial link|match "
    r"(?:facts|stats)|league table|score (?:ticker|box)|stock (?:ticker|quote)|back ?link|social "
    r"link|follow us|site (?:header|footer|title|description)|fact ?check link|reading time|photo "
    r"credit|lire aussi|a lire|leer mas|leggi anche|lees ook|mehr zum|page list enhancement|link "
    r"list|read time|min read|form (?:done|fail)|button wrapper|email (?:form|capture)|story "
    r"(?:links|tools|package)|article (?:tools|actions)|action bar|post meta|entry meta|article "
    r"meta)\b"
)
"""Words that tell it together: "jp-read-more", "authorInfo"."""

STANDFIRST = names(
    """subtitle subheadline subheading subhead subhed standfirst dek deck summary chapo chapeau
    sommario sottotitolo catenaccio entradilla bajada subtitulo anreisser anriss vorspann
    untertitel teasertext excerpt lede leadin intro introduction ingress abstract onderkop
    perex zajawka lead teaser description"""
)
"""A word of a name that tells the lines between the title and the text."""


def words_of(element: Any) -> list[str]:
    """The words of what an element is called, in small letters: "AuthorBio__text" has three."""
    told = [element.get(name, "") for name in _NAMED_IN]
    if "-" in element.tag:
        told += [element.tag, element.get("name", "")]
    return [word.lower() for name in told for word in _PART.findall(name)]


def is_box(element: Any) -> bool:
    """Whether a page calls an element a part that is no article."""
    if element.tag in TAGS or element.get("role", "").lower() in ROLES:
        return True
    words = words_of(element)
    return bool(words) and (
        not WORDS.isdisjoint(words) or NAMES.search(" ".join(words)) is not None
    )


def unname(element: Any) -> None:
    """Take the name of an element away, so that nobody is misled by it."""
    if element.tag in TAGS:
        element.tag = "div"
    for name in (*_NAMED_IN, "role", "style", "hidden", "aria-hidden"):
        element.attrib.pop(name, None)


def elements(tree: Any) -> Iterator[Any]:
    """The elements of a tree in their order, without comments."""
    return (element for element in tree.iter() if isinstance(element.tag, str))
