"""Texts written in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.text.text import TextSelectionChangeEvent
from flet_web.controls.values.enums.navigation import UrlTarget
from flet_web.controls.values.enums.text import MarkdownCodeTheme, MarkdownExtensionSet
from flet_web.controls.values.markdown import MarkdownCustomCodeTheme, MarkdownStyleSheet
from flet_web.engine.events import ControlEventHandler, EventHandler
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import Self

__all__ = ["Markdown"]


def with_code_style(markdown: Markdown, style: TextStyle | None) -> MarkdownStyleSheet:
    """Flet 0.21 had one style for the text of code."""
    sheet = markdown.code_style_sheet
    sheet = MarkdownStyleSheet() if sheet is None else sheet.copy()
    sheet.code_text_style = style
    return sheet


class Markdown(LayoutControl, wire="Markdown"):
    """A text in Markdown: headings, lists, tables, code, links, pictures, formulas.

    HTML in it is shown as it is written. While text is added to `value`, only its end is drawn anew.
    """

    value: str = ""
    """The text in Markdown."""
    selectable: bool = False
    """Whether the user can select the text."""
    extension_set: MarkdownExtensionSet = MarkdownExtensionSet.NONE
    """Which dialect of Markdown it is: most texts of today need GITHUB_WEB."""
    code_theme: MarkdownCodeTheme | MarkdownCustomCodeTheme | None = None
    """Colors of the code in blocks with a language. None: code is not colored."""
    auto_follow_links: bool = False
    """Whether a click on a link opens it."""
    shrink_wrap: bool = True
    """Whether it is as high as its text. Otherwise it takes all the height that there is."""
    fit_content: bool = True
    """Whether it is as wide as its text. Otherwise it takes all the width that there is."""
    soft_line_break: bool = False
    """Whether a line break in the text is shown as one."""
    auto_follow_links_target: UrlTarget | None = None
    """Where `auto_follow_links` opens links. None: routes in this app, other links in a new tab."""
    image_error_content: Control | None = None
    """Shown in place of a picture that cannot be loaded. None: its description."""
    code_style_sheet: MarkdownStyleSheet | None = None
    """The look of code in blocks: of `code_text_style`, `codeblock_padding` and `codeblock_decoration` there."""
    md_style_sheet: MarkdownStyleSheet | None = None
    """The look of the text."""
    latex_scale_factor: Number | None = None
    """Size of formulas, as a multiple of that of the text. None: 1."""
    latex_style: TextStyle | None = None
    """Style of formulas. None: that of the text."""
    on_tap_text: ControlEventHandler[Self] | None = None
    """A tap or a click beside links."""
    on_selection_change: EventHandler[TextSelectionChangeEvent[Self]] | None = None
    """The user has selected another part of the text; `selection` counts the characters that are shown."""
    on_tap_link: ControlEventHandler[Self] | None = None
    """A tap or a click on a link; `data` is where the link leads, as the text says it."""
    code_style: TextStyle | None = alias("code_style_sheet", merge=with_code_style)
