import { beforeAll, expect, test } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, patch } from "./helpers.js";
import { fakeTopLayer, settle } from "./overlays.js";

beforeAll(fakeTopLayer);

function dialogs(...controls: ValueMap[]): ReturnType<typeof mountPage> {
  const page = mountPage([]);
  patch(page.tree, 1, [0], [0, 0, "_dialogs", control("Dialogs", 5, { controls })]);
  page.host.flush();
  return page;
}

const alert = (props: ValueMap = {}): ValueMap =>
  control("AlertDialog", 10, { title: "Title", actions: [], open: true, on_dismiss: true, ...props });
const snack = (id: number, props: ValueMap = {}): ValueMap =>
  control("SnackBar", id, { content: `snack ${id}`, open: true, on_dismiss: true, ...props });
const dialog = (id = 10): HTMLDialogElement => element(id).querySelector("dialog") as HTMLDialogElement;
const bodies = (page: ReturnType<typeof mountPage>): object[] => page.sent.map(([, body]) => body);
const CLOSED = [
  { id: 10, props: { open: false } },
  { target: 10, name: "dismiss", data: null },
];

function escape(): void {
  dialog().dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));
}

test("the server closes: open goes false here only after the animation, then dismiss", async () => {
  const page = dialogs(alert());
  expect(dialog().open).toBe(true);
  patch(page.tree, 10, [0], [0, 0, "open", false]);
  page.host.flush();
  expect(page.sent).toEqual([]);
  await settle();
  expect([dialog().open, bodies(page)]).toEqual([false, CLOSED]);
});

test("the user closes with Escape or beside the dialog, unless it is modal", async () => {
  const page = dialogs(alert());
  escape();
  await settle();
  expect(bodies(page)).toEqual(CLOSED);
  const modal = dialogs(alert({ modal: true }));
  escape();
  dialog().dispatchEvent(new Event("pointerdown"));
  dialog().click();
  await settle();
  expect([dialog().open, modal.sent]).toEqual([true, []]);
});

test("a closed dialog shows nothing, which is told; the same one opens again", async () => {
  const page = dialogs(alert({ open: false }));
  expect([dialog().open, bodies(page)]).toEqual([false, [CLOSED[1]]]);
  page.sent.length = 0;
  for (const open of [true, false, true]) {
    patch(page.tree, 10, [0], [0, 0, "open", open]);
    page.host.flush();
    await settle();
  }
  expect([dialog().open, bodies(page)]).toEqual([true, CLOSED]);
});

test("a dialog taken away while open closes without a word", () => {
  const page = dialogs(alert());
  const shown = dialog();
  patch(page.tree, 5, [0, { controls: [1] }], [2, 1, 0]);
  page.host.flush();
  expect([shown.open, page.sent]).toEqual([false, []]);
});

test("snack bars come one after the other, each after its live region; action, then dismiss", async () => {
  const page = dialogs(snack(10, { action: "Undo", on_action: true }), snack(11));
  const shown = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>(".f-snack:not([hidden]) .f-snack-content")].map((bar) => bar.textContent);
  expect(element(10).getAttribute("role")).toBe("status");
  expect(shown()).toEqual([]);
  await expect.poll(shown).toEqual(["snack 10"]);
  element(10).querySelector<HTMLElement>(".f-snack-action")?.click();
  await settle();
  expect(bodies(page)).toEqual([
    { target: 10, name: "action", data: null },
    { id: 10, props: { _dismissed: true } },
    ...CLOSED,
  ]);
  await expect.poll(shown).toEqual(["snack 11"]);
});

test("a snack bar goes after its duration, and a dismissed one never comes", async () => {
  const page = dialogs(snack(10, { duration: 1, on_visible: true }), snack(11, { _dismissed: true }));
  const expected = [{ target: 10, name: "visible", data: null }, { id: 10, props: { _dismissed: true } }, ...CLOSED];
  await expect.poll(() => bodies(page)).toEqual(expected);
  expect(element(11).querySelector<HTMLElement>(".f-snack")?.hidden).toBe(true);
});

test("an action that is a control is clicked itself", async () => {
  const action = control("SnackBar", 12, { label: "Go", on_click: true });
  const page = dialogs(snack(10, { action }));
  element(10).querySelector<HTMLElement>(".f-snack-action")?.click();
  await settle();
  expect(bodies(page)[0]).toEqual({ target: 12, name: "click", data: null });
});

test("a banner is dismissed by the server with both flags", async () => {
  const page = dialogs(control("Banner", 10, { content: "text", actions: [], open: true, on_dismiss: true }));
  await settle();
  patch(page.tree, 10, [0], [0, 0, "open", false]);
  page.host.flush();
  await settle();
  expect(bodies(page)).toEqual([{ id: 10, props: { _dismissed: true } }, ...CLOSED]);
});

test("a sheet closes beside it when it is dismissible", async () => {
  const sheet = (props: ValueMap): ValueMap =>
    control("BottomSheet", 10, { content: control("Text", 11, { value: "s" }), open: true, on_dismiss: true, ...props });
  for (const [dismissible, expected] of [[true, CLOSED], [false, []]] as const) {
    const page = dialogs(sheet({ dismissible }));
    dialog().dispatchEvent(new Event("pointerdown"));
    dialog().click();
    await settle();
    expect(bodies(page)).toEqual(expected);
  }
});
