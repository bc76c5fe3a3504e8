import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { argb, color } from "../src/colors.js";
import type { ValueMap } from "../src/protocol.js";
import { ROLES } from "../src/roles.js";
import { schemeColors } from "../src/scheme.js";
import { scaleName, textStyle } from "../src/text_style.js";
import { applyTheme, colorScheme } from "../src/theme.js";
import { elevation, gradient, sizeLimits } from "../src/values.js";
import { control, element, mountPage, node, patch, treeOf } from "./helpers.js";

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
  ["systemRed", "var(--c-systemred)"],
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

test("a color of a scheme changes no other", async () => {
  const target = document.createElement("div");
  const tree = treeOf({ theme: { color_scheme: { primary: "red" } } });
  await applyTheme(target, node(tree, 1, "Page"), tree);
  expect(target.style.getPropertyValue("--md-sys-color-primary")).not.toBe("");
  expect(target.style.getPropertyValue("--md-sys-color-secondary-container")).toBe("");
});

test("a seed and single colors become custom properties", async () => {
  const target = document.createElement("div");
  const tree = treeOf({ theme: { color_scheme_seed: "green", color_scheme: { on_primary: "#010203" } }, theme_mode: "dark" });
  const page = node(tree, 1, "Page");
  await applyTheme(target, page, tree);
  expect(target.style.getPropertyValue("--md-sys-color-primary")).toMatch(/^light-dark\(#\w{6}, #\w{6}\)$/);
  expect(target.style.getPropertyValue("--md-sys-color-on-primary")).toBe("#010203");
  page.props = { theme_mode: "system" };
  await applyTheme(target, page, tree);
  expect(target.style.getPropertyValue("--md-sys-color-primary")).toBe("");
});

test("modes, seeds, text styles", () => {
  expect([colorScheme("light"), colorScheme("DARK"), colorScheme(undefined)]).toEqual(["only light", "only dark", "light dark"]);
  expect(argb("blue")).toBe(0xff2196f3);
  expect(argb("primary")).toBeUndefined();
  expect(scaleName("displayLarge")).toBe("display-large");
  expect(textStyle({ size: 24, weight: "w600", decoration: 5 })).toMatchObject({
    "font-size": "calc(24 * var(--f-sp))",
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
  expect(sizeLimits({ min_width: 10, max_width: "inf" })).toEqual({ ...none, "min-width": "10px", "min-height": "0px" });
});

test("a control shows what the nearest theme says and it does not say itself", async () => {
  const card = (id: number, props = {}): ValueMap => control("Card", id, props);
  const near = control("Container", 20, { theme: { card_theme: { color: "blue" } }, content: card(21) });
  const anew = control("Container", 30, { theme_mode: "dark", content: card(31) });
  const theme = { card_theme: { color: "#ff0000", elevation: 0, margin: 9 } };
  const { tree, host } = mountPage([card(10), card(11, { bgcolor: "#00ff00" }), near, anew]);
  const shown = (id: number): string[] => {
    const { backgroundColor, boxShadow, margin } = (element(id).firstElementChild as HTMLElement).style;
    return [backgroundColor, boxShadow, margin];
  };
  const bare = shown(10);
  patch(tree, 1, [0], [0, 0, "theme", theme]);
  host.flush();
  await vi.waitFor(() => {
    expect(shown(10)[2]).toBe("9px");
  });
  expect(shown(10)).toEqual(["rgb(255, 0, 0)", "var(--f-elevation-0)", "9px"]);
  expect(shown(11)[0]).toBe("rgb(0, 255, 0)");
  expect(shown(21)).toEqual(["rgb(33, 150, 243)", "var(--f-elevation-0)", "9px"]);
  expect(shown(31)).toEqual(bare);
  patch(tree, 1, [0], [0, 0, "theme_mode", "dark"], [0, 0, "dark_theme", {}]);
  host.flush();
  expect(shown(10)).toEqual(bare);
  expect(shown(21)[0]).toBe("rgb(33, 150, 243)");
});

test.each([
  ["Slider", { slider_theme: { inactive_tick_mark_color: "#ff0000" } }, "--f-tick", "#ff0000"],
  ["Slider", { slider_theme: { track_height: 9 } }, "--f-track-height", "9px"],
  ["FloatingActionButton", { floating_action_button_theme: { icon_label_spacing: 3 } }, "gap", "3px"],
  ["FilledButton", { filled_button_theme: { style: { bgcolor: "#ff0000" } } }, "background-color", "rgb(255, 0, 0)"],
  ["Column", { scrollbar_theme: { thickness: 3 } }, "--f-bar-thickness", "3px"],
])("a %s below the theme %j", async (type, theme, property, css) => {
  mountPage([control("Container", 20, { theme, content: control(type, 10, { scroll: "auto" }) })]);
  await vi.waitFor(() => {
    expect(element(10).style.getPropertyValue(property)).toBe(css);
  });
});

test("gradients have the radius and the angles that they are given", () => {
  const colors = ["#ff0000", "#00ff00"];
  expect(gradient({ _type: "radial", colors, radius: 0.25 })).toBe("radial-gradient(circle closest-side at 50% 50%, #ff0000 0%, #00ff00 50%)");
  expect(gradient({ _type: "sweep", colors, end_angle: Math.PI })).toContain("#ff0000 0%, #00ff00 50%");
});
