import { expect, test } from "vitest";
import { longestRun } from "../src/slot.js";
import { control, element, mountPage, node, patch } from "./helpers.js";

const texts = (...ids: number[]): ReturnType<typeof control>[] => ids.map((id) => control("Text", id, { value: `t${id}` }));

test("a changed text touches its own element only", async () => {
  const { tree, host } = mountPage(texts(10, 11));
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  patch(tree, 10, [0], [0, 0, "value", "new"]);
  host.flush();
  await Promise.resolve();
  expect(records.map((record) => record.target.parentElement)).toEqual([element(10)]);
  observer.disconnect();
});

test("moved controls keep their elements", () => {
  const { tree, host } = mountPage(texts(10, 11, 12));
  const before = [10, 11, 12].map(element);
  patch(tree, 2, [0, { controls: [1] }], [3, 1, 2, 1, 0]);
  host.flush();
  const shown = [...(element(10).parentElement?.children ?? [])];
  expect(shown).toEqual([before[2], before[0], before[1]]);
});

test("the fewest elements move", () => {
  expect([...longestRun([4, 0, 1, 3, -1])].sort()).toEqual([1, 2, 3]);
  expect(longestRun([]).size).toBe(0);
});

test("a control that no renderer shows belongs to the one that holds it", () => {
  const { tree, host } = mountPage([control("Text", 10, { value: "a", spans: [control("TextSpan", 11, { text: "b" })] })]);
  patch(tree, 11, [0], [0, 0, "text", "c"]);
  host.flush();
  expect(element(10).textContent).toBe("ac");
});

test("an unknown control shows a placeholder", () => {
  mountPage([control("Spaceship", 10)]);
  expect(element(10).textContent).toBe("Unknown control: Spaceship");
});

test("invisible controls are hidden, tooltips described", () => {
  const { tree, host } = mountPage([control("Text", 10, { value: "a", visible: false, tooltip: "tip" })]);
  expect(element(10).hidden).toBe(true);
  patch(tree, 10, [0], [0, 0, "visible", true]);
  host.flush();
  expect(element(10).hidden).toBe(false);
  expect(element(10).getAttribute("aria-description")).toBe("tip");
});

test("a clickable container is a button for mouse and keyboard, unless it is disabled", () => {
  const content = control("Text", 11, { value: "go" });
  const { tree, host, sent } = mountPage([control("Container", 10, { content, on_click: true })]);
  expect([element(10).getAttribute("role"), element(10).tabIndex]).toEqual(["button", 0]);
  element(11).click();
  element(10).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  expect(sent).toEqual(Array(2).fill([3, { target: 10, name: "click", data: null }]));
  patch(tree, 2, [0], [0, 0, "disabled", true]);
  host.flush();
  element(10).click();
  expect(sent.length).toBe(2);
  expect(element(10).getAttribute("aria-disabled")).toBe("true");
});

test("events nobody listens to are not sent", () => {
  const { sent } = mountPage([control("Container", 10, { on_hover: true })]);
  element(10).click();
  expect(sent).toEqual([]);
});

test("the top view is shown; going back asks the server once", () => {
  const { tree, host, sent } = mountPage([]);
  patch(tree, 1, [0, { views: [1] }], [1, 1, 1, control("View", 20, { route: "/b", appbar: control("AppBar", 21, { title: "B" }) })]);
  host.flush();
  expect(element(2).hasAttribute("inert")).toBe(true);
  element(21).querySelector("button")?.click();
  expect(sent).toEqual([[3, { target: 1, name: "view_pop", data: { route: "/b" } }]]);
  expect(element(2).hasAttribute("inert")).toBe(false);
  patch(tree, 1, [0, { views: [1] }], [2, 1, 1]);
  host.flush();
  expect(node(tree, 1, "Page").children("views").length).toBe(1);
});

test("a text in a slot can change, and give way to a control", () => {
  const { tree, host } = mountPage([control("Checkbox", 10, { label: "before" })]);
  for (const label of ["after", control("Text", 11, { value: "control" }), "again"]) {
    patch(tree, 10, [0], [0, 0, "label", label]);
    host.flush();
    expect(element(10).textContent).toBe(typeof label === "string" ? label : "control");
  }
});
