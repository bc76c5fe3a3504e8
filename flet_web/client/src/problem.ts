/** The one place where the page says what is wrong when there is no app to be seen: boot.ts shows it, in place of the app. */

declare global {
  interface Window {
    /** Missing in a page that has its own index.html. */
    fletProblem?: (title: string | null, text?: string) => void;
  }
}

/** Says it until `problemSolved()`: in a sentence for whoever reads the page, and what they can do. */
export function sayProblem(title: string, text: string): void {
  window.fletProblem?.(title, text);
}

export function problemSolved(): void {
  window.fletProblem?.(null);
}
