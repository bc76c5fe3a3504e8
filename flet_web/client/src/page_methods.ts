/** Methods of the page that few programs call: what the browser is, pictures of the page. */

import { locales, platform } from "./environment.js";
import { loadModule } from "./modules.js";
import type { ControlNode } from "./node.js";
import type { ValueMap } from "./protocol.js";
import type { TypeWith } from "./schema.js";
import { millis, num } from "./values.js";

/** A method of the page that `node` is, and that `element` shows. Throws if there is no such method. */
export function invoke(node: ControlNode<"Page">, name: string, args: ValueMap, element = document.body): unknown {
  switch (name) {
    case "get_device_info":
      return deviceInfo();
    case "take_screenshot":
    case "take_animation":
      return pictures(node, element, name, args);
    case "set_allowed_device_orientations":
      return null; // a browser page cannot do it
    default:
      throw new Error(`Unknown Page method: ${name}`);
  }
}

function deviceInfo(): ValueMap {
  const nav = navigator as Navigator & { deviceMemory?: number; productSub: string; vendorSub: string };
  return {
    browser_name: browserName(nav.userAgent),
    app_code_name: "Mozilla",
    app_name: "Netscape",
    app_version: nav.userAgent.replace(/^Mozilla\//, ""),
    device_memory: nav.deviceMemory ?? null,
    language: nav.language,
    languages: [...nav.languages],
    platform: platform(),
    product: "Gecko",
    product_sub: nav.productSub,
    user_agent: nav.userAgent,
    vendor: nav.vendor,
    vendor_sub: nav.vendorSub,
    max_touch_points: nav.maxTouchPoints,
    hardware_concurrency: nav.hardwareConcurrency,
    locales: locales(),
  };
}

function browserName(agent: string): string {
  if (agent.includes("Firefox")) return "firefox";
  if (agent.includes("Edg")) return "edge";
  if (agent.includes("OPR")) return "opera";
  if (agent.includes("Chrome")) return "chrome";
  return agent.includes("Safari") ? "safari" : "unknown";
}

/** What the method gives for `element`, which shows the page `node`. Throws unless the program wants pictures. */
async function pictures(
  node: ControlNode<TypeWith<"enable_screenshots">>,
  element: HTMLElement,
  name: string,
  args: ValueMap,
): Promise<Uint8Array | Uint8Array[]> {
  if (!node.bool("enable_screenshots")) throw new Error(`${name}() needs enable_screenshots = True of the page`);
  const ratio = num(args["pixel_ratio"], devicePixelRatio);
  const { picture } = await loadModule(() => import("./picture.js"));
  if (name === "take_screenshot") {
    await pause(millis(args["delay"] ?? 20));
    return picture(element, ratio);
  }
  const delays = Array.isArray(args["frame_delays_ms"]) ? args["frame_delays_ms"] : [];
  const taken: Uint8Array[] = [];
  for (const delay of delays) {
    await pause(num(delay, 0));
    taken.push(await picture(element, ratio));
  }
  return taken;
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
