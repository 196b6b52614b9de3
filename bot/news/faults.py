"""An error of fetching that tells more than a sentence: for good."""

from __future__ import annotations

from bot.errors import RefusedError


class GoneError(RefusedError):
    """A site says that the address is gone for good."""
