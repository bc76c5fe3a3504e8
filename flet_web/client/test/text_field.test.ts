import { expect, test, vi } from "vitest";
import { filterText, mapCursor } from "../src/renderers/shared/text_edit.js";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, node, patch } from "./helpers.js";

type Mounted = ReturnType<typeof mountPage> & { input: HTMLInputElement | HTMLTextAreaElement };

function field(props: ValueMap = {}): Mounted {
  const page = mountPage([control("TextField", 10, { label: "Name", ...props })]);
  const input = element(10).querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  if (!input) throw new Error("no input");
  return { ...page, input };
}

function type(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event("input"));
}

function serverSets(page: Mounted, name: string, value: string): void {
  patch(page.tree, 10, [0], [0, 0, name, value]);
  page.host.flush();
}

test("typing sends the value first, then the event", () => {
  const { input, sent } = field({ on_change: true });
  type(input, "a");
  expect(sent).toEqual([
    [4, { id: 10, props: { value: "a" } }],
    [3, { target: 10, name: "change", data: "a" }],
  ]);
  expect(element(10).classList.contains("f-filled")).toBe(true);
});

test("a value that the field shows already touches nothing; the cursor stays beside its text", () => {
  const page = field({ value: "hello" });
  page.input.focus();
  page.input.setSelectionRange(2, 2);
  serverSets(page, "value", "hello");
  serverSets(page, "label", "Other");
  expect(page.input.selectionStart).toBe(2);
  serverSets(page, "value", "HELLO, you");
  expect([page.input.value, page.input.selectionStart]).toEqual(["HELLO, you", 2]);
});

test("a composition is not disturbed; what the server sets meanwhile is merged with what comes of it", () => {
  const page = field({ value: "" });
  page.input.dispatchEvent(new Event("compositionstart"));
  type(page.input, "n");
  serverSets(page, "value", "SERVER");
  expect(page.input.value).toBe("n");
  type(page.input, "你");
  page.input.dispatchEvent(new Event("compositionend"));
  expect([page.input.value, node(page.tree, 10, "TextField").get("value")]).toEqual(["SERVER你", "SERVER你"]);
});

test.each([
  ["abc", "xabc", 3, 4],
  ["abc", "abcx", 1, 1],
  ["abc", "", 2, 0],
  ["hello", "HELLO", 2, 2],
])("cursor from %s to %s", (before, after, at, expected) => {
  expect(mapCursor(before, after, at)).toBe(expected);
});

test.each([
  [{ regex_string: "^[0-9]*$" }, "12a", "12"],
  [{ regex_string: "^[0-9]*$" }, "123", "123"],
  [{ regex_string: "[0-9]" }, "1a2", "12"],
  [{ regex_string: "[0-9]", allow: false, replacement_string: "#" }, "a1b", "a#b"],
  [{ regex_string: "(" }, "any", "any"],
])("filter %j makes of %s", (filter, typed, expected) => {
  expect(filterText(filter, typed, "12")).toBe(expected);
});

test.each([
  [{}, false, { name: "submit", data: "hi" }],
  [{ shift_enter: true }, false, { name: "submit", data: null }],
  [{ shift_enter: true }, true, undefined],
  [{ multiline: true }, false, undefined],
])("Enter in a field with %j, shift %s", (props, shiftKey, expected) => {
  const { input, sent } = field({ value: "hi", on_submit: true, ...props });
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", shiftKey }));
  expect(sent[0]?.[1]).toEqual(expected && { target: 10, ...expected });
});

test("an error replaces the helper and is tied to the input", () => {
  const page = field({ helper: "help" });
  const note = document.getElementById(page.input.getAttribute("aria-describedby") ?? "");
  expect([note?.textContent, page.input.getAttribute("aria-invalid")]).toEqual(["help", null]);
  serverSets(page, "error", "wrong");
  expect([note?.textContent, page.input.getAttribute("aria-invalid")]).toEqual(["wrong", "true"]);
  expect(note?.getAttribute("aria-live")).toBe("polite");
});

test("a password can be revealed", () => {
  const { input } = field({ password: true, can_reveal_password: true });
  expect(input.type).toBe("password");
  element(10).querySelector("button")?.click();
  expect(input.type).toBe("text");
});

test("the number of lines decides between input and text area, the text stays", () => {
  const page = field({ value: "one" });
  patch(page.tree, 10, [0], [0, 0, "multiline", true], [0, 0, "max_lines", 3]);
  page.host.flush();
  const area = element(10).querySelector("textarea");
  expect([area?.value, area?.parentElement?.style.maxHeight]).toEqual(["one", "3lh"]);
});

test("the counter counts, in the words of the app", () => {
  const { input } = field({ max_length: 5, counter: "{symbols_left} left" });
  type(input, "ab");
  expect(element(10).querySelector(".f-field-counter")?.textContent).toBe("3 left");
});

test("Enter that is held down submits once; Enter that ends a composition not at all", () => {
  const { input, sent } = field({ on_submit: true });
  const enter = (init: KeyboardEventInit): unknown => input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ...init }));
  enter({ isComposing: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari's way to say so
  enter({ keyCode: 229 });
  expect(sent).toEqual([]);
  enter({});
  enter({ repeat: true });
  expect(sent).toHaveLength(1);
});

test("what the server says amid a composition that comes to nothing shows after it", () => {
  const page = field({ max_length: 5 });
  page.input.dispatchEvent(new Event("compositionstart"));
  serverSets(page, "value", "new");
  expect(page.input.value).toBe("");
  page.input.dispatchEvent(new Event("compositionend"));
  expect([page.input.value, element(10).classList.contains("f-filled")]).toEqual(["new", true]);
  expect(element(10).querySelector(".f-field-counter")?.textContent).toBe("3/5");
});

test.each([
  [false, 1],
  [true, 2],
])("a second click shortly after the first is told if each tap is to be: %s", (always_call_on_tap, count) => {
  const { input, sent } = field({ on_click: true, always_call_on_tap });
  for (const detail of [1, 2]) input.dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
  expect(sent).toHaveLength(count);
});

test("space around the cursor, and the lines of what stands below", async () => {
  const page = field({ scroll_padding: 7, helper: "Helper", helper_max_lines: 2, error_max_lines: 1 });
  expect(page.input.style.getPropertyValue("scroll-margin")).toBe("7px");
  const lines = (): string => element(10).style.getPropertyValue("--f-note-lines");
  await vi.waitFor(() => {
    expect(lines()).toBe("2");
  });
  serverSets(page, "error", "Wrong");
  await vi.waitFor(() => {
    expect(lines()).toBe("1");
  });
});
