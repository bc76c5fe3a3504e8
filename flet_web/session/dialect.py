"""What an event carries in a program of Flet 0.21, where `e.data` is always a str."""

from __future__ import annotations

import datetime
import json
from typing import Any

__all__ = ["legacy_data"]


def legacy_data(name: str, data: Any) -> str:
    """The payload of the event `name` as Flet 0.21 gave it: plain text, "true", a number as text, or JSON."""
    if isinstance(data, str):
        return data
    if data is None:
        return ""
    if isinstance(data, bool):
        return "true" if data else "false"
    if isinstance(data, float):
        return str(int(data)) if data.is_integer() else str(data)
    if isinstance(data, datetime.time):
        return f"{data.hour}:{data.minute:02d}"
    if isinstance(data, datetime.date):
        return data.isoformat()
    if isinstance(data, datetime.timedelta):
        return str(int(data.total_seconds()))
    if isinstance(data, dict):
        return _from_map(name, data)
    if isinstance(data, list):
        return json.dumps(data, default=str)
    return str(data)


def _from_map(name: str, data: dict[str, Any]) -> str:
    if name == "resize" and {"width", "height"} <= data.keys():
        return f"{data['width']},{data['height']}"
    if len(data) == 1:
        only = next(iter(data.values()))
        if isinstance(only, str):
            return only
    return json.dumps(data, default=str)
