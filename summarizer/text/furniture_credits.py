"""Who made it: bylines, signatures of reporters and editors, credits of pictures.

All of these are matched in the line as printed, for names stand in capitals.
"""

from __future__ import annotations

import re

from summarizer.text.lines import any_of
from summarizer.text.words import words

_SIGNATURE_WORDS = 40
_AGENCY = (
    r"(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|ANSA|dpa|DPA|TASS|Xinhua|XINHUA|ANI|PTI|PA|TNS|"
    r"UPI|"
    r"Bloomberg|Pool|POOL|NurPhoto|Anadolu(?: Agency)?|Getty(?: Images)?|Shutterstock|"
    r"Z(?:uma|UMA)(?: Press)?|iStock|Alamy|Rex|Associated Press|Agence France-Presse|"
    r"Press Association|Handout|I(?:mago|MAGO)|Picture Alliance|[\w.]+ Wire)"
)
_NAME = r"[A-ZÀ-Ý][\w.'’-]*(?: (?:de |van |von |al-)?[A-ZÀ-Ý][\w.'’-]*){0,4}"
_PICTURE = (
    r"(?:File )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ff]oto|Bild|[Pp]hoto credit|Credit)s?"
)
_ARTWORK = (
    r"(?:Illustration|Graphic|Infographic|Chart|Map|Cartoon|Artwork|Animation|Montage|Composite|"
    r"Video|Film|Photography|Photomontage|Data visuali[sz]ation|Design|Drawing|Sketch)s?"
)


