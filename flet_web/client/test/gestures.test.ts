import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage } from "./helpers.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Sent = [number, object][];

function detector(...events: string[]): Sent {
  const props = Object.fromEntries(events.map((name) => [`on_${name}`, true]));
  return mountPage([control("GestureDetector", 10, { ...props, content: control("Text", 11, { value: "area" }) })]).sent;
}

function pointer(type: string, x = 0, y = 0, options: PointerEventInit = {}, target = element(11)): void {
  const button = type === "pointermove" ? -1 : 0;
  const init = { bubbles: true, pointerId: 1, pointerType: "mouse", clientX: x, clientY: y, button, ...options };
  target.dispatchEvent(new PointerEvent(type, init));
}

function names(sent: Sent): string[] {
  return sent.map(([, body]) => (body as { name: string }).name);
}

function data(sent: Sent, name: string): ValueMap {
  return (sent.map(([, body]) => body as { name: string; data: ValueMap }).find((body) => body.name === name) as { data: ValueMap }).data;
}

test("a tap: down, up, tap, with places", () => {
  const sent = detector("tap_down", "tap_up", "tap");
  pointer("pointerdown", 5, 6);
  pointer("pointerup", 5, 6);
  expect(names(sent)).toEqual(["tap_down", "tap_up", "tap"]);
  expect(data(sent, "tap")).toEqual({ k: "mouse", l: { x: 5, y: 6 }, g: { x: 5, y: 6 } });
});

test("two quick taps are a double tap, a single one is told after a while", () => {
  const sent = detector("tap", "double_tap");
  for (const type of ["pointerdown", "pointerup", "pointerdown", "pointerup"]) pointer(type);
  vi.advanceTimersByTime(400);
  expect(names(sent)).toEqual(["double_tap"]);
  pointer("pointerdown");
  pointer("pointerup");
  vi.advanceTimersByTime(400);
  expect(names(sent)).toEqual(["double_tap", "tap"]);
});

test("a long press is no tap", () => {
  const sent = detector("tap", "tap_cancel", "long_press_start", "long_press", "long_press_end");
  pointer("pointerdown");
  vi.advanceTimersByTime(600);
  pointer("pointerup");
  expect(names(sent)).toEqual(["tap_cancel", "long_press_start", "long_press", "long_press_end"]);
});

test("a pan tells steps and the whole way", () => {
  const sent = detector("tap", "pan_start", "pan_update", "pan_end");
  pointer("pointerdown", 10, 10);
  pointer("pointermove", 15, 10);
  pointer("pointermove", 18, 12);
  vi.advanceTimersByTime(20);
  pointer("pointermove", 20, 12);
  pointer("pointerup", 20, 12);
  expect(names(sent)).toEqual(["pan_start", "pan_update", "pan_update", "pan_end"]);
  expect(data(sent, "pan_update")).toMatchObject({ ld: { x: 3, y: 2 }, gd: { x: 3, y: 2 }, pd: null });
});

test("a pan that competes with nothing begins with the press", () => {
  const sent = detector("pan_start", "pan_update", "pan_end");
  pointer("pointerdown", 20, 20);
  pointer("pointermove", 45, 30);
  pointer("pointerup", 45, 30);
  expect(names(sent)).toEqual(["pan_start", "pan_update", "pan_end"]);
  expect(data(sent, "pan_start")["l"]).toEqual({ x: 20, y: 20 });
  expect(data(sent, "pan_update")).toMatchObject({ ld: { x: 25, y: 10 }, gd: { x: 25, y: 10 } });
});

test("of two axes the one that moves first wins", () => {
  const sent = detector("horizontal_drag_start", "vertical_drag_start", "vertical_drag_update");
  pointer("pointerdown", 10, 10);
  pointer("pointermove", 11, 20);
  pointer("pointermove", 11, 24);
  expect(names(sent)).toEqual(["vertical_drag_start", "vertical_drag_update"]);
  expect(data(sent, "vertical_drag_update")["pd"]).toBe(4);
});

test("the other buttons, hover and wheel", () => {
  const sent = detector("secondary_tap", "secondary_tap_down", "enter", "hover", "exit", "scroll");
  pointer("pointerdown", 0, 0, { button: 2 });
  pointer("pointerup", 0, 0, { button: 2 });
  for (const type of ["pointerenter", "pointermove", "pointerleave"]) pointer(type, 1, 1, {}, element(10));
  element(10).dispatchEvent(new WheelEvent("wheel", { deltaY: 30 }));
  expect(names(sent)).toEqual(["secondary_tap_down", "secondary_tap", "enter", "hover", "exit", "scroll"]);
  expect(data(sent, "scroll")["sd"]).toEqual({ x: 0, y: 30 });
});

test("two fingers scale", () => {
  const sent = detector("scale_start", "scale_update", "scale_end");
  const finger = (type: string, id: number, x: number): void => {
    pointer(type, x, 0, { pointerId: id, pointerType: "touch" });
  };
  finger("pointerdown", 1, 0);
  finger("pointerdown", 2, 10);
  finger("pointermove", 2, 20);
  finger("pointerup", 2, 20);
  expect(names(sent)).toEqual(["scale_start", "scale_update", "scale_end"]);
  expect(data(sent, "scale_update")).toMatchObject({ s: 2, pc: 2 });
});

test("a button inside keeps its click, and the inner detector its tap", () => {
  const inner = control("GestureDetector", 11, { on_tap: true, content: control("Text", 12, { value: "in" }) });
  const content = control("Column", 13, { controls: [inner, control("Button", 14, { content: "Go", on_click: true })] });
  const { sent } = mountPage([control("GestureDetector", 10, { on_tap: true, content })]);
  pointer("pointerdown", 0, 0, {}, element(12));
  pointer("pointerup", 0, 0, {}, element(12));
  pointer("pointerdown", 0, 0, {}, element(14));
  element(14).click();
  expect(sent.map(([, body]) => (body as { target: number }).target)).toEqual([11, 14]);
});
