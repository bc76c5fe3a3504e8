/**
 * What must not compile. `npm run check` reads this file: each line after a `@ts-expect-error` would pass if the generated
 * types did not reach it, and then the check fails.
 */

import type { ControlNode } from "../src/node.js";
import type { Changes } from "../src/renderer.js";
import { Renderer } from "../src/renderer.js";

export class Wrong extends Renderer<"Slider"> {
  override create(): HTMLElement {
    return document.createElement("div");
  }

  override update(changed: Changes<"Slider">): void {
    const { node } = this;
    // @ts-expect-error -- a Slider has no such property
    changed.has("maximum");
    // @ts-expect-error -- nor this one
    changed.any("max", "maximum");
    // @ts-expect-error -- a misspelt property
    node.num("maxx");
    // @ts-expect-error -- text is no number
    node.num("label");
    // @ts-expect-error -- a number is no text
    node.str("max");
    // @ts-expect-error -- one of a few words is read by `enum`
    node.str("interaction");
    // @ts-expect-error -- not a boolean
    node.bool("max");
    // @ts-expect-error -- not a map
    node.map("max");
    // @ts-expect-error -- not a list
    node.list("max");
    // @ts-expect-error -- not a control
    node.child("label");
    // @ts-expect-error -- Python says what `max` is when it is not set
    node.num("max", 100);
    // @ts-expect-error -- there is no such interaction
    if (node.enum("interaction") === "slideall") this.fire("change");
    // @ts-expect-error -- an event that a Slider does not have
    this.fire("changed");
    // @ts-expect-error -- a property that a Slider does not have
    this.send({ values: 1 });
    // @ts-expect-error -- a value of the wrong type
    this.send({ value: "1" });
    // @ts-expect-error -- without a default in Python it may be missing
    node.num("divisions").toFixed();
  }
}

export function wrongNodes(any: ControlNode, button: ControlNode<"Button" | "Divider">): ControlNode<"Slider">[] {
  // @ts-expect-error -- only one of the two has it
  button.content("content");
  // @ts-expect-error -- of a control of any type only what all have in common is known
  any.num("max");
  // @ts-expect-error -- a control of any type is not a Slider
  return [any];
}

export function right(slider: ControlNode<"Slider">, text: ControlNode<"Text">): [number, number, ControlNode[]] {
  const spans: ControlNode<"TextSpan">[] = text.children("spans");
  return [slider.num("max"), slider.num("divisions", 1), [slider, text, ...spans]];
}
