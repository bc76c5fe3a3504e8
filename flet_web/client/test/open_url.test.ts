import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { linkAttributes, openUrl } from "../src/open_url.js";
import { Routing } from "../src/routing.js";
import { control, element, mountPage, patch } from "./helpers.js";
import { fakeTopLayer } from "./overlays.js";

beforeAll(fakeTopLayer);
beforeEach(() => {
  history.replaceState(null, "", "/");
  document.head.innerHTML = '<base href="/">';
});

const page = { routing: new Routing(false, vi.fn()), pushRoute: vi.fn() };

test.each(["_blank", "signin"])("a window that is new, as %s, cannot reach this page and does not take its session along", (name) => {
  const removeItem = vi.fn();
  const stored = { "_flet_session_id / /ws": "a", "_flet_session_id /shop/ /shop/ws": "b", "another app": "c" };
  const tab = { opener: window as Window | null, sessionStorage: { ...stored, removeItem } };
  const open = vi.spyOn(window, "open").mockReturnValue(tab as unknown as Window);
  openUrl(page, "https://example.org/", name, "width=400");
  expect(open.mock.lastCall?.slice(1)).toEqual([name, "width=400"]);
  expect([tab.opener, removeItem.mock.calls]).toEqual([null, [["_flet_session_id / /ws"], ["_flet_session_id /shop/ /shop/ws"]]]);
  // Opened once more, it has a session of its own by now.
  openUrl(page, "https://example.org/", name);
  expect(removeItem).toHaveBeenCalledTimes(2);
});

test.each([
  "javascript:alert(1)", "data:text/html,x", "//evil.example/", "/\\evil.example", "\\\\evil.example", " //evil.example", "/\t/evil.example",
])("%s is not opened", (url) => {
  expect(() => {
    openUrl(page, url);
  }).toThrow(/(is|are) not opened/);
  expect(linkAttributes(page.routing, url).href).toBeUndefined();
  expect(page.pushRoute).not.toHaveBeenCalled();
});

test("a route is shown here, unless another window is asked for", () => {
  const open = vi.spyOn(window, "open").mockReturnValue(window);
  open.mockClear();
  openUrl(page, "/store?q=a b");
  openUrl(page, "/store", "_self");
  expect(page.pushRoute.mock.calls).toEqual([["/store?q=a b"], ["/store"]]);
  openUrl(page, "/store?q=a b", "_blank");
  expect(String(open.mock.lastCall?.[0])).toBe("http://localhost:3000/store?q=a%20b");
});

test("a link to a route is an address that can be copied, also where the route stands behind a hash", () => {
  expect(linkAttributes(page.routing, "/tag/ü x").href).toBe("http://localhost:3000/tag/%C3%BC%20x");
  expect(linkAttributes(new Routing(true, vi.fn()), "/tag/ü x").href).toBe("http://localhost:3000/#/tag/%C3%BC%20x");
  expect(linkAttributes(page.routing, "/tag").target).toBeUndefined();
  expect(linkAttributes(page.routing, { url: "/tag", target: "_blank" }).target).toBe("_blank");
  expect(linkAttributes(page.routing, "report.pdf").target).toBe("_blank");
  expect(linkAttributes(page.routing, "_flet/download/x/report.pdf").target).toBeUndefined();
});

test.each(["Container", "ListTile", "TextButton"])("%s becomes a link and ceases to be one, with what is in it", (type) => {
  const content = type === "ListTile" ? { title: control("Text", 11, { value: "Go" }) } : { content: control("Text", 11, { value: "Go" }) };
  const { tree, host } = mountPage([control(type, 10, { ...content, on_click: true })]);
  const text = element(11);
  patch(tree, 10, [0], [0, 0, "url", "/store"]);
  host.flush();
  expect([element(10).tagName, element(10).getAttribute("href"), element(10).getAttribute("role")]).toEqual(["A", "http://localhost:3000/store", null]);
  expect(element(10).contains(text)).toBe(true);
  patch(tree, 10, [0], [0, 0, "url", null]);
  host.flush();
  expect([element(10).tagName === "A", element(10).contains(text)]).toEqual([false, true]);
});

test("a click on a control inside of a link is meant for that control alone", () => {
  const { sent } = mountPage([control("Container", 10, { url: "/store", on_click: true, content: control("Checkbox", 11, {}) })]);
  element(11).click();
  expect(sent).toEqual([[4, { id: 11, props: { value: true } }]]);
  element(10).click();
  expect(sent.slice(1).map(([, body]) => (body as { name?: string }).name)).toEqual(["click", undefined, "route_change"]);
});

test.each(["//host/x", "/\\host", "\\\\host", "https://host/x"])("%s is no route of the app", (route) => {
  const routing = new Routing(false, vi.fn());
  expect(() => routing.push(route)).toThrow("is no route of this app");
  expect(location.pathname).toBe("/");
});

test("a blocked window is offered; the latest takes the place of one before", async () => {
  const open = vi.spyOn(window, "open").mockReturnValue(null);
  const bars = (): (string | undefined)[] => [...document.querySelectorAll("[role=alert]")].map((bar) => bar.textContent);
  openUrl(page, "https://one.example/");
  openUrl(page, "https://two.example/", "signin", "width=400");
  await expect.poll(bars, { timeout: 10_000 }).toEqual(["Your browser has blocked a window of two.example.Open"]);
  open.mockClear().mockReturnValue(window);
  document.querySelector<HTMLElement>(".f-snack-action")?.click();
  expect(open.mock.calls.map(([url, ...rest]) => [String(url), ...rest])).toEqual([["https://two.example/", "signin", "width=400"]]);
  expect(bars()).toEqual([]);
});
