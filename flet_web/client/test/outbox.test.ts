import { expect, test } from "vitest";
import { decodeFrame } from "../src/codec.js";
import { Outbox } from "../src/outbox.js";
import { CONTROL_EVENT, INVOKE_METHOD, UPDATE_CONTROL_PROPS } from "../src/protocol.js";

const answer = (received: number): { v: number; seq: number; received: number; resumed: boolean } => ({ v: 1, seq: 0, received, resumed: true });

function outbox(): { box: Outbox; frames: Uint8Array[]; names: () => string[] } {
  const frames: Uint8Array[] = [];
  const box = new Outbox((frame) => frames.push(frame) > 0);
  const names = (): string[] =>
    frames.splice(0).map((bytes) => {
      const frame = decodeFrame(bytes);
      const name = frame?.kind === "control" && frame.message?.body["name"];
      return typeof name === "string" ? name : "update";
    });
  return { box, frames, names };
}

const event = (name: string): [number, object] => [CONTROL_EVENT, { target: 1, name, data: null }];

/** The user types into control 4. */
function enter(box: Outbox, value: string): void {
  const writes = box.entered.write(4, { value }, { value: "" });
  box.push(UPDATE_CONTROL_PROPS, { id: 4, props: { value } }, writes);
}

test("what the server would not take is not sent; a call is answered with the reason", () => {
  const { box, frames } = outbox();
  box.largest = 100;
  box.resume(undefined);
  box.push(UPDATE_CONTROL_PROPS, { id: 1, props: { value: "x".repeat(100) } });
  box.push(INVOKE_METHOD, { control_id: 1, call_id: "a", result: "x".repeat(100), error: null });
  expect(frames.length).toBe(1);
  const frame = decodeFrame(frames[0] ?? new Uint8Array());
  const body = frame?.kind === "control" ? frame.message?.body : undefined;
  expect(body).toMatchObject({ call_id: "a", result: null, error: expect.stringContaining("too large") as string });
});

test("waits for the registration, then sends in order", () => {
  const { box, names } = outbox();
  box.push(...event("a"));
  expect(names()).toEqual([]);
  box.resume(undefined);
  box.push(...event("b"));
  expect(names()).toEqual(["a", "b"]);
});

test("sends again exactly what the server has not processed", () => {
  const { box, names } = outbox();
  box.resume(answer(0));
  for (const name of ["a", "b", "c"]) box.push(...event(name));
  box.pause();
  box.push(...event("d"));
  names();
  box.resume(answer(1));
  expect(names()).toEqual(["b", "c", "d"]);
  expect(box.sent).toBe(4);
});

test("goes on counting where the server is after a reload", () => {
  const { box } = outbox();
  box.resume(answer(57));
  box.push(...event("a"));
  expect(box.sent).toBe(58);
});

test("holds a user's value against what the server has settled before it had that", () => {
  const { box } = outbox();
  box.resume(answer(0));
  enter(box, "x");
  box.pause();
  // The server has it by now, but sends again what it said before.
  box.resume(answer(1));
  box.acknowledge(0);
  expect(box.entered.holds(4, "value")).toBe(true);
  box.acknowledge(1);
  expect(box.entered.holds(4, "value")).toBe(false);
});

test("holds a user's value until it is confirmed", () => {
  const { box } = outbox();
  box.resume(answer(0));
  enter(box, "x");
  expect([box.entered.holds(4, "value"), box.entered.holds(4, "label")]).toEqual([true, false]);
  box.acknowledge(1);
  expect(box.entered.holds(4, "value")).toBe(false);
});

test("what the other side refuses by closing the connection is not sent again for ever", () => {
  const { box, frames } = outbox();
  box.resume(answer(0));
  box.push(UPDATE_CONTROL_PROPS, { id: 1, props: { value: "x".repeat(200) } });
  box.push(...event("after"));
  expect(box.pause(1009)).toBe(true);
  expect(box.largest).toBeLessThan(230);
  frames.splice(0);
  box.resume(answer(0));
  expect(frames.map((frame) => frame.length < 60)).toEqual([true, true]);
  expect(box.sent).toBe(2);
});

test("a frame at which the connection ends again and again is given up; one that waits for a network is not", () => {
  const ends = (code: number): boolean[] => {
    const { box } = outbox();
    box.resume(answer(0));
    box.push(...event("a"));
    return Array.from({ length: 5 }, () => {
      const given = box.pause(code);
      box.resume(answer(0));
      return given;
    });
  };
  expect(ends(1008).filter(Boolean).length).toBe(1);
  expect(ends(1006).filter(Boolean).length).toBe(0);
});

test("what has no form on the wire is refused, and a call is answered with the reason", () => {
  const { box, frames } = outbox();
  box.resume(answer(0));
  expect(box.push(CONTROL_EVENT, { target: 1, name: "a", data: Symbol("x") })).toBeDefined();
  expect(frames.length).toBe(0);
  box.push(INVOKE_METHOD, { control_id: 1, call_id: "a", result: Symbol("x"), error: null });
  expect(frames.length).toBe(1);
});
