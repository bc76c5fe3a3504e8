/** What jsdom lacks and every browser has. */

import { beforeEach } from "vitest";

window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

CSSStyleSheet.prototype.replaceSync = () => undefined;
document.adoptedStyleSheets = [];

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
