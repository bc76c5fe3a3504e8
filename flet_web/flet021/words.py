"""Words that Flet 0.21 took where Flet 1.0 takes objects of a class: `TextField(border="none")`.

The module is imported ahead of all others: see `PublicNames.mix_in()`.
"""

from __future__ import annotations

from flet_web.engine.checks import older_words

older_words["InputBorder"] = ("none", "outline", "underline")
older_words["NotchShape"] = ("auto", "circular")
