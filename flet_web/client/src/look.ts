/**
 * What the app looks like, kept for the first frame of its next visit: boot.ts shows it until the program has shown something. So a
 * dark mode that the program reads from a store does not flash light.
 */

import { flatten } from "./node.js";
import type { ControlNode } from "./node.js";

/** What is seen of a view without controls. */
const VISIBLE = ["bgcolor", "decoration", "foreground_decoration"];

const KEY = `_flet_look ${document.baseURI}`;

/** Keeps what is shown now. */
function keep(): void {
  const root = document.documentElement;
  const view = document.querySelector("#app .f-views > :last-child") ?? document.body;
  const mode = /^only (light|dark)$|^(light|dark) only$/.exec(root.style.colorScheme)?.slice(1).find(Boolean);
  const shown = mode ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  try {
    const before = JSON.parse(localStorage.getItem(KEY) ?? "{}") as object;
    localStorage.setItem(
      KEY,
      JSON.stringify({
        ...before,
        mode,
        [shown]: getComputedStyle(view).backgroundColor,
        dir: root.dir,
        at: location.pathname + location.search,
        title: document.title,
      }),
    );
  } catch {
    // without storage there is no look of the last visit
  }
}

/** Whether there is anything to see: in a view, or above the views. */
export function hasContent(page: ControlNode): boolean {
  const { views, _overlay, _dialogs } = page.props;
  const layers = [...flatten(_overlay), ...flatten(_dialogs)];
  return (
    layers.some(({ props }) => Object.values(props).some((value) => flatten(value).length > 0)) ||
    flatten(views).some(({ props }) => VISIBLE.some((name) => name in props) || Object.values(props).some((value) => flatten(value).length > 0))
  );
}

/** The program has shown something: from now on its own look counts. */
export function showLook(): void {
  const root = document.documentElement;
  if (root.dataset["shown"] !== undefined) return;
  root.dataset["shown"] = "";
  delete root.dataset["first"];
  window.addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
}
