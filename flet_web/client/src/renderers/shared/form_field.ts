/** What text fields and the drop-down of Material 2 have in common, and the other drop-down has not. */

import { loadModule } from "../../modules.js";
import type { Changes } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import type { FieldRenderer } from "./field.js";

export type FormType = TypeWith<"prefix" | "suffix" | "helper" | "counter" | "text_vertical_align">;

/** Properties for which a module of their own is there. */
const RARE = /align_l|mate_c|collap|cursor_[hrw]|e_inter|focus(ed_(bg|c)|_c)|hint_[fm]|obscur|strut|[rt]_max|[rx]_style|_constr|vertical_a/;

export function updateForm(field: FieldRenderer<FormType>, changed: Changes<FormType>): void {
  const { node } = field;
  for (const name of ["prefix", "suffix"] as const) if (changed.has(name)) field.show(name, node.content(name));
  for (const name of ["icon", "prefix_icon", "suffix_icon"] as const) {
    if (changed.has(name)) field.showIcon(name, node.get(name));
  }
  if (changed.any("error", "helper")) field.showNote(node.content("error"), node.content("helper"));
  // What takes the last of them away comes here too.
  if (RARE.test([...changed.names, ...Object.keys(node.props)].join(" "))) {
    void loadModule(() => import("../inputs/rare_fields.js")).then(({ updateRare }) => {
      updateRare(field);
    }, () => undefined);
  }
}
