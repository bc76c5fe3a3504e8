import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_HEIGHT, FILL_NONE, justify, keyword, sideways } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { restyle } from "../../text_style.js";
import { CIRCLE, clip, edges, elevation, given, outlinedShape, point, px } from "../../values.js";
import { ModalRenderer } from "../shared/modal.js";
import { adopt } from "../../styles.js";
import css from "./alert_dialog.css?inline";
import { freshId } from "../../surroundings.js";

adopt(css);

const PARTS = ["icon", "title", "content", "actions"] as const;

/** Title and content are as wide as the dialog. */
const WIDE = { kind: "box", intrinsic: true, limits: { w: "tight" } } as const;
const FLOWS = { icon: WIDE, title: WIDE, content: WIDE, actions: { kind: "row" } } as const;

export class AlertDialogRenderer extends ModalRenderer<"AlertDialog"> {
  private readonly parts = new Map<string, Slot>();
  private readonly rows = new ResizeObserver(this.stack.bind(this));
  private readonly id = freshId("dialog");

  override create(): HTMLElement {
    const places = PARTS.map((name) => h("div", `f-dialog-${name}`));
    PARTS.forEach((name, i) => {
      const place = places[i] as HTMLElement;
      place.id = `${this.id}-${name}`;
      this.parts.set(name, this.slot(place, FLOWS[name]));
    });
    const actions = places.pop() as HTMLElement;
    this.rows.observe(actions);
    return this.modalFrame(h("div", "f-dialog", h("div", "f-dialog-body", ...places), actions));
  }

  override update(changed: Changes<"AlertDialog">): void {
    const { node } = this;
    if (changed.has("scrollable")) this.updateScroll();
    for (const name of PARTS) if (changed.has(name)) this.updatePart(name);
    if (changed.any("title", "content", "semantics_label", "modal")) this.describe();
    for (const name of PARTS) {
      const padding = `${name}_padding` as const;
      if (changed.has(padding)) style(this.part(name).container, { padding: given(node.get(padding), edges) });
    }
    if (changed.has("title_text_style")) restyle(this.part("title").container, node.get("title_text_style"));
    if (changed.has("content_text_style")) restyle(this.part("content").container, node.get("content_text_style"));
    if (changed.any("actions_alignment", "action_button_padding", "actions_overflow_button_spacing")) this.updateActions();
    if (changed.any("bgcolor", "elevation", "shadow_color", "shape", "icon_color", "clip_behavior")) this.updateSurface();
    if (changed.any("barrier_color", "inset_padding", "alignment")) this.updateBarrier();
    this.updateOpen(changed);
  }

  override fill(): Fill {
    // A child that takes all height makes the dialog as high as may be.
    const tall = ((this.part("content").children[0]?.fill ?? FILL_NONE) & FILL_HEIGHT) !== 0;
    this.surface.classList.toggle("f-tall", tall && !this.node.bool("scrollable"));
    return FILL_NONE;
  }

  override dispose(): void {
    this.rows.disconnect();
    super.dispose();
  }

  override get dismissible(): boolean {
    return !this.node.bool("modal");
  }

  private part(name: (typeof PARTS)[number]): Slot {
    return this.parts.get(name) as Slot;
  }

  private updatePart(name: (typeof PARTS)[number]): void {
    const { node, surface } = this;
    const slot = this.part(name);
    const shown = name === "actions" ? node.children(name) : name === "title" ? node.content(name) : node.child(name);
    slot.set(shown);
    const empty = shown === undefined || (Array.isArray(shown) && !shown.length);
    // Without actions there is room for them all the same, as in Flutter.
    slot.container.hidden = empty && name !== "actions";
    surface.classList.toggle(`f-has-${name}`, !empty);
  }

  private updateScroll(): void {
    const scrolls = this.node.bool("scrollable");
    this.surface.classList.toggle("f-scrollable", scrolls);
    this.part("content").flow = { ...WIDE, scroll: scrolls ? "y" : null };
  }

  private describe(): void {
    const { node, dialog, id } = this;
    const label = node.str("semantics_label");
    const titled = node.has("title");
    attrs(dialog, {
      role: node.bool("modal") ? "alertdialog" : "dialog",
      "aria-label": label,
      // Without a title the content is the name.
      "aria-labelledby": label !== undefined ? null : titled ? `${id}-title` : node.has("content") ? `${id}-content` : null,
      "aria-describedby": node.has("content") && (titled || label !== undefined) ? `${id}-content` : null,
    });
  }

  private updateActions(): void {
    const { node } = this;
    const padding = node.get("action_button_padding");
    const across = typeof padding === "number" ? padding * 2 : (padding?.left ?? 0) + (padding?.right ?? 0);
    style(this.part("actions").container, {
      "justify-content": justify(node.enum("actions_alignment", "end")),
      "column-gap": padding === undefined ? null : px(across / 2),
      "row-gap": px(node.num("actions_overflow_button_spacing", 0)),
    });
  }

  /** Actions that do not fit side by side stand below each other. */
  private stack(): void {
    const { container, children } = this.part("actions");
    const look = getComputedStyle(container);
    const gaps = (children.length - 1) * (parseFloat(look.columnGap) || 0);
    const around = parseFloat(look.paddingInlineStart) + parseFloat(look.paddingInlineEnd);
    const row = children.reduce((sum, { element }) => sum + outerWidth(element), gaps + around);
    container.classList.toggle("f-stacked", row > container.clientWidth + 0.5);
    style(container, { "--f-row": px(row) });
  }

  private updateSurface(): void {
    const { node } = this;
    const shape = outlinedShape(node.get("shape"), "28px");
    // Material 3 gives dialogs no shadow, unless it is told a color for it.
    const shadow = node.has("shadow_color") ? elevation(node.num("elevation", 6)) : null;
    style(this.surface, {
      "background-color": color(node.get("bgcolor")),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      border: shape.border,
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      "box-shadow": shadow,
      overflow: clip(node.enum("clip_behavior")),
    });
    encircle(this.surface, shape.radius === CIRCLE);
    style(this.part("icon").container, { color: color(node.get("icon_color")) });
  }

  private updateBarrier(): void {
    const { node, dialog } = this;
    const [x, y] = point(node.get("alignment"));
    style(dialog, {
      "background-color": color(node.get("barrier_color")),
      padding: given(node.get("inset_padding"), edges),
      "justify-items": sideways(x),
      "align-items": keyword(y),
    });
  }
}

function outerWidth(element: HTMLElement): number {
  const { marginLeft, marginRight } = getComputedStyle(element);
  return element.getBoundingClientRect().width + parseFloat(marginLeft) + parseFloat(marginRight);
}
