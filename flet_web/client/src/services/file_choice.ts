/** The browser's dialog for files or a folder. */

import { h } from "../dom.js";
import { raiseAgain } from "../status.js";
import { adopt } from "../styles.js";
import css from "./file_choice.css?inline";
import { layer } from "../surroundings.js";

adopt(css);

export interface Wish {
  /** What `<input accept>` takes: MIME types or extensions; empty means all files. */
  accept: string;
  multiple: boolean;
  /** Choose a folder; the files are all that are in it, also deeper down. */
  folder: boolean;
  /** Headline, shown only where the dialog needs a click first. */
  title: string;
}

/** Milliseconds within which a second click belongs to a double click. */
const DOUBLE = 1000;

export class FileChoice {
  /** Nothing when the user closes the dialog. */
  readonly files: Promise<File[]>;
  private readonly input = h("input");
  private panel: HTMLDialogElement | null = null;
  private readonly begun = Date.now();
  private settle!: (files: File[]) => void;

  constructor(wish: Wish) {
    this.files = new Promise((resolve) => (this.settle = resolve));
    this.input.type = "file";
    this.input.hidden = true;
    this.input.accept = wish.accept;
    this.input.multiple = wish.multiple;
    this.input.webkitdirectory = wish.folder;
    this.input.addEventListener("change", () => {
      this.end([...(this.input.files ?? [])]);
    });
    this.input.addEventListener("cancel", () => {
      this.end([]);
    });
    layer().append(this.input);
    // Without a recent click or key press browsers ignore the call, silently.
    if (mayOpen()) this.input.click();
    else this.askForClick(wish);
  }

  /** Whether the user can still choose. Browsers may ignore a call for a dialog, and say nothing of it. */
  isOpen(): boolean {
    return this.input.isConnected && (this.panel !== null || Date.now() - this.begun < DOUBLE || !document.hasFocus());
  }

  /** Ends the choice as if the user had closed the dialog. */
  cancel(): void {
    this.end([]);
  }

  private end(files: File[]): void {
    this.input.remove();
    // close() gives the focus back; removing the element alone would not.
    this.panel?.close();
    this.panel?.remove();
    this.panel = null;
    this.settle(files);
  }

  private askForClick(wish: Wish): void {
    const choose = h("button", "", wish.folder ? "Choose folder…" : wish.multiple ? "Choose files…" : "Choose file…");
    const cancel = h("button", "", "Cancel");
    for (const button of [choose, cancel]) button.type = "button";
    const panel = h("dialog", "f-file-choice", h("h2", "", wish.title || "The app asks for a file"), cancel, choose);
    panel.ariaLabel = wish.title || "The app asks for a file";
    choose.addEventListener("click", () => {
      panel.close();
      this.input.click();
    });
    cancel.addEventListener("click", () => {
      this.end([]);
    });
    panel.addEventListener("cancel", () => {
      this.end([]);
    });
    this.panel = panel;
    layer().append(panel);
    panel.showModal();
    raiseAgain();
    choose.focus();
  }
}

function mayOpen(): boolean {
  const activation = (navigator as { userActivation?: UserActivation }).userActivation;
  return activation?.isActive ?? true;
}

const KINDS: Record<string, string> = { media: "image/*,video/*", image: "image/*", video: "video/*", audio: "audio/*" };

/** `accept` for a FilePickerFileType; extensions count for `custom` alone, with or without their dot. */
export function acceptFor(fileType: string, extensions: string[]): string {
  if (fileType.toLowerCase() !== "custom") return KINDS[fileType.toLowerCase()] ?? "";
  return extensions.map((extension) => `.${extension.replace(/^\./, "")}`).join(",");
}
