import { expect, test } from "vitest";
import { control, element, mountPage, node, patch } from "./helpers.js";

const inside = control("Text", 11, { value: "inside" });

test("a Card shows its content on a surface of its variant, which Python names where the app does not", () => {
  const { tree, host } = mountPage([control("Card", 10, { content: inside })]);
  const surface = (): HTMLElement => element(10).querySelector(".f-card-surface") as HTMLElement;
  expect([element(10).textContent, surface().dataset["variant"]]).toEqual(["inside", "elevated"]);
  patch(tree, 10, [0], [0, 0, "variant", "outlined"], [0, 0, "elevation", 6]);
  host.flush();
  expect([surface().dataset["variant"], surface().style.boxShadow]).toEqual(["outlined", "var(--f-elevation-3)"]);
});

test("a SafeArea keeps clear of a phone's edges where it is asked to", () => {
  mountPage([control("SafeArea", 10, { content: inside, avoid_intrusions_top: false, minimum_padding: 4 })]);
  const { paddingTop, paddingLeft } = element(10).style;
  expect([element(10).textContent, paddingTop, paddingLeft]).toEqual(["inside", "4px", "max(4px, env(safe-area-inset-left, 0px))"]);
});

test("a VerticalDivider is a separator that stands", () => {
  mountPage([control("VerticalDivider", 10, { thickness: 3 }), control("Divider", 12)]);
  expect([element(10), element(12)].map((line) => line.getAttribute("aria-orientation"))).toEqual(["vertical", null]);
  expect(element(10).style.getPropertyValue("--f-thickness")).toBe("3px");
});

test("a ListView scrolls along its axis and has its items in order", () => {
  const { tree, host } = mountPage([control("ListView", 10, { controls: [inside, control("Text", 12, { value: "b" })], spacing: 5 })]);
  expect([element(10).textContent, element(10).style.gap]).toEqual(["insideb", "5px"]);
  expect(element(10).classList.contains("f-scroll-y")).toBe(true);
  patch(tree, 10, [0], [0, 0, "horizontal", true]);
  host.flush();
  expect(element(10).classList.contains("f-scroll-x")).toBe(true);
});

test("controls of the Overlay are above the views", () => {
  const { tree, host } = mountPage([]);
  tree.set(node(tree, 1), "_overlay", control("Overlay", 5, { controls: [control("Text", 10, { value: "above" })] }));
  host.flush();
  expect(element(10).closest(".f-layer")?.textContent).toBe("above");
});

test("an Image says what it shows, and shows what the app has for an error", () => {
  mountPage([control("Image", 10, { src: "a.png", semantics_label: "a cat", error_content: inside })]);
  const image = element(10).querySelector("img") as HTMLImageElement;
  expect([image.alt, image.src.endsWith("/a.png"), element(10).textContent]).toEqual(["a cat", true, ""]);
  image.dispatchEvent(new Event("error"));
  expect(element(10).textContent).toBe("inside");
});
