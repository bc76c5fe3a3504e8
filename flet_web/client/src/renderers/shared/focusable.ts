/** What all controls with a native element have in common: focus, blur, autofocus, `focus()`, control states. */

import { attrs } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import { ActiveStates, pick } from "./control_state.js";
import { cursor } from "./cursor.js";
import { autofocus, focus } from "../../focus.js";

export type NativeControl = HTMLButtonElement | HTMLAnchorElement | HTMLInputElement;

type FocusableType = TypeWith<"autofocus">;

export abstract class Focusable<T extends FocusableType> extends Renderer<T> {
  /** The native element that has the focus; set in `create`. */
  protected native!: NativeControl;
  /** The states that hold now. */
  protected readonly active = new ActiveStates();

  /** Declares the native element and reports its focus. */
  protected control<E extends NativeControl>(native: E): E {
    this.native = native;
    for (const type of ["focus", "blur"]) {
      native.addEventListener(type, () => {
        this.host.events.fire(this.node, type);
      });
    }
    return native;
  }

  protected updateFocusable(changed: Changes<FocusableType>): void {
    const { native } = this;
    const node: ControlNode<FocusableType> = this.node;
    if (changed.has("disabled")) {
      this.mark("disabled", node.disabled);
      if (native instanceof HTMLAnchorElement) attrs(native, { "aria-disabled": node.disabled ? "true" : null });
      else native.disabled = node.disabled;
    }
    if (changed.first && node.bool("autofocus")) autofocus(this.host, native);
  }

  override invoke(name: string): unknown {
    if (name !== "focus") throw new Error(`Unknown ${this.node.type} method: ${name}`);
    focus(this.native);
    return null;
  }

  protected mark(state: string, on: boolean): void {
    this.active.mark(state, on);
  }

  protected pick(value: Value | undefined): Value | undefined {
    return pick(value, this.active);
  }

  /** Paints again when the pointer or the focus changes a state that one of the values names. */
  protected follow(paint: () => void, ...values: (Value | undefined)[]): void {
    this.active.follow(this.element, paint, ...values);
  }

  /** The cursor of a `mouse_cursor`. */
  protected cursor(value: Value | undefined): string | undefined {
    return this.node.disabled ? undefined : cursor(this.pick(value));
  }
}
