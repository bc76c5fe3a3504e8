/** Names, codes and shapes of the wire protocol. The only place where its numbers are written down. */

import type { ControlNode } from "./tree.js";

export const FRAME_CONTROL = 0x00;
export const FRAME_DATA = 0x01;
export const FRAME_SEQUENCED = 0x02;

export const REGISTER_CLIENT = 1;
export const PATCH_CONTROL = 2;
export const CONTROL_EVENT = 3;
export const UPDATE_CONTROL_PROPS = 4;
export const INVOKE_METHOD = 5;
export const SESSION_CRASHED = 6;

export const PAGE_ID = 1;
export const SESSION_KEY = "_flet_session_id";

/** A time of day without a date: extension 2. */
export class TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  constructor(hour: number, minute: number) {
    this.hour = hour;
    this.minute = minute;
  }
}

/** A moment, which is told with its time zone. A plain `Date` is a day and an hour without one. */
export class Moment extends Date {}

/** A span of time: extension 3. */
export class Duration {
  readonly microseconds: number;
  constructor(microseconds: number) {
    this.microseconds = microseconds;
  }
}

/** Anything that a property can hold once it is in the tree. `Date` is extension 1. */
export type Value =
  null | boolean | number | string | Uint8Array | Date | TimeOfDay | Duration | ControlNode | Value[] | ValueMap;

export interface ValueMap {
  [key: string]: Value | undefined;
}

/** `{v: 1}` extension of REGISTER_CLIENT: what this client has, and what it has sent. */
export interface ResumeRequest {
  v: 1;
  seq: number;
  sent: number;
  /** That of the last answer: shows that this is the load of the page that has the session. */
  token: string;
}

export interface ResumeAnswer {
  v: number;
  seq: number;
  received: number;
  resumed: boolean;
  token?: string;
  /** Bytes of the largest message that the server takes. */
  largest?: number;
  /** Bytes of the largest file that may be uploaded to the app's server; null for any. */
  largest_file?: number | null;
  /** The server answers signs of life. */
  alive?: boolean;
}

export interface RegisterAnswer {
  session_id: string;
  page_patch: ValueMap;
  error: string;
  _resume?: ResumeAnswer;
}

export interface PatchBody {
  id: number;
  patch: Value[];
}

export interface InvokeBody {
  control_id: number;
  call_id: string;
  name: string;
  args?: ValueMap | null;
  timeout?: number | null;
}

/** A decoded control message: `[action, body]`. */
export interface Message {
  action: number;
  body: ValueMap;
}

export function isMap(value: unknown): value is ValueMap {
  if (value === null || typeof value !== "object") return false;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}
