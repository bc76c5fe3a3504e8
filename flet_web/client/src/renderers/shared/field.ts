/**
 * What text fields and drop-downs have in common: border, floating label, icons, prefix and suffix, texts below.
 *
 *     icon │ box: outline(notch) prefix_icon  label/prefix  value  suffix  suffix_icon
 *          │ helper or error                                          counter
 */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Unsendable } from "../../outbox.js";
import { isMap } from "../../protocol.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot, SlotContent } from "../../slot.js";
import { restyle, textStyle } from "../../text_style.js";
import { messageOf } from "../../tooltip.js";
import { num, px, sp } from "../../values.js";
import type { Padding } from "../../wire/values.js";
import { fieldBorder } from "./field_border.js";
import type { FieldType } from "./field_border.js";
import { IconPlace } from "./icon_place.js";
import { autofocus, focus } from "../../focus.js";
import { adopt } from "../../styles.js";
import css from "./field.css?inline";
import { freshId } from "../../surroundings.js";

adopt(css);

const FRAME = [
  "border", "border_radius", "border_width", "border_color", "focused_border_width", "focused_border_color", "content_padding", "dense",
  "filled", "bgcolor", "label",
] as const;

type Place = "label" | "prefix" | "suffix" | "note" | "counter";
type IconName = "icon" | "prefix_icon" | "suffix_icon";

/** Bytes of a message beside its text. */
const OVERHEAD = 200;

export abstract class FieldRenderer<T extends FieldType> extends Renderer<T> {
  /** The native element that has the focus; set by `frame`. */
  protected control!: HTMLElement;
  box!: HTMLElement;
  /** Around the value; it gets the text styles. */
  protected value!: HTMLElement;
  protected readonly id = freshId("field");
  private readonly outline = h("fieldset", "f-field-outline", h("legend", "", h("span")));
  private readonly under = h("div", "f-field-under");
  protected counter!: HTMLElement;
  private readonly places = new Map<Place, Slot>();
  private readonly icons = new Map<IconName, IconPlace>();
  private sizes: ResizeObserver | null = null;
  private notes: [error: SlotContent, helper: SlotContent] = [undefined, undefined];
  private tooLong = "";

