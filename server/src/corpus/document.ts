/** A `.resolution` text as a document of the corpus. */

import { notAdopted, standingBy } from '../resolution/citations/symbol-standing';
import type { Block, FrontMatter, Resolution } from '../resolution/model';
import { parse } from '../resolution/parse';
import { plainText } from '../resolution/syntax/plain-text';
import { foldName } from '../text/lookalikes';
import { ObjectMemo } from '../text/memoize';
import { finished } from '../text/steps';
import type { Corpus, CorpusDocument, CorpusParagraph } from './model';

export type Origin = CorpusDocument['origin'];

/**
 * Reads a document. Never fails: what the front matter doesn't say is made up for by the text and `stem`,
 * the file's name without its ending, which is the document's id where the UN gives no symbol.
 */
export function documentFrom(text: string, origin: Origin, stem = 'untitled'): CorpusDocument {
  const resolution = parse(text);
  const title = resolution.frontMatter.title ?? firstHeading(resolution);
  return {
    ...headFrom(resolution.frontMatter, title, stem),
    origin,
    paragraphs: paragraphsOf(resolution),
    text,
    resolution: () => resolution,
  };
}

/** What lists and addresses need to know of a document. */
export type DocumentHead = Omit<CorpusDocument, 'origin' | 'paragraphs' | 'text' | 'resolution'>;

/** The head of a document with that front matter. */
export function headFrom(frontMatter: FrontMatter, title: string | undefined, stem: string): DocumentHead {
  const { symbol, id, short, standing, date, supersededBy, adoptedAs, source = '' } = frontMatter;
  const language = /^en/i.test(frontMatter.language ?? 'en') ? undefined : frontMatter.language;
  const isClaimed = standing === 'adopted' && notAdopted(symbol ?? id ?? stem) !== undefined;
  return {
    id: symbol !== undefined && language !== undefined ? `${symbol}/${language}` : (symbol ?? id ?? stem),
    ...(symbol !== undefined && { symbol }),
    ...(language !== undefined && { language }),
    title: title ?? symbol ?? id ?? stem,
    short,
    standing: standingBy(symbol ?? id ?? stem, standing ?? 'draft'),
    ...(isClaimed && { claimsAdoption: true }),
    ...(date !== undefined && { date }),
    ...(supersededBy !== undefined && { supersededBy }),
    ...(adoptedAs !== undefined && { adoptedAs }),
    ...(/\.pdf$/i.test(source) && { pdf: source }),
  };
}

/** The addressed units of a parsed document, in its order. */
export function paragraphsOf(resolution: Resolution): CorpusParagraph[] {
  const headings = resolution.blocks.map((block) =>
    block.kind === 'heading' ? plainText(resolution, block) : '',
  );
  return resolution.blocks.map((block) => ({
    ref: block.ref,
    kind: block.kind,
    heading: block.heading === undefined ? '' : (headings[block.heading] ?? ''),
    text: plainText(resolution, block),
  }));
}

/**
 * The document with that symbol, id, short form or resolution number; capitals don't matter. Where a name is
 * several documents', a symbol or id wins over a short form, and a short form over a number.
 */
export function findDocument<D extends Named>(documents: readonly D[], name: string): D | undefined {
  const found = namesOf(documents).get(foldName(name));
  return found === undefined ? undefined : documents[found];
}

type Named = Pick<CorpusDocument, 'id' | 'symbol' | 'short'>;

/** Every name as names are compared, with the index of its document. */
type Names = ReadonlyMap<string, number>;

const namesOf = (documents: readonly Named[]): Names =>
  known.get(documents) ?? finished(namesInSteps(documents));

const known = new ObjectMemo<readonly Named[], Names>();

/** Names that are folded in some milliseconds. */
const NAMES_AT_ONCE = 1_000;

/** What documents are found by, made once; in steps of some milliseconds, for callers with an event loop to serve. */
export function* namesInSteps(documents: readonly Named[]): Generator<void, Names> {
  const made = known.get(documents);
  if (made) return made;
  const names = new Map<string, number>();
  for (const namesOfOne of NAMES)
    for (const [index, document] of documents.entries()) {
      if (index % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield;
      for (const name of namesOfOne(document)) {
        const folded = name === undefined ? undefined : foldName(name);
        if (folded !== undefined && !names.has(folded)) names.set(folded, index);
      }
    }
  known.set(documents, names);
  return names;
}

/** The first that gives a name to a document wins. */
const NAMES: readonly ((document: Named) => readonly (string | undefined)[])[] = [
  ({ id }) => [id],
  ({ symbol }) => [symbol],
  ({ short }) => short,
  ({ symbol }) => [symbol?.replace(/^A\/RES\//, '')],
];

/** Whether two names are those of one language: `fr` and `fra`, or none and `en`. */
export const isSameLanguage = (one = 'en', other = 'en'): boolean =>
  one.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase();

/** The text of a document in a language, where the documents have it; else the document itself. */
export const inLanguage = (
  documents: readonly CorpusDocument[],
  document: CorpusDocument,
  language: string | undefined,
): CorpusDocument =>
  isSameLanguage(document.language, language)
    ? document
    : (documents.find(
        (one) =>
          one.symbol !== undefined &&
          one.symbol === document.symbol &&
          isSameLanguage(one.language, language),
      ) ?? document);

/** The block of a document at an address. */
export function blockWithRef(document: CorpusDocument, ref: string): Block | undefined {
  return document.resolution().blocks.find((block) => block.ref === ref);
}

function firstHeading(resolution: Resolution): string | undefined {
  const block = resolution.blocks.find(({ kind }) => kind === 'heading');
  return block && plainText(resolution, block);
}

/** How many adopted texts a corpus holds. */
export const adoptedCount = ({ documents }: Pick<Corpus, 'documents'>): number =>
  documents.filter(({ standing }) => standing === 'adopted').length;
