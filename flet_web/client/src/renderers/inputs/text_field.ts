/** TextField: a native input or text area. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { iconElement, showIcon } from "../../icons.js";
import { FILL_BOTH, FILL_NONE } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { composes } from "../../keyboard.js";
import { loadModule } from "../../modules.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { surface } from "../../ripple.js";
import { cursor } from "../shared/cursor.js";
import { FieldRenderer } from "../shared/field.js";
import { updateForm } from "../shared/form_field.js";
import { autocomplete, inputMode } from "../shared/text_edit.js";
import { TypedText } from "../shared/typed_text.js";
import type { TextInput } from "../shared/typed_text.js";
import { adopt } from "../../styles.js";
import { edges } from "../../values.js";
import css from "./text_field.css?inline";

adopt(css);

const VISIBILITY = 73986;
const VISIBILITY_OFF = 73987;
const NATIVE = [
  "keyboard_type", "on_submit", "capitalization", "autocorrect", "autofill_hints", "read_only", "max_length", "multiline", "hint_text",
  "can_request_focus", "ignore_pointers", "disabled", "mouse_cursor", "password", "shift_enter", "enable_suggestions", "scroll_padding",
] as const;

/** What a filter lets through that wants the keys of numbers. */
const DIGITS = "^[0-9]*$";

export class TextFieldRenderer extends FieldRenderer<"TextField"> {
  protected input!: TextInput;
  private text!: TypedText;
  private wrap!: HTMLElement;
  private readonly eye = h("button", "f-field-eye", iconElement());
  private revealed = false;
  private selected = "";
  private outside: ((event: PointerEvent) => void) | null = null;

  override create(): HTMLElement {
    this.wrap = h("span", "f-field-wrap");
    this.input = this.makeInput();
    this.wrap.append(this.input);
    this.eye.type = "button";
    this.eye.hidden = true;
    surface(this.eye);
    this.eye.addEventListener("click", () => {
      this.revealed = !this.revealed;
      this.updateSecret();
      this.input.focus();
    });
    const frame = this.frame(this.wrap, this.input, this.eye);
    this.box.addEventListener("click", ({ detail }) => {
      if (!this.node.disabled && (detail <= 1 || this.node.bool("always_call_on_tap"))) this.fire("click");
    });
    return frame;
  }

  override update(changed: Changes<"TextField">): void {
    const { node } = this;
    if (changed.any("multiline", "shift_enter", "max_lines", "min_lines", "fit_parent_size")) this.updateLines();
    if (changed.any(...NATIVE)) this.updateNative();
    if (changed.any("password", "can_reveal_password")) this.updateSecret();
    this.updateField(changed);
    updateForm(this, changed);
    if (changed.has("text_align")) style(this.value, { "text-align": node.has("text_align") ? node.enum("text_align") : null });
    if (changed.has("value")) this.text.show(node.str("value"));
    if (changed.any("counter", "max_length")) this.updateCounter();
    if (changed.any("show_cursor", "cursor_color", "cursor_error_color", "selection_color")) this.updateCursor();
    if (changed.has("selection")) this.showSelection();
    if (changed.has("on_selection_change")) this.watchSelection();
    if (changed.has("on_tap_outside")) this.watchOutside();
    if (changed.has("height")) this.element.classList.toggle("f-sized", node.has("height"));
  }

  override fill(): Fill {
    return this.node.bool("fit_parent_size") ? FILL_BOTH : FILL_NONE;
  }

  override dispose(): void {
    super.dispose();
    document.removeEventListener("selectionchange", this.selectionChanged);
    if (this.outside) document.removeEventListener("pointerdown", this.outside, true);
  }

  // -- the native element ---------------------------------------------------------------------------------------------

  private makeInput(area = false): TextInput {
    const input = area ? h("textarea") : h("input");
    input.classList.add("f-field-input");
    if (input instanceof HTMLTextAreaElement) input.rows = 1;
    const names = { prop: "value", event: "change" } as const;
    this.text = new TypedText(this.host, this.node, input, names, this.textChanged.bind(this), this.told.bind(this));
    input.addEventListener("keydown", (event) => {
      this.pressed(event as KeyboardEvent);
    });
    input.addEventListener("paste", (event) => {
      this.pasted(event as ClipboardEvent);
    });
    return input;
  }

