/** The text of a native field: what the user types always stands before what the server says. */

import type { ControlNode } from "../node.js";
import { filterText, mapCursor } from "./text_edit.js";

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

export class TypedText {
  /** The text before the change that is being made. */
  shown: string;
  private readonly node: ControlNode;
  private readonly input: TextInput;
  private readonly changed: () => void;
  composing = false;
  /** What the server has said amid a composition. */
  private waiting: string | undefined;

  /** `changed` hears of every text; then `typed`, if the user has made it, past the control's input filter. */
  constructor(node: ControlNode, input: TextInput, changed: () => void, typed: (text: string) => void) {
    this.node = node;
    this.input = input;
    this.changed = changed;
    this.shown = input.value;
    const take = (): void => {
      const filter = this.composing ? undefined : node.map("input_filter");
      if (filter) this.write(filterText(filter, input.value, this.shown));
      if (input.value === this.shown) return;
      this.shown = input.value;
      this.waiting = undefined;
      changed();
      typed(input.value);
    };
    input.addEventListener("input", take);
    input.addEventListener("compositionstart", () => {
      this.composing = true;
    });
    input.addEventListener("compositionend", () => {
      this.composing = false;
      take();
      if (this.waiting !== undefined) this.show(this.waiting);
    });
  }

  /** Shows a text of the server; the same one, or one that comes amid a composition, touches nothing. */
  show(text: string): void {
    this.waiting = this.composing ? text : undefined;
    if (this.composing) return;
    this.write(text);
    this.shown = this.input.value;
    this.changed();
  }

  /** What the native element takes over from the control. */
  update(readOnly: boolean): void {
    const { node, input } = this;
    input.disabled = node.disabled;
    input.readOnly = readOnly;
    input.placeholder = node.str("hint_text", "");
    input.setAttribute("autocapitalize", node.enum("capitalization", "none"));
  }

  /** Replaces the text; the cursor stays beside what did not change. */
  private write(text: string): void {
    const { input } = this;
    const before = input.value;
    if (text === before) return;
    const focused = document.activeElement === input;
    const [start, end] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
    input.value = text;
    // An input drops line breaks and the like: compare with what it has made of the text.
    if (focused) input.setSelectionRange(mapCursor(before, input.value, start), mapCursor(before, input.value, end));
  }
}
