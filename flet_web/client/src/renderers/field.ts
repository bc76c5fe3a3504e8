/**
 * What text fields and drop-downs have in common: border, floating label, icons, prefix and suffix, texts below.
 *
 *     icon │ box: outline(notch) prefix_icon  label/prefix  value  suffix  suffix_icon
 *          │ helper or error                                          counter
 */

import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import type { Styles } from "../dom.js";
import type { PropertyName } from "../node.js";
import { isMap } from "../protocol.js";
import type { Value } from "../protocol.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot, SlotContent } from "../slot.js";
import { restyle, textStyle } from "../text_style.js";
import { messageOf } from "../tooltip.js";
import { num, px, sizeLimits } from "../values.js";
import { fieldBorder } from "./field_border.js";
import { IconPlace } from "./icon_place.js";
import { autofocus } from "../autofocus.js";

const BORDER: PropertyName[] = ["border", "border_radius", "border_width", "border_color", "focused_border_width", "focused_border_color"];
const SPACE: PropertyName[] = ["content_padding", "dense", "filled", "bgcolor", "collapsed", "label", "prefix_icon", "suffix_icon"];
const COLORS: PropertyName[] = ["color", "focused_color", "bgcolor", "focused_bgcolor", "fill_color", "focus_color", "hover_color"];
const SIDES: PropertyName[] = ["prefix_icon_size_constraints", "suffix_icon_size_constraints", "size_constraints"];

type Names = Record<"error" | "helper" | "prefix_icon" | "suffix_icon", PropertyName>;

let count = 0;

export abstract class FieldRenderer extends Renderer {
  /** The native element that has the focus; set by `frame`. */
  protected control!: HTMLElement;
  protected box!: HTMLElement;
  /** Holds the value: the text styles are its. */
  protected value!: HTMLElement;
  protected readonly id = `f-field-${++count}`;
  /** Which properties hold these parts. */
  protected readonly names: Names = { error: "error", helper: "helper", prefix_icon: "prefix_icon", suffix_icon: "suffix_icon" };
  private readonly outline = h("fieldset", "f-field-outline", h("legend", "", h("span")));
  private readonly under = h("div", "f-field-under");
  protected counter!: HTMLElement;
  private readonly places = new Map<string, Slot>();
  protected readonly icons = new Map<string, IconPlace>();
  private sizes: ResizeObserver | null = null;