  private get multiline(): boolean {
    return this.node.bool("multiline") || this.node.bool("shift_enter");
  }

  private updateLines(): void {
    const { node, element, wrap } = this;
    const least = node.num("min_lines");
    const most = node.num("max_lines");
    const area = this.multiline || (most ?? 1) > 1 || (least ?? 1) > 1 || node.bool("fit_parent_size");
    if (area !== this.input instanceof HTMLTextAreaElement) this.replaceInput(area);
    element.classList.toggle("f-multiline", area);
    element.classList.toggle("f-expands", node.bool("fit_parent_size"));
    style(wrap, {
      "min-height": least === undefined ? null : `${least}lh`,
      "max-height": area && most !== undefined ? `${most}lh` : null,
    });
  }

  private replaceInput(area: boolean): void {
    const before = this.input;
    const focused = document.activeElement === before;
    const [start, end] = [before.selectionStart, before.selectionEnd];
    this.input = this.makeInput(area);
    this.text.show(before.value);
    before.replaceWith(this.input);
    this.setControl(this.input);
    this.updateNative();
    if (!focused) return;
    this.input.focus();
    this.input.setSelectionRange(start, end);
  }

  private updateNative(): void {
    const { node, input } = this;
    const limit = node.num("max_length", -1);
    const corrects = node.bool("autocorrect");
    const secret = node.bool("password");
    const keys = inputMode(node.enum("keyboard_type"));
    const autofill = autocomplete(node.get("autofill_hints"));
    this.text.update(node.bool("read_only"), node.str("hint_text", ""), node.enum("capitalization", "none"));
    this.eye.disabled = node.disabled;
    attrs(input, {
      inputmode: keys ?? (node.map("input_filter")?.regex_string === DIGITS ? "numeric" : null),
      enterkeyhint: node.bool("shift_enter") ? "send" : this.multiline ? "enter" : keys === "search" ? keys : node.listens("submit") ? "go" : "done",
      autocomplete: autofill || (secret ? "current-password" : "off"),
      "data-autofill": autofill,
      "data-secret": secret ? "" : null,
      autocorrect: corrects ? "on" : "off",
      spellcheck: this.multiline && corrects && node.bool("enable_suggestions") ? "true" : "false",
      maxlength: limit > 0 ? limit : null,
      tabindex: !node.bool("can_request_focus") ? -1 : null,
    });
    style(input, { "scroll-margin": edges(node.get("scroll_padding")) });
    style(this.element, {
      "pointer-events": node.bool("ignore_pointers") ? "none" : null,
      "--f-cursor": node.disabled ? null : cursor(node.get("mouse_cursor")),
    });
  }

  private updateSecret(): void {
    if (this.node.bool("password")) void loadModule(() => import("../../password_form.js")).then((forms) => { forms.watchForms(); });
    const { node, input, eye } = this;
    const secret = node.bool("password");
    eye.hidden = !secret || !node.bool("can_reveal_password");
    if (!secret || eye.hidden) this.revealed = false;
    showIcon(this.host.icons, eye.firstElementChild as SVGElement, eye.hidden ? undefined : this.revealed ? VISIBILITY_OFF : VISIBILITY);
    attrs(eye, { "aria-label": "Show password", "aria-pressed": this.revealed ? "true" : "false", "aria-controls": this.id });
    if (!(input instanceof HTMLInputElement)) return;
    const type = secret && !this.revealed ? "password" : "text";
    if (input.type === type) return;
    const [start, end] = [input.selectionStart, input.selectionEnd];
    input.type = type;
    if (document.activeElement === input) input.setSelectionRange(start, end);
  }

  private updateCursor(): void {
    const { node } = this;
    style(this.element, {
      "--f-caret": !node.bool("show_cursor") ? "transparent" : color(node.get("cursor_color")),
      "--f-caret-error": !node.bool("show_cursor") ? "transparent" : color(node.get("cursor_error_color")),
      "--f-selection": color(node.get("selection_color")),
    });
  }

