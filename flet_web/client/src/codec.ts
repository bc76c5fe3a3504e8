/** Bytes of one WebSocket message <-> messages. Knows frames and extension types, nothing about controls. */

import { Decoder, Encoder, ExtensionCodec } from "@msgpack/msgpack";
import { Duration, FRAME_CONTROL, FRAME_DATA, FRAME_SEQUENCED, isMap, TimeOfDay } from "./protocol.js";
import type { Message } from "./protocol.js";

export type Frame =
  | { kind: "control"; seq: number | null; ack: number; message: Message | null }
  | { kind: "data"; channel: number; payload: Uint8Array };

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** ISO text to a local `Date`; a plain date means local midnight, not midnight in Greenwich. */
export function parseDateTime(iso: string): Date {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(iso);
}

function parseTime(value: string): TimeOfDay {
  const [hour, minute] = value.split(":");
  return new TimeOfDay(Number(hour ?? 0), Number(minute ?? 0));
}

const extensions = new ExtensionCodec();
extensions.register({
  type: 1,
  encode: (v) => (v instanceof Date ? utf8.encode(v.toISOString().replace("Z", "+00:00")) : null),
  decode: (data) => parseDateTime(text.decode(data)),
});
extensions.register({
  type: 2,
  encode: (v) => (v instanceof TimeOfDay ? utf8.encode(`${v.hour}:${v.minute}`) : null),
  decode: (data) => parseTime(text.decode(data)),
});
extensions.register({
  type: 3,
  encode: (v) => (v instanceof Duration ? utf8.encode(String(v.microseconds)) : null),
  decode: (data) => new Duration(Number(text.decode(data))),
});
extensions.register({ type: 4, encode: () => null, decode: (data) => text.decode(data) });
extensions.register({ type: 0, encode: () => null, decode: () => null });

const decoder = new Decoder({ extensionCodec: extensions });
const encoder = new Encoder({ extensionCodec: extensions, ignoreUndefined: true });

function decodeMessage(payload: Uint8Array): Message | null {
  const value: unknown = decoder.decode(payload);
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
    const message = bytes.length > 9 ? decodeMessage(bytes.subarray(9)) : null;
    return { kind: "control", seq: view.getUint32(1, true), ack: view.getUint32(5, true), message };
  }
  if (bytes[0] === FRAME_DATA && bytes.length >= 5) {
    return { kind: "data", channel: view.getUint32(1, true), payload: bytes.slice(5) };
  }
  return null;
}

export function encodeMessage(action: number, body: object): Uint8Array<ArrayBuffer> {
  const payload = encoder.encodeSharedRef([action, body]);
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

/** Tells the server that everything up to `seq` has been applied. */
export function encodeAck(seq: number): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(5);
  frame[0] = FRAME_SEQUENCED;
  new DataView(frame.buffer).setUint32(1, seq, true);
  return frame;
}
