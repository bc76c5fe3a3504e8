import { expect, test } from "vitest";
import { toText } from "../src/node.js";
import type { Value } from "../src/protocol.js";
import type { Tree } from "../src/tree.js";
import { control, node, patch, treeOf } from "./helpers.js";

/** A Column (id 1) of Texts with ids 10, 11, ... */
function column(...values: string[]): Tree {
  return treeOf({ controls: values.map((value, i) => control("Text", 10 + i, { value })) }, "Column");
}

function texts(tree: Tree): (string | undefined)[] {
  return node(tree, 1, "Column").children("controls").map((text) => toText(text.props["value"]));
}

const inList: Value = [0, { controls: [1] }];

test("replaces a property deep in the page", () => {
  const tree = treeOf({ views: [control("View", 3, { controls: [control("Text", 9, { value: "0" })] })] });
  const index: Value = [0, { views: [1, { 0: [2, { controls: [3, { 0: [4] }] }] }] }];
  patch(tree, 1, index, [0, 4, "value", "1"]);
  expect(node(tree, 9, "Text").str("value")).toBe("1");
  expect([...tree.takeDirty()]).toEqual([[node(tree, 9), new Set(["value"])]]);
});

test("inserts and appends", () => {
  const tree = column("a", "b");
  patch(tree, 1, inList, [1, 1, 2, control("Text", 27, { value: "n" })], [1, 1, 0, control("Text", 28, { value: "m" })]);
  expect(texts(tree)).toEqual(["m", "a", "b", "n"]);
});

test("positions are those at the moment of the operation", () => {
  const tree = column("A", "B", "C", "D");
  const index: Value = [0, { controls: [1, { 1: [2], 2: [3] }] }];
  const first = control("Text", 25, { value: "first" });
  patch(tree, 1, index, [1, 1, 0, first], [0, 2, "value", "A2"], [2, 1, 2], [0, 3, "value", "C2"]);
  expect(texts(tree)).toEqual(["first", "A2", "C2", "D"]);
  expect(tree.index.has(11)).toBe(false);
});

test.each([
  ["last to first", [[3, 1, 3, 1, 0]], "DABC"],
  ["reverse", [[3, 1, 3, 1, 0], [3, 1, 3, 1, 1], [3, 1, 3, 1, 2]], "DCBA"],
  ["swap first two", [[3, 1, 1, 1, 0]], "BACD"],
])("moves: %s", (_, ops, expected) => {
  const tree = column("A", "B", "C", "D");
  const before = node(tree, 13);
  patch(tree, 1, inList, ...ops);
  expect(texts(tree).join("")).toBe(expected);
  expect(node(tree, 13)).toBe(before);
});

test("changes single keys of value objects and dicts", () => {
  const tree = treeOf({ style: { size: 10, color: "red" }, col: { xs: 1, md: 2 } }, "Text");
  patch(tree, 1, [0, { style: [1] }], [0, 1, "size", 24], [0, 1, "color", null]);
  patch(tree, 1, [0, { col: [1] }], [2, 1, "xs"], [1, 1, "lg", 3], [0, 1, "md", 4]);
  patch(tree, 1, [0, { col: [1] }], [3, 1, "md", 1, "sm"]);
  expect(node(tree, 1).props).toMatchObject({ style: { size: 24, color: null }, col: { lg: 3, sm: 4 } });
  expect(tree.takeDirty().get(node(tree, 1))).toEqual(new Set(["style", "col"]));
});

test("clears a list and forgets what was in it", () => {
  const tree = column("a", "b");
  patch(tree, 1, [0], [0, 0, "controls", []]);
  expect(texts(tree)).toEqual([]);
  expect([...tree.index.keys()]).toEqual([1]);
});

test("reaches into components, and reads through them", () => {
  const body = [control("Text", 6, { value: "x" }), control("Text", 7, { value: "y" })];
  const tree = treeOf({ controls: [control("C", 5, { _b: body })] }, "Column");
  patch(tree, 5, [0, { _b: [1, { 0: [2] }] }], [0, 2, "value", "count 1"], [3, 1, 1, 1, 0]);
  expect(texts(tree)).toEqual(["y", "count 1"]);
});

test("broken operations and unknown controls are dropped, the rest is applied", () => {
  const codes: string[] = [];
  document.addEventListener("flet:diagnostic", (event) => codes.push((event as CustomEvent<{ code: string }>).detail.code));
  const tree = column("a");
  patch(tree, 99, [0], [0, 0, "value", 1]);
  patch(tree, 1, inList, [2, 1, 7], [9, 1, 0], [0, 8, "x", 1], "nonsense", [1, 1, 1, control("Text", 30, { value: "z" })]);
  expect(texts(tree)).toEqual(["a", "z"]);
  expect(codes).toEqual(["tree.unknown_control", ...Array<string>(4).fill("patch.bad_operation")]);
});

test("a whole page is merged: known controls stay, absent keys stay, window is merged", () => {
  const tree = treeOf({ title: "t", window: control("Window", 2, { width: 5 }), views: [control("View", 3, { spacing: 1 })] });
  const view = node(tree, 3);
  tree.mergePage(control("Page", 1, { window: control("Window", 2, { height: 6 }), views: [control("View", 3, { route: "/" })] }));
  expect(node(tree, 2).props).toEqual({ width: 5, height: 6 });
  expect(node(tree, 1, "Page").str("title")).toBe("t");
  expect(node(tree, 1, "Page").children("views")[0]).toBe(view);
  expect(view.props).toEqual({ route: "/" });
});

test("a value that the user has changed is not overwritten while it is unconfirmed", () => {
  const tree = treeOf({ controls: [control("TextField", 4, { value: "typed" })] }, "Column");
  tree.entered.write(4, { value: "typed" }, { value: "" });
  patch(tree, 4, [0], [0, 0, "value", "old"], [0, 0, "label", "new"]);
  patch(tree, 1, [0], [0, 0, "controls", [control("TextField", 4, { value: "old" })]]);
  expect(node(tree, 4).props).toEqual({ value: "typed" });
  // A default is not sent.
  patch(tree, 1, [0], [0, 0, "controls", [control("TextField", 4, {})]]);
  expect(node(tree, 4).props).toEqual({ value: "typed" });
});

test("a control inside itself does not become its own parent", () => {
  const tree = treeOf({ content: control("Container", 1, {}) }, "Container");
  expect(node(tree, 1).disabled).toBe(false);
});
