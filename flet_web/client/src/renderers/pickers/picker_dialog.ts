/**
 * The dialog of a picker: a header with what is chosen, a way to choose, and buttons that take or leave it.
 *
 *     open: true --> begin() --user--> confirm: update of the values and `open`, `change`, `dismiss` false
 *                                 \--> leave: update of `open`, `dismiss` true
 */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { edges, given } from "../../values.js";
import { ModalRenderer } from "../shared/modal.js";
import type { Formats } from "../dates/formats.js";
import { formatsOf } from "../dates/language.js";
import { dressDialog, iconButton, showButton, styleButton, textButton } from "./parts.js";
import type { OUTLINES } from "./parts.js";
import css from "./picker_dialog.css?inline";
import { textsOf } from "../dates/texts.js";
import type { Texts } from "../dates/texts.js";
import { freshId } from "../../surroundings.js";

adopt(css);

export type PickerType = TypeWith<
  "open" | "on_dismiss" | "on_change" | "modal" | "locale" | "barrier_color" | "help_text" | "cancel_text" | "confirm_text" | "entry_mode"
>;

/** The way to choose that the user may switch to, and its button. */
export interface Switch {
  /** Its name in `entry_mode`. */
  readonly mode: string;
  readonly icon: number | undefined;
  readonly outline: keyof typeof OUTLINES;
  readonly label: string;
}

export abstract class PickerRenderer<T extends PickerType> extends ModalRenderer<T> {
  protected readonly help = h("div", "f-picker-help");
  protected readonly headline = h("div", "f-picker-headline");
  protected readonly header = h("div", "f-picker-header", this.help, h("div", "f-picker-line", this.headline));
  protected readonly body = h("div", "f-picker-body");
  protected readonly cancel = textButton("f-picker-cancel", () => void this.hide());
  protected readonly confirm = textButton("f-picker-confirm", () => {
    this.take();
  });
  protected readonly actions = h("div", "f-picker-actions", this.cancel, this.confirm);
  protected readonly switcher = iconButton("edit", "f-picker-switch", () => {
    this.switchMode();
  });
  formats!: Formats;
  protected texts!: Texts;
  /** What the user has confirmed. */
  private taken: { props: ValueMap; data: Value } | null = null;
  private readonly wide = matchMedia("(orientation: landscape)");
  private readonly turned = (): void => {
    this.arrange();
  };

  override create(): HTMLElement {
    const id = freshId("picker");
    this.help.id = `${id}-help`;
    this.headline.id = `${id}-headline`;
    attrs(this.headline, { "aria-live": "polite" });
    const element = this.modalFrame(h("div", "f-picker", this.header, h("div", "f-picker-main", this.body, this.actions)));
    this.dialog.classList.add("f-picker-modal");
    attrs(this.dialog, { "aria-labelledby": `${this.help.id} ${this.headline.id}` });
    return element;
  }

  override update(changed: Changes<T>): void {
    this.updatePicker(changed as unknown as Changes<PickerType>);
  }

  private updatePicker(changed: Changes<PickerType>): void {
    const { picker: node, dialog } = this;
    if (changed.has("barrier_color")) style(dialog, { "background-color": color(node.get("barrier_color")) });
    if (node.bool("open")) {
      const opens = changed.has("open");
      this.formats = formatsOf(node, this.host.tree.page ?? null);
      this.texts = textsOf(this.formats.language);
      if (opens) {
        this.taken = null;
        this.wide.addEventListener("change", this.turned);
        this.begin();
      } else this.refresh(changed.names);
      this.dress();
      this.arrange();
    }
    this.updateOpen(changed);
  }

  /** The control, of which this class knows what all pickers have. */
  protected get picker(): ControlNode<PickerType> {
    return this.node;
  }

  override get dismissible(): boolean {
    return !this.picker.bool("modal");
  }

  override dispose(): void {
    this.wide.removeEventListener("change", this.turned);
    super.dispose();
  }

  override closed(): void {
    const { picker: node, taken } = this;
    const { events } = this.host;
    this.wide.removeEventListener("change", this.turned);
    events.update(node, { ...taken?.props, open: false });
    if (taken) events.fire(node, "change", taken.data);
    events.fire(node, "dismiss", taken === null);
    this.body.replaceChildren();
  }

  /** The dialog opens: build what it shows. */
  protected abstract begin(): void;

  /** The program has changed something while it is open. */
  protected abstract refresh(names: ReadonlySet<string>): void;

  /** The user confirms: what is written, and what the event tells; null while it is not valid. */
  protected abstract answer(): { props: ValueMap; data: Value } | null;

  protected abstract get otherWay(): Switch;

  /** Whether the user types the choice. */
  protected get typed(): boolean {
    return this.picker.enum("entry_mode").startsWith("input");
  }

  /** The user chooses in the other way now: build what is shown. */
  protected abstract rebuild(): void;

  /** The user has asked for the other way to choose: tells the program. */
  private switchMode(): void {
    const entryMode = this.otherWay.mode;
    this.host.events.update(this.picker, { entry_mode: entryMode });
    this.host.events.fire(this.picker, "entry_mode_change", { entry_mode: entryMode });
    this.rebuild();
    this.dress();
    this.arrange();
    this.opened();
  }

  /** Texts and look of what all pickers have. */
  protected dress(): void {
    const { picker: node, texts } = this;
    const themed = (name: string): Value | undefined => node.themed(name);
    this.help.textContent = node.str("help_text") ?? this.helpText;
    this.cancel.textContent = node.str("cancel_text") ?? texts.cancel;
    this.confirm.textContent = node.str("confirm_text") ?? texts.ok;
    styleButton(this.cancel, themed("cancel_button_style"));
    styleButton(this.confirm, themed("confirm_button_style"));
    const other = this.otherWay;
    this.switcher.hidden = node.enum("entry_mode").endsWith("only");
    showButton(this.host.icons, this.switcher, other.icon, other.outline, other.label);
    dressDialog(this.surface, {
      bgcolor: themed("bgcolor"),
      shadow_color: themed("shadow_color"),
      elevation: themed("elevation"),
      shape: themed("shape"),
    });
  }

  /** What stands above the choice where the program says nothing. */
  protected abstract get helpText(): string;

  /** Colors and styles of the header of a date picker. */
  protected dressHeader(prefix = ""): void {
    const themed = (name: string): Value | undefined => this.picker.themed(prefix + name);
    restyle(this.help, themed("header_help_text_style"));
    restyle(this.headline, themed("header_headline_text_style"));
    const foreground = color(themed("header_foreground_color"));
    style(this.header, { "background-color": color(themed("header_bgcolor")), "--f-header-ink": foreground });
    style(this.surface, { "--f-picker-line": color(this.picker.themed("divider_color")) });
  }

  /** The look of a wide window, in which header and choice stand beside each other. */
  protected get landscape(): boolean {
    return this.wide.matches;
  }

  protected arrange(): void {
    this.surface.classList.toggle("f-landscape", this.landscape);
  }

  protected inset(padding: Value | undefined): void {
    style(this.dialog, { padding: given(padding, edges) });
  }

  /** Takes the choice, if it is one. */
  protected take(): void {
    this.taken = this.answer();
    if (this.taken) void this.hide();
  }
}
