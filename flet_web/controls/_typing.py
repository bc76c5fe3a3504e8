"""Typing names that Python 3.10 does not have yet."""

from __future__ import annotations

import sys
from typing import ParamSpec

if sys.version_info >= (3, 11):
    from typing import Self, dataclass_transform
else:
    from typing_extensions import Self, dataclass_transform

__all__ = ["ParamSpec", "Self", "dataclass_transform"]
