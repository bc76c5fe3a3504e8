import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { control, element, mountPage } from "./helpers.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function type(value: string): void {
  const input = element(10).querySelector("input") as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event("input"));
}

/** What was sent since the last call. */
function told(sent: [number, object][]): unknown[] {
  return sent.splice(0).map(([, body]) => ("props" in body ? body.props : "name" in body && [body.name, "data" in body && body.data]));
}

const FIELD = { change_interval: 100, on_change: true, on_submit: true };

function fields(): ReturnType<typeof mountPage> {
  return mountPage([control("TextField", 10, FIELD), control("Button", 11, { content: "Go", on_click: true })]);
}

test("the first change goes out at once, then the last of each interval", () => {
  const { sent } = fields();
  type("a");
  expect(told(sent)).toEqual([{ value: "a" }, ["change", "a"]]);
  type("ab");
  type("abc");
  vi.advanceTimersByTime(99);
  expect(told(sent)).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told(sent)).toEqual([{ value: "abc" }, ["change", "abc"]]);
  type("abcd");
  vi.advanceTimersByTime(50);
  expect(told(sent)).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(told(sent)).toEqual([{ value: "abcd" }, ["change", "abcd"]]);
  vi.advanceTimersByTime(1000);
  expect(told(sent)).toEqual([]);
});

test("what waits goes out ahead of another event, of this control or another one", () => {
  const { sent } = fields();
  for (const text of ["a", "ab"]) type(text);
  told(sent);
  element(10).querySelector("input")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  expect(told(sent)).toEqual([{ value: "ab" }, ["change", "ab"], ["submit", "ab"]]);
  type("abc");
  element(11).click();
  expect(told(sent)).toEqual([{ value: "abc" }, ["change", "abc"], ["click", null]]);
  vi.advanceTimersByTime(1000);
  expect(told(sent)).toEqual([]);
});

test("what waits goes out when the page is left, and not for a control that is gone", () => {
  const { sent, host, tree } = fields();
  for (const text of ["a", "ab"]) type(text);
  told(sent);
  host.events.flush();
  expect(told(sent)).toEqual([{ value: "ab" }, ["change", "ab"]]);
  type("abc");
  tree.index.delete(10);
  vi.advanceTimersByTime(1000);
  expect(told(sent)).toEqual([]);
});

test("a slider tells of its last value before it tells that it was let go", () => {
  const { sent } = mountPage([control("Slider", 10, { max: 9, change_interval: 100, on_change: true, on_change_end: true })]);
  const input = element(10).querySelector("input") as HTMLInputElement;
  input.dispatchEvent(new PointerEvent("pointerdown", { button: 0 }));
  for (const value of [1, 2, 3]) {
    input.value = String(value);
    input.dispatchEvent(new Event("input"));
  }
  window.dispatchEvent(new PointerEvent("pointerup"));
  expect(told(sent)).toEqual([{ value: 1 }, ["change", 1], { value: 3 }, ["change", 3], ["change_end", 3]]);
});
