/**
 * Material 3 scheme from a seed color (variant tonal spot, as Flutter's `ColorScheme.fromSeed`). Loaded only when an app
 * sets a seed: the default scheme is in styles/scheme.css.
 */

import { DynamicColor, Hct, MaterialDynamicColors, SchemeTonalSpot } from "@material/material-color-utilities";
import { ROLES } from "./roles.js";

const RENAMED: Record<string, string> = { "on-inverse-surface": "inverseOnSurface" };

function camel(role: string): string {
  return role.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Role -> `#rrggbb` for one brightness. */
export function schemeColors(seed: number, dark: boolean): Record<string, string> {
  const scheme = new SchemeTonalSpot(Hct.fromInt(seed), dark, 0);
  const colors = new MaterialDynamicColors() as unknown as Record<string, unknown>;
  const result: Record<string, string> = {};
  for (const role of ROLES) {
    const make = colors[RENAMED[role] ?? camel(role)];
    const dynamic: unknown = typeof make === "function" ? make.call(colors) : make;
    if (dynamic instanceof DynamicColor) {
      result[role] = `#${(dynamic.getArgb(scheme) & 0xffffff).toString(16).padStart(6, "0")}`;
    }
  }
  return result;
}
