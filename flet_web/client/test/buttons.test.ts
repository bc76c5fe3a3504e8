import { expect, test, vi } from "vitest";
import { control, element, mountPage, node, patch } from "./helpers.js";

const click = (id: number): [number, object] => [3, { target: id, name: "click", data: null }];

const KINDS = [
  "Button", "FilledButton", "FilledTonalButton", "OutlinedButton", "TextButton", "FloatingActionButton", "IconButton", "FilledIconButton",
  "FilledTonalIconButton", "OutlinedIconButton",
];

test.each(KINDS)(
  "%s is a native button; a double click is two clicks",
  (type) => {
    const { sent } = mountPage([control(type, 10, { content: "Go", on_click: true })]);
    expect(element(10).tagName).toBe("BUTTON");
    element(10).click();
    element(10).click();
    expect(sent).toEqual([click(10), click(10)]);
  },
);

test("a disabled ancestor disables, and enables again", () => {
  const row = control("Row", 9, { disabled: true, controls: [control("Button", 10, { content: "Go", on_click: true })] });
  const { tree, host, sent } = mountPage([row]);
  element(10).click();
  expect([sent, element(10).matches(":disabled")]).toEqual([[], true]);
  patch(tree, 9, [0], [0, 0, "disabled", false]);
  host.flush();
  element(10).click();
  expect(sent).toEqual([click(10)]);
});

test("a button with a URL is a link, opened on a click", () => {
  const open = vi.spyOn(window, "open").mockReturnValue(window);
  const { sent } = mountPage([control("TextButton", 10, { content: "Docs", url: "https://example.org/", on_click: true })]);
  const link = element(10) as HTMLAnchorElement;
  expect([link.tagName, link.href, link.target, link.rel]).toEqual(["A", "https://example.org/", "_blank", "noopener"]);
  link.click();
  expect(open).toHaveBeenCalledOnce();
  expect(sent).toEqual([click(10)]);
});

test("focus, blur, hover and long press are events; focus is a method too", () => {
  vi.useFakeTimers();
  const events = { on_focus: true, on_blur: true, on_hover: true, on_long_press: true, on_click: true };
  const { host, tree, sent } = mountPage([control("OutlinedButton", 10, { content: "Go", ...events })]);
  host.find(node(tree, 10))?.renderer.invoke?.("focus", {});
  element(10).blur();
  element(10).dispatchEvent(new PointerEvent("pointerenter"));
  element(10).dispatchEvent(new PointerEvent("pointerdown"));
  vi.advanceTimersByTime(600);
  element(10).click();
  const names = sent.map(([, body]) => (body as { name: string }).name);
  expect(names).toEqual(["focus", "blur", "hover", "long_press"]);
  vi.useRealTimers();
});

test("the style of a state holds while the state does", () => {
  const style = { bgcolor: { hovered: "#ff0000", default: "#00ff00" }, shape: { _type: "roundedRectangle", radius: 8 } };
  mountPage([control("FilledButton", 10, { content: "Go", _internals: { style } })]);
  const color = (): string => element(10).style.backgroundColor;
  expect([color(), element(10).style.borderRadius]).toEqual(["rgb(0, 255, 0)", "8px"]);
  element(10).dispatchEvent(new PointerEvent("pointerenter"));
  expect(color()).toBe("rgb(255, 0, 0)");
  element(10).dispatchEvent(new PointerEvent("pointerleave"));
  expect(color()).toBe("rgb(0, 255, 0)");
});

test("an icon button has its tooltip as name and says whether it is selected", () => {
  const { tree, host } = mountPage([control("IconButton", 10, { tooltip: "Add", selected: false })]);
  expect([element(10).ariaLabel, element(10).ariaPressed]).toEqual(["Add", "false"]);
  patch(tree, 10, [0], [0, 0, "selected", true]);
  host.flush();
  expect(element(10).ariaPressed).toBe("true");
});

test("content may be a control", () => {
  mountPage([control("Button", 10, { content: control("Text", 11, { value: "inside" }) })]);
  expect(element(10).contains(element(11))).toBe(true);
});

test("a control inside a button keeps its click", () => {
  const inner = control("Checkbox", 11, { value: false, on_change: true });
  const { sent } = mountPage([control("Button", 10, { content: inner, on_click: true })]);
  element(11).querySelector("input")?.click();
  expect(sent.map(([, body]) => (body as { name?: string }).name)).toEqual([undefined, "change"]);
});

test("a button without a text is named by its tooltip, which is not read twice", () => {
  const icon = control("Icon", 11, { icon: 5 });
  const tooltip = "Add";
  mountPage([
    control("Button", 10, { content: icon, tooltip }),
    control("Container", 12, { content: control("Icon", 13, { icon: 5 }), tooltip, on_click: true }),
    control("Button", 14, { content: "New", tooltip }),
  ]);
  const said = (id: number): (string | null)[] => [element(id).ariaLabel, element(id).getAttribute("aria-description")];
  expect([said(10), said(12), said(14)]).toEqual([["Add", null], ["Add", null], [null, "Add"]]);
});

test("a key after a long press that was let go elsewhere is a click", () => {
  vi.useFakeTimers();
  const { sent } = mountPage([control("Button", 10, { content: "Go", on_click: true, on_long_press: true })]);
  element(10).dispatchEvent(new PointerEvent("pointerdown"));
  vi.advanceTimersByTime(600);
  element(10).dispatchEvent(new PointerEvent("pointerleave"));
  element(10).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  element(10).click();
  expect(sent.map(([, body]) => (body as { name: string }).name)).toEqual(["long_press", "click"]);
  vi.useRealTimers();
});

test("own properties of an icon button stand over its style", () => {
  const style = { icon_size: 10, padding: 2, visual_density: "comfortable" };
  mountPage([control("IconButton", 10, { icon: 5, icon_size: 30, _internals: { style } })]);
  const value = (name: string): string => element(10).style.getPropertyValue(name);
  expect(["--f-icon-size", "--f-pt", "--f-own-density"].map(value)).toEqual(["30px", "2px", "-4px"]);
});
