/** Quotations of which it is known whether they are true: drawn from texts, changed, misplaced, and invented. */
import { shown } from '../../server/src/corpus/address';
import type { CorpusDocument, CorpusParagraph } from '../../server/src/corpus/model';
import { invention } from './inventions';
import type { Random } from './random';

export interface QuotationCase {
  readonly kind: 'true' | 'changed' | 'misplaced' | 'invented';
  /** As somebody may quote it. */
  readonly text: string;
  /** The words without what quoting has done to them; empty where words are left out with an ellipsis. */
  readonly words: string;
  /** The address that is claimed. */
  readonly address?: string;
  /** Where the words were drawn. */
  readonly from?: { readonly document: CorpusDocument; readonly ref: string };
}

interface Source {
  readonly document: CorpusDocument;
  readonly paragraph: CorpusParagraph;
}

const QUOTED: ReadonlySet<string> = new Set(['front', 'closing', 'heading', 'enacting']);
/** Fewer words are not told apart from others. */
const SHORTEST = 5;
const LONGEST = 60;

/** The paragraphs that can be quoted. */
export const sourcesIn = (documents: readonly CorpusDocument[]): Source[] =>
  documents.flatMap((document) =>
    document.paragraphs
      .filter(({ kind, text }) => !QUOTED.has(kind) && text.split(' ').length >= SHORTEST)
      .map((paragraph) => ({ document, paragraph })),
  );

/** A run of words of a paragraph, or all of it. */
function drawn(source: Source, random: Random, shortest = SHORTEST): string {
  const words = source.paragraph.text.split(' ');
  if (random.below(4) === 0 && words.length <= LONGEST) return words.join(' ');
  const most = Math.min(LONGEST, words.length) - shortest;
  const length = shortest + random.below(most + 1);
  const from = random.below(words.length - length + 1);
  return words.slice(from, from + length).join(' ');
}

export function trueQuotation(sources: readonly Source[], random: Random): QuotationCase {
  const source = random.one(sources) as Source;
  const words = drawn(source, random);
  const address = addressOf(source, random);
  return {
    kind: 'true',
    words,
    text: disguised(words, random),
    ...(address && { address }),
    from: { document: source.document, ref: source.paragraph.ref },
  };
}

/** The right address, as a symbol or with the paragraph; or none. */
function addressOf({ document, paragraph }: Source, random: Random): string | undefined {
  const where = random.below(3);
  if (where === 0) return undefined;
  return where === 1 ? document.id : placeIn(document, paragraph.ref);
}

/** An address as one would write it, without the file that a document of the user's is in. */
const placeIn = (document: CorpusDocument, ref: string): string =>
  shown({ ...document, origin: { kind: 'shipped' } }, ref);

/** What quoting does to a text, and what makes no difference. */
function disguised(words: string, random: Random): string {
  const changes: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => `\u201c${text}\u201d`,
    (text) => `"${text.replace(/[.,;:]$/, '')}."`,
    (text) => text.replace(/'/g, '\u2019'),
    (text) => text.replace(/ (\S+) /, '\n$1 '),
    (text) => text.replace(/ ([a-z]+) ([a-z]+) /, ' *$1* $2[^3] '),
    (text) => text.replace(/^(\p{Lu})(?=\p{L})/u, (letter) => `[${letter.toLowerCase()}]`),
    (text) => `... ${text} ...`,
    (text) => text.replace(/ ([a-z]+)$/, '\u00a0$1'),
  ];
  return (random.one(changes) ?? String)(words);
}

/** A quotation in which one word is exchanged, left out or put in. */
export function changedQuotation(sources: readonly Source[], random: Random): QuotationCase {
  const source = random.one(sources) as Source;
  const words = drawn(source, random).split(' ');
  const other =
    random.one((random.one(sources) as Source).paragraph.text.match(/\p{L}{2,}/gu) ?? ['not']) ?? 'not';
  const way = random.below(5);
  const at = way === 0 ? 1 + random.below(words.length - 2) : random.below(words.length);
  const marks = /^(\P{L}*).*?(\P{L}*)$/u.exec(words[at] ?? '');
  if (way === 0) words.splice(at, 1);
  else if (way === 1 && at > 0) words.splice(at, 0, other);
  else words[at] = `${marks?.[1] ?? ''}${other}${marks?.[2] ?? ''}`;
  const text = words.join(' ');
  return {
    kind: 'changed',
    words: text,
    text,
    from: { document: source.document, ref: source.paragraph.ref },
  };
}

/** A true quotation with the address of another paragraph. */
export function misplacedQuotation(sources: readonly Source[], random: Random): QuotationCase {
  const found = trueQuotation(sources, random);
  const other = random.one(sources) as Source;
  const ref = random.below(3) === 0 ? undefined : other.paragraph.ref;
  const address = ref === undefined ? other.document.id : placeIn(other.document, ref);
  return { ...found, kind: 'misplaced', address };
}

export function inventedQuotation(random: Random): QuotationCase {
  const words = invention(random);
  return { kind: 'invented', words, text: words };
}
