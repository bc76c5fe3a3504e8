/** Chip: a label that can be pressed, chosen, or taken away. */

import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { asButton, attrs, h, onActivateKey, style } from "../../dom.js";
import { autofocus } from "../../focus.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { strokeStyles } from "../shared/stroke.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { messageOf } from "../../tooltip.js";
import { asMap, CIRCLE, clip, density, edges, elevation, given, outlinedShape, sizeLimits } from "../../values.js";
import { thickness } from "../shared/button_style.js";
import { motion } from "../shared/animation_style.js";
import { ActiveStates, pick } from "../shared/control_state.js";
import { IconPlace } from "../shared/icon_place.js";
import css from "./chip.css?inline";

adopt(css);

/** A chip's own mark: smaller and bolder than the icon. */
const MARK = "M10.2 17.5 4.75 12l1.9-1.85 3.55 3.55 7.15-7.15 1.9 1.9z";
const CROSS = "M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z";

export class ChipRenderer extends Renderer<"Chip"> {
  /** What is pressed; it reaches over the whole chip. */
  private readonly main = h("div", "f-chip-main");
  private readonly remove = h("button", "f-chip-delete");
  private label!: Slot;
  private leading!: IconPlace;
  private check!: IconPlace;
  private cross!: IconPlace;
  private readonly active = new ActiveStates();

  override create(): HTMLElement {
    const { main, remove } = this;
    const label = h("span", "f-chip-label");
    label.id = `f-chip-${String(this.node.id)}`;
    remove.id = `${label.id}-delete`;
    // "Delete Ann": screen readers go from one chip's cross to the next one.
    attrs(remove, { "aria-labelledby": `${remove.id} ${label.id}` });
    this.label = this.slot(label, { kind: "box", loose: true });
    this.leading = new IconPlace(this.mounted);
    this.check = new IconPlace(this.mounted);
    this.check.draw(MARK);
    this.cross = new IconPlace(this.mounted);
    remove.type = "button";
    main.append(h("span", "f-chip-front", this.leading.element, this.check.element), label);
    remove.append(this.cross.element);
    surface(main);
    surface(remove);
    const element = h("div", "f-chip", main, remove);
    main.addEventListener("click", this.press);
    onActivateKey(main, this.press);
    remove.addEventListener("click", this.take);
    element.addEventListener("keydown", (event) => {
      if ((event.key === "Delete" || event.key === "Backspace") && event.target === main) this.take();
    });
    for (const type of ["focus", "blur"] as const) {
      main.addEventListener(type, () => {
        this.fire(type);
      });
    }
    return element;
  }

  override update(changed: Changes<"Chip">): void {
    const { node, main, remove } = this;
    if (changed.has("label")) this.label.set(node.content("label"));
    if (changed.has("leading")) this.leading.show(node.get("leading"));
    if (changed.has("delete_icon")) {
      this.cross.show(node.get("delete_icon"));
      if (!node.has("delete_icon")) this.cross.draw(CROSS);
    }
    this.active.mark("selected", node.bool("selected"));
    this.active.mark("disabled", node.disabled);
    const [clicks, selects] = [node.listens("click"), node.listens("select")];
    const checked = node.bool("selected") && node.bool("show_checkmark");
    this.check.element.hidden = !checked;
    remove.disabled = node.disabled;
    // Where nothing happens when it is pressed, it is text.
    asButton(main, clicks || selects, node.disabled);
    main.classList.toggle("f-still", !clicks && !selects);
    attrs(main, {
      "aria-pressed": selects ? String(node.bool("selected")) : null,
      "aria-label": main.textContent || main.role === null ? null : messageOf(node),
    });
    remove.hidden = !node.listens("delete");
    attrs(remove, { "aria-label": node.str("delete_icon_tooltip") ?? "Delete", title: node.str("delete_icon_tooltip") });
    this.element.classList.toggle("f-selected", node.bool("selected"));
    this.element.classList.toggle("f-disabled", node.disabled);
    this.element.classList.toggle("f-chip-led", node.has("leading") || checked);
    if (changed.first && node.bool("autofocus")) autofocus(this.host, main);
    this.paint();
  }

  private readonly press = (): void => {
    const { node } = this;
    if (node.disabled) return;
    if (node.listens("select")) {
      const selected = !node.bool("selected");
      this.change({ selected }, "select", selected);
      this.host.tree.markDirty(node, "selected");
    } else this.fire("click");
  };

  private readonly take = (): void => {
    if (!this.node.disabled) this.fire("delete");
  };

  private paint(): void {
    const { node, element, active } = this;
    const states: Value | undefined = node.get("color");
    const lifts = node.has("elevation_on_click");
    active.follow(element, this.paint.bind(this), states, lifts ? { pressed: true } : undefined);
    const shape = outlinedShape(node.get("shape"), "");
    const side = strokeStyles(element, node.get("border_side") ?? asMap(node.get("shape"))["side"]);
    const name = node.disabled ? "disabled_color" : node.bool("selected") ? "selected_color" : "bgcolor";
    const lifted = lifts && active.has("pressed") ? node.num("elevation_on_click") : node.num("elevation");
    const shade = (node.bool("selected") ? node.get("selected_shadow_color") : undefined) ?? node.get("shadow_color");
    style(element, {
      "background-color": color(pick(states, active)) ?? color(node.get(name)),
      // As in Flutter, there is no shadow without a color.
      "--md-sys-color-shadow": color(shade) ?? "transparent",
      "box-shadow": elevation(lifted),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      ...side,
      border: side["border"] ?? (node.has("border_side") ? "0 none" : null),
      "--f-chip-edge": thickness(side["border"]),
      overflow: clip(node.enum("clip_behavior")),
      "--f-own-density": density(node.get("visual_density")),
      "--f-chip-padding": given(node.get("padding"), edges),
      ...motion("--f-fade", node.get("enable_animation_style")),
      ...motion("--f-select", node.get("select_animation_style")),
    });
    encircle(element, shape.radius === CIRCLE);
    restyle(this.label.container, node.get("label_text_style"), { padding: given(node.get("label_padding"), edges) });
    style(this.leading.element, sizeLimits(node.get("leading_size_constraints")));
    style(this.check.element, { color: color(node.get("check_color")), ...motion("--f-drawer", node.get("leading_drawer_animation_style")) });
    style(this.remove, {
      color: color(node.get("delete_icon_color")),
      ...sizeLimits(node.get("delete_icon_size_constraints")),
      ...motion("--f-drawer", node.get("delete_drawer_animation_style")),
    });
  }
}
