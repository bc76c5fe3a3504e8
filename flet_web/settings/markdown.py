"""The table of options, as the handbook shows it."""

from __future__ import annotations

from flet_web.settings.options_table import TABLE

__all__ = ["markdown_table"]


def markdown_table() -> str:
    """The table of options, for the handbook."""
    lines = ["| Option | Variable | Value | Default | Meaning |", "|---|---|---|---|---|"]
    for row in TABLE.values():
        variable = f"`{row.variable}`" if row.variable else ""
        cells = (variable, row.parser.allowed, row.shown_default, row.meaning)
        lines.append(f"| `{row.name}` | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
