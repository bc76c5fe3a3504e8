import { expect, test } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, patch } from "./helpers.js";

const input = (id: number): HTMLInputElement => element(id).querySelector("input") as HTMLInputElement;
const changed = (id: number, value: boolean | string | null, source = id): [number, object][] => [
  [4, { id, props: { value } }],
  [3, { target: source, name: "change", data: value }],
];

test.each(["Checkbox", "Switch"])("%s: the label toggles, the value is sent before the event", (type) => {
  const { sent } = mountPage([control(type, 10, { label: "Agree", on_change: true })]);
  expect(element(10).tagName).toBe("LABEL");
  element(10).click();
  expect(input(10).checked).toBe(true);
  element(10).click();
  expect(sent).toEqual([...changed(10, true), ...changed(10, false)]);
});

test("a value without a handler is sent all the same", () => {
  const { sent } = mountPage([control("Checkbox", 10)]);
  input(10).click();
  expect(sent).toEqual(changed(10, true).slice(0, 1));
});

test("three states: off, on, neither", () => {
  const { sent } = mountPage([control("Checkbox", 10, { tristate: true, value: false })]);
  const states = [0, 1, 2].map(() => {
    input(10).click();
    return [input(10).checked, input(10).indeterminate];
  });
  expect(states).toEqual([[true, false], [false, true], [false, false]]);
  expect(sent.map(([, body]) => (body as { props: ValueMap }).props["value"])).toEqual([true, null, false]);
});

test("what the server sets is shown and not sent back", () => {
  const { tree, host, sent } = mountPage([control("Switch", 10, { label: "On" }), control("Checkbox", 11, { error: true })]);
  patch(tree, 10, [0], [0, 0, "value", true]);
  host.flush();
  expect([input(10).checked, input(10).getAttribute("role"), input(11).ariaInvalid]).toEqual([true, "switch", "true"]);
  expect(sent).toEqual([]);
});

test("colors by state", () => {
  const fill = { selected: "#ff0000", default: "#00ff00" };
  mountPage([control("Checkbox", 10, { fill_color: fill })]);
  expect(input(10).style.getPropertyValue("--f-fill")).toBe("#00ff00");
  input(10).click();
  expect(input(10).style.getPropertyValue("--f-fill")).toBe("#ff0000");
});

function group(value: string): ValueMap {
  const radios = ["a", "b", "c"].map((name, i) => control("Radio", 11 + i, { value: name, label: name, toggleable: name === "c" }));
  return control("RadioGroup", 10, { value, on_change: true, content: control("Column", 20, { controls: radios }) });
}

test("radios of a group are one choice; the group sends it", () => {
  const { sent } = mountPage([group("b")]);
  expect(new Set([11, 12, 13].map((id) => input(id).name)).size).toBe(1);
  expect([11, 12, 13].map((id) => input(id).checked)).toEqual([false, true, false]);
  input(11).click();
  input(11).click();
  expect(sent).toEqual(changed(10, "a"));
});

test("the server chooses, and a toggleable radio takes the choice back", () => {
  const { tree, host, sent } = mountPage([group("a")]);
  patch(tree, 10, [0], [0, 0, "value", "c"]);
  host.flush();
  expect([11, 12, 13].map((id) => input(id).checked)).toEqual([false, false, true]);
  input(13).click();
  expect(sent).toEqual(changed(10, null));
  expect(input(13).checked).toBe(false);
});

test("a checkbox is called what semantics_label says, also when its tooltip changes", () => {
  const { tree, host } = mountPage([control("Checkbox", 10, { semantics_label: "agree" })]);
  patch(tree, 10, [0], [0, 0, "tooltip", "tip"]);
  host.flush();
  expect(input(10).getAttribute("aria-label")).toBe("agree");
});
