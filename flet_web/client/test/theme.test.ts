import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { argb, color } from "../src/colors.js";
import { ROLES } from "../src/roles.js";
import { schemeColors } from "../src/scheme.js";
import { scaleName, textStyle } from "../src/text_style.js";
import { applyTheme, colorScheme } from "../src/theme.js";

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
