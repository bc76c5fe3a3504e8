import { expect, test } from "vitest";
import { Entered } from "../src/entered.js";
import { mergeText } from "../src/renderers/shared/merge.js";

/** Someone types into control 4; each text is a frame of its own. */
function typist(): { entered: Entered; type: (text: string) => void; event: () => void; server: (applied: number, text: string) => string } {
  const entered = new Entered();
  let [shown, frame] = ["", 0];
  const write = (text: string): void => {
    const writes = entered.write(4, { value: text }, { value: shown }, mergeText);
    shown = text;
    entered.sent(++frame, writes, false);
  };
  return {
    entered,
    type: write,
    event: () => {
      entered.sent(++frame, [], true);
    },
    server: (applied, text) => {
      entered.acknowledge(applied);
      const result = entered.resolve(4, "value", text);
      if (typeof result === "string") shown = result;
      if (entered.untold(4, "value")) write(shown);
      return shown;
    },
  };
}

test("what the server sets replaces what it knew; what was typed since stays", () => {
  const { type, event, server, entered } = typist();
  type("hello");
  event();
  type("hellob");
  type("hellobye");
  expect(server(2, "")).toBe("bye");
  // It is told of that in frame 5, and has the last word when it knows all.
  expect(server(5, "BYE")).toBe("BYE");
  expect(entered.holds(4, "value")).toBe(false);
});

test("reactions to what is no longer there are passed over until the server knows the merged text", () => {
  const { type, server } = typist();
  for (const text of ["12", "12x", "12x3", "12x34"]) type(text);
  expect(server(2, "12")).toBe("1234");
  expect(server(3, "12")).toBe("1234");
  expect(server(4, "12")).toBe("1234");
  expect(server(5, "1234 ok")).toBe("1234 ok");
});

test("but not what it sets for another event", () => {
  const { type, event, server } = typist();
  type("a");
  event();
  type("ab");
  event();
  type("abc");
  expect(server(2, "")).toBe("bc");
  expect(server(4, "")).toBe("c");
});

test("a value that nobody types is not merged: the later intention counts", () => {
  const entered = new Entered();
  entered.sent(1, entered.write(4, { value: true }, { value: false }), false);
  expect(entered.resolve(4, "value", false)).toBe(undefined);
  entered.acknowledge(1);
  expect(entered.resolve(4, "value", false)).toBe(false);
});

test("values of messages that will never be confirmed hold nothing back", () => {
  const entered = new Entered();
  const writes = entered.write(4, { value: "a" }, {});
  expect(entered.holds(4, "value")).toBe(true);
  entered.forget(writes);
  expect(entered.holds(4, "value")).toBe(false);
});
