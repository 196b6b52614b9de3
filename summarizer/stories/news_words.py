"""Words that news prints far more often than other texts: countries, powers, press, politics.

The frequencies of a language as a whole take "Pakistan" or "lawmakers" for rare, and articles on
two events in one country would look alike.
"""

from __future__ import annotations

from functools import cache

from summarizer.text.words import stem, words

SHARE = 0.05
"""The share of news articles that hold such a word, roughly."""

_COUNTRIES = """
    afghanistan afghan algeria argentina australia australian austria austrian bangladesh belarus
    belgium belgian bosnia brazil brazilian britain british bulgaria canada canadian chile china
    chinese colombia congo croatia cuba cuban czech denmark danish egypt egyptian england english
    estonia ethiopia finland finnish france french georgia germany german ghana greece greek haiti
    hungary hungarian india indian indonesia iran iranian iraq iraqi ireland irish israel israeli
    italy italian japan japanese jordan kenya korea korean kuwait latvia lebanon libya libyan
    lithuania malaysia mali mexico mexican morocco myanmar nepal netherlands dutch nigeria nigerian
    norway norwegian pakistan pakistani palestine palestinian palestinians peru philippines poland
    polish portugal qatar romania russia russian rwanda saudi arabia scotland scottish senegal
    serbia singapore slovakia slovenia somalia spain spanish sudan sweden swedish switzerland swiss
    syria syrian taiwan tanzania thailand tunisia turkey turkish uganda ukraine ukrainian uruguay
    venezuela vietnam wales yemen zambia zimbabwe africa african america american americans asia
    asian europe european arab kurdish balkans gaza caucasus crimea kashmir tibet
    """
_PLACES = """
    washington moscow beijing london paris berlin rome madrid vienna brussels geneva kyiv kiev
    warsaw prague athens ankara istanbul tehran baghdad kabul damascus jerusalem cairo islamabad
    delhi mumbai tokyo seoul pyongyang sydney toronto york chicago boston angeles francisco houston
    dallas miami atlanta philadelphia detroit seattle hollywood california texas florida ohio
    virginia carolina pennsylvania michigan arizona colorado kremlin pentagon capitol downing
    """
_POWERS = """
    islam islamic muslim muslims christian christians jewish catholic catholics pope vatican nato
    eu un opec imf hamas hezbollah taliban qaeda gop fbi cia nasa obama trump bush clinton biden
    putin merkel lawmaker lawmakers congressional congressman republican democrat democratic
    conservative conservatives liberal liberals socialist communist labour tory tories parliament
    parliamentary premier chancellor diplomat diplomats diplomatic ambassador embassy sanction
    sanctions treaty regime rebel rebels militant militants insurgent insurgents airstrike
    airstrikes ceasefire troops ally allies summit referendum ballot turnout impeachment senator
    governor attorney sheriff prosecutor defendant testimony lawsuit verdict indictment felony
    """
_PRESS = """
    twitter tweet tweets tweeted facebook google apple microsoft youtube amazon instagram tiktok
    cnn reuters bbc nbc cbs abc msnbc npr ap afp tass xinhua dpa guardian bloomberg telegraph
    journalist journalists reporter reporters newspaper broadcaster spokesman spokeswoman columnist
    getty copyright caption image photograph photo gallery advertisement subscribe newsletter
    """


@cache
def news_stems() -> frozenset[str]:
    """Their stems."""
    listed = f"{_COUNTRIES} {_PLACES} {_POWERS} {_PRESS}"
    return frozenset(stem(word) for word in words(listed))
