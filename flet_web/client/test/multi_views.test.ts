/** What a page holds for the elements of another page has defaults of its own. */

import { expect, test } from "vitest";
import { control, node, treeOf } from "./helpers.js";

test("a BasePage is a part of its page", () => {
  const tree = treeOf({ multi_views: [control("BasePage", 2, { view_id: 7 })] });
  const part = node(tree, 2, "BasePage");
  expect([part.enum("theme_mode"), part.bool("enable_screenshots")]).toEqual(["system", false]);
  expect(part.parent?.id).toBe(1);
});
