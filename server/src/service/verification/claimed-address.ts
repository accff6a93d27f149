/** The addresses that a text claims for its quotations: `GCM, para. 15 (h)`, `paragraph 5 of resolution 78/217`. */
import { shortName } from '../../corpus/address';
import { findDocument } from '../../corpus/document';
import { beginsAt, type FormsFrom, formsFrom } from '../../corpus/forms-by-first-word';
import { findMentions, instrumentTable } from '../../corpus/instruments';
import type { Corpus, CorpusDocument } from '../../corpus/model';
import { findCitations } from '../../resolution/citations/citations';
import { lowerBound } from '../../text/binary-search';
import { memoizeByObject } from '../../text/memoize';
import { type Span, slice } from '../../text/span';
import { type Word, wordsOf } from '../../text/words';
import { bareRefAt, isNamedBy, type NamedParagraphs, paragraphRefsIn } from './paragraph-refs';

export interface ClaimedAddress {
  readonly span: Span;
  /** As it is written: `GCM, para. 15 (h)`. */
  readonly text: string;
  /** The documents it may mean, by their numbers; none where the document is not loaded. */
  readonly documents: ReadonlySet<number>;
  /** The paragraphs it names; undefined where it names the whole document. */
  readonly paragraphs?: NamedParagraphs;
  /** Whether a document that it may mean has such a paragraph. */
  readonly exists: boolean;
}

/** Every address in a text, in order. */
export function claimedAddressesIn(corpus: Corpus, text: string): ClaimedAddress[] {
  const names = documentNamesIn(corpus, text);
  const refs = paragraphRefsIn(text);
  return names.map((name, at) => {
    const paragraphs = refsOf(text, name, names[at + 1]?.start ?? text.length, refs);
    const span = {
      start: Math.min(name.start, paragraphs?.start ?? name.start),
      end: Math.max(name.end, paragraphs?.end ?? name.end),
    };
    return {
      span,
      text: slice(text, span).replace(/\s+/g, ' '),
      documents: name.documents,
      ...(paragraphs && { paragraphs }),
      exists: isThere(corpus, name.documents, paragraphs),
    };
  });
}

/** The address that a text as a whole is; a text in which no document is named is the name of one not loaded. */
export function claimedAddress(corpus: Corpus, text: string): ClaimedAddress {
  const named = findDocument(corpus.documents, text.trim());
  const whole = { span: { start: 0, end: text.length }, text: text.trim() };
  if (named) return { ...whole, documents: new Set([corpus.documents.indexOf(named)]), exists: true };
  const [found] = claimedAddressesIn(corpus, text);
  return found ?? { ...whole, documents: new Set(), exists: false };
}

interface DocumentName extends Span {
  readonly documents: ReadonlySet<number>;
}

