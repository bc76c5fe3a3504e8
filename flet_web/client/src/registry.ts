/** Which renderer draws which control type, and which service answers for which service type. */

import { report } from "./diagnostics.js";
import { loadModule } from "./modules.js";
import type { RendererClass } from "./renderer.js";
import type { ServiceClass } from "./service.js";
import type { WireType } from "./wire.gen.js";

type Loader<T> = () => Promise<T>;

const renderers = new Map<string, RendererClass>();
const lazyRenderers = new Map<string, Loader<unknown>>();
const services = new Map<string, ServiceClass>();
const lazyServices = new Map<string, Loader<unknown>>();
const parts = new Set<string>();

/** Makes `renderer` draw controls of wire type `type`. */
export function register(type: WireType, renderer: RendererClass): void {
  renderers.set(type, renderer);
}

/** Declares types whose module is loaded when the first of them appears; the module calls `register` itself. */
export function registerLazy(load: Loader<unknown>, ...types: WireType[]): void {
  for (const type of types) lazyRenderers.set(type, load);
}

export function registerService(type: WireType, service: ServiceClass): void {
  services.set(type, service);
}

export function registerLazyService(load: Loader<unknown>, ...types: WireType[]): void {
  for (const type of types) lazyServices.set(type, load);
}

/** Declares types that have no renderer of their own: the control that holds them draws them. */
export function registerParts(...types: WireType[]): void {
  for (const type of types) parts.add(type);
}

/** Whether controls of this type are drawn by the one that holds them. */
export function isPart(type: string): boolean {
  return parts.has(type);
}

export function rendererFor(type: string): RendererClass | undefined {
  return renderers.get(type);
}

export function serviceFor(type: string): ServiceClass | undefined {
  return services.get(type);
}

/** Starts loading the module of a lazy renderer; undefined when there is none, or it did not register the type. */
export function loadRenderer(type: string): Promise<boolean> | undefined {
  return load(type, lazyRenderers, renderers);
}

export function loadService(type: string): Promise<boolean> | undefined {
  return load(type, lazyServices, services);
}

function load(type: string, lazy: Map<string, Loader<unknown>>, ready: Map<string, unknown>): Promise<boolean> | undefined {
  const loader = lazy.get(type);
  if (!loader) return undefined;
  return loadModule(loader).then(
    () => ready.has(type),
    (error: unknown) => {
      report("error", "registry.load_failed", `the module of ${type} could not be loaded`, { error });
      return false;
    },
  );
}
