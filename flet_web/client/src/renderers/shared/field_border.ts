/** Borders of form fields: InputBorder values, one for all states or one each, and the older single properties. */

import { color } from "../../colors.js";
import type { Styles } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import { isMap } from "../../protocol.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { TypeWith } from "../../schema.js";
import { num, px, radius, states } from "../../values.js";

/** Text fields and drop-downs. */
export type FieldType = TypeWith<"hint_text" | "focused_border_width" | "content_padding">;

export type BorderKind = "outline" | "underline" | "none";

export interface FieldBorder {
  kind: BorderKind;
  /** Space on both sides of a label in the line, and between border and text. */
  gap: number;
  styles: Styles;
}

const STATES = ["hovered", "focused", "error", "disabled"];

export function fieldBorder(node: ControlNode<FieldType>): FieldBorder {
  const given = states(node.get("border"));
  const base = given.get("default") ?? [...given.values()][0];
  const kind = kindOf(base);
  const styles: Styles = {
    "--f-radius": cornersOf(base, node.get("border_radius"), kind),
    ...sideStyles("", sideOf(base), node.get("border_color"), node.num("border_width")),
  };
  for (const state of STATES) {
    const own = given.get(state);
    Object.assign(styles, sideStyles(`-${state}`, own === undefined ? undefined : sideOf(own), undefined, undefined));
  }
  const own = ["border_color", "border_width", "focused_border_color", "focused_border_width"] as const;
  if (own.some((name) => node.has(name))) {
    const width = node.num("focused_border_width") ?? node.num("border_width") ?? 2;
    styles["--f-line-focused"] = color(node.get("focused_border_color") ?? node.get("border_color"));
    styles["--f-line-width-focused"] = px(node.num("border_width") === 0 ? 0 : width);
  }
  return { kind, gap: isMap(base) ? num(base["gap_padding"], 4) : 4, styles };
}

function kindOf(border: Value | undefined): BorderKind {
  const type = isMap(border) ? border["_type"] : border;
  return type === "underline" || type === "none" ? type : "outline";
}

function cornersOf(border: Value | undefined, older: Value | undefined, kind: BorderKind): string | null {
  const own = isMap(border) ? border["border_radius"] : undefined;
  const value = older ?? own;
  if (value !== undefined && value !== null) return radius(value);
  return kind === "outline" ? null : "4px 4px 0 0";
}

function sideOf(border: Value | undefined): ValueMap | undefined {
  const side = isMap(border) ? border["side"] : undefined;
  return isMap(side) ? side : undefined;
}

function sideStyles(state: string, side: ValueMap | undefined, paint: Value | undefined, width: number | undefined): Styles {
  const hidden = side?.["style"] === "none";
  const thickness = width ?? (side && (hidden ? 0 : num(side["width"], 1)));
  return {
    [`--f-line${state}`]: color(paint) ?? (side && (color(side["color"]) ?? "#000")),
    [`--f-line-width${state}`]: thickness === undefined ? null : px(thickness),
  };
}
