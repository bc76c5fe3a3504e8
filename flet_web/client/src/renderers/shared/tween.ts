/** Changes from frame to frame that events tell of, so that no style sheet can make them. */

/** How much later than planned it ends in a hidden tab, which draws no frames (ms). */
const LATE = 100;

/** Calls `step` with the part that is over, from 0 to 1, for `duration` milliseconds, and then `done`. The result stops it. */
export function tween(duration: number, step: (part: number) => void, done: () => void): () => void {
  const start = performance.now();
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(guard);
  };
  const end = (): void => {
    stop();
    step(1);
    done();
  };
  const tick = (): void => {
    const part = (performance.now() - start) / duration;
    if (part >= 1) {
      end();
      return;
    }
    step(part);
    frame = requestAnimationFrame(tick);
  };
  const guard = window.setTimeout(end, duration + LATE);
  const still = duration <= 0 || matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (still) end();
  else frame = requestAnimationFrame(tick);
  return stop;
}
