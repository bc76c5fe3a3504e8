import { beforeAll, expect, test, vi } from "vitest";
import { openUrl } from "../src/open_url.js";
import { fakeTopLayer } from "./overlays.js";

beforeAll(fakeTopLayer);

test("a new tab cannot reach this page and does not take its session along; a named window may answer", () => {
  const removeItem = vi.fn();
  const tab = { opener: window, sessionStorage: { removeItem } };
  const open = vi.spyOn(window, "open").mockReturnValue(tab as unknown as Window);
  openUrl("https://example.org/");
  expect([tab.opener, removeItem.mock.calls]).toEqual([null, [["_flet_session_id"]]]);
  tab.opener = window;
  openUrl("https://example.org/", "signin", "width=400");
  expect(tab.opener).toBe(window);
  expect(open.mock.lastCall?.slice(1)).toEqual(["signin", "width=400"]);
});

test.each(["javascript:alert(1)", "data:text/html,x"])("%s is not opened", (url) => {
  expect(() => {
    openUrl(url);
  }).toThrow("URLs are not opened");
});

test("a blocked window is offered; the latest takes the place of one before", async () => {
  const open = vi.spyOn(window, "open").mockReturnValue(null);
  const bars = (): (string | undefined)[] => [...document.querySelectorAll("[role=alert]")].map((bar) => bar.textContent);
  openUrl("https://one.example/");
  openUrl("https://two.example/", "signin", "width=400");
  await expect.poll(bars).toEqual(["Your browser has blocked a window of two.example.Open"]);
  open.mockClear().mockReturnValue(window);
  document.querySelector<HTMLElement>(".f-snack-action")?.click();
  expect(open.mock.calls.map(([url, ...rest]) => [String(url), ...rest])).toEqual([["https://two.example/", "signin", "width=400"]]);
  expect(bars()).toEqual([]);
});
