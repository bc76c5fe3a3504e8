/**
 * Three-way merge of a text: what the server has made of `base`, and what the user has made of it meanwhile.
 *
 *     base   "hello"      theirs ""     mine "hellobye"   ->  "bye"
 *     base   "1212"       theirs "12/12"   mine "12125"   ->  "12/125"
 *
 * Both are compared with the base, character by character. Where only one side has changed something, that counts; where both
 * have, what the user has typed. At the same place the text of the server comes first, and once if both have put it there.
 */

/** `before[i]` was put in front of character i of the base (or at its end), `at[i]` stands in its place: nothing if it is gone. */
interface Edits {
  before: string[];
  at: string[];
}

/** `base[from]` to `base[to - 1]` have become `text`. */
interface Change {
  from: number;
  to: number;
  text: string[];
}

/** Two texts of which more differs are not compared character by character. */
const MOST_CELLS = 250_000;

export function mergeText(base: string, theirs: string, mine: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  // Not code units: no half of an emoji is left over.
  const characters = Array.from(base);
  const [server, user] = [edits(characters, Array.from(theirs)), edits(characters, Array.from(mine))];
  let result = "";
  for (let i = 0; i <= characters.length; i++) {
    result += both(server.before[i] ?? "", user.before[i] ?? "");
    result += (user.at[i] === characters[i] ? server.at[i] : user.at[i]) ?? "";
  }
  return result;
}

function both(theirs: string, mine: string): string {
  return mine.startsWith(theirs) ? mine : theirs + mine;
}

function edits(base: string[], next: string[]): Edits {
  const result: Edits = { before: Array<string>(base.length + 1).fill(""), at: [...base] };
  for (const { from, to, text } of changes(base, next)) {
    const oneByOne = text.length === to - from;
    if (!oneByOne) result.before[from] = text.join("");
    for (let i = from; i < to; i++) result.at[i] = oneByOne ? (text[i - from] ?? "") : "";
  }
  return result;
}

/** What turns `base` into `next`: the parts that are in no longest common subsequence. */
function changes(base: string[], next: string[]): Change[] {
  const most = Math.min(base.length, next.length);
  let head = 0;
  while (head < most && base[head] === next[head]) head++;
  let tail = 0;
  while (tail < most - head && base[base.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  const [to, end] = [base.length - tail, next.length - tail];
  const [rows, columns] = [to - head, end - head];
  if (rows * columns === 0 || rows * columns > MOST_CELLS) return [{ from: head, to, text: next.slice(head, end) }];
  const length = commonLengths(base.slice(head, to), next.slice(head, end));
  const found: Change[] = [];
  let change: Change | null = null;
  for (let [i, j] = [0, 0]; i < rows || j < columns; ) {
    if (i < rows && j < columns && base[head + i] === next[head + j]) {
      change = null;
      [i, j] = [i + 1, j + 1];
      continue;
    }
    if (!change) found.push((change = { from: head + i, to: head + i, text: [] }));
    if (j === columns || (i < rows && length(i + 1, j) >= length(i, j + 1))) change.to = head + ++i;
    else change.text.push(next[head + j++] ?? "");
  }
  return found;
}

/** How long the longest common subsequence of the rests from i and j on is. */
function commonLengths(a: string[], b: string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
