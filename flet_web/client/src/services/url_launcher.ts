import { openUrl } from "../open_url.js";
import { toText } from "../node.js";
import type { ValueMap } from "../protocol.js";
import { Service, unknownMethod } from "../service.js";
import { link } from "../values.js";
import { baseUrl } from "../surroundings.js";

export class UrlLauncherService extends Service<"UrlLauncher"> {
  override invoke(name: string, args: ValueMap): unknown {
    switch (name) {
      case "launch_url":
        this.launch(args);
        return null;
      case "can_launch_url":
        return canLaunch(link(args["url"])?.url);
      case "open_window":
        return this.openWindow(args);
      case "close_in_app_web_view":
        return null;
      case "supports_launch_mode":
        return /^(platformDefault|platform_default)$/i.test(toText(args["mode"]) ?? "");
      case "supports_close_for_launch_mode":
        return false;
      default:
        throw unknownMethod("UrlLauncher", name);
    }
  }

  private launch(args: ValueMap): void {
    const target = link(args["url"]);
    if (!target) throw new Error("launch_url needs a url");
    const name = args["web_only_window_name"];
    openUrl(this.host.app.page, target.url, (typeof name === "string" && name) || target.target);
  }

  private openWindow(args: ValueMap): null {
    const target = link(args["url"]);
    if (!target) throw new Error("open_window needs a url");
    const size = (["width", "height"] as const)
      .filter((name) => typeof args[name] === "number")
      .map((name) => `${name}=${toText(args[name]) ?? ""}`);
    openUrl(this.host.app.page, target.url, toText(args["title"]) ?? "_blank", size.join(","));
    return null;
  }
}

function canLaunch(url: string | undefined): boolean {
  return url !== undefined && /^(https?|mailto|tel|sms):/i.test(new URL(url, baseUrl()).href);
}