/** Where a text names documents, the longest names where several overlap. */
function documentNamesIn(corpus: Corpus, text: string): DocumentName[] {
  const words = wordsOf(text);
  const found = [
    ...symbolsIn(corpus, text),
    ...instrumentsIn(corpus, text, words),
    ...formsIn(corpus, text, words),
  ];
  const longestFirst = found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.documents.size - a.documents.size,
  );
  // A longer name that overlaps this one covers its first or its last letter.
  const covered = new Uint8Array(text.length);
  const kept = longestFirst.filter(({ start, end }) => {
    if (covered[start] || covered[end - 1]) return false;
    covered.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function symbolsIn(corpus: Corpus, text: string): DocumentName[] {
  return findCitations(text).flatMap(({ span, target }) =>
    target.kind === 'resolution' || target.kind === 'document'
      ? [{ ...span, documents: documentsOfSymbol(corpus, target.symbol) }]
      : [],
  );
}

function documentsOfSymbol({ documents }: Corpus, symbol: string | undefined): Set<number> {
  const found = symbol === undefined ? undefined : findDocument(documents, symbol);
  return new Set(found ? [documents.indexOf(found)] : []);
}

function instrumentsIn(corpus: Corpus, text: string, words: readonly Word[]): DocumentName[] {
  return findMentions(instrumentTable(corpus.instruments), text, words)
    .filter(({ span }) => isName(slice(text, span)))
    .map(({ span, instrument }) => ({
      ...span,
      documents: documentsOfSymbol(corpus, instrument.symbol?.split(',')[0]),
    }));
}

/** "Protection of migrants" may be words of the text; a name is longer, or has its own capitals. */
const isName = (words: string): boolean => words.split(/\s+/).length > 3 || !/\s[a-z]{4}/.test(words);

interface NamedDocument {
  readonly text: string;
  readonly document: number;
  /** Whether its capitals count: `GCM`. */
  readonly isShort: boolean;
}

const formsOf: (documents: readonly CorpusDocument[]) => FormsFrom<NamedDocument> = memoizeByObject(
  (documents) => formsFrom([...documents.entries()].flatMap(([at, document]) => namesOf(document, at))),
);

const namesOf = (document: CorpusDocument, at: number): NamedDocument[] => [
  ...[document.id, shortName(document), ...document.short].map((text) => ({
    text,
    document: at,
    isShort: true,
  })),
  ...(isName(document.title) ? [{ text: document.title, document: at, isShort: false }] : []),
];

/** Names of documents, as they call themselves; one title may be several documents'. */
function formsIn({ documents }: Corpus, text: string, words: readonly Word[]): DocumentName[] {
  const forms = formsOf(documents);
  return words.flatMap((word, at) => {
    const all = (forms(word.folded) ?? []).filter((form) => beginsAt(form, words, at));
    const fitting = all.filter(({ text: name, isShort, words: own }) => {
      const end = words[at + own.length - 1]?.end;
      return !isShort || text.slice(word.start, end).replace(/\s+/g, ' ') === name || own.length > 3;
    });
    const longest = fitting[0]?.words.length;
    const same = fitting.filter((form) => form.words.length === longest);
    const end = words[at + (longest ?? 1) - 1]?.end ?? word.end;
    return same.length === 0
      ? []
      : [{ start: word.start, end, documents: new Set(same.map(({ document }) => document)) }];
  });
}

// ", annex, ", " (2018), ": what may stand between a name and the paragraph, but no words of another thought
const AFTER =
  /^(?:[\s,;:()[\]\u2013\u2014-]|\d{4}|annex|of|and|in|its|at|adopted|dated?|\d{1,2} [A-Z][a-z]+ \d{4})*$/i;
// "paragraph 5 of General Assembly ", "para. 33 of the "
const BEFORE =
  /^[\s,;:()[\]]*(?:(?:of|in|to|from)\s)?(?:(?:the|its|General Assembly|annex to|draft|United Nations)\s)*$/i;

/** The paragraphs named with a document: after its name, or before it. */
function refsOf(
  text: string,
  name: DocumentName,
  end: number,
  refs: readonly NamedParagraphs[],
): NamedParagraphs | undefined {
  const place = (isBefore: (ref: NamedParagraphs) => boolean) =>
    lowerBound(0, refs.length, (at) => isBefore(refs[at] as NamedParagraphs));
  const after = refs[place(({ start }) => start < name.end)];
  if (after && after.end <= end && AFTER.test(text.slice(name.end, after.start))) return after;
  const before = refs[place((ref) => ref.end <= name.start) - 1];
  if (before && BEFORE.test(text.slice(before.end, name.start))) return before;
  const bare = bareRefAt(text.slice(name.end));
  return bare && { ...bare, start: bare.start + name.end, end: bare.end + name.end };
}

const isThere = (
  { documents }: Corpus,
  numbers: ReadonlySet<number>,
  paragraphs: NamedParagraphs | undefined,
): boolean =>
  [...numbers].some(
    (at) => !paragraphs || documents[at]?.paragraphs.some((paragraph) => isNamedBy(paragraphs, paragraph)),
  );
