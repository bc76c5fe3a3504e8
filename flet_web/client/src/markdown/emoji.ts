/** The names of emoji that GitHub knows. */

import { emojiNames } from "virtual:markdown-names/emoji";

const known = new Map(
  emojiNames.split("\n").flatMap((line) => {
    const [character = "", ...names] = line.split(" ");
    return names.map((name) => [name, character] as const);
  }),
);

export function emojiOf(name: string): string | undefined {
  return known.get(name);
}
