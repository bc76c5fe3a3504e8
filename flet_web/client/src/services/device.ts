/** Small services: context menu, vibration, screen wake lock. */

import { Service, unknownMethod } from "../service.js";
import { isOurs } from "../surroundings.js";

function preventMenu(event: Event): void {
  if (isOurs(event.target)) event.preventDefault();
}

export class BrowserContextMenuService extends Service<"BrowserContextMenu"> {
  override invoke(name: string): null {
    if (name === "disable_menu") document.addEventListener("contextmenu", preventMenu);
    else if (name === "enable_menu") document.removeEventListener("contextmenu", preventMenu);
    else throw unknownMethod("BrowserContextMenu", name);
    return null;
  }
}

const PULSES: Record<string, number> = {
  light_impact: 10,
  medium_impact: 20,
  heavy_impact: 40,
  vibrate: 200,
  selection_click: 5,
};

export class HapticFeedbackService extends Service<"HapticFeedback"> {
  override invoke(name: string): null {
    const pulse = PULSES[name];
    if (pulse === undefined) throw unknownMethod("HapticFeedback", name);
    // Absent in some browsers, whatever the types say.
    (navigator as { vibrate?: (pattern: number) => boolean }).vibrate?.(pulse);
    return null;
  }
}

export class WakelockService extends Service<"Wakelock"> {
  private sentinel: WakeLockSentinel | null = null;

  override async invoke(name: string): Promise<unknown> {
    switch (name) {
      case "enable":
        document.addEventListener("visibilitychange", this.renew);
        await this.request();
        return null;
      case "disable":
        await this.release();
        return null;
      case "is_enabled":
        return this.sentinel !== null;
      default:
        throw unknownMethod("Wakelock", name);
    }
  }

  override dispose(): void {
    void this.release();
  }

  private async request(): Promise<void> {
    if (this.sentinel?.released !== false) this.sentinel = await navigator.wakeLock.request("screen");
  }

  private async release(): Promise<void> {
    document.removeEventListener("visibilitychange", this.renew);
    const held = this.sentinel;
    this.sentinel = null;
    await held?.release();
  }

  /** Browsers release the lock of a tab that is out of sight. */
  private readonly renew = (): void => {
    // The browser may refuse, for instance on a low battery. The next change of visibility tries again.
    if (document.visibilityState === "visible") this.request().catch(() => undefined);
  };
}
