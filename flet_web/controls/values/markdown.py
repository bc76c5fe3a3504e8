"""Looks of Markdown texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import Number, PaddingValue
    from flet_web.controls.values.decoration import BoxDecoration
    from flet_web.controls.values.enums import MainAxisAlignment, TextAlign
    from flet_web.controls.values.text import TextStyle

__all__ = ["MarkdownCustomCodeTheme", "MarkdownStyleSheet"]


class MarkdownStyleSheet(Value):
    """Styles of the parts of a Markdown text; `block_spacing` and `list_indent` in logical pixels."""

    a_text_style: TextStyle | None = None
    p_text_style: TextStyle | None = None
    p_padding: PaddingValue | None = None
    code_text_style: TextStyle | None = None
    h1_text_style: TextStyle | None = None
    h1_padding: PaddingValue | None = None
    h2_text_style: TextStyle | None = None
    h2_padding: PaddingValue | None = None
    h3_text_style: TextStyle | None = None
    h3_padding: PaddingValue | None = None
    h4_text_style: TextStyle | None = None
    h4_padding: PaddingValue | None = None
    h5_text_style: TextStyle | None = None
    h5_padding: PaddingValue | None = None
    h6_text_style: TextStyle | None = None
    h6_padding: PaddingValue | None = None
    em_text_style: TextStyle | None = None
    strong_text_style: TextStyle | None = None
    del_text_style: TextStyle | None = None
    blockquote_text_style: TextStyle | None = None
    img_text_style: TextStyle | None = None
    checkbox_text_style: TextStyle | None = None
    block_spacing: Number | None = None
    list_indent: Number | None = None
    list_bullet_text_style: TextStyle | None = None
    list_bullet_padding: PaddingValue | None = None
    table_head_text_style: TextStyle | None = None
    table_body_text_style: TextStyle | None = None
    table_head_text_align: TextAlign | None = None
    table_padding: PaddingValue | None = None
    table_cells_padding: PaddingValue | None = None
    blockquote_padding: PaddingValue | None = None
    table_cells_decoration: BoxDecoration | None = None
    blockquote_decoration: BoxDecoration | None = None
    codeblock_padding: PaddingValue | None = None
    codeblock_decoration: BoxDecoration | None = None
    horizontal_rule_decoration: BoxDecoration | None = None
    blockquote_alignment: MainAxisAlignment | None = None
    codeblock_alignment: MainAxisAlignment | None = None
    h1_alignment: MainAxisAlignment | None = None
    h2_alignment: MainAxisAlignment | None = None
    h3_alignment: MainAxisAlignment | None = None
    h4_alignment: MainAxisAlignment | None = None
    h5_alignment: MainAxisAlignment | None = None
    h6_alignment: MainAxisAlignment | None = None
    text_alignment: MainAxisAlignment | None = None
    ordered_list_alignment: MainAxisAlignment | None = None
    unordered_list_alignment: MainAxisAlignment | None = None


class MarkdownCustomCodeTheme(Value):
    """Styles of the parts of highlighted code."""

    addition: TextStyle | None = None
    attr: TextStyle | None = None
    attribute: TextStyle | None = None
    built_in: TextStyle | None = None
    builtin_name: TextStyle | None = None
    bullet: TextStyle | None = None
    class_name: TextStyle | None = None
    code: TextStyle | None = None
    comment: TextStyle | None = None
    deletion: TextStyle | None = None
    doctag: TextStyle | None = None
    emphasis: TextStyle | None = None
    formula: TextStyle | None = None
    function: TextStyle | None = None
    keyword: TextStyle | None = None
    link: TextStyle | None = None
    link_label: TextStyle | None = None
    literal: TextStyle | None = None
    meta: TextStyle | None = None
    meta_keyword: TextStyle | None = None
    meta_string: TextStyle | None = None
    name: TextStyle | None = None
    number: TextStyle | None = None
    operator: TextStyle | None = None
    params: TextStyle | None = None
    pattern_match: TextStyle | None = None
    quote: TextStyle | None = None
    regexp: TextStyle | None = None
    root: TextStyle | None = None
    section: TextStyle | None = None
    selector_attr: TextStyle | None = None
    selector_class: TextStyle | None = None
    selector_id: TextStyle | None = None
    selector_pseudo: TextStyle | None = None
    selector_tag: TextStyle | None = None
    string: TextStyle | None = None
    strong: TextStyle | None = None
    stronge: TextStyle | None = None
    subst: TextStyle | None = None
    subtr: TextStyle | None = None
    symbol: TextStyle | None = None
    tag: TextStyle | None = None
    template_tag: TextStyle | None = None
    template_variable: TextStyle | None = None
    title: TextStyle | None = None
    type: TextStyle | None = None
    variable: TextStyle | None = None
