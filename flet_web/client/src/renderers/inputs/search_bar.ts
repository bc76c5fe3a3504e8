/**
 * SearchBar: a field, and a view in the top layer with the suggestions. The field is one element, which moves into the view
 * and back, so that what the user has typed and selected stays. To the program bar and view have one focus.
 */

import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import { autofocus, focus } from "../../focus.js";
import { composes } from "../../keyboard.js";
import { FILL_NONE, FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { moveNode } from "../../move.js";
import { toNumber, toText } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { messageOf } from "../../tooltip.js";
import { asMap, CIRCLE, edges, elevation, given, outlinedShape, sizeLimits } from "../../values.js";
import { ActiveStates, pick } from "../shared/control_state.js";
import { hintStyles } from "../shared/field.js";
import { insideControl } from "../shared/inside.js";
import { tellExpanded } from "../shared/popup.js";
import { inputMode } from "../shared/text_edit.js";
import { TypedText } from "../shared/typed_text.js";
import { capitalize } from "./capitals.js";
import css from "./search_bar.css?inline";
import { line, SearchView } from "./search_view.js";
import { WayBack } from "../shared/way_back.js";
import { freshId } from "../../surroundings.js";

adopt(css);

const BAR = [
  "bar_bgcolor", "bar_overlay_color", "bar_shadow_color", "bar_elevation", "bar_border_side", "bar_shape", "bar_text_style",
  "bar_hint_text_style", "bar_padding",
] as const;

export class SearchBarRenderer extends Renderer<"SearchBar"> {
  readonly input = h("input", "f-field-input");
  private readonly bar = h("div", "f-search-bar");
  private readonly place = h("span", "f-search-place");
  private leading!: Slot;
  private trailing!: Slot;
  private view!: SearchView;
  private readonly active = new ActiveStates();
  /** The field is on its way between bar and view. */
  private moving = false;
  /** The way to what had the focus when a program opened the view. */
  private before: WayBack | undefined;
  private hasFocus = false;
  private readonly text = new TypedText(
    this.host,
    this.node,
    this.input,
    { prop: "value", event: "change" },
    () => {
      this.view.typed(this.input.value);
    },
    (unsendable) => {
      attrs(this.input, { "aria-invalid": unsendable ? "true" : null });
    },
  );

  override create(): HTMLElement {
    const { bar, input, place } = this;
    const [before, after] = [h("span", "f-search-edge f-search-leading"), h("span", "f-search-edge")];
    this.leading = this.slot(before, { kind: "box", loose: true });
    this.trailing = this.slot(after, "row");
    place.append(input);
    bar.append(before, place, after);
    surface(bar);
    input.type = "text";
    input.autocomplete = "off";
    input.spellcheck = false;
    this.view = new SearchView(this, freshId("search"), {
      leave: () => {
        this.close();
      },
      clear: () => {
        // The button goes with the text, so that the focus would be lost.
        input.focus();
        this.text.show("");
        this.change({ value: "" }, "change", "");
      },
    });
    attrs(input, {
      role: "combobox",
      "aria-haspopup": "dialog",
      "aria-expanded": "false",
      "aria-controls": this.view.box.id,
      enterkeyhint: "search",
    });
    const element = h("div", "f-search", bar, this.view.popup.element);
    this.text.rewrite = (text) => capitalize(text, this.node.enum("capitalization", "none"));
    this.listen(element);
    return element;
  }

  override update(changed: Changes<"SearchBar">): void {
    const { node, input } = this;
    if (changed.has("bar_leading")) this.leading.set(node.child("bar_leading"));
    if (changed.has("bar_trailing")) this.trailing.set(node.children("bar_trailing"));
    if (changed.any("disabled", "capitalization", "bar_hint_text", "view_hint_text", "tooltip")) this.describe();
    if (changed.has("disabled")) {
      this.active.mark("disabled", node.disabled);
      if (node.disabled) this.close();
    }
    if (changed.has("keyboard_type")) attrs(input, { inputmode: inputMode(node.enum("keyboard_type")) });
    if (changed.has("value")) this.text.show(node.str("value"));
    if (changed.any(...BAR, "disabled")) this.paint();
    if (changed.has("bar_scroll_padding")) style(input, { "scroll-margin": edges(node.get("bar_scroll_padding")) });
    if (changed.any("bar_size_constraints", "width")) {
      const given = node.has("bar_size_constraints");
      const limits = sizeLimits(node.get("bar_size_constraints"));
      const [own, none] = [node.has("width"), given ? "none" : null];
      // It is as wide as it may be; a width of its own counts alone. Where it stands may say more.
      style(this.element, {
        "--f-bar-width": limits["max-width"],
        "--f-bar-narrow": own ? "0" : limits["min-width"],
        "--f-bar-wide": own ? "none" : (limits["max-width"] ?? none),
        "--f-bar-low": limits["min-height"],
        "--f-bar-high": limits["max-height"],
      });
    }
    this.view.update(changed);
    if (changed.first && node.bool("autofocus")) autofocus(this.host, input);
  }

  override fill(): Fill {
    return sizeLimits(this.node.get("bar_size_constraints"))["max-width"] ? FILL_NONE : FILL_WIDTH;
  }

  override invoke(name: string, args: ValueMap): null {
    if (name === "focus") focus(this.input);
    else if (name === "open_view") this.open();
    else if (name === "close_view") this.close(toText(args["text"]));
    else throw new Error(`Unknown SearchBar method: ${name}`);
    return null;
  }

  override dispose(): void {
    this.view.popup.unlisten();
    document.removeEventListener("pointerdown", this.pressed, true);
  }

  private listen(element: HTMLElement): void {
    const { bar, input } = this;
    bar.addEventListener("pointerdown", (event) => {
      if (event.target === input || insideControl(event.target, bar) || this.node.disabled) return;
      // A press beside the text, but inside of the bar, must not take the focus away.
      event.preventDefault();
      input.focus();
    });
    bar.addEventListener("click", (event) => {
      if (!this.node.disabled && (event.target === input || !insideControl(event.target, bar))) this.fire("tap");
    });
    element.addEventListener("focusin", () => {
      if (!this.hasFocus && !this.moving) this.tellFocus(true);
    });
    element.addEventListener("focusout", (event) => {
      const stays = event.relatedTarget instanceof Node && element.contains(event.relatedTarget);
      if (this.hasFocus && !this.moving && !stays) this.tellFocus(false);
    });
    input.addEventListener("keydown", (event) => {
      if (!composes(event) && this.key(event)) event.preventDefault();
    });
    document.addEventListener("pointerdown", this.pressed, true);
  }

  private tellFocus(on: boolean): void {
    this.hasFocus = on;
    this.fire(on ? "focus" : "blur");
  }

  private readonly pressed = (event: PointerEvent): void => {
    if (this.view.popup.isOpen) {
      if (!event.composedPath().includes(this.view.box)) this.fire("tap_outside_view");
    } else if (document.activeElement === this.input && !event.composedPath().includes(this.element)) this.fire("tap_outside_bar");
  };

  /** True when the key has done something. */
  private key(event: KeyboardEvent): boolean {
    if (event.key === "Enter") {
      if (!event.repeat) this.fire("submit", this.input.value);
      return true;
    }
    if (event.key !== "ArrowDown" || this.view.popup.isOpen) return false;
    // What a click does, for those who have no mouse.
    if (this.node.listens("tap")) this.fire("tap");
    else if (this.node.children("controls").some((child) => child.visible)) this.open();
    return true;
  }

  private open(): void {
    if (this.view.popup.isOpen || this.node.disabled) return;
    // A program opens it from anywhere.
    this.before = document.activeElement === this.input ? undefined : new WayBack();
    this.view.open();
    this.toggled(true);
  }

  private close(text?: string): void {
    if (!this.view.popup.isOpen) return;
    if (text !== undefined && text !== this.text.shown) {
      this.text.show(text);
      this.send({ value: this.text.shown });
    }
    // The view goes, and with it the focus, unless something else has that.
    const within = this.view.popup.element.contains(document.activeElement);
    this.toggled(false);
    if (within) this.input.focus({ preventScroll: true });
    this.view.popup.close();
    if (within) this.before?.go(this.element);
    this.before = undefined;
  }

  private toggled(open: boolean): void {
    this.moving = true;
    this.element.classList.toggle("f-open", open);
    moveNode(open ? this.view.place : this.place, this.input, null);
    tellExpanded(this.input, open);
    this.describe();
    if (open) this.input.focus({ preventScroll: true });
    this.moving = false;
    if (open && !this.hasFocus && document.activeElement === this.input) this.tellFocus(true);
  }

  /** The hint of where the field is, and its name. */
  private describe(): void {
    const { node } = this;
    const own = node.str("bar_hint_text");
    const hint = (this.view.popup.isOpen ? node.str("view_hint_text") : undefined) ?? own;
    this.text.update(false, hint ?? "", node.enum("capitalization", "none"));
    const name = own ?? node.str("view_hint_text") ?? messageOf(node) ?? "Search";
    attrs(this.input, { "aria-label": name });
    attrs(this.view.box, { "aria-label": name });
  }

  private paint(): void {
    const { node, bar, place, active } = this;
    const get = (name: (typeof BAR)[number]): ReturnType<typeof pick> => pick(node.get(name), active);
    active.follow(bar, this.paint.bind(this), ...BAR.map((name) => node.get(name)));
    const shape = get("bar_shape") ? outlinedShape(get("bar_shape"), "") : { radius: null, corners: null };
    const overlay = color(get("bar_overlay_color"));
    bar.classList.toggle("f-overlay", overlay !== undefined);
    const padding = given(get("bar_padding"), edges);
    style(bar, {
      "background-color": color(get("bar_bgcolor")),
      "--f-state-color": overlay,
      "--md-sys-color-shadow": color(get("bar_shadow_color")),
      "box-shadow": elevation(toNumber(get("bar_elevation"))),
      ...line(get("bar_border_side") ?? asMap(get("bar_shape"))["side"]),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      padding,
    });
    encircle(bar, shape.radius === CIRCLE);
    restyle(place, get("bar_text_style"), { padding });
    style(place, hintStyles(get("bar_hint_text_style")));
  }
}
