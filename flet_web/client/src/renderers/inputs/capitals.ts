/** TextCapitalization: which letters of a typed text become capital ones. */

const RULES: Record<string, RegExp> = {
  characters: /^.*$/s,
  words: /(?<!\S)\S/gu,
  sentences: /(?<=^\s*|[.!?]\s+)\p{L}/gu,
};

export function capitalize(text: string, rule: string): string {
  const letters = RULES[rule];
  return letters ? text.replace(letters, (found) => found.toUpperCase()) : text;
}
