/** FilePicker: files of the user's device, chosen, saved, and sent to the server. */

import { errorText } from "../diagnostics.js";
import { isMap } from "../protocol.js";
import type { Value, ValueMap } from "../protocol.js";
import { Service, unknownMethod } from "../service.js";
import { acceptFor, FileChoice } from "./file_choice.js";
import type { Wish } from "./file_choice.js";
import { describe, save, send } from "./file_transfer.js";
import { baseUrl } from "../surroundings.js";

/** Room that names and numbers take in a message, per file. */
const OVERHEAD = 256;

export class FilePickerService extends Service<"FilePicker"> {
  /** The files chosen last. Uploads refer to them by their index. */
  private picked: File[] = [];
  private choice: FileChoice | null = null;
  private sending: Promise<void> = Promise.resolve();

  override invoke(name: string, args: ValueMap): unknown {
    switch (name) {
      case "pick_files":
        return this.pick(args);
      case "get_directory_path":
        return this.pickFolder(args);
      case "save_file":
        return saveFile(args);
      case "upload":
        this.upload(Array.isArray(args["files"]) ? args["files"] : []);
        return null;
      default:
        throw unknownMethod("FilePicker", name);
    }
  }

  override async act(name: string, args: ValueMap): Promise<void> {
    const result = await this.invoke(name, args);
    if (name === "pick_files") this.host.events.fire(this.node, "result", { files: result as Value });
  }

  override dispose(): void {
    // Uploads go on: the app may no longer need the picker, but it still needs the file.
    this.choice?.cancel();
  }

  private async pick(args: ValueMap): Promise<ValueMap[]> {
    const accept = acceptFor(text(args["file_type"]) || "any", texts(args["allowed_extensions"]));
    const files = await this.choose(args, { accept, multiple: args["allow_multiple"] === true, folder: false });
    const withData = args["with_data"] === true;
    this.checkSize(files, withData);
    const contents = withData ? await Promise.all(files.map(bytesOf)) : [];
    return files.map((file, id) => describe(file, id, contents[id] ?? null));
  }

  /** Pages learn the name of a folder and its files, never its path. */
  private async pickFolder(args: ValueMap): Promise<string | null> {
    if (!("webkitdirectory" in HTMLInputElement.prototype)) throw new Error("this browser cannot choose folders");
    const files = await this.choose(args, { accept: "", multiple: true, folder: true });
    const path = files[0]?.webkitRelativePath.split("/")[0];
    if (path === undefined) return null;
    this.checkSize(files, false);
    const described = files.map((file, id) => describe(file, id, null));
    this.host.events.fire(this.node, "result", { path, files: described });
    return path;
  }

  private async choose(args: ValueMap, wish: Omit<Wish, "title">): Promise<File[]> {
    // A double click asks twice: the dialog that is open keeps its files.
    if (this.choice?.isOpen()) return [];
    this.choice?.cancel();
    const choice = new FileChoice({ ...wish, title: text(args["dialog_title"]) });
    this.choice = choice;
    const files = await choice.files;
    if (this.choice === choice) this.choice = null;
    if (files.length > 0) this.picked = files;
    return files;
  }

  /** A message over the server's limit would end the connection, again and again. */
  private checkSize(files: File[], withData: boolean): void {
    const limit = this.host.app.outbox.largest;
    const needed = files.reduce((sum, file) => sum + OVERHEAD + (withData ? file.size : 0), OVERHEAD);
    if (needed <= limit) return;
    const advice = withData ? "; use upload() for files of this size" : "";
    throw new Error(`the chosen files are too much for one message: ${needed} bytes, at most ${limit}${advice}`);
  }

  private upload(targets: Value[]): void {
    for (const target of targets.filter(isMap)) {
      const name = text(target["name"]);
      const file = this.find(target["id"], name);
      const to = { url: text(target["upload_url"]), method: text(target["method"]) || "PUT" };
      const tell = (progress: number | null, error: string | null): void => {
        const fileName = name || file?.webkitRelativePath || file?.name || "";
        this.host.events.fire(this.node, "upload", { file_name: fileName, progress, error });
      };
      this.sending = this.sending.then(async () => {
        try {
          if (!file) throw new Error("the file is not one of those picked last");
          this.checkUpload(file, to.url);
          await send(file, to, (share) => {
            tell(share, null);
          });
        } catch (error) {
          tell(null, error instanceof Error ? error.message : errorText(error));
        }
      });
    }
  }

  /** The server refuses such a file too, with the same message; but browsers do not read an answer while they send. */
  private checkUpload(file: File, url: string): void {
    const limit = this.host.app.outbox.largestFile;
    const isOurs = new URL(url, baseUrl()).origin === location.origin;
    if (isOurs && file.size > limit) throw new Error(`the file is larger than ${limit} bytes`);
  }

  private find(id: Value | undefined, name: string): File | undefined {
    if (typeof id === "number") return this.picked[id];
    return this.picked.find((file) => file.webkitRelativePath === name) ?? this.picked.find((file) => file.name === name);
  }
}

function saveFile(args: ValueMap): Promise<string | null> {
  const [name, data] = [text(args["file_name"]), args["src_bytes"]];
  if (!name || !(data instanceof Uint8Array)) throw new Error("save_file() in a browser needs file_name and src_bytes");
  return save(name, data, texts(args["allowed_extensions"]));
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
