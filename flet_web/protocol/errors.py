"""The one exception of the protocol layer."""

from __future__ import annotations


class ProtocolError(ValueError):
    """Bytes or operations that no right peer sends: what is wrong, what would be right, what came."""
