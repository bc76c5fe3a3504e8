/**
 * What this client has sent and the server has not confirmed, and what waits for a connection.
 *
 * `sent` counts the control frames of this session after the registration; frame n stays in `unacked` until the server has
 * confirmed n. With a server that confirms nothing (the official one) only the queue exists. `entered` has the values in
 * the frames.
 */

import { encodeMessage } from "./codec.js";
import { errorText, report } from "./diagnostics.js";
import { Entered } from "./entered.js";
import type { Write } from "./entered.js";
import { CONTROL_EVENT, INVOKE_METHOD, PAGE_ID, UPDATE_CONTROL_PROPS } from "./protocol.js";
import type { ResumeAnswer } from "./protocol.js";

interface Pending {
  frame: Uint8Array<ArrayBuffer>;
  /** The values that the frame sets. */
  writes: Write[];
  isEvent: boolean;
  n: number;
}

/** Why a message was not taken: its bytes, and those of the largest one. No message is taken back later. */
export interface Unsendable {
  readonly size: number;
  readonly largest: number;
}

/** What servers take that do not say it: the limit of the official one. */
const DEFAULT_LARGEST = 16 * 1024 * 1024;
/** Bytes that something between page and server may refuse without a word. */
const SUSPICIOUS = 64 * 1024;
/** Connections that may end, one after the other, before the server has confirmed the first frame that waits. */
const MAX_STRIKES = 4;
/** Close codes. */
const [PROTOCOL_ERROR, NO_CODE, NO_CLOSE, TOO_LARGE, SERVER_ERROR] = [1002, 1005, 1006, 1009, 1011];

export class Outbox {
  sent = 0;
  /** Bytes of the largest message that the server takes. A larger one would end the connection, again and again. */
  largest = DEFAULT_LARGEST;
  largestFile = Infinity;
  private unacked: Pending[] = [];
  private queue: Pending[] = [];
  readonly entered = new Entered();
  private strikes = 0;
  private numbered = false;
  private live = false;
  private readonly transmit: (frame: Uint8Array<ArrayBuffer>) => boolean;

  constructor(transmit: (frame: Uint8Array<ArrayBuffer>) => boolean) {
    this.transmit = transmit;
  }

  /** Number of the first frame that the server has not confirmed; 0 if there is none. */
  get oldest(): number {
    return this.unacked[0]?.n ?? 0;
  }

  /** Bytes of the frames that are under way. */
  get underWay(): number {
    return this.unacked.reduce((sum, { frame }) => sum + frame.length, 0);
  }

  /** Sends a message, or keeps it until it can be sent. What cannot ever be sent is refused at once. */
  push(action: number, body: object, writes: Write[] = []): Unsendable | undefined {
    let unsendable: Unsendable | undefined;
    let frame = encoded(action, body);
    if (typeof frame === "string" || frame.length > this.largest) {
      unsendable = { size: frame.length, largest: this.largest };
      const error = typeof frame === "string" ? frame : `a message of ${frame.length} bytes is too large: the server takes ${this.largest}`;
      report("warning", "protocol.refused", error);
      if (action !== INVOKE_METHOD) return unsendable;
      frame = encodeMessage(action, { ...body, result: null, error });
    }
    const pending: Pending = { frame, writes, isEvent: action === CONTROL_EVENT && !isChange(body), n: 0 };
    if (this.live) this.dispatch(pending);
    else this.queue.push(pending);
    return unsendable;
  }

  private dispatch(pending: Pending): void {
    pending.n = ++this.sent;
    if (this.numbered) {
      this.unacked.push(pending);
      this.entered.sent(pending.n, pending.writes, pending.isEvent);
    } else {
      this.entered.forget(pending.writes);
    }
    this.transmit(pending.frame);
  }

  /**
   * The connection is gone: frames wait in the queue from now on. `code` says why. What the other side does not take is not sent
   * again for ever: in its place goes a message that says nothing. True if there was one.
   */
  pause(code = NO_CODE): boolean {
    const wasLive = this.live;
    this.live = false;
    const first = this.unacked[0];
    if (!first || !wasLive) return false;
    if (code === TOO_LARGE) {
      const large = this.unacked.reduce((a, b) => (b.frame.length > a.frame.length ? b : a));
      this.largest = Math.min(this.largest, large.frame.length - 1);
      return this.empty(large);
    }
    this.strikes++;
    const refused = code >= PROTOCOL_ERROR && code <= SERVER_ERROR && code !== NO_CODE && code !== NO_CLOSE;
    return this.strikes >= MAX_STRIKES && (refused || first.frame.length > SUSPICIOUS) && this.empty(first);
  }

  private empty(pending: Pending): boolean {
    report("warning", "protocol.refused", `a message of ${pending.frame.length} bytes is not sent again: the server does not take it`);
    pending.frame = encodeMessage(UPDATE_CONTROL_PROPS, { id: PAGE_ID, props: {} });
    // The server will never know these values.
    for (const write of pending.writes.splice(0)) write.n = Infinity;
    this.strikes = 0;
    return true;
  }

  /** What comes from the server now was settled when it had applied the first `count` frames. */
  acknowledge(count: number): void {
    this.confirm(count);
    this.entered.acknowledge(count);
  }

  /** The server has the first `count` frames: they are not sent again. */
  private confirm(count: number): void {
    const before = this.oldest;
    while (this.unacked[0] && this.unacked[0].n <= count) this.unacked.shift();
    if (this.oldest !== before) this.strikes = 0;
  }

  /** Forgets everything: the session is gone. */
  reset(): void {
    this.sent = 0;
    this.unacked = [];
    this.queue = [];
    this.entered.reset();
  }

  /** The client is registered again: sends what did not arrive, then the queue. */
  resume(answer: ResumeAnswer | undefined): void {
    this.numbered = answer !== undefined;
    this.live = true;
    if (answer) {
      this.largest = answer.largest ?? DEFAULT_LARGEST;
      this.largestFile = answer.largest_file ?? Infinity;
      this.confirm(answer.received);
      // After a reload of the page the server has counted frames that this page does not know of.
      this.sent = Math.max(this.sent, answer.received);
      for (const pending of this.unacked) this.transmit(pending.frame);
    } else {
      this.unacked = [];
      this.entered.reset();
    }
    for (const pending of this.queue.splice(0)) {
      // Another server may take less.
      if (pending.frame.length > this.largest) this.empty(pending);
      this.dispatch(pending);
    }
  }
}

/** Whether an event tells of a value that the frame before it sets. */
function isChange(body: object): boolean {
  return "name" in body && String(body.name).endsWith("change");
}

/** A frame, or the text of the error about what has none. */
function encoded(action: number, body: object): Uint8Array<ArrayBuffer> | string {
  try {
    return encodeMessage(action, body);
  } catch (error) {
    return `a message cannot be sent: ${errorText(error)}`;
  }
}
