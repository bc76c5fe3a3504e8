/** Text and its spans. */

import { activate, isActive } from "../actions.js";
import { color } from "../colors.js";
import { asButton, attrs, h, onActivateKey, style } from "../dom.js";
import type { Styles } from "../dom.js";
import type { ControlNode } from "../node.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { family, scaleName, scaleStyles, TEXT_STYLE_PROPERTIES, textStyle, weight } from "../text_style.js";
import { link, px } from "../values.js";

const STYLED = "style theme_style size weight italic color bgcolor font_family font_family_fallback".split(" ");

class TextRenderer extends Renderer {
  override create(): HTMLElement {
    const element = h("div", "f-text");
    const tap = (): void => {
      if (!this.node.disabled) this.fire("tap");
    };
    element.addEventListener("click", tap);
    onActivateKey(element, tap);
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.any("value", "spans")) this.updateContent(changed.has("spans"));
    if (changed.any(...STYLED)) style(element, textStyles(node));
    if (changed.any("text_align", "no_wrap", "max_lines", "overflow", "selectable")) this.updateFlow();
    if (changed.any("semantics_label", "on_tap", "disabled")) {
      const [label, taps] = [node.str("semantics_label"), node.listens("tap")];
      asButton(element, taps, node.disabled);
      element.classList.toggle("f-clickable", taps && !node.disabled);
      attrs(element, { "aria-label": label });
      // A label counts only where a role allows one; an image is read by its label alone.
      if (label !== undefined && !taps) attrs(element, { role: "img" });
    }
    if (changed.has("disabled") && !changed.first) this.updateContent(true);
    if (changed.has("on_selection_change")) this.watchSelection();
  }

  override dispose(): void {
    document.removeEventListener("selectionchange", this.selected);
  }

  private updateContent(spansChanged: boolean): void {
    const { node, element } = this;
    const value = node.str("value", "");
    const spans = node.children("spans");
    const first = element.firstChild;
    // The common case, one text changing, touches one text node: a selection elsewhere in it survives.
    if (spans.length === 0 && first instanceof Text && element.childNodes.length === 1) {
      if (first.data !== value) first.data = value;
    } else if (spansChanged || !(first instanceof Text)) {
      element.replaceChildren(value, ...spans.filter((span) => span.visible).map((span) => spanElement(this, span)));
    } else {
      first.data = value;
    }
  }

  private updateFlow(): void {
    const { node, element } = this;
    const overflow = node.enum("overflow", "clip");
    const ellipsis = overflow === "ellipsis";
    const lines = node.num("max_lines") ?? (ellipsis ? 1 : undefined);
    element.classList.toggle("f-clamp", ellipsis);
    element.classList.toggle("f-fade", overflow === "fade");
    style(element, {
      "text-align": node.str("text_align"),
      "white-space": node.bool("no_wrap") ? "pre" : null,
      "user-select": node.get("selectable") === false ? "none" : null,
      "-webkit-line-clamp": ellipsis ? lines : null,
      "max-height": lines !== undefined && !ellipsis ? `${lines}lh` : null,
      overflow: lines !== undefined && overflow !== "visible" ? "hidden" : null,
    });
  }

  private watchSelection(): void {
    document.removeEventListener("selectionchange", this.selected);
    if (this.node.listens("selection_change")) document.addEventListener("selectionchange", this.selected);
  }

  private readonly selected = (): void => {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !this.element.contains(selection.anchorNode)) return;
    const [base, extent] = [selection.anchorOffset, selection.focusOffset];
    this.fire("selection_change", {
      selected_text: selection.toString(),
      cause: "drag",
      selection: { base_offset: base, extent_offset: extent, affinity: "downstream", directional: false },
    });
  };
}

function textStyles(node: ControlNode): Styles {
  const name = scaleName(node.str("theme_style"));
  const size = node.num("size");
  const own: Styles = {
    "font-size": size === undefined ? null : px(size),
    "font-weight": weight(node.get("weight")),
    "font-style": node.bool("italic") ? "italic" : null,
    "font-family": family(node.get("font_family"), node.get("font_family_fallback")),
    color: color(node.get("color")),
    "background-color": color(node.get("bgcolor")),
  };
  const styles: Styles = Object.fromEntries(TEXT_STYLE_PROPERTIES.map((property) => [property, null]));
  for (const layer of [name ? scaleStyles(name) : {}, textStyle(node.get("style")), own]) {
    for (const [property, value] of Object.entries(layer)) {
      if (value !== null && value !== undefined) styles[property] = value;
    }
  }
  return styles;
}

function spanElement(owner: TextRenderer, span: ControlNode): HTMLElement {
  const url = link(span.get("url"))?.url;
  const element = url === undefined ? h("span") : h("a");
  if (element instanceof HTMLAnchorElement && url !== undefined) element.href = url;
  element.append(span.str("text", ""), ...span.children("spans").map((child) => spanElement(owner, child)));
  style(element, textStyle(span.get("style")));
  attrs(element, { "aria-label": span.str("semantics_label") });
  if (isActive(span)) {
    element.classList.toggle("f-clickable", !span.disabled);
    const act = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      if (!span.disabled) activate(owner.host, span);
    };
    if (url === undefined) asButton(element, true, span.disabled);
    element.addEventListener("click", act);
    if (url === undefined) onActivateKey(element, act);
  }
  for (const [type, name] of [["pointerenter", "enter"], ["pointerleave", "exit"]] as const) {
    element.addEventListener(type, () => {
      owner.host.events.fire(span, name);
    });
  }
  return element;
}

register("Text", TextRenderer);
