/** The movement of a wheel: it follows a finger, swings out, and comes to rest on an item. */

/** Milliseconds in which a swing loses most of its speed, and those of a move to a given item. */
const SWING = 325;
const STEP = 70;
/** Items beyond the ends by which a wheel can be pulled at most. */
const PULL = 1.5;
/** Milliseconds of a drag that count for its speed. */
const RECENT = 100;
/** Nearer than this (items) it is there. */
const THERE = 0.004;

export interface Ends {
  readonly first: number;
  readonly last: number;
}

export interface MotionOwner {
  /** Where it may come to rest; infinite ends if it goes round. */
  readonly ends: () => Ends;
  /** It is at another place. */
  readonly moved: () => void;
  /** It begins to move by itself, or stands still. */
  readonly runs: (running: boolean) => void;
  /** It has come to rest. */
  readonly rested: () => void;
}

export class WheelMotion {
  /** The item in the middle, and how much of the way to the next one. */
  position = 0;
  private readonly owner: MotionOwner;
  private target = 0;
  private frame = 0;
  private samples: { at: number; time: number }[] = [];

  constructor(owner: MotionOwner) {
    this.owner = owner;
  }

  get isMoving(): boolean {
    return this.frame !== 0;
  }

  /** Where it will come to rest. */
  get goal(): number {
    return this.isMoving ? this.target : Math.round(this.position);
  }

  /** Puts it somewhere at once. */
  jump(position: number): void {
    this.stop();
    this.position = position;
    this.owner.moved();
  }

  /** Moves it to an item, within the ends. */
  go(target: number): void {
    this.run(this.within(target), STEP);
  }

  stop(): void {
    if (!this.frame) return;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.owner.runs(false);
  }

  /** A finger takes hold of it. */
  hold(): void {
    this.stop();
    this.samples = [];
  }

  /** The finger is at a place, in items. Beyond the ends it pulls ever harder. */
  drag(position: number, time: number): void {
    const within = clamp(position, this.owner.ends());
    const beyond = position - within;
    this.position = within + (PULL * beyond) / (Math.abs(beyond) + 2 * PULL);
    this.samples.push({ at: position, time });
    this.samples = this.samples.filter((sample) => time - sample.time <= RECENT);
    this.owner.moved();
  }

  /** The finger lets go: it swings out, and comes to rest on the item that is nearest then. */
  release(time: number): void {
    const [from, to] = [this.samples[0], this.samples.at(-1)];
    const lasted = from && to && time - to.time < RECENT ? to.time - from.time : 0;
    const speed = from && to && lasted > 0 ? (to.at - from.at) / lasted : 0;
    this.run(this.within(this.position + speed * SWING), SWING);
  }

  /** Comes to rest on the nearest item. */
  settle(): void {
    this.run(this.within(this.position), STEP);
  }

  private within(target: number): number {
    return Math.round(clamp(target, this.owner.ends()));
  }

  private run(target: number, time: number): void {
    this.stop();
    this.target = target;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || this.position === target) {
      this.arrive();
      return;
    }
    this.owner.runs(true);
    let last = performance.now();
    const step = (now: number): void => {
      const passed = Math.max(0, now - last);
      last = now;
      this.position = target + (this.position - target) * Math.exp(-passed / time);
      if (Math.abs(this.position - target) < THERE) {
        this.arrive();
        return;
      }
      this.frame = requestAnimationFrame(step);
      this.owner.moved();
    };
    this.frame = requestAnimationFrame(step);
  }

  private arrive(): void {
    this.stop();
    this.position = this.target;
    this.owner.moved();
    this.owner.rested();
  }
}

function clamp(value: number, { first, last }: Ends): number {
  return Math.min(Math.max(value, first), last);
}