  private updateCounter(): void {
    const { node, counter } = this;
    const limit = node.num("max_length");
    const own = node.content("counter");
    const length = Array.from(this.input.value).length;
    const standard = limit === undefined ? undefined : limit > 0 ? `${length}/${limit}` : String(length);
    const text = typeof own === "string" ? fillIn(own, length, limit) : (own ?? standard);
    const before = counter.hidden;
    this.show("counter", text);
    if (before !== counter.hidden) this.describe();
  }

  // -- value ----------------------------------------------------------------------------------------------------------

  private textChanged(): void {
    const { input } = this;
    // The style sheet lets the area grow with a copy of its text.
    if (input instanceof HTMLTextAreaElement) this.wrap.dataset["text"] = input.value;
    this.setFilled(input.value !== "");
    this.updateCounter();
  }

  private pressed(event: KeyboardEvent): void {
    const { node, input } = this;
    if (composes(event)) return;
    if (node.bool("ignore_up_down_keys") && (event.key === "ArrowUp" || event.key === "ArrowDown")) event.preventDefault();
    if (event.key !== "Enter") return;
    const submits = node.bool("shift_enter") ? !event.shiftKey : !this.multiline;
    if (!submits) return;
    event.preventDefault();
    // A key that is held down repeats, but submits once.
    if (!event.repeat) this.fire("submit", node.bool("shift_enter") ? null : input.value);
    // On a phone the keyboard closes. With a real keyboard the user may go on typing.
    if (!this.multiline && window.matchMedia("(pointer: coarse)").matches) input.blur();
  }

  private pasted(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length || !this.node.listens("paste_files")) return;
    event.preventDefault();
    const read = async (file: File): Promise<ValueMap> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, mime_type: file.type, bytes };
    };
    void Promise.all(files.map(read)).then((list) => {
      this.fire("paste_files", { files: list });
    });
  }

  // -- selection, presses elsewhere -----------------------------------------------------------------------------------

  private showSelection(): void {
    const { input } = this;
    const wanted = this.node.map("selection");
    const [base, extent] = [wanted?.["base_offset"], wanted?.["extent_offset"]];
    if (this.text.composing || typeof base !== "number" || typeof extent !== "number" || base < 0) return;
    const [start, end] = [Math.min(base, extent), Math.max(base, extent)];
    this.selected = `${base} ${extent}`;
    if (input.selectionStart === start && input.selectionEnd === end) return;
    input.setSelectionRange(start, end, extent < base ? "backward" : "forward");
  }

  private watchSelection(): void {
    document.removeEventListener("selectionchange", this.selectionChanged);
    if (this.node.listens("selection_change")) document.addEventListener("selectionchange", this.selectionChanged);
  }

  private readonly selectionChanged = (): void => {
    const { input } = this;
    if (document.activeElement !== input) return;
    const [start, end] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
    const [base, extent] = input.selectionDirection === "backward" ? [end, start] : [start, end];
    if (this.selected === `${base} ${extent}`) return;
    this.selected = `${base} ${extent}`;
    const selection = { base_offset: base, extent_offset: extent, affinity: "downstream" as const, directional: false };
    this.change({ selection }, "selection_change", { selected_text: input.value.slice(start, end), selection });
  };

  private watchOutside(): void {
    if (this.outside || !this.node.listens("tap_outside")) return;
    this.outside = (event) => {
      if (document.activeElement !== this.input) return;
      if (!(event.target instanceof Node && this.element.contains(event.target))) this.fire("tap_outside");
    };
    document.addEventListener("pointerdown", this.outside, true);
  }
}

function fillIn(text: string, length: number, limit: number | undefined): string {
  const values = { value_length: length, max_length: limit ?? "None", symbols_left: limit === undefined ? "None" : limit - length };
  return text.replace(/\{(value_length|max_length|symbols_left)\}/g, (_, name: keyof typeof values) => String(values[name]));
}
