/** Text and its spans. */

import { activate, isActive } from "../../actions.js";
import { color } from "../../colors.js";
import { asButton, attrs, h, onActivateKey, style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import { toText } from "../../node.js";
import type { ControlNode } from "../../node.js";
import { loadModule } from "../../modules.js";
import { isForBrowser, linkAttributes } from "../../open_url.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { family, scaleName, scaleStyles, TEXT_STYLE_PROPERTIES, textStyle, weight } from "../../text_style.js";
import { given, sp } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./text.css?inline";

adopt(css);

const STYLED = [
  "style", "theme_style", "size", "weight", "italic", "color", "bgcolor", "font_family", "font_family_fallback",
] as const;

export class TextRenderer extends Renderer<"Text"> {
  /** Holds the text where it has a background: that lies behind the letters, not behind the whole control. */
  private letters: HTMLElement | null = null;

  override create(): HTMLElement {
    const element = h("div", "f-text");
    const tap = (): void => {
      if (!this.node.disabled) this.fire("tap");
    };
    element.addEventListener("click", tap);
    onActivateKey(element, tap);
    return element;
  }

  override update(changed: Changes<"Text">): void {
    const { node, element } = this;
    if (changed.any("value", "spans")) this.updateContent(changed.has("spans"));
    if (changed.any(...STYLED)) this.updateStyle();
    if (changed.any("text_align", "no_wrap", "max_lines", "overflow", "selectable", "style")) this.updateFlow();
    if (changed.any("semantics_label", "on_tap", "disabled")) {
      const [label, taps] = [node.str("semantics_label"), node.listens("tap")];
      asButton(element, taps, node.disabled);
      element.classList.toggle("f-clickable", taps && !node.disabled);
      attrs(element, { "aria-label": label });
      // A label counts only where a role allows one; an image is read by its label alone.
      if (label !== undefined && !taps) attrs(element, { role: "img" });
    }
    if (changed.has("disabled") && !changed.first) this.updateContent(true);
    if (changed.has("on_selection_change") && node.listens("selection_change")) {
      void loadModule(() => import("../../text_selection.js")).then(({ watchSelection }) => {
        watchSelection(this);
      });
    }
  }

  private updateContent(spansChanged: boolean): void {
    const { node } = this;
    const element = this.letters ?? this.element;
    const value = node.str("value");
    const spans = node.children("spans");
    const first = element.firstChild;
    // The common case, one text changing, touches one text node: a selection elsewhere in it survives.
    if (spans.length === 0 && first instanceof Text && element.childNodes.length === 1) {
      if (first.data !== value) first.data = value;
    } else if (spansChanged || !(first instanceof Text)) {
      element.replaceChildren(value, ...spanElements(this, node));
    } else {
      first.data = value;
    }
  }

  private updateStyle(): void {
    const { element } = this;
    const { "background-color": background, ...styles } = textStyles(this.node);
    style(element, styles);
    if (background && !this.letters) {
      this.letters = h("span", "f-letters", ...element.childNodes);
      element.append(this.letters);
    }
    if (this.letters) style(this.letters, { "background-color": background });
  }

  private updateFlow(): void {
    const { node, element } = this;
    const styled = toText(node.map("style")?.overflow ?? undefined);
    const overflow = node.has("overflow") ? node.enum("overflow") : (styled?.toLowerCase() ?? "clip");
    const ellipsis = overflow === "ellipsis";
    const [lines, unbroken] = [node.num("max_lines") ?? (ellipsis ? 1 : undefined), node.bool("no_wrap")];
    element.classList.toggle("f-clamp", ellipsis && !unbroken);
    element.classList.toggle("f-fade", overflow === "fade");
    element.classList.toggle("f-fade-down", overflow === "fade" && !unbroken && lines !== undefined);
    style(element, {
      "text-align": node.has("text_align") ? node.enum("text_align") : null,
      "white-space": unbroken ? "pre" : null,
      "text-overflow": ellipsis && unbroken ? "ellipsis" : null,
      "user-select": node.get("selectable") === false ? "none" : null,
      "-webkit-line-clamp": ellipsis ? lines : null,
      "max-height": lines !== undefined && !ellipsis ? `${lines}lh` : null,
      overflow: (unbroken || lines !== undefined) && overflow !== "visible" ? "hidden" : null,
    });
  }
}

function textStyles(node: ControlNode<"Text">): Styles {
  const name = scaleName(toText(node.get("theme_style")));
  const own: Styles = {
    "font-size": given(node.num("size"), sp),
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

function spanElements(owner: TextRenderer, of: ControlNode<"Text"> | ControlNode<"TextSpan">): HTMLElement[] {
  return of.children("spans").filter((span) => span.visible).map((span) => spanElement(owner, span));
}

function spanElement(owner: TextRenderer, span: ControlNode<"TextSpan">): HTMLElement {
  const isLink = span.has("url");
  const element = h(isLink ? "a" : "span");
  if (isLink && !span.disabled) attrs(element, linkAttributes(owner.host.app.page.routing, span.get("url")));
  element.append(span.str("text", ""), ...spanElements(owner, span));
  style(element, textStyle(span.get("style")));
  attrs(element, { "aria-label": span.str("semantics_label") });
  if (isActive(span)) {
    element.classList.toggle("f-clickable", !span.disabled);
    const act = (event: Event): void => {
      event.stopPropagation();
      if (isLink && isForBrowser(event)) return;
      event.preventDefault();
      if (!span.disabled) activate(owner.host, span);
    };
    if (!isLink) asButton(element, true, span.disabled);
    element.addEventListener("click", act);
    if (!isLink) onActivateKey(element, act);
  }
  for (const [type, name] of [["pointerenter", "enter"], ["pointerleave", "exit"]] as const) {
    element.addEventListener(type, () => {
      owner.host.events.fire(span, name);
    });
  }
  return element;
}
