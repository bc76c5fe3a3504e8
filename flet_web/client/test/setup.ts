/** What jsdom lacks and every browser has. */

import { afterAll, beforeEach, vi } from "vitest";

window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

CSSStyleSheet.prototype.replaceSync = () => undefined;
document.adoptedStyleSheets = [];

// There is no server: every icon is an empty one.
globalThis.fetch = () => Promise.resolve(Response.json({}));

globalThis.PointerEvent = class extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerId = init.pointerId ?? 0;
    this.pointerType = init.pointerType ?? "";
  }
} as unknown as typeof PointerEvent;

beforeEach(() => {
  document.body.replaceChildren();
});

// A file ends when the modules that it has asked for are there, used or not, and when its observers have seen the page go.
afterAll(async () => {
  await vi.dynamicImportSettled();
  document.body.replaceChildren();
  await Promise.resolve();
});
