"""`Option`: one row of the table of options; `SettingsError`: a wrong value."""

from __future__ import annotations

from dataclasses import Field, dataclass, field
from enum import Enum
from typing import Any, cast

from flet_web.settings.parsers import Parser

__all__ = ["Option", "SettingsError", "as_text", "given_options", "option"]


class SettingsError(ValueError):
    """An option has a value that it cannot have; the message names option, value and what is allowed.

    `source` is where the value comes from, as in `Settings.sources`.
    """

    def __init__(self, message: str, source: str = "argument") -> None:
        super().__init__(message)
        self.source = source

    @property
    def is_of_code(self) -> bool:
        """Whether the program has to be changed, rather than a variable or the command line."""
        return self.source == "argument"


@dataclass(frozen=True)
class Option:
    """One row of the table."""

    name: str
    variable: str | None
    parser: Parser
    default: Any
    meaning: str
    default_text: str
    secret: bool

    @classmethod
    def of_field(cls, item: Field[Any]) -> Option:
        """The row of a field that `option()` has made."""
        return cls(name=item.name, default=item.default, **item.metadata)

    @property
    def flag(self) -> str:
        """The option of the command line."""
        return "--" + self.name.replace("_", "-")

    @property
    def shown_default(self) -> str:
        """The default as people read it."""
        return self.default_text or as_text(self.default) or "none"

    def parse(self, value: Any, source: str) -> Any:
        """The option's value for `value`, which comes from `source`. Raises `SettingsError`."""
        plain = value.value if isinstance(value, Enum) else value
        try:
            return self.parser.parse(plain)
        except (ValueError, TypeError):
            got = "a value that is not shown" if self.secret else repr(plain)
            raise self.wrong_value(source, got) from None

    def wrong_value(self, source: str, got: str) -> SettingsError:
        """The error for a value that the option cannot have; `got` is the value as text."""
        kind = "Flag" if source.startswith("--") else "Variable"
        what = f"Argument {self.name}" if source == "argument" else f"{kind} {source}"
        return SettingsError(f"{what} has a wrong value; expected {self.parser.allowed}; got {got}.", source)


def option(
    variable: str | None, parser: Parser, default: Any, meaning: str, *, shown: str = "", secret: bool = False
) -> Any:
    """A field of a dataclass that is an option; `shown` is its default as people read it."""
    row = {"variable": variable, "parser": parser, "meaning": meaning, "default_text": shown, "secret": secret}
    return field(default=default, repr=not secret, metadata=row)


def given_options(arguments: dict[str, Any], *others: str) -> dict[str, Any]:
    """The options among the arguments of a function, by name: all but `others`, and those of its `**options`."""
    named = {name: value for name, value in arguments.items() if name not in ("options", *others)}
    return {**named, **arguments["options"]}


def as_text(value: Any) -> str:
    """A value as people read it: "" for None."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ",".join(cast("tuple[str, ...]", value))
    return "" if value is None else str(value)