_CAPTION_ENDS = any_of(
    rf"(?:^|\s|[.!?…)\"”’])[(\[]?(?:{_PICTURE}\s*(?:by|:|/|©)\s*)?{_NAME}\s?/\s?"
    rf"(?:{_NAME}\s?/\s?)*{_AGENCY}(?:\s?/\s?[\w ]{{2,30}}| via [\w /]{{2,40}})*[)\]]?\.?$",
    rf"[(\[]{_AGENCY} (?:[Pp]hoto|[Ii]mages?|[Ff]ile)[^()\[\]]{{0,60}}[)\]]\.?$",
    rf"[(\[]{_PICTURE}(?: by|:| courtesy| credit| via)[^()\[\]]{{2,80}}[)\]]\.?$",
    rf"\s{_PICTURE}: {_NAME}(?:\s?/\s?[\w ]{{2,40}})*\.?$",
    r"\bvia (?:Getty Images|AP|R(?:euters|EUTERS)|AFP|Shutterstock)(?:/[\w ]{2,20})?"
    r"[)\]]?\.?$",
    r"[.!?…]\s+(?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy)\.?$",
    rf"^\(?{_NAME}\s?[|/]\s?{_AGENCY}(?:/[\w ]{{2,30}})*\)?$",
    r"\s©\s?[\w ./-]{2,60}$",
)
_CREDIT_HINTS = (
    *("/", "©", "|", "hoto", "icture", "mage", "oto", "Bild", "Credit"),
    *(" via ", "Shutterstock", "iStock", "Alamy"),
)
"""What each of those ends has; a cheap look before the dear one."""
_ART_CREDIT = re.compile(
    rf"{_ARTWORK}(?: by|:| credit:)\s*(?:{_NAME})(?:(?:,| and| for|\s?/|\s?\|)\s*(?:the "
    rf")?{_NAME})*\.?"
)
_BY = re.compile(
    r"[(\[]?(?:(?:(?:additional )?(?:reporting|writing|editing|compiled|written|edited|story|words|"
    r"translated|translation|text|interview|produced|research|graphics|photos) )?by:? |"
    r"(?:words|text|reporting|editing|translation|interview|research|photos|graphics): )",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AMONG_NAMES = frozenset(
    words(
        """and in of for the at with by de van von reporting writing editing additional compiled
        edited translated photos photographs pictures graphics video text words"""
    )
)
_CONTRIBUTED = re.compile(
    rf"(?:(?:The )?{_NAME}(?:,| and|, and)?\s(?:(?:staff )?(?:writer|reporter)s? )?){{1,8}}"
    r"(?:[a-z]+ ){0,4}(?:also )?contributed"
    r"(?: reporting| research)?(?: to this (?:report|story|article|piece)| from [\w ,.]{2,60})?\.?"
)
_POST = re.compile(
    r"(?:(?<=[Bb]y)|,) (?:our )?(?:[\w&’'-]+ ){0,4}(?:reporter|correspondent|editor|staff|writer|"
    r"columnist|bureau)s?\.?$"
)
"""What follows a name in a byline, or stands for it: "senior reporter", "our court reporter"."""
_INITIALS = re.compile(r"\(?[a-z]{2,4}(?:/[a-z]{2,4}){1,4}(?: \([\w ]{2,20}(?:, [\w ]+)*\))?\)?")
_MATERIAL = re.compile(
    rf"[(]?(?:[Ww]ith|[Aa]dditional|[Ii]ncludes) (?:material|reporting|information|inputs?|"
    rf"files?|content)"
    rf" (?:from|by) (?:(?:the )?(?:{_NAME}|agencies|dpa|wires)(?:,| and|, and)? ?)+[).]*"
)
"""Whose words are in it: "With material from dpa and North Wire"."""

_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_ADDRESS = re.compile(rf"{_EMAIL}|(?i:twitter|bluesky|instagram)[: ]+@\w+")
_ADDRESSES = re.compile(rf"{_EMAIL}|@\w+|\+?\d[\d ()./-]{{4,}}\d")
_ADDRESS_WORDS = frozenset(
    words("twitter bluesky instagram email e-mail tel phone contact by and or")
)
_ADDRESSED_WORDS = 6


_PICTURED = re.compile(
    r"(?:Courtesy|Contributed|Submitted|Stock|Archive|Handout|Provided|File) (?:[Pp]hoto|"
    r"[Pp]icture|"
    rf"[Ii]mage)s?|\(?(?:[Pp]hoto )?[Cc]ourtesy(?: of|:) [^.!?]{{2,60}}\)?|{_AGENCY} (?:[Pp]hoto|"
    rf"[Ii]mages?)/{_NAME}|[(]?{_NAME} ?/ ?(?:The )?{_NAME}[)]?|{_NAME} via (?:Facebook|X|Twitter|"
    rf"Instagram|YouTube|TikTok|Bluesky)|.{{10,300}}[.!?…”][ ][(]{_NAME}\s?/\s?(?:The )?{_NAME}[)]"
)
"""Whose picture it is: "Courtesy photo", "Ana Ruiz/The Courier"."""

_TO_THIS = re.compile(
    r"[(]?[^.]{2,240}\bcontributed (?:reporting |research |writing )?to this (?:report|story|"
    r"article|"
    r"piece|dispatch)\b[^.]{0,40}\.?[)]?"
)
_STAFF = re.compile(
    r"(?:[A-ZÀ-Ý][\w.'’-]* ){0,5}(?:Staff|STAFF|Special|SPECIAL) (?:Writer|WRITER|Reporter|"
    r"REPORTER|Correspondent|CORRESPONDENT)s?"
)


def ends_in_credit(line: str) -> bool:
    """Whether a caption's credit closes a line: "The dam on Monday. Ana Ruiz/Pool/AFP"."""
    hinted = any(hint in line for hint in _CREDIT_HINTS)
    return hinted and _CAPTION_ENDS.search(line) is not None


def is_credit_line(line: str) -> bool:
    """Whether a line only says who made it: "Map: Ana Ruiz", "By Ana Ruiz in Osten", "ar/pl"."""
    return (
        _ART_CREDIT.fullmatch(line) is not None
        or ("contributed" in line and _contributed(line))
        or any(rule.fullmatch(line) for rule in (_STAFF, _PICTURED))
        or _INITIALS.fullmatch(line) is not None
        or _MATERIAL.fullmatch(line) is not None
        or _signature(line)
        or _addresses(line)
    )


def _contributed(line: str) -> bool:
    return _CONTRIBUTED.fullmatch(line) is not None or _TO_THIS.fullmatch(line) is not None


def _addresses(line: str) -> bool:
    """Nothing but a name and addresses: "Ana Ruiz | ana@lantern.example"; a handle may speak."""
    if "@" not in line or not _ADDRESS.search(line):
        return False
    others = words(_ADDRESSES.sub(" ", line))
    return len(others) <= _ADDRESSED_WORDS and all(
        word[0].isupper() or word.lower() in _ADDRESS_WORDS for word in others
    )


def _signature(line: str) -> bool:
    """A byline or the names of the reporters and editors: nothing but names, and no date."""
    if not (opening := _BY.match(line)) or _YEAR.search(line):
        return False
    if post := _POST.search(line):
        return all(map(_is_of_names, words(line[opening.end() : post.start()])))
    names = re.findall(r"[^\W\d_][\w.'’-]*", line[opening.end() :])
    return 0 < len(names) <= _SIGNATURE_WORDS and all(map(_is_of_names, names))


def _is_of_names(word: str) -> bool:
    return word[0].isupper() or word.lower() in _AMONG_NAMES
