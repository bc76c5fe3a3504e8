/** Puts the parts together: session, tree, screen, services, page. */

import { Channels } from "./channels.js";
import type { Config } from "./config.js";
import { socketUrl } from "./config.js";
import { diagnostics } from "./diagnostics.js";
import { describePage, pageName } from "./environment.js";
import { Events } from "./events.js";
import type { Send } from "./events.js";
import type { ErrorPanel } from "./error_panel.js";
import { focusWaiting } from "./focus.js";
import { Host } from "./host.js";
import { Icons } from "./icons.js";
import { Invoker } from "./invoke.js";
import { PageEnvironment } from "./page.js";
import { applyPatch } from "./patch.js";
import { problemSolved, sayProblem } from "./problem.js";
import { PATCH_CONTROL, REGISTER_CLIENT } from "./protocol.js";
import type { ValueMap } from "./protocol.js";
import { loadFor } from "./registry.js";
import type { Outbox } from "./outbox.js";
import { hasContent, showLook } from "./look.js";
import { connectionChanged, loadModule } from "./modules.js";
import { Services } from "./services.js";
import { Routing } from "./routing.js";
import { Session } from "./session.js";
import type { SessionState } from "./session.js";
import { ConnectionBanner } from "./status.js";
import { Tree } from "./tree.js";

const contrast = matchMedia("(forced-colors: active)");

function loadContrast(): void {
  if (contrast.matches) void loadModule(() => import("./forced_colors.js")).catch(() => undefined);
}

export class App {
  readonly tree = new Tree();
  readonly channels = new Channels();
  readonly services = new Services();
  readonly host: Host;
  readonly page: PageEnvironment;
  readonly session: Session;
  protected readonly root: HTMLElement;
  private readonly banner = new ConnectionBanner();
  private errors: ErrorPanel | null = null;
  /** What the panel says, or will when its module is there. */
  private error = "";
  private readonly invoker: Invoker;
  private readonly waiting: Element | null;
  protected isShown = false;

  constructor(root: HTMLElement, config: Config) {
    diagnostics.debug = config.debug;
    this.root = root;
    this.waiting = root.firstElementChild;
    const send: Send = (action, body, writes) => this.session.outbox.push(action, body, writes);
    const refused = (): void => {
      this.banner.say("What was entered is too much to be sent. The app does not have it.");
    };
    const events = new Events(this.tree, send, refused);
    this.page = new PageEnvironment(this.tree, events, config.routeUrlStrategy === "hash", this.routes);
    this.host = new Host(this.tree, events, new Icons(), this);
    this.invoker = new Invoker(this.host, this.services, events.send.bind(events));
    this.session = new Session(socketUrl(config), this.channels, {
      describe: () => ({ page_name: pageName(), page: this.describe(config.debug) }),
      onLink: connectionChanged,
      load: ({ action, body }) => (action === REGISTER_CLIENT || action === PATCH_CONTROL ? loadFor(body) : undefined),
      onPage: (patch, fresh) => {
        this.showPage(patch, fresh);
      },
      onPatch: (body) => {
        applyPatch(this.tree, body);
        if (!this.isShown) this.lookForContent();
      },
      onInvoke: (body) => void this.invoker.handle(body),
      onError: (text) => void this.showError(text),
      onTrouble: () => void this.explain(socketUrl(config)),
      onRefused: refused,
      onLocked: (reason) => {
        this.banner.explain(reason);
      },
      onLost: () => {
        this.banner.say("The app was restarted and begins anew.");
      },
      onState: (state) => {
        this.banner.show(state);
        if (state !== "loading") problemSolved();
        this.tell(state);
      },
    });
    this.tree.entered = this.session.outbox.entered;
    window.addEventListener("pagehide", events.flush.bind(events));
  }

  protected get routes(): typeof Routing {
    return Routing;
  }

  /** What the server is told of the page. */
  protected describe(debug: boolean): ValueMap {
    return describePage(this.page.routing.current, debug);
  }

  protected tell(state: SessionState): void {
    document.documentElement.dataset["flet"] = state;
    // To the app around, which may show this one.
    parent.postMessage({ flet: state }, "*");
  }

  get outbox(): Outbox {
    return this.session.outbox;
  }

  start(): void {
    contrast.onchange = loadContrast;
    loadContrast();
    this.session.start();
  }

  private async explain(url: string): Promise<void> {
    let problem = { title: "The app cannot be reached.", text: "This page tries again by itself." };
    try {
      problem = await (await import("./trouble.js")).explain(url);
    } catch {
      // the server is not there at all
    }
    if (this.session.state === "loading") sayProblem(problem.title, problem.text);
  }

  private async showError(text: string): Promise<void> {
    this.error = text;
    try {
      const { ErrorPanel } = await loadModule(() => import("./error_panel.js"));
      if (this.error !== text) return;
      this.errors ??= new ErrorPanel();
      this.errors.show(text);
    } catch {
      // the server has no such module any more: the page was loaded anew if that may help
      this.banner.say(text.split("\n", 1)[0] ?? "");
    }
  }

  /** Until the program has shown something there is a sign of waiting, and the look of the last visit. */
  protected lookForContent(): void {
    const { page } = this.tree;
    if (this.isShown || !page) return;
    this.host.flush();
    this.isShown = hasContent(page);
    if (!this.isShown) return;
    this.waiting?.remove();
    showLook();
    focusWaiting();
  }

  protected showPage(patch: ValueMap, fresh: boolean): void {
    this.error = "";
    this.errors?.hide();
    const old = this.tree.page;
    if (fresh && old) {
      this.host.unmountRoot(old);
      this.tree.clear();
    }
    this.tree.mergePage(patch);
    const page = this.tree.page;
    if (page && (fresh || !old)) {
      this.host.flush();
      this.host.mountRoot(page, this.root);
      if (!this.isShown && this.waiting) this.root.append(this.waiting);
    }
    this.lookForContent();
  }
}
