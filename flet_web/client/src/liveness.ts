/**
 * Notices a connection that is dead without being closed: something on the way swallows what is sent. A sign of life goes to the
 * server every few seconds, and the server answers it: 23 bytes in 4 s while the page is looked at, and in 30 s while it is not.
 *
 * One timer looks at all of it; nothing is timed for a message. Timers of hidden and sleeping pages come late: then what has arrived
 * meanwhile has not been handled yet, so a late timer only asks again.
 */

import type { Outbox } from "./outbox.js";

/** Milliseconds. Dead is what has not answered 3.5 to 4.5 s after it was asked: 9 s after it died. */
const [TICK, HIDDEN_TICK, IDLE, PATIENCE, LONGEST_PATIENCE] = [1000, 30_000, 3500, 3500, 28_000];
/** A timer that is late by so much was held up, and by so much the machine has slept: the server has given the connection up. */
const [HELD_UP, SLEPT] = [2000, 20_000];
/** A connection that is taken for dead soon after it was made is slow: the next one gets twice the time. */
const PROVEN = 60_000;
/** Seconds within which the server hears of a page that is looked at. Of a hidden one it cannot expect anything. */
const PROMISE = 10;
/** Bytes per millisecond of a slow network, and bytes that take it a while. */
const SLOW = 16;
export const LARGE = 64 * 1024;

export class Liveness {
  private readonly outbox: Outbox;
  private readonly send: (promise: number) => void;
  private readonly dead: () => void;
  private timer = 0;
  private tickAt = 0;
  private startedAt = 0;
  private sentAt = 0;
  /** When the sign of life was sent that has not been answered; 0: all are. */
  private askedAt = 0;
  /** A large message is on its way until then. */
  private until = 0;
  private oldest = 0;
  private oldestAt = 0;
  private patience = PATIENCE;

  /** `send` sends a sign of life; `dead` is called for a connection that is dead. */
  constructor(outbox: Outbox, send: (promise: number) => void, dead: () => void) {
    this.outbox = outbox;
    this.send = send;
    this.dead = dead;
    document.addEventListener("visibilitychange", () => {
      if (this.timer) this.watch();
    });
    for (const name of ["online", "pageshow"]) window.addEventListener(name, () => {
      if (this.timer) this.ask();
    });
  }

  /** The server is there, and answers signs of life. */
  start(): void {
    this.startedAt = Date.now();
    this.askedAt = this.until = this.oldest = 0;
    this.watch();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = 0;
  }

  /** Something has come. After `seconds`, if there are any, a large message does. */
  heard(seconds: number): void {
    this.askedAt = 0;
    this.until = seconds && Date.now() + seconds * 1000;
  }

  /** A large message is sent now: the server hears nothing until it is there. */
  sends(bytes: number): void {
    if (this.timer && bytes > LARGE) this.send(Math.min(255, PROMISE + Math.ceil(bytes / SLOW / 1000)));
  }

  private watch(): void {
    this.stop();
    const every = document.hidden ? HIDDEN_TICK : TICK;
    this.tickAt = Date.now();
    this.timer = window.setInterval(() => {
      this.tick(every);
    }, every);
    this.ask();
  }

  private ask(): void {
    this.sentAt = Date.now();
    this.askedAt ||= this.sentAt;
    this.send(document.hidden ? 0 : PROMISE);
  }

  private tick(every: number): void {
    const now = Date.now();
    const late = now - this.tickAt - every;
    this.tickAt = now;
    if (late > HELD_UP) {
      if (late > SLEPT && !document.hidden) this.end();
      else {
        this.oldest = this.askedAt = 0;
        this.ask();
      }
      return;
    }
    if (now - this.startedAt > PROVEN) this.patience = PATIENCE;
    const { oldest } = this.outbox;
    if (oldest !== this.oldest) [this.oldest, this.oldestAt] = [oldest, now];
    const since = Math.min(this.askedAt || now, oldest ? this.oldestAt : now);
    if (now - since >= this.patience && now >= this.until && now - since >= this.patience + this.outbox.underWay / SLOW) this.end();
    else if (now - this.sentAt >= IDLE) this.ask();
  }

  private end(): void {
    if (Date.now() - this.startedAt < PROVEN) this.patience = Math.min(2 * this.patience, LONGEST_PATIENCE);
    this.stop();
    this.dead();
  }
}
