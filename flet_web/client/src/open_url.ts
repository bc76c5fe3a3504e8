/** Opening links and windows: the same for `url` properties, client actions and the UrlLauncher service. */

import { report } from "./diagnostics.js";
import { loadModule } from "./modules.js";
import { SESSION_KEY } from "./protocol.js";

/** What leads out of the page without running in it. */
const OPENED = /^(https?|mailto|tel|sms|geo|blob):$/;

/** Opens `url` in the window `name` ("_blank", "_self", a name). Throws for URLs that would run as code. */
export function openUrl(url: string, name = "_blank", features = ""): void {
  const target = new URL(url, document.baseURI);
  if (!OPENED.test(target.protocol)) throw new Error(`${target.protocol} URLs are not opened`);
  // mailto:, tel: and the like must not leave an empty tab behind.
  if (!/^(https?|blob):$/.test(target.protocol) || name === "_self") {
    location.href = target.href;
    return;
  }
  // Not with "noopener": then nobody would learn whether the browser has opened it.
  const opened = window.open(target, name, features);
  if (!opened) void offer(target, name, features);
  else if (name === "_blank") disown(opened);
}

/** What "noopener" does: the new page cannot reach this one, and begins a session of its own. */
function disown(opened: Window): void {
  opened.opener = null;
  try {
    opened.sessionStorage.removeItem(SESSION_KEY);
  } catch {
    // it is another site's already
  }
}

/** Browsers let an app open windows only just after the user has pressed something: so he is asked to. */
async function offer(target: URL, name: string, features: string): Promise<void> {
  report("warning", "window.blocked", `the browser has not opened ${target.href}`);
  const { offerWindow } = await loadModule(() => import("./renderers/dialogs.js"));
  offerWindow(target.host, () => {
    openUrl(target.href, name, features);
  });
}
