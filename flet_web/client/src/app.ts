/** Puts the parts together: session, tree, screen, services, page. */

import { Channels } from "./channels.js";
import type { Config } from "./config.js";
import { socketUrl } from "./config.js";
import { diagnostics } from "./diagnostics.js";
import { describePage, pageName } from "./environment.js";
import { Events } from "./events.js";
import { Host } from "./host.js";
import { Icons } from "./icons.js";
import { Invoker } from "./invoke.js";
import { PageEnvironment } from "./page.js";
import { applyPatch } from "./patch.js";
import type { ValueMap } from "./protocol.js";
import { connectionChanged } from "./modules.js";
import { Services } from "./services.js";
import { Session } from "./session.js";
import { ConnectionBanner, ErrorPanel } from "./status.js";
import { Tree } from "./tree.js";

export class App {
  readonly tree = new Tree();
  readonly channels = new Channels();
  readonly services = new Services();
  readonly host: Host;
  readonly page: PageEnvironment;
  readonly session: Session;
  private readonly root: HTMLElement;
  private readonly banner = new ConnectionBanner();
  private readonly errors = new ErrorPanel();
  private readonly invoker: Invoker;

  constructor(root: HTMLElement, config: Config) {
    diagnostics.debug = config.debug;
    this.root = root;
    const send = (action: number, body: object): void => {
      this.session.outbox.push(action, body);
    };
    const events = new Events(this.tree, send);
    this.page = new PageEnvironment(this.tree, events, config.routeUrlStrategy === "hash");
    const { assetsDir, debug, maxFrameSize, maxUploadSize } = config;
    this.host = new Host(this.tree, events, new Icons(), { assetsDir, debug, maxFrameSize, maxUploadSize }, this);
    this.invoker = new Invoker(this.host, this.services, send);
    this.session = new Session(socketUrl(config), !config.noResume, this.channels, {
      describe: () => ({ page_name: pageName(), page: describePage(this.page.routing.current, config.debug) }),
      onPage: (patch, fresh) => {
        this.showPage(patch, fresh);
      },
      onPatch: (body) => {
        applyPatch(this.tree, body);
      },
      onInvoke: (body) => void this.invoker.handle(body),
      onError: (text) => {
        this.errors.show(text);
      },
      onLost: () => {
        this.banner.say("The app was restarted and begins anew.");
      },
      onState: (state) => {
        this.banner.show(state === "reconnecting");
        connectionChanged(state === "ready");
        document.documentElement.dataset["flet"] = state;
      },
    });
    this.tree.veto = (id, prop) => this.session.outbox.holds(id, prop);
  }

  start(): void {
    this.session.start();
  }

  private showPage(patch: ValueMap, fresh: boolean): void {
    this.errors.hide();
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
    }
  }
}
