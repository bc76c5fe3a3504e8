/** The share dialog of the device, or what comes nearest to it. */

import { toText } from "../node.js";
import { isMap } from "../protocol.js";
import type { Value, ValueMap } from "../protocol.js";
import { Service, unknownMethod } from "../service.js";
import { download } from "./file_transfer.js";

export class ShareService extends Service<"Share"> {
  override async invoke(name: string, args: ValueMap): Promise<ValueMap> {
    const text = (key: string): string | undefined => toText(args[key] ?? undefined);
    switch (name) {
      case "share_text": {
        // A title is what most dialogs show of a mail's subject.
        const shared = await offered({ ...said("text", text("text")), ...said("title", text("subject") ?? text("title")) });
        return shared ?? (args["mail_to_fallback_enabled"] === false ? unavailable() : mail(text("subject"), text("text")));
      }
      case "share_uri":
        return (await offered(said("url", text("uri")))) ?? unavailable();
      case "share_files": {
        const files = filesOf(args["files"]);
        const shared = await offered({ files, ...said("text", text("text")), ...said("title", text("subject") ?? text("title")) });
        return shared ?? (args["download_fallback_enabled"] === false ? unavailable() : saved(files));
      }
      default:
        throw unknownMethod("Share", name);
    }
  }
}

function said(key: keyof ShareData, value: string | undefined): ShareData {
  return value === undefined ? {} : { [key]: value };
}

/** What came of the dialog; null if there is none for this. */
async function offered(data: ShareData): Promise<ValueMap | null> {
  if (!("canShare" in navigator) || !navigator.canShare(data)) return null;
  try {
    await navigator.share(data);
    return { status: "success", raw: "" };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return { status: "dismissed", raw: "" };
    return unavailable(String(error));
  }
}

function unavailable(raw = ""): ValueMap {
  return { status: "unavailable", raw };
}

function mail(subject: string | undefined, body: string | undefined): ValueMap {
  const parts = Object.entries({ subject, body }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]));
  const link = document.createElement("a");
  link.href = `mailto:?${parts.join("&")}`;
  link.click();
  return unavailable("mailto");
}

function saved(files: File[]): ValueMap {
  for (const file of files) download(file.name, file);
  return unavailable("download");
}

function filesOf(value: Value | undefined): File[] {
  const given = Array.isArray(value) ? value.filter(isMap) : [];
  return given.flatMap(({ data, name, mime_type }) =>
    data instanceof Uint8Array ? [new File([new Uint8Array(data)], toText(name ?? undefined) ?? "file", { type: toText(mime_type ?? undefined) ?? "" })] : [],
  );
}
