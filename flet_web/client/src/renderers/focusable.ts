/** What all controls with a native element have in common: focus, blur, autofocus, `focus()`, control states. */

import { attrs } from "../dom.js";
import type { Value } from "../protocol.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { isDynamic, pick, watchStates } from "./control_state.js";
import { cursor } from "./cursor.js";
import { autofocus } from "../autofocus.js";

export type NativeControl = HTMLButtonElement | HTMLAnchorElement | HTMLInputElement;

export abstract class Focusable extends Renderer {
  /** The native element that has the focus; set in `create`. */
  protected native!: NativeControl;
  /** The states that hold now. */
  protected readonly active = new Set<string>();
  private watching = false;

  /** Declares the native element and reports its focus. */
  protected control<T extends NativeControl>(native: T): T {
    this.native = native;
    native.addEventListener("focus", () => {
      this.fire("focus");
    });
    native.addEventListener("blur", () => {
      this.fire("blur");
    });
    return native;
  }

  protected updateFocusable(changed: Changes): void {
    const { node, native } = this;
    if (changed.has("disabled")) {
      this.mark("disabled", node.disabled);
      if (native instanceof HTMLAnchorElement) attrs(native, { "aria-disabled": node.disabled ? "true" : null });
      else native.disabled = node.disabled;
    }
    if (changed.first && node.bool("autofocus")) autofocus(this.host, native);
  }

  override invoke(name: string): unknown {
    if (name !== "focus") throw new Error(`Unknown ${this.node.type} method: ${name}`);
    this.native.focus();
    return null;
  }

  protected mark(state: string, on: boolean): void {
    if (on) this.active.add(state);
    else this.active.delete(state);
  }

  protected pick(value: Value | undefined): Value | undefined {
    return pick(value, this.active);
  }

  /** Paints again when the pointer or the focus changes a state that one of the values names. */
  protected follow(paint: () => void, ...values: (Value | undefined)[]): void {
    if (this.watching || !isDynamic(...values)) return;
    this.watching = true;
    watchStates(this.element, this.active, paint);
  }

  protected get cursor(): string | undefined {
    return this.node.disabled ? undefined : cursor(this.pick(this.node.get("mouse_cursor")));
  }
}
