/** What jsdom lacks of the top layer: popovers and modal dialogs without their looks. */

export function fakeTopLayer(): void {
  const popovers = HTMLElement.prototype as unknown as Record<string, () => void>;
  popovers["showPopover"] = function (this: HTMLElement) {
    this.dataset["popover"] = "open";
  };
  popovers["hidePopover"] = function (this: HTMLElement) {
    delete this.dataset["popover"];
  };
  popovers["checkVisibility"] = () => true as never;
  const dialogs = HTMLDialogElement.prototype as unknown as Record<string, () => void>;
  dialogs["showModal"] = function (this: HTMLDialogElement) {
    this.open = true;
  };
  dialogs["close"] = function (this: HTMLDialogElement) {
    this.open = false;
  };
}

/** Everything that is due without a timer. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve));
}
