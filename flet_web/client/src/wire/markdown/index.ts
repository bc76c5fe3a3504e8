/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as markdown_markdown from "../markdown/markdown.js";
