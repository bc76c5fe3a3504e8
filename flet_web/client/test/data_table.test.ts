import { expect, test } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, patch } from "./helpers.js";

function table(props: ValueMap, row: ValueMap = {}): ReturnType<typeof mountPage> {
  const columns = [control("DataColumn", 11, { label: "Name", on_sort: true }), control("DataColumn", 12, { label: "Age", numeric: true })];
  const rows = [0, 1, 2].map((n) =>
    control("DataRow", 20 + n, {
      cells: [control("DataCell", 30 + n, { content: `name ${n}` }), control("DataCell", 40 + n, { content: String(n) })],
      on_select_change: true,
      ...row,
    }),
  );
  return mountPage([control("DataTable", 10, { columns, rows, show_checkbox_column: true, ...props })]);
}

const box = (): HTMLInputElement => document.querySelector("thead input") as HTMLInputElement;

test("the checkbox of the headings tells of all rows, and asks each of them", () => {
  const { tree, host, sent } = table({});
  patch(tree, 21, [0], [0, 0, "selected", true]);
  host.flush();
  expect([box().checked, box().indeterminate]).toEqual([false, true]);
  box().click();
  expect(sent.map(([, body]) => body)).toMatchObject([{ target: 20, data: true }, { target: 22, data: true }]);
  for (const id of [20, 22]) patch(tree, id, [0], [0, 0, "selected", true]);
  host.flush();
  expect([box().checked, box().indeterminate]).toEqual([true, false]);
});

test("without rows that can be selected there are no checkboxes, and it is a plain table", () => {
  table({}, { on_select_change: false });
  expect(document.querySelector("input")).toBeNull();
  expect(document.querySelector("table")?.getAttribute("role")).toBe("table");
  expect(element(30).getAttribute("role")).toBe("cell");
});

test("a column that is hidden takes its cells with it, whether these are hidden or not", () => {
  const { tree, host } = table({});
  patch(tree, 11, [0], [0, 0, "visible", false]);
  patch(tree, 31, [0], [0, 0, "visible", false]);
  host.flush();
  const none = (id: number): boolean => element(id).classList.contains("f-dt-none") || element(id).hidden === true;
  expect([30, 31, 40, 41].map(none)).toEqual([true, true, false, false]);
  expect(element(41).classList.contains("f-dt-numeric")).toBe(true);
});

test("another column is sorted by", () => {
  const { tree, host } = table({ sort_column_index: 0 });
  expect(element(11).getAttribute("aria-sort")).toBe("descending");
  patch(tree, 10, [0], [0, 0, "sort_column_index", 1], [0, 0, "sort_ascending", true]);
  host.flush();
  expect([element(11).getAttribute("aria-sort"), element(12).getAttribute("aria-sort")]).toEqual(["none", "ascending"]);
});
