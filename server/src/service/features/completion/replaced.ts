/** What stands after the cursor and is part of an item: in the middle of a word or title it is replaced, not doubled. */
import type { CompletionItem } from './item';
import type { WordsBefore } from './words-before';

/** Longer titles than this there are none. UTF-16. */
const WINDOW = 300;

/** The items with what they replace after the cursor. */
export function withReplaced<Item extends CompletionItem>(
  items: readonly Item[],
  text: string,
  { span }: WordsBefore,
): readonly Item[] {
  const after = /^[^\r\n]*/.exec(text.slice(span.end, span.end + WINDOW))?.[0] ?? '';
  if (after === '') return items;
  return items.map((item) => {
    const typed = text.slice(item.edit.span.start, span.end);
    const replaced = replacedAfter(item, typed, after);
    return replaced > 0 ? { ...item, replacedAfter: replaced } : item;
  });
}

function replacedAfter({ kind, edit }: CompletionItem, typed: string, after: string): number {
  const rest = edit.text.slice(commonStart(edit.text, typed));
  const word = REST_OF_WORD[kind].exec(after)?.[0].length ?? 0;
  return Math.max(word, repeated(rest, after));
}

/** What is left of the word, symbol or opening that the cursor stands in. */
const REST_OF_WORD: Readonly<Record<CompletionItem['kind'], RegExp>> = {
  continuation: /^[\p{L}\p{N}'’-]*/u,
  instrument: /^[\p{L}\p{N}'’-]*/u,
  address: /^[\p{L}\p{N}/.]*(?<!\.)/u,
  opening: /^\p{L}*(?:\*? ?|$)/u,
};

/** Where a phrase ends: at a mark, a note or the end of the line. */
const ENDED = /^\s*(?:$|[,;:.()"\u201D[\]])/;

/** How much of the text after the cursor the item says again, in whole words; a part of it only up to where it ends. */
function repeated(rest: string, after: string): number {
  let length = commonStart(rest, after);
  if (length < rest.trimEnd().length && !ENDED.test(after.slice(length))) return 0;
  while (
    length > 0 &&
    /[\p{L}\p{N}]/u.test(after[length - 1] ?? '') &&
    /[\p{L}\p{N}]/u.test(after[length] ?? '')
  )
    length--;
  return length;
}

/** How many characters two texts begin with alike, whatever their case. UTF-16. */
function commonStart(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
