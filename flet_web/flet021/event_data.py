"""`e.data` in a program of Flet 0.21, where it is always a str."""

from __future__ import annotations

import datetime
import json
from typing import Any

from flet_web.controls.values.duration import Duration

SILENT = frozenset({
    ("CupertinoSlider", "change"), ("CupertinoTextField", "submit"), ("PopupMenuItem", "click"),
    ("RangeSlider", "change"), ("RangeSlider", "change_end"), ("RangeSlider", "change_start"),
    ("Slider", "change"), ("TextField", "submit"),
})  # fmt: skip
"""Events of Flet 0.21 that came without what has changed: programs read the control."""

MEMBER: dict[Any, str] = {
    "will_accept": "accept",
    "leave": "src_id",
    "tap_link": "url",
    ("ExpansionPanelList", "change"): "index",
}
"""The one member of the payload that an event gave in Flet 0.21."""


def event_data(control: Any, name: str, data: Any) -> str:
    """The payload of the event `name` as Flet 0.21 gave it: plain text, "true", a number as text, or JSON."""
    if data is None and name != "dismiss":
        return ""
    wire = control._schema.wire
    if (wire, name) in SILENT:
        return ""
    if name == "dismiss" and isinstance(data, bool):
        data = getattr(control, "value", None)
    if isinstance(data, dict):
        if wire == "DragTarget" and "g" in data:
            data = {"src_id": data["src_id"], **data["g"]}
        member = MEMBER.get((wire, name), MEMBER.get(name))
        data = data.get(member, data) if member is not None else data
    return text_of(name, data)


def text_of(name: str, data: Any) -> str:
    """Any payload as text."""
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
    if isinstance(data, Duration):
        return str(data.in_seconds)
    if isinstance(data, datetime.timedelta):
        return str(int(data.total_seconds()))
    if isinstance(data, dict):
        return _from_map(name, data)
    if isinstance(data, list):
        return json.dumps(data, default=_as_text)
    return str(data)


def _from_map(name: str, data: dict[str, Any]) -> str:
    if name == "resize" and {"width", "height"} <= data.keys():
        return f"{data['width']},{data['height']}"
    if len(data) == 1:
        only = next(iter(data.values()))
        if only is None or isinstance(only, str | int | float):
            return text_of(name, only)
    return json.dumps(data, default=_as_text)


def _as_text(value: Any) -> str | None:
    """What JSON has no form for. The content of a file is left out: it is a field of the event."""
    return None if isinstance(value, bytes) else str(value)
