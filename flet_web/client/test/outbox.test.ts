import { expect, test } from "vitest";
import { decodeFrame } from "../src/codec.js";
import { Outbox } from "../src/outbox.js";
import { CONTROL_EVENT, UPDATE_CONTROL_PROPS } from "../src/protocol.js";

const answer = (received: number): { v: number; seq: number; received: number; resumed: boolean } => ({ v: 1, seq: 0, received, resumed: true });

function outbox(): { box: Outbox; names: () => string[] } {
  const frames: Uint8Array[] = [];
  const box = new Outbox((frame) => frames.push(frame) > 0);
  const names = (): string[] =>
    frames.splice(0).map((bytes) => {
      const frame = decodeFrame(bytes);
      const name = frame?.kind === "control" && frame.message?.body["name"];
      return typeof name === "string" ? name : "update";
    });
  return { box, names };
}

const event = (name: string): [number, object] => [CONTROL_EVENT, { target: 1, name, data: null }];

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

test("holds a user's value until it is confirmed", () => {
  const { box } = outbox();
  box.resume(answer(0));
  box.push(UPDATE_CONTROL_PROPS, { id: 4, props: { value: "x" } });
  expect([box.holds(4, "value"), box.holds(4, "label")]).toEqual([true, false]);
  box.acknowledge(1);
  expect(box.holds(4, "value")).toBe(false);
});
