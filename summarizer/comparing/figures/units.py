"""Units of measure, each with what it measures and how much of it one is."""

from __future__ import annotations

import re

_MONTH_HOURS = 730.5
_HOURS = {
    "second": 1 / 3600, "minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "fortnight": 336,
    "month": _MONTH_HOURS, "year": 8766, "decade": 87_660, "century": 876_600, "centurie": 876_600,
}  # fmt: skip
_MEASURES: dict[str, dict[str, float]] = {
    "length": {"millimetre": 1e-3, "millimeter": 1e-3, "mm": 1e-3, "centimetre": 0.01, "cm": 0.01,
               "centimeter": 0.01, "metre": 1, "meter": 1, "kilometre": 1000, "kilometer": 1000,
               "km": 1000, "mile": 1609.34, "foot": 0.3048, "feet": 0.3048, "ft": 0.3048,
               "inch": 0.0254, "inche": 0.0254, "yard": 0.9144},
    "area": {"square kilometre": 100, "square kilometer": 100, "sq km": 100, "hectare": 1,
             "acre": 0.404686, "square mile": 258.999, "square metre": 1e-4, "square meter": 1e-4},
    "weight": {"tonne": 1, "metric ton": 1, "ton": 1, "kilogram": 1e-3, "kilo": 1e-3, "kg": 1e-3,
               "pound of": 4.53592e-4, "gram": 1e-6},
    "volume": {"litre": 1, "liter": 1, "barrel": 158.987, "gallon": 3.78541},
    "speed": {"mph": 1.60934, "miles per hour": 1.60934, "miles an hour": 1.60934, "km/h": 1,
              "kph": 1, "kilometres per hour": 1, "kilometers per hour": 1, "knot": 1.852,
              "kilometres an hour": 1, "kilometers an hour": 1},
    "power": {"megawatt": 1, "mw": 1, "gigawatt": 1000, "gw": 1000},
    "degrees": {"degree": 1},
}  # fmt: skip
CURRENCIES = {
    "$": "dollar", "us$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee",
    "dollar": "dollar", "us dollar": "dollar", "euro": "euro", "pound": "pound", "yen": "yen",
    "rupee": "rupee", "crown": "crown", "franc": "franc", "ruble": "ruble", "rouble": "ruble",
    "mark": "mark", "peso": "peso", "yuan": "yuan", "zloty": "zloty", "krone": "krone",
    "kroner": "krone", "krona": "krona", "kronor": "krona", "dinar": "dinar", "lira": "lira",
    "real": "real", "reais": "real", "usd": "dollar", "eur": "euro", "gbp": "pound",
    "dirham": "dirham", "riyal": "riyal", "shilling": "shilling", "florin": "florin",
    "thaler": "thaler", "ducat": "ducat", "lei": "lei", "forint": "forint",
}  # fmt: skip
SUMS = frozenset({*CURRENCIES.values(), "percent"})
"""The measures that answer "how much"."""
UNITS: dict[str, tuple[str, float]] = {
    **{unit: ("hours", hours) for unit, hours in _HOURS.items()},
    **{unit: (kind, by) for kind, units in _MEASURES.items() for unit, by in units.items()},
    **{unit: (money, 1.0) for unit, money in CURRENCIES.items() if unit.isalpha() or " " in unit},
    "percent": ("percent", 1.0), "per cent": ("percent", 1.0), "%": ("percent", 1.0),
    "pct": ("percent", 1.0), "percentage point": ("points", 1.0),
}  # fmt: skip
UNIT = re.compile(
    r"[ \u00a0-]?(?P<unit>"
    + "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
    + r")s?(?![\w])(?:[ -](?P<age>old)\b)?",
    re.IGNORECASE,
)
