/**
 * FletApp: the page of another app in a frame. Its client posts to the page around whether it is connected ("ready"), or has
 * failed; one that says nothing in time cannot be reached.
 */

import { attrs, h } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { num } from "../../values.js";
import css from "./flet_app.css?inline";

adopt(css);

const PATIENCE = 15_000;
const UNREACHABLE = "The app cannot be reached.";

export class FletAppRenderer extends Renderer<"FletApp"> {
  private readonly frame = h("iframe");
  private readonly problem = h("p");
  private state = "";
  private timer = 0;
  private readonly heard = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow) return;
    const said = event.data as { flet?: unknown } | null;
    if (typeof said === "object" && typeof said?.flet === "string") this.tell(said.flet);
  };

  override create(): HTMLElement {
    this.problem.hidden = true;
    this.problem.setAttribute("role", "alert");
    attrs(this.frame, { allow: "clipboard-write; fullscreen; web-share", name: `flet-app-${this.node.id}` });
    window.addEventListener("message", this.heard);
    return h("div", "f-flet-app", this.frame, this.problem);
  }

  override update(changed: Changes<"FletApp">): void {
    if (changed.has("url")) this.open();
    if (changed.has("tooltip")) this.frame.title = this.node.str("tooltip", "") || "App";
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    clearTimeout(this.timer);
    window.removeEventListener("message", this.heard);
  }

  override invoke(name: string, args: ValueMap): unknown {
    if (name !== "wait_idle") throw new Error(`Unknown FletApp method: ${name}`);
    return this.waitIdle(num(args["idle_ms"], 300), num(args["timeout_ms"], 30_000));
  }

  private open(): void {
    clearTimeout(this.timer);
    this.state = "";
    this.problem.hidden = true;
    const address = pageAddress(this.node.str("url", ""));
    this.frame.hidden = !address;
    if (!address) {
      this.frame.removeAttribute("src");
      if (this.node.has("url")) this.fail(`${this.node.str("url")} is no address of a page`);
      return;
    }
    this.frame.src = address;
    this.timer = window.setTimeout(() => {
      this.fail(UNREACHABLE);
    }, this.node.num("reconnect_timeout_ms", PATIENCE));
  }

  /** The client of the app says how it is. */
  private tell(state: string): void {
    if (state === "failed") this.fire("error", "The app has failed.");
    if (state !== "ready" || this.state === state) {
      if (state !== "failed") this.state = state;
      return;
    }
    clearTimeout(this.timer);
    this.state = state;
    this.problem.hidden = true;
    this.frame.hidden = false;
    this.fire("connect");
  }

  private fail(why: string): void {
    this.problem.textContent = this.node.str("app_error_message", why);
    this.problem.hidden = false;
    this.frame.hidden = true;
    this.fire("error", why);
  }

  private async waitIdle(idle: number, timeout: number): Promise<Record<string, Value>> {
    const began = performance.now();
    let changed = began;
    let watched: Document | null = null;
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    const isIdle = (): boolean => this.state === "ready" && performance.now() - changed >= idle;
    while (!isIdle() && performance.now() - began < timeout) {
      const shown = this.frame.contentDocument;
      if (shown && shown !== watched) {
        watched = shown;
        observer.observe(shown, { subtree: true, childList: true, attributes: true, characterData: true });
      }
      if (this.state !== "ready") changed = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    observer.disconnect();
    return { idle: isIdle(), elapsed_ms: Math.round(performance.now() - began) };
  }
}

/** The address of a page, or undefined for anything else, such as a script. */
function pageAddress(url: string): string | undefined {
  if (!url || !URL.canParse(url, document.baseURI)) return undefined;
  const address = new URL(url, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}
