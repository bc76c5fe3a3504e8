/** Calls `act` at most once per interval (ms): immediately, then with the latest arguments. */
export function throttle<A extends unknown[]>(interval: number, act: (...args: A) => void): (...args: A) => void {
  let timer = 0;
  let last: A | null = null;
  let at = -Infinity;
  const run = (): void => {
    timer = 0;
    at = performance.now();
    if (last) act(...last);
    last = null;
  };
  return (...args) => {
    last = args;
    if (timer) return;
    const wait = at + interval - performance.now();
    if (wait <= 0) run();
    else timer = window.setTimeout(run, wait);
  };
}

