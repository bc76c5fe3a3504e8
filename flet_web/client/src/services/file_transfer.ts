/** Files on their way: from the browser to a URL, and from the app to the user's disk. */

import type { ValueMap } from "../protocol.js";

export interface Destination {
  url: string;
  method: string;
}

/** Sends the file alone, and calls `progress` with 0, about every tenth, and 1. Rejects with a reason to show. */
export function send(file: File, to: Destination, progress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch() does not tell how much of a request has been sent
    let told = 0;
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      const share = total > 0 ? loaded / total : 0;
      if (share < told + 0.1 || share >= 1) return;
      told = share;
      progress(share);
    });
    request.addEventListener("load", () => {
      if (request.status < 200 || request.status > 204) {
        reject(new Error(reasonOf(request)));
        return;
      }
      progress(1);
      resolve();
    });
    request.addEventListener("error", () => {
      reject(new Error("the connection to the server has failed"));
    });
    request.addEventListener("abort", () => {
      reject(new Error("the upload was stopped"));
    });
    request.open(to.method, new URL(to.url, location.origin));
    progress(0);
    request.send(file);
  });
}

/** What the server says in `{"error": …}`, else its status. */
function reasonOf(request: XMLHttpRequest): string {
  try {
    const said = JSON.parse(request.responseText) as { error?: unknown } | null;
    if (typeof said?.error === "string" && said.error) return said.error;
  } catch {
    // not JSON: the error page of another server
  }
  return `the server answered ${request.status} ${request.statusText}`.trim();
}

interface SaveOptions {
  suggestedName: string;
  types?: { accept: Record<string, string[]> }[];
}

type ShowSave = (options: SaveOptions) => Promise<FileSystemFileHandle>;

/** Saves data as a file. Resolves to the chosen name where the browser lets users choose one; to null for a download, and after a cancel. */
export async function save(name: string, data: Uint8Array, extensions: string[]): Promise<string | null> {
  const content = new Blob([data.slice()]);
  const showSave = (window as { showSaveFilePicker?: ShowSave }).showSaveFilePicker;
  if (showSave && navigator.userActivation.isActive) {
    try {
      const handle = await showSave(saveOptions(name, extensions));
      const file = await handle.createWritable();
      await file.write(content);
      await file.close();
      return handle.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return null;
      // The browser does not allow it here (in a frame, by a policy). A download is still possible.
    }
  }
  download(name, content);
  return null;
}

function saveOptions(suggestedName: string, extensions: string[]): SaveOptions {
  if (extensions.length === 0) return { suggestedName };
  const dotted = extensions.map((extension) => `.${extension.replace(/^\./, "")}`);
  return { suggestedName, types: [{ accept: { "application/octet-stream": dotted } }] };
}

export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the data after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A picked file as the protocol describes it; its number is the place in the last choice. */
export function describe(file: File, id: number, bytes: Uint8Array | null): ValueMap {
  return { id, name: file.webkitRelativePath || file.name, path: null, size: file.size, bytes };
}
