import type { ValueMap } from "../protocol.js";
import { Service, unknownMethod } from "../service.js";
import { foreground } from "../status.js";

export class ClipboardService extends Service<"Clipboard"> {
  override async invoke(name: string, args: ValueMap): Promise<unknown> {
    const data = args["data"];
    switch (name) {
      case "set":
        await write(typeof data === "string" ? data : "");
        return null;
      case "get":
        return (await navigator.clipboard.readText()) || null;
      case "set_image":
        if (data instanceof Uint8Array) {
          const image = new Blob([data.slice()], { type: "image/png" });
          await navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
        }
        return null;
      case "get_image":
        return readImage();
      case "set_files":
        return false; // browsers have no such thing
      case "get_files":
        return [];
      default:
        throw unknownMethod("Clipboard", name);
    }
  }
}

/** The clipboard API exists in secure contexts only, and may be refused; then the old command works inside a gesture. */
async function write(text: string): Promise<void> {
  const api = navigator.clipboard as Clipboard2 | undefined;
  try {
    if (api) await api.writeText(text);
    else if (!copy(text)) throw new Error("The browser does not let this page write to the clipboard");
  } catch (error) {
    if (!api || !copy(text)) throw error;
  }
}

/** Whether the old command has copied `text`. */
function copy(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "f-visually-hidden";
  const before = document.activeElement;
  foreground().append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure context
  const done = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

type Clipboard2 = typeof navigator.clipboard;

async function readImage(): Promise<Uint8Array | null> {
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((name) => name.startsWith("image/"));
    if (type) return new Uint8Array(await (await item.getType(type)).arrayBuffer());
  }
  return null;
}
