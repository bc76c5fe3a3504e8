import { expect, test, vi } from "vitest";
import { canonical, Routing } from "../src/routing.js";

test.each([
  ["/tag/%C3%BC%20x", "/tag/ü x"],
  ["/tag/%c3%bc", "/tag/ü"],
  ["/tag/100%25", "/tag/100%25"],
  ["/tag/100%", "/tag/100%25"],
  ["/ü/50% off", "/ü/50%25 off"],
  ["/find?q=a%20b", "/find?q=a b"],
  ["/find?q=a%26b+c%2Bd", "/find?q=a%26b+c%2Bd"],
  ["/a%2fb", "/a%2Fb"],
  ["/%ff", "/%FF"],
  ["/%2541", "/%2541"],
  ["/a\\b", "/a%5Cb"],
  ["/a%09b", "/a%09b"],
])("%s is %s, and stays so", (route, spelling) => {
  expect(canonical(route)).toBe(spelling);
  expect(canonical(spelling)).toBe(spelling);
});

test.each([true, false])("what is pushed is what is read, with hash routes: %s", (hash) => {
  history.replaceState(null, "", "/");
  document.head.innerHTML = '<base href="/">';
  const routing = new Routing(hash, vi.fn());
  for (const route of ["/tag/ü x", "/tag/100%25", "/find?q=a b", "/a%2Fb", "/%FF", "/a%5Cb", "/quote\"'<>`{}|^", "/end ", "/emoji/🎉"]) {
    expect(routing.push(route)).toBe(true);
    expect([routing.current, routing.read()]).toEqual([route, route]);
    expect(routing.push(route)).toBe(false);
  }
});
