import { expect, test, vi } from "vitest";
import { control, element, mountPage, patch } from "./helpers.js";

test("a tile with a handler is a button; without one it is none", () => {
  const { tree, host, sent } = mountPage([control("ListTile", 10, { title: "One", subtitle: "two", on_click: true })]);
  expect([element(10).getAttribute("role"), element(10).textContent]).toEqual(["button", "Onetwo"]);
  element(10).click();
  element(10).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  expect(sent).toEqual(Array(2).fill([3, { target: 10, name: "click", data: null }]));
  patch(tree, 10, [0], [0, 0, "on_click", false]);
  host.flush();
  expect(element(10).hasAttribute("role")).toBe(false);
});

test("a click toggles the input inside, once", () => {
  const { sent } = mountPage([control("ListTile", 10, { title: "One", toggle_inputs: true, leading: control("Checkbox", 11) })]);
  element(10).click();
  element(11).click();
  expect(sent).toEqual([true, false].map((value) => [4, { id: 11, props: { value } }]));
});

test("a button inside keeps its click", () => {
  const trailing = control("IconButton", 11, { on_click: true });
  const { sent } = mountPage([control("ListTile", 10, { title: "One", on_click: true, trailing })]);
  element(11).click();
  expect(sent).toEqual([[3, { target: 11, name: "click", data: null }]]);
});

test("a tile with a URL is a link; disabled, it leads nowhere", () => {
  const open = vi.spyOn(window, "open").mockReturnValue(window);
  const { tree, host } = mountPage([control("ListTile", 10, { title: "Docs", url: "https://example.org/" })]);
  expect([element(10).tagName, element(10).getAttribute("href")]).toEqual(["A", "https://example.org/"]);
  element(10).click();
  expect(open).toHaveBeenCalledOnce();
  patch(tree, 10, [0], [0, 0, "disabled", true]);
  host.flush();
  element(10).click();
  expect([element(10).hasAttribute("href"), element(10).getAttribute("role")]).toEqual([false, "link"]);
  expect(open).toHaveBeenCalledOnce();
});
