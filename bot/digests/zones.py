"""Time zones by what people call them: a city, an abbreviation, a name of the zone database."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from functools import cache
from zoneinfo import available_timezones

from bot.errors import InputError

_ABBREVIATIONS = {
    "utc": "UTC", "gmt": "UTC", "z": "UTC",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin",
    "eet": "Europe/Helsinki", "eest": "Europe/Helsinki", "wet": "Europe/Lisbon",
    "msk": "Europe/Moscow", "bst": "Europe/London",
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York",
    "ct": "America/Chicago", "cdt": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "akst": "America/Anchorage", "hst": "Pacific/Honolulu",
    "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "hkt": "Asia/Hong_Kong", "sgt": "Asia/Singapore",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "awst": "Australia/Perth",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "sast": "Africa/Johannesburg",
}  # fmt: skip
_SEVERAL = {
    "cst": "Chicago or Shanghai", "ist": "Kolkata, Dublin or Jerusalem",
    "ast": "Halifax or Riyadh", "gst": "Dubai or South Georgia", "pkt": "Karachi or Almaty",
}  # fmt: skip
_CITIES = {
    "Europe/Berlin": "Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Leipzig, Germany",
    "Europe/London": "Manchester, Edinburgh, Cardiff, Oxford, Birmingham, UK",
    "Europe/Paris": "Lyon, Marseille, Toulouse, Strasbourg, France",
    "Europe/Rome": "Milan, Naples, Turin, Italy", "Europe/Madrid": "Barcelona, Seville, Spain",
    "Europe/Zurich": "Geneva, Basel, Bern, Switzerland", "Europe/Amsterdam": "The Hague, Rotterdam",
    "Europe/Warsaw": "Krakow, Gdansk, Poland", "Europe/Moscow": "St Petersburg",
    "Europe/Kyiv": "Lviv, Odesa, Ukraine", "Europe/Brussels": "Antwerp, Ghent, Belgium",
    "America/New_York": "Washington, Boston, Philadelphia, Miami, Atlanta, Ottawa, Montreal",
    "America/Chicago": "Houston, Dallas, Austin, Minneapolis, New Orleans",
    "America/Denver": "Salt Lake City", "America/Phoenix": "Tucson, Arizona",
    "America/Los_Angeles": "San Francisco, Seattle, San Diego, Portland, California",
    "America/Sao_Paulo": "Rio de Janeiro, Rio, Brasilia", "Asia/Shanghai": "Beijing, Shenzhen",
    "Asia/Kolkata": "Delhi, New Delhi, Mumbai, Bangalore, Bengaluru, Chennai, India",
    "Asia/Tokyo": "Osaka, Kyoto, Japan", "Asia/Dubai": "Abu Dhabi", "Asia/Ho_Chi_Minh": "Hanoi",
    "Asia/Jerusalem": "Tel Aviv", "Australia/Sydney": "Canberra",
    "Pacific/Auckland": "Wellington", "Africa/Johannesburg": "Cape Town, Pretoria",
    "Africa/Lagos": "Abuja", "Asia/Riyadh": "Jeddah", "Europe/Istanbul": "Ankara",
}  # fmt: skip


def find_zone(said: str) -> str:
    """The zone's name; an unknown or ambiguous word is an InputError with what is near."""
    words = _folded(said)
    if words in _SEVERAL:
        what = f"“{said}” is the name of several time zones."
        raise InputError(what, do=f"Say the city: {_SEVERAL[words]}.")
    if found := _ABBREVIATIONS.get(words) or _named().get(words):
        return found
    near = difflib.get_close_matches(words, _named(), n=1, cutoff=0.75)
    meant = f"Did you mean {_named()[near[0]]}? " if near else ""
    do = f"{meant}Say a large city near you, or a name like Europe/Berlin."
    raise InputError(f"I know no time zone or city “{said}”.", do=do)


@cache
def _named() -> Mapping[str, str]:
    """Zones by their names, and by the cities in them.

    Where two names end in one city, the first in the alphabet that is no old alias counts.
    """
    zones = sorted(available_timezones(), key=lambda name: (name.count("/") != 1, name))
    by_city: dict[str, str] = {}
    for name in zones:
        if "/" in name and not name.startswith(("Etc/", "US/", "SystemV/", "posix/", "right/")):
            by_city.setdefault(_folded(name.rsplit("/", 1)[1]), name)
    more = {_folded(city): zone for zone, said in _CITIES.items() for city in said.split(", ")}
    return {**by_city, **more, **{_folded(name): name for name in zones}}


def _folded(said: str) -> str:
    """Words as they are compared: "New_York", "new york" and "New-York" are one."""
    return re.sub(r"[\s_-]+", " ", said.strip(" .,()")).casefold()
