/** MenuBar: which of its items Tab reaches, and what is disabled. */

import { expect, it } from "vitest";
import { control, element, mountPage, patch } from "./helpers.js";
import { fakeTopLayer } from "./overlays.js";

fakeTopLayer();

const stops = (): number[] => [...element(10).querySelectorAll<HTMLElement>("[role=menuitem]")].map((item) => item.tabIndex);

it("has one stop for Tab, which goes on to what can be used", () => {
  const controls = [
    control("SubmenuButton", 11, { content: "File" }),
    control("MenuItemButton", 12, { content: "Help", on_click: true }),
    control("MenuItemButton", 13, { content: "About" }),
    control("MenuItemButton", 14, { content: "More", on_click: true }),
  ];
  const { tree, host } = mountPage([control("MenuBar", 10, { controls })]);
  host.flush();
  expect([11, 12, 13, 14].map((id) => element(id).querySelector("[aria-disabled]") !== null)).toEqual([true, false, true, false]);
  expect(stops()).toEqual([-1, 0, -1, -1]);
  patch(tree, 12, [0], [0, 0, "disabled", true]);
  host.flush();
  expect(stops()).toEqual([-1, -1, -1, 0]);
});
