/** Parts that are loaded when they are first asked for. */

import { loadModule } from "../../modules.js";

/** Gives the module, or undefined until it is there; `ready` is called once it has come. */
export function later<M>(load: () => Promise<M>, ready: () => void): () => M | undefined {
  let module: M | undefined;
  let asked = false;
  return () => {
    if (asked) return module;
    asked = true;
    loadModule(load).then((loaded) => {
      module = loaded;
      ready();
    }, () => {
      asked = false;
    });
    return module;
  };
}
