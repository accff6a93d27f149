/** Rows of a list that a reader can tell apart: one for each way on, and what differs between them to be seen. */
import { LONGEST_LABEL, shortened } from './continuation-items';
import type { CompletionItem } from './item';

/** The items, those that only carry another one further left out, with labels that differ. */
export function toldApart(items: readonly CompletionItem[]): readonly CompletionItem[] {
  const rows = items.filter((item, rank) => !items.slice(0, rank).some((other) => isSameWay(other, item)));
  const continuing = rows.filter(({ kind }) => kind === 'continuation').map(({ edit }) => edit.text);
  return rows.map((item) =>
    item.kind === 'continuation' ? { ...item, label: labelOf(item.edit.text, continuing) } : item,
  );
}

/** Whether one of two continuations from the same paragraph begins with the other. */
function isSameWay(one: CompletionItem, other: CompletionItem): boolean {
  if (one.kind !== 'continuation' || other.kind !== 'continuation') return false;
  const [a, b] = [one.places[0], other.places[0]];
  if (!a || a.document !== b?.document || a.paragraph !== b.paragraph || a.from !== b.from) return false;
  return other.edit.text.startsWith(one.edit.text) || one.edit.text.startsWith(other.edit.text);
}

/** The beginning of the words; where another row begins with as much, the words from where it differs. */
function labelOf(text: string, rows: readonly string[]): string {
  const label = shortened(text);
  const head = label.indexOf(' \u2026 ');
  if (head < 0) return label;
  const shared = Math.max(0, ...rows.filter((row) => row !== text).map((row) => sharedWords(row, text)));
  if (shared < head) return label;
  const first = text.slice(0, text.indexOf(' ') + 1);
  const rest = text.slice(shared, shared + LONGEST_LABEL - first.length - 2);
  const isWhole = shared + rest.length >= text.length;
  return `${first}\u2026 ${isWhole ? rest : `${rest.replace(/\s+\S*$/, '')} \u2026`}`;
}

/** Where the last word begins up to which two texts are alike. UTF-16. */
function sharedWords(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length === other.length ? 0 : other.lastIndexOf(' ', length) + 1;
}
