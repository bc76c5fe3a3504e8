/**
 * A description of elements, and how a place in the page follows it. Elements are made one by one, never from HTML text, so that
 * nothing in a Markdown text becomes markup. What has not changed stays the same node: its selection and its scroll place too.
 */

export type Child = View | string;

export interface View {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Child[];
  /** Draws what is inside by itself, again when `key` changes. */
  readonly paint?: { readonly key: string; readonly draw: (element: HTMLElement) => void };
}

/** The children of `parent` show `old`, and are to show `now`. */
export function morph(parent: Element, old: readonly Child[], now: readonly Child[]): void {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const rest = Math.min(old.length, now.length) - start;
  while (end < rest && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [oldEnd, nowEnd] = [old.length - end, now.length - end];
  const after = parent.childNodes[oldEnd] ?? null;
  for (let at = start; at < nowEnd; at++) {
    const view = now[at] as Child;
    const node = at < oldEnd ? parent.childNodes[at] : undefined;
    if (!node) parent.insertBefore(build(view), after);
    else if (!patch(node, old[at] as Child, view)) node.replaceWith(build(view));
  }
  for (let extra = oldEnd - nowEnd; extra > 0; extra--) parent.childNodes[nowEnd]?.remove();
}

function build(view: Child): Node {
  if (typeof view === "string") return document.createTextNode(view);
  const element = document.createElement(view.tag);
  for (const [name, value] of Object.entries(view.attrs)) if (value !== undefined) element.setAttribute(name, value);
  if (view.paint) view.paint.draw(element);
  else element.append(...view.children.map(build));
  return element;
}

/** Whether a node could be brought from one view to the other. */
function patch(node: ChildNode, old: Child, now: Child): boolean {
  if (old === now) return true;
  if (typeof now === "string" || typeof old === "string") {
    if (!(node instanceof Text) || typeof now !== "string" || typeof old !== "string") return false;
    retype(node, old, now);
    return true;
  }
  if (old.tag !== now.tag || !old.paint !== !now.paint || !(node instanceof HTMLElement)) return false;
  for (const name of new Set([...Object.keys(old.attrs), ...Object.keys(now.attrs)])) {
    const value = now.attrs[name];
    if (value === old.attrs[name]) continue;
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, value);
  }
  if (!now.paint) morph(node, old.children, now.children);
  else if (now.paint.key !== old.paint?.key) now.paint.draw(node);
  return true;
}

/** Changes what differs of a text: a selection in what is before it stays. */
function retype(node: Text, old: string, now: string): void {
  const least = Math.min(old.length, now.length);
  let same = 0;
  while (same < least && old[same] === now[same]) same++;
  node.replaceData(same, old.length - same, now.slice(same));
}
