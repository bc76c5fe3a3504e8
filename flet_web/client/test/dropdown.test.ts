import { beforeAll, expect, test } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, patch } from "./helpers.js";
import { fakeTopLayer } from "./overlays.js";

beforeAll(fakeTopLayer);

const OPTIONS = [
  { key: "a", text: "Alpha" },
  { key: "b", text: "Beta", disabled: true },
  { text: "Gamma" },
];

function dropdown(props: ValueMap = {}, type = "Dropdown", option = "DropdownOption"): ReturnType<typeof mountPage> {
  const options = OPTIONS.map((item, i) => control(option, 20 + i, item));
  return mountPage([control(type, 10, { label: "Pick", options, ...props })]);
}

const combo = (): HTMLElement => element(10).querySelector("[role=combobox]") as HTMLElement;
const active = (): string | undefined => document.getElementById(combo().getAttribute("aria-activedescendant") ?? "")?.textContent;

function press(...keys: string[]): void {
  for (const key of keys) combo().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

test("a choice sends text, its event, value, its event", () => {
  const { sent } = dropdown({ on_select: true, on_text_change: true });
  press("ArrowDown", "ArrowDown", "Enter");
  expect(sent.map(([, body]) => body)).toEqual([
    { id: 10, props: { text: "Gamma" } },
    { target: 10, name: "text_change", data: "Gamma" },
    { id: 10, props: { value: "Gamma" } },
    { target: 10, name: "select", data: "Gamma" },
  ]);
  expect((combo() as HTMLInputElement).value).toBe("Gamma");
});

test("keys move over what can be chosen, Escape closes", () => {
  dropdown({ value: "a" });
  press("Enter");
  expect([combo().getAttribute("aria-expanded"), active()]).toEqual(["true", "Alpha"]);
  press("ArrowDown");
  expect(active()).toBe("Gamma");
  press("Home");
  expect(active()).toBe("Alpha");
  press("g");
  expect(active()).toBe("Gamma");
  press("Escape");
  expect(combo().getAttribute("aria-expanded")).toBe("false");
});

test("typing filters, and is not overwritten by new options", () => {
  const { tree, host, sent } = dropdown({ editable: true, enable_filter: true, on_text_change: true });
  const input = combo() as HTMLInputElement;
  input.focus();
  input.value = "ga";
  input.dispatchEvent(new Event("input"));
  const shown = [...element(10).querySelectorAll<HTMLElement>("[role=option]")].filter((item) => !item.hidden);
  expect([shown.map((item) => item.textContent), active(), sent.length]).toEqual([["Gamma"], "Gamma", 2]);
  patch(tree, 10, [0, { options: [1] }], [1, 1, 3, control("DropdownOption", 30, { text: "Garlic" })]);
  host.flush();
  expect([input.value, element(10).querySelectorAll("[role=option]").length]).toEqual(["ga", 4]);
});

test("a press elsewhere closes, a second press on the field too", () => {
  dropdown();
  const box = element(10).querySelector<HTMLElement>(".f-field-box");
  box?.click();
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  expect(combo().getAttribute("aria-expanded")).toBe("false");
  box?.click();
  box?.click();
  expect(combo().getAttribute("aria-expanded")).toBe("false");
});

test("the value of the server shows the text of its option; a changed option too", () => {
  const { tree, host } = dropdown({ value: "a" });
  const input = combo() as HTMLInputElement;
  expect(input.value).toBe("Alpha");
  patch(tree, 20, [0], [0, 0, "text", "First"]);
  host.flush();
  expect(input.value).toBe("First");
});

test("DropdownM2 reports a change and the click of its option", () => {
  const options = [control("Option", 20, { key: "x", text: "X", on_click: true })];
  const { sent } = dropdown({ on_change: true, options }, "DropdownM2", "Option");
  press("Enter", "ArrowDown", "Enter");
  expect(sent.map(([, body]) => body)).toEqual([
    { target: 20, name: "click", data: null },
    { id: 10, props: { value: "x" } },
    { target: 10, name: "change", data: "x" },
  ]);
});

test("a filter leaves the cursor where the user types, and waits for the end of a composition", () => {
  dropdown({ editable: true, input_filter: { regex_string: "[a-z]" } });
  const input = combo() as HTMLInputElement;
  const type = (value: string, at: number): void => {
    input.value = value;
    input.setSelectionRange(at, at);
    input.dispatchEvent(new Event("input"));
  };
  input.focus();
  type("gamma", 5);
  type("g1amma", 2);
  expect([input.value, input.selectionStart]).toEqual(["gamma", 1]);
  input.dispatchEvent(new Event("compositionstart"));
  type("g1amma", 2);
  expect(input.value).toBe("g1amma");
  input.dispatchEvent(new Event("compositionend"));
  expect(input.value).toBe("gamma");
});
