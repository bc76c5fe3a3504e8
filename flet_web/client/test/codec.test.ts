import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeFrame, encodeAck, encodeData, encodeMessage, parseDateTime } from "../src/codec.js";
import { Duration, Moment, TimeOfDay } from "../src/protocol.js";
import { fromHex } from "./helpers.js";

interface Vector {
  name: string;
  frames: { hex: string; decoded: unknown }[];
}

/** A committed recording, and with FLET_VECTORS the whole collection. */
function vectors(): Vector[] {
  const folder = process.env["FLET_VECTORS"];
  const files = folder ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return ["test/fixtures/counter.json", ...files].map((file) => JSON.parse(readFileSync(file, "utf8")) as Vector);
}

/** The JSON form of the recordings, down to what the client makes of each value. */
function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplify);
  if (value instanceof Uint8Array) return { $bin: Buffer.from(value).toString("hex") };
  if (value instanceof Date || value instanceof TimeOfDay || value instanceof Duration) return "extension";
  if (value === Infinity) return { $float: "inf" };
  if (value === null || typeof value !== "object") return value;
  const map = value as Record<string, unknown>;
  if ("$ext" in map) return { 0: null, 4: Buffer.from(String(map["$hex"]), "hex").toString() }[Number(map["$ext"])] ?? (map["$ext"] === 0 ? null : "extension");
  if (Array.isArray(map["$map"])) return Object.fromEntries((map["$map"] as [unknown, unknown][]).map(([k, v]) => [String(k), simplify(v)]));
  return Object.fromEntries(Object.entries(map).map(([k, v]) => [k, simplify(v)]));
}

describe("recorded frames", () => {
  for (const { name, frames } of vectors()) {
    test(name, () => {
      for (const { hex, decoded } of frames) {
        const frame = decodeFrame(fromHex(hex));
        if (frame?.kind === "data") {
          expect({ $channel: frame.channel, $hex: Buffer.from(frame.payload).toString("hex") }).toEqual(decoded);
        } else {
          expect(simplify([frame?.message?.action, frame?.message?.body])).toEqual(simplify(decoded));
        }
      }
    });
  }
});

test("extension types survive a round trip", () => {
  const body = { at: new Date("2024-05-06T07:08:09Z"), time: new TimeOfDay(7, 5), span: new Duration(3_690_000_000) };
  const frame = decodeFrame(encodeMessage(4, body));
  expect(frame?.kind === "control" && frame.message).toEqual({ action: 4, body });
});

test("a plain date is local midnight", () => {
  expect(parseDateTime("2024-01-02")).toEqual(new Date(2024, 0, 2));
});

test("a date without a time zone is the same day and hour here", () => {
  expect(parseDateTime("2024-01-02T03:04:05")).toEqual(new Date(2024, 0, 2, 3, 4, 5));
  const frame = encodeMessage(4, { at: new Date(2024, 0, 2) });
  expect(new TextDecoder().decode(frame)).toContain("2024-01-02T00:00:00");
  const moment = encodeMessage(4, { at: new Moment("2024-01-02T03:04:05.006Z") });
  expect(new TextDecoder().decode(moment)).toContain("2024-01-02T03:04:05.006+00:00");
});

test("a sequenced frame carries numbers, with or without a message", () => {
  const message = encodeMessage(2, { id: 1, patch: [] }).subarray(1);
  const head = [2, 7, 0, 0, 0, 3, 0, 0, 0];
  expect(decodeFrame(Uint8Array.from([...head, ...message]))).toMatchObject({ seq: 7, ack: 3, message: { action: 2 } });
  expect(decodeFrame(Uint8Array.from(head))).toEqual({ kind: "control", seq: 7, ack: 3, message: null, patience: 0 });
});

test("acknowledgements and data frames are little endian", () => {
  expect([...encodeAck(258)]).toEqual([2, 2, 1, 0, 0]);
  expect([...encodeData(1, Uint8Array.of(9))]).toEqual([1, 1, 0, 0, 0, 9]);
});

test("unknown and empty frames are dropped", () => {
  expect(decodeFrame(new Uint8Array())).toBeNull();
  expect(decodeFrame(Uint8Array.of(9, 1))).toBeNull();
});
