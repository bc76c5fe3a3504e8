"""What a client may write into a field: the rules that `field(client=...)` takes.

A person enters a `number`, a `text`, a `choice`, a `flag` or a `selection`: the control must be shown and must not be
disabled. What a browser tells by itself (a `length`, a `line`, what it has `reported`) it may tell at any time. The
arguments that are texts name other fields of the control.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet_web.engine.events import from_wire
from flet_web.engine.offsets import from_client
from flet_web.engine.schema import MISSING
from flet_web.engine.text_rules import exceeds, passes

if TYPE_CHECKING:
    from flet_web.engine.node import Node
    from flet_web.engine.schema import Field

__all__ = [
    "Rule", "below", "caption", "choice", "choices", "flag", "index", "length", "line", "number", "place",
    "reported", "selection", "taken", "text", "told", "value_of",
]  # fmt: skip

Check = Callable[["Node", Any, Any], Any]
"""`check(control, value so far, value that came)` gives the value to take, or raises ValueError: nobody can have
entered that."""

MOST_PIXELS = 100_000
LAST_OFFSET = 2**24


class Rule:
    """What a client may write into a field.

    `entered`: a person does it, in a control that can be used. `locked_by` names a field that forbids it while it is
    true. `events` are those that carry the value. `typed`: a text into which a person types, which is merged with what
    the program makes of it meanwhile. `counts_in` names the field with the text of which it has offsets. `converts`:
    the field holds the value in another form than the client sends it, and so do the events. `real`: it is a float,
    whole ones too, which JavaScript does not tell from integers.
    """

    __slots__ = ("check", "converts", "counts_in", "entered", "events", "locked_by", "real", "typed")

    def __init__(
        self,
        check: Check,
        *,
        entered: bool = True,
        events: tuple[str, ...] = (),
        locked_by: str = "",
        typed: bool = False,
        counts_in: str = "",
        converts: bool = False,
        real: bool = False,
    ) -> None:
        self.check, self.entered, self.events, self.locked_by, self.typed = check, entered, events, locked_by, typed
        self.counts_in, self.converts, self.real = counts_in, converts, real


def value_of(control: Node, name: str) -> Any:
    """The value of a field, of which nobody gets hold by this."""
    place = control._shape.get(name)
    if place is not None:
        return control._values[place]
    field = control._schema.fields[name]
    return field.make_default() if field.default is MISSING else field.default


def taken(control: Node, field: Field, value: Any) -> Any:
    """What a field holds after a client has written `value`. TypeError or ValueError if it must not.

    The caller holds the lock of the control's tree.
    """
    rule, before = field.client, value_of(control, field.name)
    if rule is None:
        raise ValueError("a client does not write it")
    if rule.locked_by and value_of(control, rule.locked_by) is True:
        raise ValueError(f"it is {rule.locked_by}")
    if _is_same(value, before):
        return before
    if not _is_finite(value):
        raise ValueError("it is not finite")
    return from_wire(field, rule.check(control, before, value))


def told(control: Node, event: str, data: Any) -> Any:
    """What a handler is told by an event that carries the value of a field.

    TypeError or ValueError if it is none that a person can have entered.
    """
    field, tree = control._schema.carried.get(event), control._tree
    if field is not None and field.client is not None and field.client.real and type(data) is int:
        data = float(data)
    if field is None or tree is None or data is None or _is_same(data, value_of(control, field.name)):
        return data
    with tree.lock:
        value = taken(control, field, data)
    return value if field.client is not None and field.client.converts else data


def _is_same(value: Any, before: Any) -> bool:
    return type(value) is type(before) and bool(value == before)


def _is_finite(value: Any) -> bool:
    """Whether all numbers in a value are finite."""
    if isinstance(value, str):
        return True
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(map(_is_finite, value.values()))
    return not isinstance(value, list) or all(map(_is_finite, value))


# What a person enters


def number(
    least: str,
    most: str,
    divisions: str,
    *,
    after: str = "",
    before: str = "",
    told: tuple[str, ...] = ("change", "change_start", "change_end"),
) -> Rule:
    """A number between two others, on one of the steps if there are `divisions`.

    It does not pass the field that it comes `after`, or `before`. `told` are the events that carry it.
    """

    def check(control: Node, old: Any, value: Any) -> Any:
        if type(value) not in (int, float):
            raise ValueError("it is no number")
        low, steps = value_of(control, least), value_of(control, divisions)
        span = max(value_of(control, most) - low, 0)
        # Browsers and Python round in different ways.
        if not -1e-6 * span <= value - low <= span * (1 + 1e-6):
            raise ValueError("it is out of range")
        if steps and steps > 0 and span:
            place = (value - low) / span * steps
            if abs(place - round(place)) > 1e-3:
                raise ValueError("it is between two steps")
        for other, sign in ((after, 1), (before, -1)):
            # A program may have set both the wrong way round: then they are put right one after the other.
            passed = other and (value - value_of(control, other)) * sign < -1e-6 * span
            if passed and (old - value_of(control, other)) * sign >= 0:
                raise ValueError(f"it passes {other}")
        return min(max(value, low), low + span)

    return Rule(check, events=told, real=True)


def flag(none_if: str = "", *, told: tuple[str, ...] = ("change", "select")) -> Rule:
    """True or False; None as well while the field `none_if` is true. `told` are the events that carry it."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if type(value) is bool or (value is None and none_if and value_of(control, none_if) is True):
            return value
        raise ValueError("it is neither on nor off")

    return Rule(check, events=told)


