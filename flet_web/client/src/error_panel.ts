/** Errors of the app. It stays usable below them. */

import { h } from "./dom.js";
import { raise } from "./status.js";
import { adopt } from "./styles.js";
import css from "./error_panel.css?inline";

adopt(css);

/** An error of the app: headline, details to unfold, and a way to go on. */
export class ErrorPanel {
  private element: HTMLElement | null = null;

  show(text: string): void {
    this.hide();
    const [headline = "", ...rest] = text.trim().split("\n");
    const close = h("button", "f-error-close", "Dismiss");
    close.type = "button";
    const panel = h("section", "f-error-panel", h("h2", "", headline || "The app has failed."));
    panel.setAttribute("role", "alert");
    const details = rest.join("\n").trim();
    if (details) panel.append(h("details", "", h("summary", "", "Details"), h("pre", "", details)));
    panel.append(close);
    close.addEventListener("click", () => {
      this.hide();
    });
    this.element = panel;
    raise(panel);
    // To the app around, which may show this one.
    parent.postMessage({ flet: "failed" }, "*");
  }

  hide(): void {
    this.element?.remove();
    this.element = null;
  }
}
