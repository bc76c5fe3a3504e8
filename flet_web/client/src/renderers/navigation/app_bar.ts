import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import { iconElement, showIcon } from "../../icons.js";
import type { Icons } from "../../icons.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { platform } from "../../environment.js";
import { restyle, textStyle } from "../../text_style.js";
import { CIRCLE, clip, edges, elevation, given, outlinedShape, px, round } from "../../values.js";
import { Scaffold } from "../page/scaffold.js";
import { adopt } from "../../styles.js";
import css from "./app_bar.css?inline";

adopt(css);

/** The cross, which few bars have, comes from the icons. */
const CLOSE = 66945;
const BACK = "M20 11H7.83l5.59-5.59L12 4l-8 8 8 8 1.41-1.41L7.83 13H20z";
const MENU = "M3 18h18v-2H3zm0-5h18v-2H3zm0-7v2h18V6z";

export class AppBarRenderer extends Renderer<"AppBar"> {
  /** Whether every leading control keeps its own size. */
  protected readonly loose: boolean = false;
  private leading!: Slot;
  private title!: Slot;
  protected actions!: Slot;
  protected readonly implied = impliedButton();
  /** Opens the drawer at the end, where there are no actions. */
  private readonly impliedEnd = impliedButton();

  override create(): HTMLElement {
    const [leading, title, actions] = [h("div", "f-appbar-leading"), h("div", "f-appbar-title"), h("div", "f-appbar-actions")];
    this.leading = this.slot(leading, { kind: "box", loose: true });
    this.title = this.slot(title, { kind: "box", loose: true });
    this.actions = this.slot(actions, { kind: "row", limits: { h: "bounded" } });
    this.implied.addEventListener("click", () => {
      const view = this.view;
      if (this.implied.dataset["does"] === "menu") view?.setDrawer("drawer", true);
      else view?.goBack();
    });
    this.impliedEnd.addEventListener("click", () => {
      this.view?.setDrawer("end_drawer", true);
    });
    showWay(this.impliedEnd, "menu", this.host.icons);
    return h("header", "f-appbar", this.implied, leading, title, actions, this.impliedEnd);
  }

  override update(changed: Changes<"AppBar">): void {
    const { node } = this;
    if (changed.any("leading", "automatically_imply_leading", "actions")) this.updateLeading();
    if (changed.has("title")) this.title.set(node.content("title"));
    if (changed.has("actions")) this.actions.set(node.children("actions"));
    if (changed.any("center_title", "actions", "actions_padding", "title_spacing", "leading_width")) this.updatePlaces();
    restyle(this.title.container, node.get("title_text_style"));
    const shape = outlinedShape(node.get("shape"), "0");
    restyle(this.element, node.get("toolbar_text_style"), {
      "min-height": px(node.num("toolbar_height", 56)),
      "background-color": node.bool("force_material_transparency") ? "transparent" : tinted(color(node.get("bgcolor")), node.num("elevation") ?? 0),
      color: color(node.get("color")) ?? textStyle(node.get("toolbar_text_style"))["color"],
      opacity: node.has("toolbar_opacity") ? node.num("toolbar_opacity") : null,
      "border-radius": node.has("shape") ? shape.radius : null,
      "corner-shape": shape.corners,
      border: shape.border,
      "box-shadow": node.has("shadow_color") ? elevation(node.num("elevation") || undefined) : null,
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      overflow: clip(node.enum("clip_behavior")),
    });
    encircle(this.element, shape.radius === CIRCLE);
    attrs(this.title.container, node.bool("exclude_header_semantics") ? { role: null, "aria-level": null } : { role: "heading", "aria-level": node.parent?.type === "Pagelet" ? 2 : 1 });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  private get view(): Scaffold<"View" | "Pagelet"> | undefined {
    const parent = this.node.parent;
    const renderer = parent && this.host.find(parent)?.renderer;
    return renderer instanceof Scaffold ? renderer : undefined;
  }

  private updateLeading(): void {
    const own = this.node.child("leading");
    // A box is as large as the place, as in Flutter; what has a shape of its own is centered.
    const limits = { w: "tight", h: "tight" } as const;
    this.leading.flow = { kind: "box", limits, loose: this.loose || !/^(Container|Row|Column|Stack|Image|GestureDetector)$/.test(own?.type ?? "") };
    this.leading.set(own);
    this.leading.container.hidden = !own;
    const imply = !own && this.node.bool("automatically_imply_leading");
    const menu = this.view?.has("drawer") ?? false;
    const back = !menu && (this.view?.canGoBack ?? false);
    this.implied.hidden = !imply || !(menu || back);
    this.implied.dataset["does"] = menu ? "menu" : "back";
    showWay(this.implied, menu ? "menu" : this.view?.closes ? "close" : "back", this.host.icons);
    this.impliedEnd.hidden = this.node.children("actions").length > 0 || !this.view?.has("end_drawer");
  }

  private updatePlaces(): void {
    const { node } = this;
    // iOS and macOS.
    const center = node.bool("center_title", platform().endsWith("os") && node.children("actions").length < 2);
    this.element.classList.toggle("f-appbar-centered", center);
    style(this.title.container, { "margin-inline": px(node.num("title_spacing", 16)) });
    style(this.leading.container, { width: px(node.num("leading_width", 56)) });
    style(this.actions.container, { padding: given(node.get("actions_padding"), edges) });
  }
}

/** Name and outline of what a bar shows by itself. */
const WAYS = { menu: ["Open navigation menu", MENU], back: ["Back", BACK], close: ["Close", CLOSE] } as const;

function showWay(button: HTMLButtonElement, way: keyof typeof WAYS, icons: Icons): void {
  const [name, outline] = WAYS[way];
  attrs(button, { "aria-label": name });
  const icon = button.querySelector("svg") as SVGElement;
  if (typeof outline === "number") showIcon(icons, icon, outline);
  else icon.firstElementChild?.setAttribute("d", outline);
}

function impliedButton(): HTMLButtonElement {
  const button = h("button", "f-appbar-implied", iconElement());
  button.type = "button";
  surface(button);
  return button;
}

/** A bar that is raised is told by its color; it has a shadow where the program gives that a color. */
function tinted(ground: string | undefined, height: number): string | undefined {
  if (height <= 0) return ground;
  // Material's 5, 8, 11, 12 and 14 % for 1, 3, 6, 8 and 12, within half a per cent.
  const share = round(4.5 * Math.log(height + 1) + 2);
  return `color-mix(in srgb, var(--md-sys-color-surface-tint) ${share}%, ${ground ?? "var(--md-sys-color-surface)"})`;
}