def text(*, max_length: str = "", input_filter: str = "", lines: tuple[str, ...] = (), locked_by: str = "") -> Rule:
    """What can be typed; several lines if one of the fields `lines` is true or more than 1."""

    def check(control: Node, before: Any, value: Any) -> Any:
        _check_typed(value, value_of(control, input_filter) if input_filter else None)
        before = before or ""
        limit = value_of(control, max_length) if max_length else None
        # A text that the program has set may be longer, and can be shortened.
        if limit and limit > 0 and len(value) > len(before) and exceeds(value, limit):
            raise ValueError("it is too long")
        if (
            ("\n" in value or "\r" in value)
            and _breaks(value) > _breaks(before)
            and not any(_is_more(value_of(control, name)) for name in lines)
        ):
            raise ValueError("it has several lines")
        return value

    return Rule(check, events=("change", "submit"), locked_by=locked_by, typed=True)


def _check_typed(value: Any, input_filter: Any) -> None:
    if not isinstance(value, str):
        raise ValueError("it is no text")
    # What replaces the rest may be anything.
    if value and input_filter is not None and not input_filter.replacement_string:
        expression, allows = input_filter.regex_string, input_filter.allow
        if not passes(
            value,
            expression,
            allows=allows,
            case_sensitive=input_filter.case_sensitive,
            dot_all=input_filter.dot_all,
        ):
            raise ValueError("the input filter does not let it through")


def _breaks(value: str) -> int:
    return value.count("\n") + value.count("\r")


def _is_more(value: Any) -> bool:
    return value is True or (value is not None and value > 1)


def choice(options: str, *, none_if: str = "") -> Rule:
    """The key of an option that can be chosen, its text if it has none; None too while the field `none_if` is true."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if value is None and none_if and value_of(control, none_if) is True:
            return None
        for option in value_of(control, options) or ():
            if value_of(option, "visible") is not False and value_of(option, "disabled") is not True:
                key = value_of(option, "key")
                if value == (value_of(option, "text") or "" if key is None else key):
                    return value
        raise ValueError("there is no such option")

    return Rule(check, events=("change", "select"))


def choices(options: str, *, several_if: str, none_if: str) -> Rule:
    """The values of chosen options, each once: what changes can be used.

    Several while the field `several_if` is true, none while `none_if` is.
    """

    def check(control: Node, before: Any, value: Any) -> Any:
        if not isinstance(value, list) or len(set(map(str, value))) != len(value):
            raise ValueError("it is no list of choices")
        if len(value) > 1 and value_of(control, several_if) is not True:
            raise ValueError("only one can be chosen")
        if not value and value_of(control, none_if) is not True:
            raise ValueError("one has to be chosen")
        usable = {
            value_of(option, "value")
            for option in value_of(control, options) or ()
            if value_of(option, "visible") is not False and value_of(option, "disabled") is not True
        }
        if not set(value) - set(before or ()) <= usable:
            raise ValueError("there is no such option")
        return value

    return Rule(check, events=("change",))


def caption(options: str, *, free_if: str, input_filter: str) -> Rule:
    """The text of an option, or none; any line that can be typed while the field `free_if` is true."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if value == "":
            return value
        for option in value_of(control, options) or ():
            shown = value_of(option, "text")
            if value == (value_of(option, "key") if shown is None else shown):
                return value
        if value_of(control, free_if) is not True:
            raise ValueError("no option has this text")
        _check_typed(value, value_of(control, input_filter))
        if _breaks(value):
            raise ValueError("it has several lines")
        return value

    return Rule(check, events=("text_change",), typed=True)


def place(holds: str, *, of: str = "") -> Rule:
    """The place of a control among the visible ones in the field `holds`; that control is not disabled.

    Only controls of the wire type `of` count, if that is given.
    """

    def check(control: Node, before: Any, value: Any) -> Any:
        shown = [
            child
            for child in value_of(control, holds) or ()
            if value_of(child, "visible") is not False and (not of or child._schema.wire == of)
        ]
        if type(value) is not int or not 0 <= value < len(shown):
            raise ValueError("there is none at this place")
        if value_of(shown[value], "disabled") is True:
            raise ValueError("it is disabled")
        return value

    return Rule(check, events=("change",))


def index(holds: str) -> Rule:
    """The place of a value in the list in the field `holds`."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if type(value) is not int or not 0 <= value < len(value_of(control, holds) or ()):
            raise ValueError("there is none at this place")
        return value

    return Rule(check)


def below(limit: str) -> Rule:
    """A whole number from 0 to less than the field `limit`."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if type(value) is not int or not 0 <= value < value_of(control, limit):
            raise ValueError("it is out of range")
        return value

    return Rule(check, events=("change",))


def selection(counts_in: str) -> Rule:
    """The part of the text in the field `counts_in` that is selected: where it begins and ends."""

    def check(control: Node, before: Any, value: Any) -> Any:
        offsets = [value.get(name) for name in ("base_offset", "extent_offset")] if isinstance(value, dict) else []
        # How long the text is does not matter: some browsers tell of the selection first.
        if not offsets or not all(type(offset) is int and -1 <= offset <= LAST_OFFSET for offset in offsets):
            raise ValueError("it is no part of a text")
        return from_client(value, value_of(control, counts_in) or "")

    return Rule(check, counts_in=counts_in)


# What a browser tells by itself


def length(least: float = 0) -> Rule:
    """A length in logical pixels that a screen can have."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if type(value) not in (int, float) or not least <= value <= MOST_PIXELS:
            raise ValueError("no screen has it")
        return value

    return Rule(check, entered=False)


def line(longest: int) -> Rule:
    """One line of text, of at most `longest` characters."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if not isinstance(value, str) or len(value) > longest or any(char < " " or char == "\x7f" for char in value):
            raise ValueError("it is no line, or too long")
        return value

    return Rule(check, entered=False)


def reported() -> Rule:
    """Whatever the type of the field allows."""
    return Rule(lambda control, before, value: value, entered=False)
