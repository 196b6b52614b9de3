"""The outlet that a text names: a line of credit, "© 2022 Osten Daily", "Source: Osten Daily"."""

from __future__ import annotations

import re

LINE_CHARACTERS = 120
_NAME = r"(?P<{}>[A-ZÀ-Ý][\w.&’'-]*(?: (?:of|the|and|de|du|la|le|der|[A-ZÀ-Ý][\w.&’'-]*)){{0,5}}?)"
_BARE = re.compile(
    r"(?:The )?(?:[A-ZÀ-Ý][\w.&’'-]+ ){0,3}"
    r"(?:Wire|News(?:wire)?|(?:News )?Service|News Agency|Press|Times|Post|Herald|Tribune|Journal|"
    r"Gazette|Chronicle|Courier|Observer|Telegraph|Dispatch(?:es)?|Daily|Broadcasting|Radio)"
    r"|Reuters|AP|AFP|dpa|TASS|Xinhua|Bloomberg|Associated Press|The Associated Press"
)
_NOUNS = re.compile(
    r"(?:The )?(?:(?:[A-ZÀ-Ý0-9][\w.&’'-]*|of|the|de) ){1,4}(?:Echo|Lantern|Mirror|Star|Sun|Mail|"
    r"Record|Standard|Review|Monitor|Argus|Advertiser|Bugle|Ledger|Examiner|Inquirer|Enquirer|Globe|"
    r"Independent|Guardian|Sentinel|Register|Reporter|Bulletin|Banner|Beacon|Mercury|Express|Leader|"
    r"TV|FM|Television|Channel|Network|Magazine|Weekly|Agency|Digest|Online|Today|Zeitung|Anzeiger)"
    r"(?: (?:\d{1,3}|Online|Group|[A-Z]{2,3}))?"
)
"""Names of outlets that are ordinary words elsewhere: told only where a name is looked for."""
_NOT_NAMES = re.compile(
    r"(?:Breaking|Latest|Top|World|Local|More|Related|Live|Sports?|Business|Good|Bad|Fake|Blog|"
    r"Job|The|Recent|Video|Hard|End|Modern|Ancient) ?(?:News|Times|Post|Press|Service|Daily)"
)
_CREDITS = (
    re.compile(rf"(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{{4}}(?:-\d{{4}})?,?\s*)?{_NAME.format('name')}"
               r"(?:[.,|/]|\s*\d{4}|\s+[Aa]ll rights|\s*$)"),
    re.compile(r"(?:Source|Quelle|Fuente|Fonte|Bron|Źródło|Via)\s*:\s*"
               rf"{_NAME.format('name')}[.]?$"),
    re.compile(r"(?:This (?:article|story) was )?(?:[Oo]riginally|[Ff]irst) "
               r"(?:published|appeared) (?:by|in|on|at) "
               rf"{_NAME.format('name')}[.]?$"),
)  # fmt: skip


def credited_outlet(line: str) -> str | None:
    """The outlet that a line of credit names, or None where the line is no such credit."""
    if len(line) > LINE_CHARACTERS:
        return None
    if is_credit(line):
        return line
    for pattern in _CREDITS:
        if match := pattern.match(line):
            return match["name"].strip(" .,")
    return None


def named_outlet(name: str) -> str | None:
    """A name, if it is that of an outlet: "Velmark Radio", "Ashel Valley Echo"."""
    bare = name.strip(" .,")
    return bare if is_credit(bare) or _NOUNS.fullmatch(bare) else None


def is_credit(line: str) -> bool:
    """Whether a line is nothing but the name of an outlet or an agency."""
    return bool(_BARE.fullmatch(line)) and not _NOT_NAMES.fullmatch(line)
