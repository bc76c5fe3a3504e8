/** What few fields have: another cursor, password characters, line heights, hints of several lines. Loaded with the first of them. */

import { color } from "../../colors.js";
import { attrs, style } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import { adopt } from "../../styles.js";
import { asMap, given, millis, num, px, sizeLimits } from "../../values.js";
import type { FieldRenderer } from "../shared/field.js";
import type { FormType } from "../shared/form_field.js";
import { Caret } from "./caret.js";
import { Obscured } from "./obscured.js";
import css from "./rare_fields.css?inline";

adopt(css);

type FormNode = ControlNode<FormType>;
export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** What a field has of this. */
interface Extras {
  caret?: Caret;
  obscured?: Obscured;
}

const known = new WeakMap<HTMLElement, Extras>();

/** Writes it to a field; call it from every update. */
export function updateRare(field: FieldRenderer<FormType>): void {
  const { element } = field;
  const node: FormNode = field.node;
  showStyles(field);
  showPlaces(field);
  const extras = known.get(element) ?? {};
  known.set(element, extras);
  element.classList.toggle("f-label-aligned", node.bool("align_label_with_hint"));
  showHint(node, element);
  const input = element.querySelector<TextInput>(":scope input.f-field-input, :scope textarea.f-field-input");
  const text = node as unknown as ControlNode<"TextField">;
  if (!node.type.endsWith("TextField") || !input) return;
  strut(text, element);
  keepUnselected(input, !text.bool("enable_interactive_selection"));
  const sign = text.bool("password") ? text.str("obscuring_character") : "\u2022";
  if (sign !== "\u2022" || extras.obscured) (extras.obscured ??= new Obscured(element)).show(input, sign);
  const { cursor_width: width, cursor_height: height, cursor_radius: radius, animate_cursor_opacity: fades } = text.props;
  const drawn = [width, height, radius, fades].some((value) => value !== undefined && value !== null && value !== false) && text.bool("show_cursor");
  if (drawn || extras.caret) (extras.caret ??= new Caret(element)).show(drawn ? input : undefined, num(width, 2), num(height, 0), num(radius, 0), fades === true);
}

function showStyles(field: FieldRenderer<FormType>): void {
  const { node, element } = field;
  const wrong = node.has("error");
  field.styleText("note", node.get(wrong ? "error_style" : "helper_style"));
  for (const name of ["prefix", "suffix", "counter"] as const) field.styleText(name, node.get(`${name}_style`));
  style(element, {
    "--f-note-lines": node.num(wrong ? "error_max_lines" : "helper_max_lines"),
    "--f-ink-focused": color(node.get("focused_color")),
    "--f-fill-focused": color(node.get("focused_bgcolor") ?? node.get("focus_color")),
  });
}

function showPlaces(field: FieldRenderer<FormType>): void {
  const { node, element, box } = field;
  const at = node.num("text_vertical_align");
  element.classList.toggle("f-collapsed", node.bool("collapsed"));
  // As wide as its place in any case, as in Flutter; what is higher than its line has room below that.
  const { "min-height": least = null, "max-height": most = null } = sizeLimits(node.get("size_constraints"));
  element.classList.toggle("f-lowered", least !== null && least !== "0px");
  element.classList.toggle("f-limited", most !== null);
  style(element, { "--f-least": least, "--f-most": most });
  style(box, { "--f-valign": at === undefined ? null : at < -0.34 ? "start" : at > 0.34 ? "end" : "center" });
  for (const name of ["prefix_icon", "suffix_icon"] as const) {
    const place = field.iconPlace(name);
    if (place) style(place, sizeLimits(node.get(`${name}_size_constraints`)));
  }
}

/** A native hint has one line: longer ones are drawn. */
function showHint(node: FormNode, element: HTMLElement): void {
  const lines = node.num("hint_max_lines", 1);
  const wrap = element.querySelector<HTMLElement>(".f-field-wrap");
  if (wrap) {
    wrap.classList.toggle("f-hint-drawn", lines > 1);
    attrs(wrap, { "data-hint": lines > 1 ? node.str("hint_text", "") : null });
  }
  style(element, { "--f-hint-lines": lines > 1 ? lines : null, "--f-hint-fade": given(node.get("hint_fade_duration"), (time) => `${millis(time)}ms`) });
}

/** The least height of lines, or the height of all. */
function strut(node: ControlNode<"TextField">, element: HTMLElement): void {
  const value = asMap(node.get("strut_style"));
  const wrap = element.querySelector<HTMLElement>(".f-field-value");
  if (!wrap || (!node.has("strut_style") && !wrap.classList.contains("f-strut"))) return;
  wrap.classList.toggle("f-strut", node.has("strut_style"));
  const size = num(value["size"], 14);
  const height = value["height"] === undefined || value["height"] === null ? natural(value, size) : num(value["height"], 1) * size;
  const least = height + num(value["leading"], 0) * size;
  const own = asMap(node.get("text_style"))["height"];
  style(wrap, { "--f-strut": node.has("strut_style") ? px(least) : null, "--f-own-line": given(own ?? undefined, (lines) => `${num(lines, 1)}em`) });
  wrap.classList.toggle("f-strut-forced", value["force_strut_height"] === true);
}

/** How high a line of the font is by itself. */
function natural(value: Readonly<Record<string, unknown>>, size: number): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return size * 1.17;
  const own = typeof value["font_family"] === "string" ? `${JSON.stringify(value["font_family"])}, ` : "";
  const weight = /\d+|bold/.exec(typeof value["weight"] === "string" ? value["weight"] : "")?.[0] ?? "400";
  context.font = `${value["italic"] === true ? "italic" : "normal"} ${weight} ${size}px ${own}${getComputedStyle(document.body).fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText("x");
  return fontBoundingBoxAscent + fontBoundingBoxDescent;
}

const unselected = new WeakSet<TextInput>();

/** The cursor goes where it is set, but nothing is ever selected, copied or pasted. */
function keepUnselected(input: TextInput, on: boolean): void {
  input.classList.toggle("f-unselectable", on);
  if (!on || unselected.has(input)) return;
  unselected.add(input);
  const collapse = (): void => {
    const [start, end] = [input.selectionStart, input.selectionEnd];
    if (input.classList.contains("f-unselectable") && start !== end) input.setSelectionRange(end, end);
  };
  input.addEventListener("select", collapse);
  input.addEventListener("selectionchange", collapse);
  for (const type of ["copy", "cut", "paste", "contextmenu", "dragstart"]) {
    input.addEventListener(type, (event) => {
      if (input.classList.contains("f-unselectable")) event.preventDefault();
    });
  }
}
