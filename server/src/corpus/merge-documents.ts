/** The shipped documents and the user's as one list, in which no symbol stands twice. */
import { append } from '../text/append';
import { foldName, skeletonOf } from '../text/lookalikes';
import { finished } from '../text/steps';
import type { CorpusDocument } from './model';

/** A document of the user's that is not taken, or not taken at its word, and why. */
export interface LeftOut {
  readonly file: string;
  /** A sentence without a full stop. */
  readonly message: string;
}

export interface Merged {
  /** The shipped ones first, so that they win ties. */
  readonly documents: readonly CorpusDocument[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Joins both. What we ship is never replaced: a document of the user's with the same symbol or id is left out, and so is
 * one whose symbol only looks the same. A short form that is, or looks like, one of a document before it is taken from
 * it, so that no file of a user's passes for the GCM.
 */
export const mergeDocuments = (
  shipped: readonly CorpusDocument[],
  users: readonly CorpusDocument[],
): Merged => finished(mergeInSteps(shipped, users));

/** Documents that are joined in some milliseconds. */
const AT_ONCE = 200;

/** The same in steps of some milliseconds. */
export function* mergeInSteps(
  shipped: readonly CorpusDocument[],
  users: readonly CorpusDocument[],
): Generator<void, Merged> {
  const names = new Map<string, string>();
  const ids = new Map<string, CorpusDocument>();
  const documents: CorpusDocument[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, document] of [...shipped, ...users].entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    const { symbol = document.id } = document;
    // Of one symbol there may be a text in each language.
    const keys = document.language === undefined ? [document.id, symbol] : [document.id];
    const twin = keys.map((key) => ids.get(skeletonOf(key))).find((one) => one !== undefined);
    if (twin && document.origin.kind === 'user') {
      leftOut.push({ file: document.origin.file, message: messageOf(document, twin) });
      continue;
    }
    const own = document.short.filter((short) => !names.has(skeletonOf(short)));
    append(leftOut, remarksOn(document, names));
    documents.push(own.length === document.short.length ? document : withShort(document, own));
    for (const key of keys) ids.set(skeletonOf(key), document);
    for (const name of [...keys, ...own]) if (!names.has(skeletonOf(name))) names.set(skeletonOf(name), name);
  }
  return { documents, leftOut };
}

function messageOf(document: CorpusDocument, twin: CorpusDocument): string {
  const { id, symbol = id } = document;
  const isSame = [id, symbol].some((name) =>
    [twin.id, twin.symbol].some((one) => one && sameName(name, one)),
  );
  const name = isSame ? id : `${id} looks like ${twin.id}, which`;
  return twin.origin.kind === 'shipped'
    ? `${name} ships with Agreed Language; this copy is not used`
    : `${name} stands in ${twin.origin.file} too; this copy is not used`;
}

const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);

/** What is not taken at its word: a standing that the symbol denies, a short form that looks like another's. */
function remarksOn(
  { id, origin, claimsAdoption, standing, short }: CorpusDocument,
  names: ReadonlyMap<string, string>,
): LeftOut[] {
  if (origin.kind !== 'user') return [];
  const { file } = origin;
  const remarks: LeftOut[] = [];
  if (claimsAdoption)
    remarks.push({
      file,
      message: `${id} is the symbol of a ${standing}, which cannot be adopted; it is treated as a ${standing}`,
    });
  for (const form of short) {
    const taken = names.get(skeletonOf(form));
    if (taken !== undefined && !sameName(taken, form))
      remarks.push({ file, message: `The short form ${form} looks like ${taken} and is not used` });
  }
  return remarks;
}

/** The same document, still lazy, with other short forms; what is remembered about the first one is not carried over. */
const withShort = (document: CorpusDocument, short: readonly string[]): CorpusDocument =>
  Object.defineProperties({} as CorpusDocument, {
    ...Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(document))),
    short: { value: short, enumerable: true },
  });
