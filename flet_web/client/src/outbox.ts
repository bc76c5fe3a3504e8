/**
 * What this client has sent and the server has not confirmed, and what waits for a connection.
 *
 * `sent` counts the control frames of this session after the registration; frame n stays in `unacked` until the server has
 * confirmed n. With a server that confirms nothing (the official one) only the queue exists.
 */

import { encodeMessage } from "./codec.js";
import { isMap, UPDATE_CONTROL_PROPS } from "./protocol.js";
import type { ResumeAnswer } from "./protocol.js";

interface Pending {
  frame: Uint8Array<ArrayBuffer>;
  /** `id.property` of each value the frame sets. */
  values: string[];
  n: number;
}

export class Outbox {
  sent = 0;
  private unacked: Pending[] = [];
  private queue: Pending[] = [];
  private numbered = false;
  private live = false;
  private readonly transmit: (frame: Uint8Array<ArrayBuffer>) => boolean;

  constructor(transmit: (frame: Uint8Array<ArrayBuffer>) => boolean) {
    this.transmit = transmit;
  }

  push(action: number, body: object): void {
    const pending: Pending = { frame: encodeMessage(action, body), values: valuesOf(action, body), n: 0 };
    if (this.live) this.dispatch(pending);
    else this.queue.push(pending);
  }

  private dispatch(pending: Pending): void {
    pending.n = ++this.sent;
    if (this.numbered) this.unacked.push(pending);
    this.transmit(pending.frame);
  }

  /** The connection is gone: from now on things wait. */
  pause(): void {
    this.live = false;
  }

  /** The server has processed the first `count` frames. */
  acknowledge(count: number): void {
    while (this.unacked[0] && this.unacked[0].n <= count) this.unacked.shift();
  }

  /** Forgets everything: the session that it speaks of is gone. */
  reset(): void {
    this.sent = 0;
    this.unacked = [];
    this.queue = [];
  }

  /** Registered: sends again what did not arrive, then what has waited. */
  resume(answer: ResumeAnswer | undefined): void {
    this.numbered = answer !== undefined;
    this.live = true;
    if (answer) {
      this.acknowledge(answer.received);
      // After a reload of the page the server has counted frames that this page does not know of.
      this.sent = Math.max(this.sent, answer.received);
      for (const pending of this.unacked) this.transmit(pending.frame);
    } else {
      this.unacked = [];
    }
    for (const pending of this.queue.splice(0)) this.dispatch(pending);
  }

  /** Does a newer value of this property, set by the user, wait for the server's confirmation? */
  holds(id: number, prop: string): boolean {
    const key = `${id}.${prop}`;
    return [...this.unacked, ...this.queue].some((pending) => pending.values.includes(key));
  }
}

function valuesOf(action: number, body: object): string[] {
  if (action !== UPDATE_CONTROL_PROPS || !("id" in body) || !("props" in body) || !isMap(body.props)) return [];
  return Object.keys(body.props).map((prop) => `${String(body.id)}.${prop}`);
}
