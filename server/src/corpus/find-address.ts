/** Addresses as people type them, found in the corpus: `GCM 18(h)`, `71/1 para 41`, `NYD annex II, 8 (i)`. */
import { ObjectMemo } from '../text/memoize';
import { finished } from '../text/steps';
import type { CorpusDocument, CorpusParagraph } from './model';

/** A paragraph that an address means. */
export interface AddressedParagraph {
  readonly document: CorpusDocument;
  readonly paragraph: CorpusParagraph;
}

/**
 * The paragraphs an address means: that one first, then those whose address goes on from what was typed, its
 * sub-paragraphs before the next ones. Empty where the text doesn't begin with the name of a document.
 */
export function findAddress(documents: readonly CorpusDocument[], text: string): AddressedParagraph[] {
  const typed = text.trim().toLowerCase();
  const found = [...namedIn(documents, typed)]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, rest]) => paragraphsAt(documents[at] as CorpusDocument, condensed(rest)));
  return found
    .sort((a, b) => a.distance - b.distance)
    .map(({ document, paragraph }) => ({ document, paragraph }));
}

/** The documents whose name a text begins with, each with what is left after the longest such name. */
function namedIn(documents: readonly CorpusDocument[], typed: string): Map<number, string> {
  const names = namesOf(documents);
  const found = new Map<number, string>();
  for (const { index } of typed.matchAll(/[\s,]/g))
    for (const at of names.get(typed.slice(0, index)) ?? []) found.set(at, typed.slice(index));
  return found;
}

type Names = ReadonlyMap<string, readonly number[]>;

const namesOf = (documents: readonly CorpusDocument[]): Names => finished(addressNamesInSteps(documents));

const known = new ObjectMemo<readonly CorpusDocument[], Names>();

/** Documents whose names are gathered in some milliseconds. */
const DOCUMENTS_AT_ONCE = 1_000;

/** Every name in lower case, with the places of the documents it is a name of; made once, in steps of some milliseconds. */
export function* addressNamesInSteps(documents: readonly CorpusDocument[]): Generator<void, Names> {
  const made = known.get(documents);
  if (made) return made;
  const names = new Map<string, number[]>();
  for (const [at, document] of documents.entries()) {
    if (at % DOCUMENTS_AT_ONCE === DOCUMENTS_AT_ONCE - 1) yield;
    for (const name of new Set(namesOfOne(document).map((one) => one.toLowerCase()))) {
      const others = names.get(name);
      if (others) others.push(at);
      else names.set(name, [at]);
    }
  }
  known.set(documents, names);
  return names;
}

function namesOfOne({ id, symbol, short }: CorpusDocument): string[] {
  const number = symbol && /^a\/res\/(.+)$/i.exec(symbol)?.[1];
  return [id, symbol ?? id, ...short, ...(number ? [number, `resolution ${number}`] : [])];
}

/** `Annex II, para. 8 (i)` and `annex ii 8(i)` alike: `annexii8i`. */
const condensed = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/\bparagraphs?\b|\bparas?\b\.?/g, '')
    .replace(/[\s,.()]+/g, '');

function paragraphsAt(document: CorpusDocument, wanted: string) {
  if (wanted === '') return [];
  return document.paragraphs.flatMap((paragraph, place) => {
    const ref = condensed(paragraph.ref);
    if (!ref.startsWith(wanted)) return [];
    const rest = ref.slice(wanted.length);
    const isBelow = rest === '' || /^[^\d]/.test(rest);
    return [{ document, paragraph, distance: rest === '' ? 0 : place + (isBelow ? 1 : 1_000_000) }];
  });
}
