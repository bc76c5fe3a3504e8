/** Bytes of one WebSocket message <-> messages. Knows frames and extension types, nothing about controls. */

import { decode, encode } from "./msgpack.js";
import { Duration, FRAME_CONTROL, FRAME_DATA, FRAME_SEQUENCED, isMap, Moment, TimeOfDay } from "./protocol.js";
import type { Message } from "./protocol.js";

export type Frame =
  | { kind: "control"; seq: number | null; ack: number; message: Message | null; patience?: number }
  | { kind: "data"; channel: number; payload: Uint8Array };

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** ISO text to a local `Date`; a plain date means local midnight, not midnight in Greenwich. */
export function parseDateTime(iso: string): Date {
  return new Date(iso.length > 10 ? iso : `${iso}T00:00`);
}

/** A `Date` as local day and hour, without a time zone: what the user has chosen is the same on any server. */
function localText(date: Date): string {
  const padded = (part: number, digits = 2): string => String(part).padStart(digits, "0");
  const day = [padded(date.getFullYear(), 4), padded(date.getMonth() + 1), padded(date.getDate())];
  return `${day.join("-")}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part)).join(":")}`;
}

function parseTime(value: string): TimeOfDay {
  const [hour, minute] = value.split(":");
  return new TimeOfDay(Number(hour ?? 0), Number(minute ?? 0));
}

/** What the server sends besides, types 0 and 4, this client never does. */
function encodeExtension(value: object): [number, Uint8Array] | undefined {
  if (value instanceof Date) return [1, utf8.encode(value instanceof Moment ? value.toISOString().replace("Z", "+00:00") : localText(value))];
  if (value instanceof TimeOfDay) return [2, utf8.encode(`${value.hour}:${value.minute}`)];
  if (value instanceof Duration) return [3, utf8.encode(String(value.microseconds))];
  return undefined;
}

function decodeExtension(type: number, data: Uint8Array): unknown {
  const said = text.decode(data);
  switch (type) {
    case 1:
      return parseDateTime(said);
    case 2:
      return parseTime(said);
    case 3:
      return new Duration(Number(said));
    case 4:
      return said;
    default:
      return null;
  }
}

function decodeMessage(payload: Uint8Array): Message | null {
  const value: unknown = decode(payload, decodeExtension);
  if (!Array.isArray(value) || typeof value[0] !== "number" || !isMap(value[1])) return null;
  return { action: value[0], body: value[1] };
}

/** One WebSocket message; `null` when it is of a type that this client does not know or is broken. */
export function decodeFrame(data: ArrayBuffer | Uint8Array): Frame | null {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === FRAME_CONTROL) {
    const message = decodeMessage(bytes.subarray(1));
    return message && { kind: "control", seq: null, ack: 0, message };
  }
  if (bytes[0] === FRAME_SEQUENCED && bytes.length >= 9) {
    // A single byte is no message: so many seconds may pass before the next one, a large one, is there.
    const message = bytes.length > 10 ? decodeMessage(bytes.subarray(9)) : null;
    const patience = bytes.length === 10 ? (bytes[9] ?? 0) : 0;
    return { kind: "control", seq: view.getUint32(1, true), ack: view.getUint32(5, true), message, patience };
  }
  if (bytes[0] === FRAME_DATA && bytes.length >= 5) {
    return { kind: "data", channel: view.getUint32(1, true), payload: bytes.slice(5) };
  }
  return null;
}

export function encodeMessage(action: number, body: object): Uint8Array<ArrayBuffer> {
  const payload = encode([action, body], encodeExtension);
  const frame = new Uint8Array(payload.length + 1);
  frame[0] = FRAME_CONTROL;
  frame.set(payload, 1);
  return frame;
}

export function encodeData(channel: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(payload.length + 5);
  frame[0] = FRAME_DATA;
  new DataView(frame.buffer).setUint32(1, channel, true);
  frame.set(payload, 5);
  return frame;
}

/** Tells the server that everything up to `seq` has been applied; with a `promise`, a sign of life that asks for one. */
export function encodeAck(seq: number, promise?: number): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(promise === undefined ? 5 : 6);
  if (promise !== undefined) frame[5] = promise;
  frame[0] = FRAME_SEQUENCED;
  new DataView(frame.buffer).setUint32(1, seq, true);
  return frame;
}
