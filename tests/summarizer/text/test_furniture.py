"""No furniture is shown, and no sentence of an article is lost."""

import pytest

from summarizer.text.furniture import furniture, is_furniture

FURNITURE = [
    "Share", "Share this article", "Facebook Twitter Pinterest Email", "Tweet | Print | Email",
    "Share on Facebook Share on Twitter", "ADVERTISEMENT", "Advertisement - scroll to continue",
    "Story continues below advertisement", "By admin", "By Ana Ruiz", "By Ana Ruiz and Petr Lang",
    "Posted by Staff", "Source link", "Leave a Reply", "Leave a Comment", "(0) comments",
    "12 Comments", "Your email address will not be published. Required fields are marked *",
    "Recommended for you", "Read more", "Read more: Bridge to close for a year",
    "RELATED: Bridge to close for a year", "Related: what the mayor promised",
    "Also read - Bridge to close",
    "You may also like", "More from North Wire", "Most read", "Trending now",
    "Sign up for our morning newsletter", "Get the day’s news delivered straight to your inbox",
    "Subscribe to our newsletter", "Subscribe now", "Already a subscriber? Sign in",
    "Enter your email to join", "Follow us on Instagram", "Follow Ana Ruiz on Twitter",
    "Download our app", "We use cookies to improve your experience.", "Accept all cookies",
    "This site uses cookies.", "By continuing to use this site you agree to our terms.",
    "We value your privacy", "As an Amazon Associate I earn from purchases",
    "We may earn a commission if you buy through our links.", "This post contains affiliate links.",
    "© 2021 Osten Daily. All rights reserved.", "Copyright 2020 North Wire", "All rights reserved",
    "Home | News | Weather | Sport", "Home › World › Europe › Osten", "Skip to main content",
    "4 min read", "Listen to this article", "Image source, Getty Images", "Image copyright AFP",
    "The Osten dam on Monday. Ana Ruiz/Pool/AFP via Getty Images",
    "The dam on Monday. (AP Photo/Ana Ruiz)", "A gate of the dam. Photo: Ana Ruiz/Reuters",
    "Water runs over the dam [Ana Ruiz/Reuters]", "Photograph: Ana Ruiz/North Wire", "Getty Images",
    "(Reporting by Ana Ruiz; Editing by Petr Lang)", "Reporting by Ana Ruiz in Osten",
    "Tags: dam, flood, Osten", "Filed under: Local", "Sign in", "Log in", "Loading...", "* * *",
    "icon bookmark icon camera icon check icon close icon edit icon file",
    "Keep it clean. Please avoid obscene or lewd language.", "Be the first to comment",
    "Listen live", "Do you have a story? Email the newsdesk.",
    "Support the Herald: a year of local news for 9 crowns.", "Anzeige",
    "Lesen Sie auch: Brücke bleibt gesperrt", "Lire aussi : Le pont reste fermé",
    "Publicidad", "Leer también: El puente sigue cerrado", "Leggi anche: Il ponte resta chiuso",
    "https://example.org/a", "Click here: the full report",
]  # fmt: skip

ARTICLE = [
    "Share prices fell by a third on Monday.",
    "Related costs rose, the ministry said.",
    "More on Friday than on Monday came to vote.",
    "Follow the river for a mile and there is the dam.",
    "Sign up for insurance by Friday, the governor urged.",
    "“We use cookies to track nobody,” the company said.",
    "The firm said: “Subscribe to our newsletter” was never on its page.",
    "Copyright law is to change in March.",
    "Email records show that he knew.",
    "Comments by the minister drew protest.",
    "Watch towers were built along the border.",
    "Live-fire drills were held near Osten.",
    "By Friday the water had reached the bridge.",
    "By law, the minister must answer.",
    "Reporting by the Osten Daily found that three officers had lied.",
    "Source code was found on his laptop.",
    "Advertisement revenue fell.",
    "Print runs were cut by half.",
    "Tag teams of nurses went from door to door.",
    "Home prices rose | slightly.",
    "He was seen in an icon of the saint.",
    "Image is everything, said the coach.",
    "Get the vaccine, she said.",
    "Please wait for the doctor, officials urged.",
    "The talks were held in Geneva via video link.",
    "Lang works for the AP.",
    "Getty Images was sued in London on Monday.",
    "This article of the treaty was published in 1999 and has been disputed since.",
    "Photo: the word stood on every door.",
    "The minister tweeted: “Share this with everyone you know.”",
    "Terms of the deal were not disclosed.",
    "Privacy policy is a matter for parliament.",
    "Related: the word means kin, he wrote, “and nothing else”.",
    "Er sagte: „Wir verwenden Cookies nicht.“",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_told(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", ARTICLE)
def test_a_sentence_of_an_article_is_kept(line: str) -> None:
    assert not is_furniture(line)


BODY = "The water fell by a metre overnight, the regional office said, and the bridge was open."


def test_all_that_follows_the_heading_of_the_comments_is_furniture() -> None:
    lines = [BODY, BODY, BODY, "Leave a Reply", "I was there. It was worse.", BODY]

    assert furniture(lines) == [False, False, False, True, True, True]


def test_a_link_to_the_comments_above_the_article_does_not_hide_it() -> None:
    assert furniture(["Leave a Comment", BODY, BODY]) == [True, False, False]


def test_headlines_in_a_box_are_furniture_and_the_article_goes_on_behind_it() -> None:
    lines = [BODY, "Related stories", "Bridge closed for a year", "Mayor to go", BODY]

    assert furniture(lines) == [False, True, True, True, False]


def test_a_quotation_with_its_speaker_is_kept_in_a_box() -> None:
    lines = [BODY, "Read more", "“It is over,” the mayor said on Monday.", BODY]

    assert furniture(lines) == [False, True, False, False]
