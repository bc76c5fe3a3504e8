/** Battery and network of the device. */

import { Service, unknownMethod } from "../service.js";

/** What some browsers have, and their types do not know. */
interface BatteryManager extends EventTarget {
  readonly charging: boolean;
  readonly level: number;
}
interface NetworkInformation extends EventTarget {
  readonly type?: string;
}
type Device = Navigator & { getBattery?: () => Promise<BatteryManager>; connection?: NetworkInformation };

const device = navigator as Device;

export class BatteryService extends Service<"Battery"> {
  private battery: BatteryManager | null = null;
  private state = "";

  override async invoke(name: string): Promise<unknown> {
    if (name === "is_in_battery_save_mode") return false;
    if (name !== "get_battery_level" && name !== "get_battery_state") throw unknownMethod("Battery", name);
    const battery = await found();
    if (name === "get_battery_state") return stateOf(battery);
    return battery && Math.round(battery.level * 100);
  }

  override update(): void {
    if (this.battery || !this.node.listens("state_change")) return;
    void found().then((battery) => {
      if (!battery) return;
      this.battery = battery;
      this.state = stateOf(battery);
      for (const type of ["chargingchange", "levelchange"]) battery.addEventListener(type, this.changed);
    });
  }

  override dispose(): void {
    for (const type of ["chargingchange", "levelchange"]) this.battery?.removeEventListener(type, this.changed);
  }

  private readonly changed = (): void => {
    const state = stateOf(this.battery);
    if (state === this.state) return;
    this.state = state;
    this.host.events.fire(this.node, "state_change", { state });
  };
}

/** The battery; null if the browser does not tell of it. */
async function found(): Promise<BatteryManager | null> {
  try {
    return (await device.getBattery?.()) ?? null;
  } catch {
    return null;
  }
}

function stateOf(battery: BatteryManager | null): string {
  if (!battery) return "unknown";
  return battery.charging ? (battery.level === 1 ? "full" : "charging") : "discharging";
}

const NETWORKS: Record<string, string> = { cellular: "mobile", wifi: "wifi", ethernet: "ethernet", bluetooth: "bluetooth", none: "none" };

export class ConnectivityService extends Service<"Connectivity"> {
  private known = network();
  private listening = false;

  override invoke(name: string): string[] {
    if (name !== "get_connectivity") throw unknownMethod("Connectivity", name);
    return [network()];
  }

  override update(): void {
    if (this.listening || !this.node.listens("change")) return;
    this.listening = true;
    for (const type of ["online", "offline"]) window.addEventListener(type, this.changed);
    device.connection?.addEventListener("change", this.changed);
  }

  override dispose(): void {
    for (const type of ["online", "offline"]) window.removeEventListener(type, this.changed);
    device.connection?.removeEventListener("change", this.changed);
  }

  private readonly changed = (): void => {
    const now = network();
    if (now === this.known) return;
    this.known = now;
    this.host.events.fire(this.node, "change", { connectivity: [now] });
  };
}

function network(): string {
  return navigator.onLine ? (NETWORKS[device.connection?.type ?? ""] ?? "other") : "none";
}

/** What no browser has: the server does not ask for it. */
export class StoragePathsService extends Service<"StoragePaths" | "ScreenBrightness"> {
  override invoke(name: string): never {
    throw unknownMethod(this.node.type, name);
  }
}

export { StoragePathsService as ScreenBrightnessService };