  /** Builds the field around `value`, which contains `control`. */
  protected frame(value: HTMLElement, control: HTMLElement, ...trailing: Node[]): HTMLElement {
    this.value = value;
    value.classList.add("f-field-value");
    const [label, prefix, suffix] = [h("label", "f-field-label"), h("span", "f-field-affix"), h("span", "f-field-affix")];
    const [note, counter] = [h("div", "f-field-note"), h("div", "f-field-counter")];
    for (const [name, place] of Object.entries({ label, prefix, suffix, note, counter })) {
      this.places.set(name, this.slot(place, { kind: "box", loose: true }));
      place.hidden = true;
    }
    for (const name of ["icon", "prefix_icon", "suffix_icon"]) {
      this.icons.set(name, new IconPlace(this.mounted));
    }
    const icon = (name: string): HTMLElement => (this.icons.get(name) as IconPlace).element;
    label.htmlFor = this.id;
    label.id = `${this.id}-label`;
    note.id = `${this.id}-note`;
    this.counter = counter;
    counter.id = `${this.id}-counter`;
    attrs(note, { "aria-live": "polite" });
    attrs(this.outline, { "aria-hidden": "true" });
    this.under.append(note, counter);
    this.box = h("div", "f-field-box", this.outline, icon("prefix_icon"), label, prefix, value, suffix, icon("suffix_icon"), ...trailing);
    icon("icon").classList.add("f-field-icon");
    this.setControl(control);
    this.box.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Element && event.target.closest("button, a, input, textarea, [tabindex]")) return;
      // The whole box is the field: pressing beside the text must not take the focus away.
      event.preventDefault();
      if (!this.node.disabled) this.control.focus();
    });
    return h("div", "f-field", icon("icon"), this.box, this.under);
  }

  /** Declares the element that has the focus. */
  protected setControl(control: HTMLElement): void {
    this.control = control;
    control.id = this.id;
    control.addEventListener("focus", () => {
      this.element.classList.add("f-focused");
      this.fire("focus");
    });
    control.addEventListener("blur", () => {
      this.element.classList.remove("f-focused");
      this.fire("blur");
    });
  }

  override invoke(name: string): unknown {
    if (name !== "focus") throw new Error(`Unknown ${this.node.type} method: ${name}`);
    this.control.focus();
    return null;
  }

  override dispose(): void {
    this.sizes?.disconnect();
  }

  /** There is a value: the label floats. */
  protected setFilled(filled: boolean): void {
    this.element.classList.toggle("f-filled", filled);
  }

  protected updateField(changed: Changes): void {
    const { node } = this;
    if (changed.first) this.describe();
    if (changed.has("label")) this.updateLabel();
    for (const name of ["prefix", "suffix"] as const) if (changed.has(name)) this.show(name, node.content(name));
    for (const [name, place] of this.icons) {
      const prop = name === "icon" ? name : this.names[name as keyof Names];
      if (changed.has(prop)) place.show(node, prop);
    }
    if (changed.any(this.names.error, this.names.helper)) this.updateNote();
    if (changed.any(...BORDER, ...SPACE)) this.updateFrame();
    if (changed.any(...COLORS)) this.updateColors();
    if (changed.any("text_size", "text_style", "text_align", "text_vertical_align")) this.updateText();
    if (changed.any(...SIDES)) this.updateConstraints();
    for (const name of ["label", "prefix", "suffix", "counter"] as const) {
      if (changed.has(`${name}_style`)) restyle(this.places.get(name)?.container, node.get(`${name}_style`));
    }
    if (changed.any("helper_style", "error_style", this.names.error)) {
      restyle(this.places.get("note")?.container, node.get(node.has(this.names.error) ? "error_style" : "helper_style"));
    }
    if (changed.has("hint_style")) style(this.element, hintStyles(node.get("hint_style")));
    if (changed.has("disabled")) this.element.classList.toggle("f-disabled", node.disabled);
    if (changed.first && node.bool("autofocus")) {
      attrs(this.control, { autofocus: true });
      autofocus(this.host, this.control);
    }
  }

  /** Text or control in one of the places; an empty place takes no room. */
  protected show(place: string, content: SlotContent): void {
    const slot = this.places.get(place);
    slot?.set(content === "" ? undefined : content);
    if (slot) slot.container.hidden = content === undefined || content === "";
  }

  private updateLabel(): void {
    const { node } = this;
    const label = node.content("label");
    this.show("label", label);
    this.element.classList.toggle("f-labelled", label !== undefined && label !== "");
    const notch = this.outline.querySelector("span") as HTMLElement;
    notch.textContent = typeof label === "string" ? label : "";
    this.sizes?.disconnect();
    this.sizes = null;
    notch.style.width = "";
    const place = this.places.get("label")?.container;
    if (label === undefined || typeof label === "string" || !place) return;
    // A control cannot stand twice on the page: its width says how wide the notch is.
    this.sizes = new ResizeObserver(() => {
      notch.style.width = px(place.offsetWidth * 0.75 + 8);
    });
    this.sizes.observe(place);
  }

  private updateNote(): void {
    const { node, element } = this;
    const error = node.content(this.names.error);
    const wrong = error !== undefined && error !== "";
    this.show("note", wrong ? error : node.content(this.names.helper));
    element.classList.toggle("f-error", wrong);
    this.describe();
  }

  /** Name, description and validity of the control for assistive technology. */
  protected describe(): void {
    const { node, control } = this;
    const labelled = node.has("label");
    const notes = ["note", "counter"].filter((name) => this.places.get(name)?.container.hidden === false);
    attrs(control, {
      "aria-invalid": this.element.classList.contains("f-error") ? "true" : null,
      "aria-describedby": notes.map((name) => `${this.id}-${name}`).join(" ") || null,
      "aria-label": labelled ? null : (messageOf(node) ?? node.str("hint_text")),
      "aria-labelledby": labelled ? `${this.id}-label` : null,
    });
  }

  private updateFrame(): void {
    const { node, element } = this;
    const { kind, gap, styles } = fieldBorder(node);
    const filled = node.bool("filled", node.has("bgcolor"));
    const padding = node.get("content_padding");
    const bare = kind !== "outline" && !filled;
    const side = (name: string): number => (padding === undefined ? (bare ? 0 : 12) : isMap(padding) ? num(padding[name], 0) : num(padding, 0));
    const block = (name: string): string | null => (padding === undefined ? null : px(side(name)));
    element.dataset["border"] = kind;
    element.classList.toggle("f-fill", filled);
    element.classList.toggle("f-dense", node.bool("dense"));
    element.classList.toggle("f-collapsed", node.bool("collapsed"));
    element.classList.toggle("f-padded", padding !== undefined);
    const inset = bare ? 0 : gap;
    style(element, {
      ...styles,
      "--f-gap": px(gap),
      "--f-start": px(side("left") + inset),
      "--f-end": px(side("right") + inset),
      "--f-top": block("top"),
      "--f-bottom": block("bottom"),
    });
  }

  private updateColors(): void {
    const { node } = this;
    style(this.element, {
      "--f-ink": color(node.get("color")),
      "--f-ink-focused": color(node.get("focused_color")),
      "--f-fill": color(node.get("fill_color") ?? node.get("bgcolor")),
      "--f-fill-focused": color(node.get("focused_bgcolor") ?? node.get("focus_color")),
      "--f-fill-hovered": color(node.get("hover_color")),
    });
  }

  private updateText(): void {
    const { node } = this;
    const size = node.num("text_size");
    restyle(this.value, node.get("text_style"), {
      ...(size === undefined ? {} : { "font-size": px(size) }),
      "text-align": node.str("text_align")?.toLowerCase(),
    });
    const vertical = node.num("text_vertical_align");
    const keyword = vertical === undefined ? null : vertical < -0.34 ? "start" : vertical > 0.34 ? "end" : "center";
    style(this.box, { "--f-valign": keyword });
  }

  private updateConstraints(): void {
    const { node } = this;
    for (const name of ["prefix_icon", "suffix_icon"] as const) {
      const place = this.icons.get(name);
      if (place) style(place.element, sizeLimits(node.get(`${name}_size_constraints`)));
    }
    style(this.box, sizeLimits(node.get("size_constraints")));
  }
}

function hintStyles(value: Value | undefined): Styles {
  const given = textStyle(value);
  const names = ["color", "font-size", "font-weight", "font-style", "font-family"];
  return Object.fromEntries(names.map((name) => [`--f-hint-${name}`, given[name] ?? null]));
}
