import { expect, test } from "vitest";
import { childLimits, effectiveFill, FILL_BOTH, FILL_HEIGHT, FILL_NONE, FILL_WIDTH, placementStyles, tracks } from "../src/layout.js";
import type { Fill, Flow, Limits, StyleMap } from "../src/layout.js";
import type { ValueMap } from "../src/protocol.js";
import { ControlNode } from "../src/tree.js";
import { control, element, mountPage, patch } from "./helpers.js";

function made(props: ValueMap): ControlNode {
  const node = new ControlNode(5, "Container");
  node.props = props;
  return node;
}

function placed(props: ValueMap, flow: Flow, fill: Fill = FILL_NONE, within: Limits = { w: "tight", h: "tight" }): StyleMap {
  const node = made(props);
  return placementStyles(node, flow, effectiveFill(node, fill), childLimits(node, flow, within));
}

test.each<[string, ValueMap, Flow, Fill, StyleMap]>([
  ["shrinks in a column", {}, { kind: "column" }, FILL_NONE, { flex: "0 0 auto" }],
  ["fills the width of a column", {}, { kind: "column" }, FILL_WIDTH, { flex: "0 0 auto", "align-self": "stretch", "justify-self": "stretch" }],
  ["a column in a bounded row fills its height", {}, { kind: "row" }, FILL_HEIGHT, { flex: "0 1 auto", "align-self": "stretch" }],
  ["expands", { expand: 2 }, { kind: "row" }, FILL_NONE, { flex: "0 1 auto", "min-width": "0" }],
  ["expands loosely", { expand: true, expand_loose: true }, { kind: "row" }, FILL_NONE, { flex: "0 1 auto", "min-width": "0" }],
  ["keeps its own size", { width: 50, height: 20 }, { kind: "row" }, FILL_BOTH, { width: "50px", height: "20px", flex: "0 0 auto" }],
  ["a tight box overrides it", { width: 50 }, { kind: "box" }, FILL_NONE, { "justify-self": "stretch", "align-self": "stretch" }],
  ["a loose box does not", { width: 50 }, { kind: "box", loose: true }, FILL_NONE, { width: "50px" }],
  ["is positioned", { left: 1, bottom: 2 }, { kind: "stack" }, FILL_BOTH, { position: "absolute", left: "1px", bottom: "2px", width: "max-content", "max-width": "none", "max-height": "none" }],
  ["has a margin", { margin: { left: 4, top: 2 } }, { kind: "wrap" }, FILL_NONE, { margin: "2px 0px 0px 4px", "max-width": "calc(100% - 4px - 0px)" }],
  ["lies between the places with a name", {}, { kind: "box", loose: true, at: [0.5, -1] }, FILL_NONE,
    { position: "relative", "justify-self": "left", "align-self": "start", left: "75%", translate: "-75% 0%" }],
  ["is as high as the largest, not less than itself", { height: 20 }, { kind: "row", intrinsic: true, stretch: true }, FILL_NONE,
    { "min-height": "20px", flex: "0 1 auto", "align-self": "stretch" }],
])("%s", (_, props, flow, fill, expected) => {
  expect(placed(props, flow, fill)).toEqual(expected);
});

test("a row in a scrolling column does not fill a height that has no bound", () => {
  const within = childLimits(made({}), { kind: "column", scroll: "y" }, { w: "tight", h: "tight" });
  expect(placed({}, { kind: "row" }, FILL_HEIGHT, within)).toEqual({ flex: "0 1 auto" });
});

test("a container takes the width that a row inside of it wants", () => {
  mountPage([control("Container", 10, { content: control("Row", 11, { controls: [control("Text", 12, { value: "a" })] }) })]);
  expect(element(10).style.alignSelf).toBe("stretch");
});

test("what fills later moves its parents too", () => {
  const { tree, host } = mountPage([control("Container", 10, { content: control("Text", 11, { value: "a" }) })]);
  expect(element(10).style.alignSelf).toBe("");
  patch(tree, 10, [0], [0, 0, "content", control("Row", 12)]);
  host.flush();
  expect(element(10).style.alignSelf).toBe("stretch");
});

const SHARES: [string, number[], (string | null)[], string][] = [
  ["none that expands", [0, 0], [], ""],
  ["shares", [1, 0, 2.5], [], "minmax(0,1fr) auto minmax(0,2.5fr)"],
  ["without those that are hidden", [1, 0, 2], ["none", null, null], "auto minmax(0,2fr)"],
];

test.each(SHARES)("a row is divided: %s", (_, factors, hidden, expected) => {
  const flow: Flow = { kind: "row" };
  const children = factors.map((expand, i) => {
    const node = made({ expand });
    const outer = document.createElement("div");
    outer.hidden = hidden[i] === "none";
    return { node, outer, limits: childLimits(node, flow, { w: "tight", h: "tight" }) };
  });
  expect(tracks(flow, children)).toBe(expected);
});
