import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { argb, color } from "../src/colors.js";
import { ROLES } from "../src/roles.js";
import { schemeColors } from "../src/scheme.js";
import { scaleName, textStyle } from "../src/text_style.js";
import { applyTheme, colorScheme } from "../src/theme.js";
import { elevation, sizeLimits } from "../src/values.js";
import { control, element, mountPage, patch } from "./helpers.js";

test.each([
  ["primary", "var(--md-sys-color-primary)"],
  ["onPrimaryContainer", "var(--md-sys-color-on-primary-container)"],
  ["red", "#f44336"],
  ["red100", "#ffcdd2"],
  ["redaccent200", "#ff5252"],
  ["deeppurple", "#673ab7"],
  ["#80ff0000", "#ff000080"],
  ["0xff00ff00", "#00ff00ff"],
  ["#abc", "#abc"],
  ["black54", "rgb(0 0 0 / 54%)"],
  ["systemRed", "light-dark(#ff3b30, #ff453a)"],
  ["primary,0.5", "color-mix(in srgb, var(--md-sys-color-primary) 50%, transparent)"],
  ["no color", undefined],
])("color %s", (value, css) => {
  expect(color(value)).toBe(css);
});

test("the style sheet of the default scheme is what the seed blue gives", () => {
  const sheet = readFileSync("src/styles/scheme.css", "utf8");
  const [light, dark] = [schemeColors(0xff2196f3, false), schemeColors(0xff2196f3, true)];
  expect(light["primary"]).toBe("#36618e");
  for (const role of ROLES) {
    const value = light[role] === dark[role] ? light[role] : `light-dark(${light[role]}, ${dark[role]})`;
    expect(sheet).toContain(`--md-sys-color-${role}: ${value};`);
  }
});

test("a seed and single colors become custom properties", async () => {
  const target = document.createElement("div");
  await applyTheme(target, { color_scheme_seed: "green", color_scheme: { on_primary: "#010203" } }, undefined, "dark");
  expect(target.style.getPropertyValue("--md-sys-color-primary")).toMatch(/^light-dark\(#\w{6}, #\w{6}\)$/);
  expect(target.style.getPropertyValue("--md-sys-color-on-primary")).toBe("#010203");
  await applyTheme(target, undefined, undefined, "system");
  expect(target.style.getPropertyValue("--md-sys-color-primary")).toBe("");
});

test("modes, seeds, text styles", () => {
  expect([colorScheme("light"), colorScheme("DARK"), colorScheme(undefined)]).toEqual(["only light", "only dark", "light dark"]);
  expect(argb("blue")).toBe(0xff2196f3);
  expect(argb("primary")).toBeUndefined();
  expect(scaleName("displayLarge")).toBe("display-large");
  expect(textStyle({ size: 24, weight: "w600", decoration: 5 })).toMatchObject({
    "font-size": "24px",
    "font-weight": "600",
    "text-decoration-line": "underline line-through",
  });
});

test.each([
  [{ theme: { visual_density: "standard" } }, "0px"],
  [{ theme: { visual_density: "COMFORTABLE" } }, "-4px"],
  [{ theme: { visual_density: "compact" } }, "-8px"],
  [{ theme: { visual_density: "adaptivePlatformDensity" } }, "var(--f-density-adaptive)"],
  [{ theme: { visual_density: "standard" }, dark_theme: { visual_density: "compact" }, theme_mode: "dark" }, "-8px"],
  [{ theme: { visual_density: "standard" }, theme_mode: "dark" }, "0px"],
  [{}, ""],
])("the page with %j has the density %s", (props, expected) => {
  const inside = control("Container", 10, { theme: { visual_density: "comfortable" } });
  const { tree, host } = mountPage([inside]);
  patch(tree, 1, [0], ...Object.entries({ theme: null, dark_theme: null, theme_mode: null, ...props }).map((entry) => [0, 0, ...entry]));
  host.flush();
  const shown = (target: HTMLElement): string => target.style.getPropertyValue("--f-density");
  expect([shown(document.documentElement), shown(element(10))]).toEqual([expected, ""]);
});

test("elevations are levels, constraints are sizes", () => {
  expect([undefined, 0, 1, 2, 6, 24].map(elevation)).toEqual([undefined, ...[0, 1, 2, 3, 5].map((n) => `var(--f-elevation-${n})`)]);
  const none = { "min-width": null, "max-width": null, "min-height": null, "max-height": null };
  expect(sizeLimits(undefined)).toEqual(none);
  expect(sizeLimits({ min_width: 10, max_width: "inf" })).toEqual({ ...none, "min-width": "10px" });
});
