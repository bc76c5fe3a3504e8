/**
 * Which renderer draws which control type, which service answers for which, and the folders of modules that they are in. A
 * folder is loaded when a message of the server needs it, ahead of what the message changes; what this page used on its last
 * visit is loaded while the connection is being made.
 */

import { setDefaults } from "./defaults.js";
import type { Defaults } from "./defaults.js";
import { report } from "./diagnostics.js";
import { loadModule } from "./modules.js";
import { isMap } from "./protocol.js";
import type { Value } from "./protocol.js";
import type { RendererClass } from "./renderer.js";
import type { ServiceClass } from "./service.js";
import { ownKey } from "./storage.js";
import { FOLDERS } from "./wire/catalogue.js";

/** A module of `wire/`: `SliderRenderer`, `ClipboardService`, and the defaults of its types. */
export interface WireModule {
  readonly defaults: Readonly<Record<string, Defaults>>;
}

interface Folder {
  readonly load: () => Promise<Record<string, WireModule>>;
  /** The type that it was first needed for, which stands for it where folders are remembered. */
  type?: string;
  state: "absent" | "loaded" | Promise<void>;
}

const USED_KEY = "_flet_used";

const renderers = new Map<string, RendererClass>();
const services = new Map<string, ServiceClass>();
/** The folders of the types that the first load does not have. */
const folders = new Map<string, Folder>();
for (const [load, types] of FOLDERS) {
  const folder: Folder = { load, state: "absent" };
  for (const type of types.split(" ")) folders.set(type, folder);
}
/** What stands in `adaptive` is drawn as the platform has it. */
const ADAPTIVE = "adaptive";
folders.set(ADAPTIVE, { load: async () => (await import("./adaptive.js")).load(), state: "absent" });
const used = new Set<string>();

/** Takes over the renderers, services and defaults of a module. */
export function define(module: WireModule): void {
  for (const [name, value] of Object.entries<unknown>({ ...module })) {
    if (name.endsWith("Renderer")) renderers.set(name.slice(0, -"Renderer".length), value as RendererClass);
    else if (name.endsWith("Service")) services.set(name.slice(0, -"Service".length), value as ServiceClass);
  }
  for (const [type, table] of Object.entries(module.defaults)) {
    setDefaults(type, table);
    folders.delete(type);
  }
}

export function rendererFor(type: string): RendererClass | undefined {
  return renderers.get(type);
}

export function serviceFor(type: string): ServiceClass | undefined {
  return services.get(type);
}

/** Starts loading what the controls in a received value need; undefined if everything is there. Never rejects. */
export function loadFor(value: Value | undefined): Promise<unknown> | undefined {
  const types = new Set<string>();
  collect(value, types);
  const needed = new Set<Folder>();
  for (const type of types) {
    const folder = folders.get(type);
    if (!folder) continue;
    folder.type ??= type;
    needed.add(folder);
  }
  remember(needed);
  const loading = [...needed].map(loadFolder).filter((promise) => promise !== undefined);
  return loading.length > 0 ? Promise.all(loading) : undefined;
}

/** Starts loading the folders of some types. */
export function preload(types: Iterable<string>): void {
  for (const type of types) {
    const folder = folders.get(type);
    if (!folder) continue;
    folder.type ??= type;
    void loadFolder(folder);
  }
}

/** Starts loading what this page used on its last visit. */
export function preloadUsed(): void {
  try {
    const types: unknown = JSON.parse(localStorage.getItem(ownKey(USED_KEY)) ?? "[]");
    if (Array.isArray(types)) preload(types.filter((type) => typeof type === "string"));
  } catch {
    // storage is blocked, or holds something else
  }
}

function loadFolder(folder: Folder): Promise<void> | undefined {
  if (folder.state === "absent") folder.state = fetchFolder(folder);
  return folder.state instanceof Promise ? folder.state : undefined;
}

async function fetchFolder(folder: Folder): Promise<void> {
  try {
    for (const module of Object.values(await loadModule(folder.load))) define(module);
    folder.state = "loaded";
  } catch (error) {
    folder.state = "absent";
    report("error", "registry.load_failed", `the module of ${folder.type ?? ""} could not be loaded`, { error });
  }
}

function remember(needed: Set<Folder>): void {
  const before = used.size;
  for (const { type } of needed) if (type) used.add(type);
  if (used.size === before) return;
  try {
    localStorage.setItem(ownKey(USED_KEY), JSON.stringify([...used]));
  } catch {
    // without storage nothing is loaded ahead of time
  }
}

/** The types of all controls in a value. */
function collect(value: Value | undefined, types: Set<string>): void {
  if (value === ADAPTIVE) types.add(value);
  else if (Array.isArray(value)) {
    for (const item of value) collect(item, types);
  } else if (isMap(value)) {
    const type = value["_c"];
    if (typeof type === "string") types.add(type);
    for (const key in value) {
      const item = value[key];
      if (typeof item === "object") collect(item, types);
      else collect(key, types);
    }
  }
}
