"""What a control is for its user: the texts that it shows, its names, its role, its value, and a short description."""

from __future__ import annotations

from typing import Any, Final

from flet_web.protocol import Control

__all__ = [
    "CLOSED_LISTS", "describe", "key_of", "kind_of", "names_of", "option_key", "option_text", "parts_of", "role_of",
    "said_by", "shorten", "texts_of", "value_of",
]  # fmt: skip

SHOWN: Final = (
    "title", "label", "text", "content", "subtitle", "prefix", "suffix", "helper", "helper_text", "error", "error_text",
    "counter", "prefix_text", "suffix_text", "message",
)  # fmt: skip
"""Properties that are shown, where they are plain text."""

WRITTEN: Final = frozenset({"Markdown", "Text", "TextField"})
"""Kinds whose `value` is a text that is shown."""

NAMED: Final = ("label", "semantics_label", "tooltip")
"""Properties that give a control its name, if it has one."""

ROLES: Final = {
    "AlertDialog": "dialog", "AppBar": "banner", "Banner": "status", "BottomSheet": "dialog", "Checkbox": "checkbox",
    "Divider": "separator", "Dropdown": "combobox", "DropdownM2": "combobox", "DropdownOption": "option",
    "Image": "img", "Option": "option", "ProgressBar": "progressbar", "ProgressRing": "progressbar", "Radio": "radio",
    "RadioGroup": "radiogroup", "RangeSlider": "group", "Slider": "slider", "SnackBar": "status",
    "SnackBarAction": "button", "Switch": "switch", "TextField": "textbox", "VerticalDivider": "separator",
}  # fmt: skip
"""ARIA roles by kind; what ends in "Button" is a button, and what reacts to clicks too."""

CLOSED_LISTS: Final = frozenset({("Dropdown", "options"), ("DropdownM2", "options")})
"""Parts that are shown while their control is open."""

READ_BEFORE: Final = ("appbar", "drawer", "end_drawer", "leading", "icon", "prefix_icon", "title", "subtitle", "label")
READ_AFTER: Final = (
    "suffix_icon", "trailing", "actions", "action", "bottom_appbar", "navigation_bar", "floating_action_button"
)  # fmt: skip
ORDER: Final = {
    **{name: number - len(READ_BEFORE) for number, name in enumerate(READ_BEFORE)},
    **{name: number for number, name in enumerate(READ_AFTER, 1)},
}
"""In which order the parts of a control are read: those that are not named here in the middle, as they came."""

LONGEST: Final = 60
"""How much of a text messages repeat."""


def kind_of(control: Control) -> str:
    """The wire type; a Cupertino variant is of the same kind as the control that it is a variant of."""
    return str(control["_c"]).removeprefix("Cupertino")


def parts_of(control: Control) -> list[str]:
    """The names of a control's properties, in the order in which a person reads them."""
    return sorted((name for name in control if name[0] != "_"), key=lambda name: ORDER.get(name, 0))


def texts_of(control: Control) -> list[str]:
    """The texts that a control shows by itself, without those of controls in it."""
    texts, kind = [control[name] for name in SHOWN if isinstance(control.get(name), str)], kind_of(control)
    if kind in WRITTEN:
        value = control.get("value")
        value = "" if value is None else str(value)
        if kind == "Text":
            value += "".join(map(_span, control.get("spans") or ()))
        if control.get("password") is True:
            value = "•" * len(value)
        texts.insert(0, value or control.get("hint_text") or "")
    elif kind in ("Dropdown", "DropdownM2"):
        texts.insert(0, _chosen(control) or control.get("hint_text") or "")
    elif kind == "Slider" and texts:
        value = f"{control.get('value') or 0:.{control.get('round') or 0}f}"
        texts = [text.replace("{value}", value) for text in texts]
    return [text for text in texts if text]


def _span(span: Control) -> str:
    if span.get("visible") is False:
        return ""
    return f"{span.get('text') or ''}{''.join(map(_span, span.get('spans') or ()))}"


def _chosen(control: Control) -> str:
    """The text of the option that a drop-down shows as chosen."""
    value = control.get("value")
    chosen = next((option for option in control.get("options") or () if option_key(option) == value), None)
    return str(control.get("text") or "") if chosen is None else option_text(chosen)


def option_key(option: Control) -> str | None:
    """What a drop-down's `value` is when this option is chosen."""
    key = option.get("key")
    return option.get("text") if key is None else str(key)


def option_text(option: Control) -> str:
    """What an option says."""
    text = option.get("text")
    return str(option.get("key") or "") if text is None else str(text)


def said_by(value: Any) -> list[str]:
    """All texts in a value: a plain text, or a control with all in it."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        if value.get("visible") is False:
            return []
        kind = value.get("_c")
        own = [] if kind is None else texts_of(value)
        names = (name for name in parts_of(value) if (kind, name) not in CLOSED_LISTS)
        return own + [text for name in names if isinstance(value[name], dict | list) for text in said_by(value[name])]
    return [text for item in value for text in said_by(item)] if isinstance(value, list) else []


def names_of(control: Control, *names: str) -> list[str]:
    """The texts by which a control is called: of its label, for screen readers, and of its tooltip."""
    found: list[str] = []
    for name in names or NAMED:
        value = control.get(name)
        if isinstance(value, dict) and "message" in value:
            value = value["message"]
        found += said_by(value)
    return found


def key_of(control: Control) -> str | None:
    """The key, as text."""
    key = control.get("key")
    if isinstance(key, dict):
        key = key.get("value")
    return None if key is None else str(key)


def value_of(control: Control) -> Any:
    """What was typed, chosen or set, None for a control that has no such thing; (start, end) of a range slider."""
    kind, value = kind_of(control), control.get("value")
    if kind == "RangeSlider":
        return control.get("start_value"), control.get("end_value")
    if kind in ("Text", "Markdown"):
        return None
    if value is None and kind in WRITTEN:
        return ""
    if value is None and kind in ("Checkbox", "Switch") and control.get("tristate") is not True:
        return False
    if value is None and kind == "Slider":
        return control.get("min") or 0
    return value


def role_of(control: Control) -> str | None:
    """The ARIA role, None if it has none of its own."""
    role, is_pressed = ROLES.get(kind_of(control)), control.get("on_click") is True or control.get("on_tap") is True
    if role is None and (is_pressed or control["_c"].endswith("Button")):
        return "link" if control.get("url") else "button"
    return role


def describe(control: Control) -> str:
    """A control in a few words: `FilledButton "Save"`."""
    if control["_c"] == "Page":
        return "the page"
    parts = (said_by(control.get("title")), said_by(control.get("content")), texts_of(control), names_of(control))
    texts = names_of(control, "label") or next(filter(None, parts), [])
    key = key_of(control)
    name = f' "{shorten(texts[0])}"' if texts else f" key={key}" if key else ""
    return f"{control['_c']}{name}"


def shorten(text: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
