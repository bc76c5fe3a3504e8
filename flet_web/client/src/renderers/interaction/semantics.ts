/** Semantics: what its content is, and what can be done with it, for screen readers and the keyboard. */

import { attrs, h } from "../../dom.js";
import { focus } from "../../focus.js";
import type { Fill } from "../../layout.js";
import { FILL_NONE } from "../../layout.js";
import { onLongPress, onMenuKey } from "../../pointer.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { INTERACTIVE } from "../shared/inside.js";
import { controlsInside, hasWords } from "./controls_inside.js";
import css from "./semantics.css?inline";
import { ariaOf, descriptionOf, roleOf } from "./semantics_role.js";
import { freshId } from "../../surroundings.js";

adopt(css);

/** What takes a press itself. */
const TAKES = `${INTERACTIVE}, .f-gestures`;
const SCROLLS = { ArrowRight: "scroll_left", ArrowLeft: "scroll_right", ArrowDown: "scroll_up", ArrowUp: "scroll_down" } as const;
const CURSOR = { ArrowRight: "move_cursor_forward_by_character", ArrowLeft: "move_cursor_backward_by_character" } as const;
const STEPS = { ArrowRight: "increase", ArrowUp: "increase", ArrowLeft: "decrease", ArrowDown: "decrease" } as const;
/** Events that a key or the clipboard gives. */
const ACTIONS = ["tap", "double_tap", "long_press", "dismiss", "copy", "cut", "paste", "set_text"] as const;

/** What the observer watches: which controls there are, and the names that they get and lose. */
const WATCHED = { childList: true, subtree: true, attributeFilter: ["aria-label"] };

export class SemanticsRenderer extends Renderer<"Semantics"> {
  private readonly inner = h("div");
  private readonly description = h("div");
  private content!: Slot;
  private changes!: MutationObserver;
  /** A control that is called by the label, as it has no name of its own; and that name. */
  private called: { control: Element; name: string } | null = null;

  override create(): HTMLElement {
    const { inner, description } = this;
    this.changes = new MutationObserver(() => {
      this.passName();
    });
    this.changes.observe(inner, WATCHED);
    const element = h("div", "f-semantics", inner, description);
    this.content = this.slot(inner, { kind: "box" });
    description.hidden = true;
    description.id = freshId("semantics");
    this.listen(element);
    element.addEventListener("keydown", (event) => {
      if (event.target !== element || this.node.disabled || !this.pressed(event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    return element;
  }

  override update(changed: Changes<"Semantics">): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    this.description.textContent = descriptionOf(node);
    attrs(element, {
      "aria-describedby": this.description.textContent ? this.description.id : null,
      "data-semantics-identifier": node.get("identifier") ?? null,
      tabindex: this.focusable ? 0 : node.get("focusable") === false ? -1 : null,
    });
    attrs(this.inner, { "aria-hidden": node.bool("exclude_semantics") ? "true" : null });
    this.passName();
    this.host.onFlushed(() => {
      this.passName();
    });
    if (changed.has("focus") && node.bool("focus")) {
      this.host.onFlushed(() => {
        focus(element);
      });
    }
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }

  override dispose(): void {
    this.changes.disconnect();
  }

  /** The label is the name of the only control in it that has none, such as a slider; else that of the whole. */
  private passName(): void {
    const { node, element } = this;
    const role = roleOf(node);
    const aria = ariaOf(node, role);
    const name = String(aria["aria-label"] ?? "");
    const passes = name !== "" && role === "group" && !this.focusable && !node.bool("container") && !node.bool("exclude_semantics");
    const control = passes ? this.nameless() : null;
    const before = this.called;
    if (before && before.control !== control && before.control.getAttribute("aria-label") === before.name) {
      before.control.removeAttribute("aria-label");
    }
    this.called = control && { control, name };
    if (control && control.getAttribute("aria-label") !== name) control.setAttribute("aria-label", name);
    attrs(element, control ? { ...aria, role: null, "aria-label": null } : aria);
  }

  private nameless(): Element | null {
    const controls = controlsInside(this.inner);
    const only = controls.length === 1 ? controls[0] : undefined;
    if (!only || hasWords(only)) return null;
    const own = only.getAttribute("aria-label");
    return own === null || (only === this.called?.control && own === this.called.name) ? only : null;
  }

  /** Whether it is reached by keyboard: it is said so, or there is something to do. */
  private get focusable(): boolean {
    const { node } = this;
    const said = node.get("focusable");
    if (said !== undefined || node.disabled) return said === true && !node.disabled;
    const names = [...ACTIONS, ...Object.values(SCROLLS), ...Object.values(CURSOR), "increase", "decrease"] as const;
    return names.some((name) => node.listens(name));
  }

  private listen(element: HTMLElement): void {
    const { node } = this;
    const act = (name: Parameters<typeof this.fire>[0], data: string | null = null): void => {
      if (!node.disabled) this.fire(name, data);
    };
    for (const [type, name] of [["click", "tap"], ["dblclick", "double_tap"]] as const) {
      element.addEventListener(type, (event) => {
        const taken = (event.target as Element).closest(TAKES);
        if (!taken || taken === element || !element.contains(taken)) act(name);
      });
    }
    const hold = (): boolean => {
      act("long_press");
      return node.listens("long_press");
    };
    onLongPress(element, hold);
    onMenuKey(element, hold);
    for (const type of ["copy", "cut", "paste"] as const) {
      element.addEventListener(type, (event) => {
        if (event.target !== element) return;
        act(type);
        if (type === "paste") act("set_text", event.clipboardData?.getData("text") ?? "");
      });
    }
    const fromInside = (event: FocusEvent): boolean => event.relatedTarget instanceof Node && element.contains(event.relatedTarget);
    element.addEventListener("focusin", (event) => {
      if (!fromInside(event)) act("did_gain_accessibility_focus");
    });
    element.addEventListener("focusout", (event) => {
      if (!fromInside(event)) act("did_lose_accessibility_focus");
    });
  }

  /** Whether the key means something here. */
  private pressed(event: KeyboardEvent): boolean {
    const { node } = this;
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === "Enter" || key === " ") return this.does(node.listens("tap") ? "tap" : "double_tap");
    if (key === "Escape") return this.does("dismiss");
    const step = STEPS[key as keyof typeof STEPS] as (typeof STEPS)[keyof typeof STEPS] | undefined;
    if (step && this.does(step)) {
      const value = node.get(`${step}d_value`);
      if (value !== undefined && roleOf(node) === "slider") attrs(this.element, { "aria-valuetext": value });
      return true;
    }
    const cursor = CURSOR[key as keyof typeof CURSOR] as (typeof CURSOR)[keyof typeof CURSOR] | undefined;
    if (cursor && this.does(cursor, event.shiftKey)) return true;
    const scroll = SCROLLS[key as keyof typeof SCROLLS] as (typeof SCROLLS)[keyof typeof SCROLLS] | undefined;
    return scroll !== undefined && this.does(scroll);
  }

  private does(name: Parameters<typeof this.fire>[0], data: boolean | null = null): boolean {
    if (!this.node.listens(name)) return false;
    this.fire(name, data);
    return true;
  }
}
