/** The text of a native field. What the user types is never overwritten by an older value of the server, but merged with it. */

import type { Typed } from "../../events.js";
import type { Host } from "../../host.js";
import type { ControlNode } from "../../node.js";
import type { Unsendable } from "../../outbox.js";
import { isMap } from "../../protocol.js";
import { mergeText } from "./merge.js";
import { commonEnds, filterText, mapCursor } from "./text_edit.js";

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** Which property holds the text, and which event tells of it. */
export interface TextNames {
  prop: "value" | "text";
  event: "change" | "text_change";
}

export class TypedText {
  /** The text before the change that is being made. */
  shown: string;
  private readonly host: Host;
  private readonly node: ControlNode;
  private readonly input: TextInput;
  private readonly names: TextNames;
  private readonly told: Typed["told"];
  private readonly changed: () => void;
  composing = false;
  /** What to show after a composition: the text with what the server has changed in it. */
  private waiting: string | undefined;
  private writing = false;

  /** `changed` is called for every text, `told` for each that was sent or refused, `typed` for what the user has typed and the input filter has let through. */
  constructor(
    host: Host,
    node: ControlNode,
    input: TextInput,
    names: TextNames,
    changed: () => void,
    told: (unsendable: Unsendable | undefined, text: string) => void,
    typed: (text: string) => void = () => undefined,
  ) {
    this.host = host;
    this.node = node;
    this.input = input;
    this.names = names;
    this.changed = changed;
    this.told = (unsendable) => {
      told(unsendable, this.shown);
    };
    this.shown = input.value;
    input.addEventListener("input", () => {
      if (!this.writing && this.take()) typed(input.value);
    });
    input.addEventListener("compositionstart", () => {
      this.composing = true;
    });
    input.addEventListener("compositionend", () => {
      this.composing = false;
      if (this.take()) typed(input.value);
      const { waiting } = this;
      this.waiting = undefined;
      if (waiting !== undefined && this.put(waiting)) this.tell();
    });
  }

  /** Takes over what the user has typed. False if that is what was there before. */
  private take(): boolean {
    const { input, shown } = this;
    if (!this.composing) this.write(this.rewrite(input.value, shown));
    if (input.value === shown) return false;
    if (this.waiting !== undefined) this.waiting = mergeText(shown, this.waiting, input.value);
    this.shown = input.value;
    this.changed();
    this.tell();
    return true;
  }

  /** What becomes of a text that the user has typed, where `before` was shown. */
  rewrite = (text: string, before: string): string => {
    const filter = this.node.props["input_filter"];
    return isMap(filter) ? filterText(filter, text, before) : text;
  };

  /** Tells the server what the field shows. */
  tell(): void {
    const { prop, event } = this.names;
    this.host.events.change(this.node, { [prop]: this.shown }, event, this.shown, { merge: mergeText, told: this.told });
  }

  /** Shows a text of the server. The input is left alone if it has that text, or while the user composes one. */
  show(text: string): void {
    if (this.composing) {
      this.waiting = this.waiting === undefined ? text : mergeText(this.shown, text, this.waiting);
      return;
    }
    this.put(text);
    if (this.host.events.untold(this.node, this.names.prop)) this.tell();
  }

  /** Writes a text into the input. False if it is there. */
  private put(text: string): boolean {
    const before = this.shown;
    this.write(text);
    // An input drops line breaks and the like, so the value that it has taken counts.
    this.shown = this.input.value;
    this.changed();
    return this.shown !== before;
  }

  /** What the native element takes over from the control. */
  update(readOnly: boolean, hint: string, capitalization: string): void {
    const { node, input } = this;
    input.disabled = node.disabled;
    input.readOnly = readOnly;
    input.placeholder = hint;
    input.setAttribute("autocapitalize", capitalization);
  }

  /** Replaces the text; the cursor stays beside what did not change. */
  private write(text: string): void {
    const { input } = this;
    const before = input.value;
    if (text === before) return;
    if (document.activeElement !== input) {
      input.value = text;
      return;
    }
    const [start, end, direction] = [input.selectionStart ?? 0, input.selectionEnd ?? 0, input.selectionDirection ?? "none"];
    this.writing = true;
    if (!typeOver(input, text)) input.value = text;
    this.writing = false;
    const after = input.value;
    input.setSelectionRange(mapCursor(before, after, start), mapCursor(before, after, end), direction);
  }
}

/** Replaces the text as typing would, so that the user can undo it, and what was typed before. False if that is impossible. */
function typeOver(input: TextInput, text: string): boolean {
  const before = input.value;
  const { head, tail } = commonEnds(before, text);
  const put = text.slice(head, text.length - tail);
  input.setSelectionRange(head, before.length - tail);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the history of the field
    if (put) document.execCommand("insertText", false, put);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
    else document.execCommand("delete");
  } catch {
    return false;
  }
  return input.value === text;
}
