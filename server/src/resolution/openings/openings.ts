/**
 * Opening phrases of paragraphs: which phrase of the table stands at the start of a text, with its sequel word
 * (`Also requests`, `Recalling further`). Phrases are looked up word by word in a tree, longest first.
 */

import type { Span } from '../../text/span';
import { foldWord } from '../../text/words';
import type { Opening } from '../model';
import { type OpeningKind, type Sequel, withSequel } from './also-further';
import { type OpeningRow, operativeOpenings, preambularOpenings } from './opening-table';

/** An opening found at the start of a paragraph. */
export interface FoundOpening extends Opening {
  readonly kind: OpeningKind;
}

/** A phrase of the table: `requests`, with how often it opens a paragraph alone, with "also", with "further". */
export interface OpeningPhrase {
  /** Lower case, without its sequel word. */
  readonly phrase: string;
  readonly kind: OpeningKind;
  readonly counts: { readonly alone: number; readonly also: number; readonly further: number };
}

const phrase =
  (kind: OpeningKind) =>
  ([words, alone, also, further]: OpeningRow): OpeningPhrase => ({
    phrase: words,
    kind,
    counts: { alone, also, further },
  });

/** The phrases of the table, the most frequent first. */
export const openingPhrases: readonly OpeningPhrase[] = [
  ...preambularOpenings.map(phrase('preambular')),
  ...operativeOpenings.map(phrase('operative')),
];

/** The phrase as it opens a paragraph: `Also requests`, `Recalling further`, `Noting with concern also`. */
export const phraseWithSequel = ({ phrase: words, kind }: OpeningPhrase, sequel?: Sequel): string =>
  withSequel(words, kind, sequel);

interface Branch {
  readonly next: Map<string, Branch>;
  leaf?: OpeningPhrase;
}

const tree = openingPhrases.reduce<Branch>(plant, { next: new Map() });

function plant(root: Branch, leaf: OpeningPhrase): Branch {
  let branch = root;
  for (const word of leaf.phrase.split(' ')) {
    const next: Branch = branch.next.get(word) ?? { next: new Map() };
    branch.next.set(word, next);
    branch = next;
  }
  branch.leaf ??= leaf;
  return root;
}

/**
 * The opening of the table that stands at `offset`, where a paragraph's words begin; undefined where none does.
 * With asterisks around the words (`*Recalling*`), they are the opening, in the table or not.
 */
export function openingAt(text: string, offset: number, end: number): FoundOpening | undefined {
  if (text.charCodeAt(offset) === ASTERISK) return italicOpening(text, offset, end);
  return lookUp(text, offset, end, false);
}

const ASTERISK = 42;
/** Longer italics are a title or an emphasis. */
const LONGEST = 120;

function italicOpening(text: string, offset: number, end: number): FoundOpening | undefined {
  const start = offset + 1;
  const close = text.slice(start, Math.min(end, start + LONGEST)).indexOf('*');
  if (close < 0) return lookUp(text, start, end, false);
  if (close === 0) return undefined;
  const span = { start, end: start + (text[start + close - 1] === ',' ? close - 1 : close) };
  const words = text.slice(span.start, span.end);
  if (!/^\p{Lu}/u.test(words) || /[\n.;:*]/.test(words)) return undefined;
  const found = lookUp(text, span.start, span.end, true);
  if (found && found.span.end === span.end) return found;
  return unlisted(span, words);
}

/** Italics that the table doesn't hold: `Recalling with deep gratitude`, `Again calls upon`. */
function unlisted(span: Span, words: string): FoundOpening | undefined {
  const all = words.split(/\s+/).map(foldWord);
  const sequelAt = all.findIndex((word) => word === 'also' || word === 'further');
  const sequel = all[sequelAt] as 'also' | 'further' | undefined;
  const bare = all.filter((_, index) => index !== sequelAt);
  const kind = kindOf(bare);
  if (!kind) return undefined;
  return { span, phrase: bare.join(' '), ...(sequel && { sequel }), italic: true, kind };
}

const PREAMBULAR_FORM = /^(?:[\p{L}-]{2,}ing|\p{L}+ed|aware|conscious|mindful|desirous|anxious|cognizant)$/u;
const OPERATIVE_FORM = /^[\p{L}-]{2,}[^s\P{L}]s$/u;
// "Deeply", "Again": words that come before the verb
const ADVERB = /(?:ly|again|once|also|further|and)$/;

function kindOf(words: readonly string[]): OpeningKind | undefined {
  const verb = words.find((word) => !ADVERB.test(word)) ?? '';
  if (PREAMBULAR_FORM.test(verb)) return 'preambular';
  return OPERATIVE_FORM.test(verb) ? 'operative' : undefined;
}

function lookUp(text: string, offset: number, end: number, italic: boolean): FoundOpening | undefined {
  let branch = tree;
  let sequel: 'also' | 'further' | undefined;
  let found:
    | { readonly leaf: OpeningPhrase; readonly end: number; readonly sequel: typeof sequel }
    | undefined;
  for (const word of firstWords(text, offset, end)) {
    const next = branch.next.get(word.folded);
    if (!next && !sequel && (word.folded === 'also' || word.folded === 'further')) {
      if (found && !isSequel(text, word, found.leaf)) break;
      sequel = word.folded;
      if (found) found = { ...found, end: word.end, sequel };
      continue;
    }
    if (!next) break;
    branch = next;
    if (branch.leaf) found = { leaf: branch.leaf, end: word.end, sequel };
  }
  if (!found || !/\p{Lu}/u.test(text.charAt(offset))) return undefined;
  const { leaf } = found;
  return {
    span: { start: offset, end: found.end },
    phrase: leaf.phrase,
    ...(found.sequel && { sequel: found.sequel }),
    italic,
    kind: leaf.kind,
  };
}

/** After an operative verb, "further" is one only before "that" or "to": not in `Encourages further efforts`. */
const isSequel = (text: string, word: Span & { folded: string }, { kind }: OpeningPhrase): boolean =>
  kind === 'preambular' ||
  word.folded === 'also' ||
  /^ (?:that|to) /.test(text.slice(word.end, word.end + 6));

const MOST_WORDS = 9;
// "Recalling"
const WORD = /[^\s*,.;:()[\]"\u201C\u201D]+/y;

function* firstWords(text: string, offset: number, end: number): Generator<Span & { folded: string }> {
  let at = offset;
  for (let count = 0; count < MOST_WORDS && at < end; count++) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match || at + match[0].length > end) return;
    const wordEnd = at + match[0].length;
    yield { start: at, end: wordEnd, folded: foldWord(match[0]) };
    if (text.charCodeAt(wordEnd) !== 32 && text.charCodeAt(wordEnd) !== 0xa0) return;
    at = wordEnd + 1;
  }
}
