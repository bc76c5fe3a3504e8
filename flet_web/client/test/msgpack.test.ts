import { decode as decodeReference, encode as encodeReference, ExtData, ExtensionCodec } from "@msgpack/msgpack";
import { expect, test } from "vitest";
import { decode, encode } from "../src/msgpack.js";
import { fromHex } from "./helpers.js";

/** Numbers on both sides of every length. */
const NUMBERS = [
  0, 1, 31, 32, 33, 127, 128, 255, 256, 65535, 65536, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER, -1, -31, -32, -33, -127, -128,
  -129, -32768, -32769, -(2 ** 31), -(2 ** 31) - 1, -(2 ** 32), Number.MIN_SAFE_INTEGER, 0.5, -1.25, 1e300, 2 ** 60, Infinity, -Infinity, NaN,
];
const LENGTHS = [0, 1, 15, 16, 31, 32, 33, 255, 256, 65535, 65536];
const TEXTS = ["", "ascii", "Grüße", "日本語", "👍🏽 done", "\uFEFFwith a mark", "\0", ...LENGTHS.map((n) => "a".repeat(n)), ...LENGTHS.map((n) => "é".repeat(n))];
const VALUES: unknown[] = [
  null, true, false, ...NUMBERS, ...TEXTS,
  ...LENGTHS.map((n) => new Uint8Array(n).fill(200)),
  ...LENGTHS.map((n) => Array.from({ length: n }, (_, i) => i)),
  ...LENGTHS.map((n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`key ${i}`, i]))),
  { a: [{ b: [[[]], {}, null] }, { c: { d: "e" } }], "": 1 },
];

const none = (): undefined => undefined;

/** One that knows no extension, the timestamps of MessagePack neither. */
class Bare extends ExtensionCodec {
  override tryToEncode(): null {
    return null;
  }
}

test("writes what another implementation writes", () => {
  for (const value of VALUES) {
    expect(Buffer.from(encode(value, none)).equals(Buffer.from(encodeReference(value, { extensionCodec: new Bare() }))), short(value)).toBe(true);
  }
});

test("reads what another implementation writes", () => {
  for (const value of VALUES) {
    const written = Buffer.from(encodeReference(value));
    expect(Buffer.from(encodeReference(decode(written, none))).equals(written), short(value)).toBe(true);
  }
});

test("reads numbers of every kind, also those that are longer than they need to be", () => {
  const kinds = {
    "cc07": 7, "cd0007": 7, "ce00000007": 7, "cf0000000000000007": 7, "d007": 7, "d0ff": -1, "d1ffff": -1, "d2ffffffff": -1,
    "d3ffffffffffffffff": -1, "d3fffffffeffffffff": -(2 ** 32) - 1, "ca3fc00000": 1.5, "cb3ff8000000000000": 1.5,
  };
  for (const [hex, value] of Object.entries(kinds)) expect(decode(fromHex(hex), none), hex).toBe(value);
});

test("extensions of every length have their type and their bytes", () => {
  for (const length of [0, 1, 2, 3, 4, 8, 16, 17, 255, 256, 65536]) {
    const data = new Uint8Array(length).fill(3);
    const read = (type: number, bytes: Uint8Array): unknown => [type, Buffer.from(bytes).toString("hex")];
    expect(decode(encodeReference(new ExtData(5, data)), read)).toEqual([5, "03".repeat(length)]);
    expect(decode(encode({}, () => [-2, data]), read)).toEqual([-2, "03".repeat(length)]);
    expect(decodeReference(encode({}, () => [5, data]))).toEqual(new ExtData(5, data));
  }
});

test("undefined is left out of maps, and is null in lists", () => {
  expect(decode(encode({ a: undefined, b: [undefined] }, none), none)).toEqual({ b: [null] });
});

test("half of a pair of surrogates becomes a replacement character", () => {
  expect(decode(encode("a\uD83D", none), none)).toBe("a\uFFFD");
});

test("what has no form of its own throws", () => {
  expect(() => encode([() => 0], none)).toThrow("function");
  expect(() => encode({ a: 1n }, none)).toThrow("bigint");
});

test("a message that is cut anywhere throws, and so does one that goes on", () => {
  const whole = encodeReference({ text: "x".repeat(40), list: [1, 300, -70000, 1.5, null], bytes: new Uint8Array(3), far: 2 ** 40, ä: "ö" });
  for (let end = 0; end < whole.length; end++) expect(() => decode(whole.subarray(0, end), none), `${end}`).toThrow();
  expect(() => decode(Uint8Array.from([...whole, 0]), none)).toThrow("after the end");
});

test("keys are texts or numbers, and none changes what a map is", () => {
  expect(() => decode(fromHex("81c001"), none)).toThrow("key");
  expect(() => decode(encodeReference(JSON.parse('{"__proto__": {}}')), none)).toThrow("key");
  expect(decode(fromHex("810102"), none)).toEqual({ 1: 2 });
  expect(() => decode(fromHex("c1"), none)).toThrow("0xc1");
});

function short(value: unknown): string {
  return JSON.stringify(value).slice(0, 40);
}
