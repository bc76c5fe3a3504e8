import { expect, test } from "vitest";
import { control, element, mountPage, patch } from "./helpers.js";

const named = (id: number): string | null => element(id).getAttribute("aria-label");
const input = (): HTMLInputElement => element(11).querySelector("input") as HTMLInputElement;

test("its label is the name of a slider, which has none", async () => {
  const { tree, host } = mountPage([control("Semantics", 10, { label: "Volume", content: control("Slider", 11) })]);
  expect([input().getAttribute("aria-label"), named(10)]).toEqual(["Volume", null]);
  patch(tree, 10, [0], [0, 0, "label", "Loudness"]);
  host.flush();
  expect(input().getAttribute("aria-label")).toBe("Loudness");
  patch(tree, 11, [0], [0, 0, "label", "Own"]);
  host.flush();
  await Promise.resolve();
  expect([input().getAttribute("aria-label"), named(10)]).toEqual(["Own", "Loudness"]);
  patch(tree, 11, [0], [0, 0, "label", null]);
  host.flush();
  await Promise.resolve();
  expect([input().getAttribute("aria-label"), named(10)]).toEqual(["Loudness", null]);
});

test("a button keeps the name that it has", () => {
  mountPage([control("Semantics", 10, { label: "Order", content: control("Button", 11, { content: "Buy" }) })]);
  expect([named(11), named(10)]).toEqual([null, "Order"]);
});