  /** Builds the field around `value`, which contains `control`. */
  protected frame(value: HTMLElement, control: HTMLElement, ...trailing: Node[]): HTMLElement {
    this.value = value;
    value.classList.add("f-field-value");
    const [label, prefix, suffix] = [h("label", "f-field-label"), h("span", "f-field-affix"), h("span", "f-field-affix")];
    const [note, counter] = [h("div", "f-field-note"), h("div", "f-field-counter")];
    for (const [name, place] of Object.entries({ label, prefix, suffix, note, counter })) {
      this.places.set(name as Place, this.slot(place, { kind: "box", loose: true }));
      place.hidden = true;
    }
    const icon = (name: IconName): HTMLElement => {
      const place = new IconPlace(this.mounted);
      this.icons.set(name, place);
      return place.element;
    };
    const [before, inside, after] = [icon("icon"), icon("prefix_icon"), icon("suffix_icon")];
    label.htmlFor = this.id;
    label.id = `${this.id}-label`;
    note.id = `${this.id}-note`;
    this.counter = counter;
    counter.id = `${this.id}-counter`;
    attrs(note, { "aria-live": "polite" });
    attrs(this.outline, { "aria-hidden": "true" });
    this.under.append(note, counter);
    this.box = h("div", "f-field-box", this.outline, inside, label, prefix, value, suffix, after, ...trailing);
    before.classList.add("f-field-icon");
    this.setControl(control);
    this.box.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Element && event.target.closest("button, a, input, textarea, [tabindex]")) return;
      // A press beside the text, but inside of the box, must not take the focus away.
      event.preventDefault();
      if (!this.node.disabled) this.control.focus();
    });
    return h("div", "f-field", before, this.box, this.under);
  }

  /** Declares the element that has the focus. */
  protected setControl(control: HTMLElement): void {
    this.control = control;
    control.id = this.id;
    control.addEventListener("focus", () => {
      this.element.classList.add("f-focused");
      this.host.events.fire(this.node, "focus");
    });
    control.addEventListener("blur", () => {
      this.element.classList.remove("f-focused");
      this.host.events.fire(this.node, "blur");
    });
  }

  override invoke(name: string): unknown {
    if (name !== "focus") throw new Error(`Unknown ${this.node.type} method: ${name}`);
    focus(this.control);
    return null;
  }

  override dispose(): void {
    this.sizes?.disconnect();
  }

  /** There is a value: the label floats. */
  protected setFilled(filled: boolean): void {
    this.element.classList.toggle("f-filled", filled);
  }

  private get field(): ControlNode<FieldType> {
    return this.node;
  }

  protected updateField(changed: Changes<FieldType>): void {
    const { field: node } = this;
    if (changed.first) this.describe();
    if (changed.has("label")) this.updateLabel();
    if (changed.any(...FRAME)) this.updateFrame();
    if (changed.any("color", "bgcolor", "fill_color", "hover_color")) this.updateColors();
    if (changed.any("text_size", "text_style")) this.updateText();
    if (changed.has("label_style")) this.styleText("label", node.get("label_style"));
    if (changed.has("hint_style")) style(this.element, hintStyles(node.get("hint_style")));
    if (changed.has("disabled")) this.element.classList.toggle("f-disabled", node.disabled);
    if (changed.first && node.bool("autofocus")) {
      attrs(this.control, { autofocus: true });
      autofocus(this.host, this.control);
    }
  }

  /** Text or control in one of the places; an empty place takes no room. */
  show(place: Place, content: SlotContent): void {
    const slot = this.places.get(place);
    slot?.set(content === "" ? undefined : content);
    if (slot) slot.container.hidden = content === undefined || content === "";
  }

  showIcon(name: IconName, icon: Value | undefined): void {
    this.icons.get(name)?.show(icon);
  }

  iconPlace(name: IconName): HTMLElement | undefined {
    return this.icons.get(name)?.element;
  }

  styleText(place: Place, value: Value | undefined): void {
    restyle(this.places.get(place)?.container, value);
  }

  private updateLabel(): void {
    const { field: node } = this;
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
    // A control cannot be shown twice, so the notch gets the width of the control.
    this.sizes = new ResizeObserver(() => {
      notch.style.width = px(place.offsetWidth * 0.75 + 8);
    });
    this.sizes.observe(place);
  }

  /** The text below the field: that its text is too long, the error, else the helper text. */
  showNote(error: SlotContent, helper: SlotContent): void {
    this.notes = [error, helper];
    error = this.tooLong || error;
    const wrong = error !== undefined && error !== "";
    this.show("note", wrong ? error : helper);
    this.element.classList.toggle("f-error", wrong);
    this.describe();
  }

  /** A text was sent, or is too long to be sent, and that is shown. */
  protected told(unsendable: Unsendable | undefined, text: string): void {
    const least = Math.floor((text.length * Math.max(0, (unsendable?.largest ?? 0) - OVERHEAD)) / (unsendable?.size ?? 1));
    const before = this.tooLong;
    this.tooLong = unsendable ? `Too long: ${text.length} characters of at most ${least}` : "";
    if (this.tooLong !== before) this.showNote(...this.notes);
  }

  /** Name, description and validity of the control for assistive technology. */
  protected describe(): void {
    const { field: node, control } = this;
    const labelled = node.has("label");
    const notes = (["note", "counter"] as const).filter((name) => this.places.get(name)?.container.hidden === false);
    attrs(control, {
      "aria-invalid": this.element.classList.contains("f-error") ? "true" : null,
      "aria-describedby": notes.map((name) => `${this.id}-${name}`).join(" ") || null,
      "aria-label": labelled ? null : (messageOf(node) ?? node.str("hint_text")),
      "aria-labelledby": labelled ? `${this.id}-label` : null,
    });
  }

  private updateFrame(): void {
    const { field: node, element } = this;
    const { kind, gap, styles } = fieldBorder(node);
    const filled = node.sent("filled") ?? node.has("bgcolor");
    const padding = node.get("content_padding");
    const bare = kind !== "outline" && !filled;
    const side = (name: keyof Padding): number => (padding === undefined ? (bare ? 0 : 12) : isMap(padding) ? num(padding[name], 0) : num(padding, 0));
    const block = (name: keyof Padding): string | null => (padding === undefined ? null : px(side(name)));
    element.dataset["border"] = kind;
    element.classList.toggle("f-fill", filled);
    element.classList.toggle("f-dense", node.bool("dense"));
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
    const { field: node } = this;
    style(this.element, {
      "--f-ink": color(node.get("color")),
      "--f-fill": color(node.get("fill_color") ?? node.get("bgcolor")),
      "--f-fill-hovered": color(node.get("hover_color")),
    });
  }

  private updateText(): void {
    const size = this.field.num("text_size");
    restyle(this.value, this.field.get("text_style"), size === undefined ? {} : { "font-size": sp(size) });
  }
}

export function hintStyles(value: Value | undefined): Styles {
  const given = textStyle(value);
  const names = `color font-size font-weight font-style font-family line-height letter-spacing word-spacing background-color text-shadow
    text-decoration-line text-decoration-color text-decoration-style text-decoration-thickness`.split(/\s+/);
  return Object.fromEntries(names.map((name) => [`--f-hint-${name}`, given[name] ?? null]));
}
