"""Looks of Markdown texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number, PaddingValue
    from flet_web.controls.values.decoration import BoxDecoration
    from flet_web.controls.values.enums.layout import MainAxisAlignment
    from flet_web.controls.values.enums.text import TextAlign
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["MarkdownCustomCodeTheme", "MarkdownStyleSheet"]


class MarkdownStyleSheet(Value):
    """Styles of the parts of a Markdown text; `block_spacing` and `list_indent` in logical pixels."""

    a_text_style: TextStyle | None = None
    """Links."""
    p_text_style: TextStyle | None = None
    """Paragraphs."""
    p_padding: PaddingValue | None = None
    """Around paragraphs, in logical pixels."""
    code_text_style: TextStyle | None = None
    """Code, in lines and in blocks."""
    h1_text_style: TextStyle | None = None
    """Headings of the first level."""
    h1_padding: PaddingValue | None = None
    """Around headings of the first level, in logical pixels."""
    h2_text_style: TextStyle | None = None
    """Headings of the second level."""
    h2_padding: PaddingValue | None = None
    """Around headings of the second level, in logical pixels."""
    h3_text_style: TextStyle | None = None
    """Headings of the third level."""
    h3_padding: PaddingValue | None = None
    """Around headings of the third level, in logical pixels."""
    h4_text_style: TextStyle | None = None
    """Headings of the fourth level."""
    h4_padding: PaddingValue | None = None
    """Around headings of the fourth level, in logical pixels."""
    h5_text_style: TextStyle | None = None
    """Headings of the fifth level."""
    h5_padding: PaddingValue | None = None
    """Around headings of the fifth level, in logical pixels."""
    h6_text_style: TextStyle | None = None
    """Headings of the sixth level."""
    h6_padding: PaddingValue | None = None
    """Around headings of the sixth level, in logical pixels."""
    em_text_style: TextStyle | None = None
    """Emphasis: `*text*`."""
    strong_text_style: TextStyle | None = None
    """Strong emphasis: `**text**`."""
    del_text_style: TextStyle | None = None
    """Deleted text: `~~text~~`."""
    blockquote_text_style: TextStyle | None = None
    """Quotations."""
    img_text_style: TextStyle | None = None
    """Texts that stand for pictures."""
    checkbox_text_style: TextStyle | None = None
    """Checkboxes of task lists."""
    block_spacing: Number | None = None
    """Space between blocks, in logical pixels. None: 8."""
    list_indent: Number | None = None
    """How far lists are moved in, in logical pixels. None: 24."""
    list_bullet_text_style: TextStyle | None = None
    """Bullets and numbers of lists."""
    list_bullet_padding: PaddingValue | None = None
    """Around bullets and numbers of lists, in logical pixels."""
    table_head_text_style: TextStyle | None = None
    """Heads of tables."""
    table_body_text_style: TextStyle | None = None
    """Cells of tables."""
    table_head_text_align: TextAlign | None = None
    """How heads of tables are aligned."""
    table_padding: PaddingValue | None = None
    """Around tables, in logical pixels."""
    table_cells_padding: PaddingValue | None = None
    """In cells of tables, in logical pixels."""
    blockquote_padding: PaddingValue | None = None
    """In quotations, in logical pixels."""
    table_cells_decoration: BoxDecoration | None = None
    """Background and border of cells of tables."""
    blockquote_decoration: BoxDecoration | None = None
    """Background and border of quotations."""
    codeblock_padding: PaddingValue | None = None
    """In blocks of code, in logical pixels."""
    codeblock_decoration: BoxDecoration | None = None
    """Background and border of blocks of code."""
    horizontal_rule_decoration: BoxDecoration | None = None
    """Rules: the border is the line."""
    blockquote_alignment: MainAxisAlignment | None = None
    """Where lines of quotations stand."""
    codeblock_alignment: MainAxisAlignment | None = None
    """Where lines of blocks of code stand."""
    h1_alignment: MainAxisAlignment | None = None
    """Where headings of the first level stand."""
    h2_alignment: MainAxisAlignment | None = None
    """Where headings of the second level stand."""
    h3_alignment: MainAxisAlignment | None = None
    """Where headings of the third level stand."""
    h4_alignment: MainAxisAlignment | None = None
    """Where headings of the fourth level stand."""
    h5_alignment: MainAxisAlignment | None = None
    """Where headings of the fifth level stand."""
    h6_alignment: MainAxisAlignment | None = None
    """Where headings of the sixth level stand."""
    text_alignment: MainAxisAlignment | None = None
    """Where paragraphs stand."""
    ordered_list_alignment: MainAxisAlignment | None = None
    """Where numbered lists stand."""
    unordered_list_alignment: MainAxisAlignment | None = None
    """Where lists with bullets stand."""


class MarkdownCustomCodeTheme(Value):
    """Styles of the parts of highlighted code."""

    addition: TextStyle | None = None
    """Added lines, in a diff."""
    attr: TextStyle | None = None
    """Names of attributes, as in HTML, and keys, as in JSON."""
    attribute: TextStyle | None = None
    """Names of attributes with a value of their own grammar, as in CSS."""
    built_in: TextStyle | None = None
    """Functions and names that the language brings along."""
    builtin_name: TextStyle | None = None
    """Commands of templates that are built in."""
    bullet: TextStyle | None = None
    """Bullets of lists, in Markdown."""
    class_name: TextStyle | None = None
    """Names of classes."""
    code: TextStyle | None = None
    """Code inside text, in Markdown."""
    comment: TextStyle | None = None
    """Comments."""
    deletion: TextStyle | None = None
    """Removed lines, in a diff."""
    doctag: TextStyle | None = None
    """Tags in comments, such as `@param`."""
    emphasis: TextStyle | None = None
    """Emphasis, in Markdown."""
    formula: TextStyle | None = None
    """Formulas, in Markdown and TeX."""
    function: TextStyle | None = None
    """Functions where they are defined."""
    keyword: TextStyle | None = None
    """Keywords."""
    link: TextStyle | None = None
    """URLs."""
    link_label: TextStyle | None = None
    """Names of links, in Markdown."""
    literal: TextStyle | None = None
    """Constants such as `true` and `nil`."""
    meta: TextStyle | None = None
    """Directives, as of a preprocessor."""
    meta_keyword: TextStyle | None = None
    """Keywords in directives."""
    meta_string: TextStyle | None = None
    """Strings in directives."""
    name: TextStyle | None = None
    """Names of tags, as in HTML."""
    number: TextStyle | None = None
    """Numbers."""
    operator: TextStyle | None = None
    """Operators."""
    params: TextStyle | None = None
    """Parameters of functions where they are defined."""
    pattern_match: TextStyle | None = None
    """Patterns of `match`, as in F# and Haskell."""
    quote: TextStyle | None = None
    """Quotations."""
    regexp: TextStyle | None = None
    """Regular expressions."""
    root: TextStyle | None = None
    """All code, and the color behind it."""
    section: TextStyle | None = None
    """Headings, as in Markdown and ini files."""
    selector_attr: TextStyle | None = None
    """`[attribute]` in a selector of CSS."""
    selector_class: TextStyle | None = None
    """`.class` in a selector of CSS."""
    selector_id: TextStyle | None = None
    """`#id` in a selector of CSS."""
    selector_pseudo: TextStyle | None = None
    """`:hover` and the like in a selector of CSS."""
    selector_tag: TextStyle | None = None
    """Names of tags in a selector of CSS."""
    string: TextStyle | None = None
    """Strings."""
    strong: TextStyle | None = None
    """Strong emphasis, in Markdown."""
    stronge: TextStyle | None = None
    """Has no effect: a misspelling of `strong` that Flet has too."""
    subst: TextStyle | None = None
    """Code inside strings."""
    subtr: TextStyle | None = None
    """Has no effect: a misspelling of `subst` that Flet has too."""
    symbol: TextStyle | None = None
    """Symbols, as in Ruby and Lisp."""
    tag: TextStyle | None = None
    """Tags, as in HTML."""
    template_tag: TextStyle | None = None
    """Tags of templates, as `{% ... %}`."""
    template_variable: TextStyle | None = None
    """Variables of templates, as `{{ ... }}`."""
    title: TextStyle | None = None
    """Names of classes and functions where they are defined."""
    type: TextStyle | None = None
    """Types."""
    variable: TextStyle | None = None
    """Variables, as in shells and PHP."""
