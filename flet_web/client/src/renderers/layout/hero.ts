/** Hero: a picture of the content flies from its place in one view to its place in another, above both. */

import { attrs, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { adopt } from "../../styles.js";
import { px } from "../../values.js";
import css from "./hero.css?inline";

adopt(css);

const FLIGHT = { duration: 300, easing: "cubic-bezier(0.4, 0, 0.2, 1)" };

const shown = new Set<HeroRenderer>();

/** Where each of them stands: a view that is left is gone before anything could be measured. */
function look(): void {
  for (const hero of shown) hero.measure();
}

for (const type of ["pointerdown", "keydown", "scrollend"]) document.addEventListener(type, look, { capture: true, passive: true });
window.addEventListener("popstate", look, { capture: true });

export class HeroRenderer extends SingleChild<"Hero"> {
  private view: Element | null = null;
  private place: DOMRect | null = null;

  override create(): HTMLElement {
    this.host.onFlushed(() => {
      if (this.mounted.disposed) return;
      this.view = this.element.closest(".f-view");
      const before = [...shown].find((hero) => hero.isOther(this));
      before?.measure();
      shown.add(this);
      this.measure();
      if (before?.place) this.fly(before.place);
    });
    return this.frame("f-hero");
  }

  override update(changed: Changes<"Hero">): void {
    this.updateContent(changed);
  }

  override dispose(): void {
    shown.delete(this);
    const { place } = this;
    if (!place) return;
    this.host.onFlushed(() => {
      [...shown].find((hero) => hero.isOther(this))?.fly(place);
    });
  }

  measure(): void {
    if (this.element.checkVisibility({ visibilityProperty: true })) this.place = this.element.getBoundingClientRect();
  }

  /** Whether this is the one of another view that `hero` belongs to. */
  private isOther(hero: HeroRenderer): boolean {
    return hero !== this && this.node.str("tag") === hero.node.str("tag") && this.view !== hero.view;
  }

  private fly(from: DOMRect): void {
    const { element, view } = this;
    const to = element.getBoundingClientRect();
    if (!from.width || !to.width || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const picture = element.cloneNode(true) as HTMLElement;
    for (const one of [picture, ...picture.querySelectorAll<HTMLElement>("[data-key], [data-id], [id]")]) {
      for (const name of ["data-key", "data-id", "id"]) one.removeAttribute(name);
    }
    picture.classList.add("f-hero-flight");
    attrs(picture, { "aria-hidden": "true", inert: true });
    style(picture, { left: px(to.left), top: px(to.top), width: px(to.width), height: px(to.height) });
    view?.parentElement?.append(picture);
    element.classList.add("f-hero-away");
    const start = { translate: `${from.left - to.left}px ${from.top - to.top}px`, scale: `${from.width / to.width} ${from.height / to.height}` };
    void picture.animate([start, { translate: "0px 0px", scale: "1 1" }], FLIGHT).finished.catch(() => undefined).then(() => {
      picture.remove();
      element.classList.remove("f-hero-away");
    });
  }
}
