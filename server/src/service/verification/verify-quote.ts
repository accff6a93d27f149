/**
 * Whether words stand in the texts loaded: verbatim at an address, nearly, or not at all. Words are compared one by
 * one; nothing is taken for the same because it means the same.
 */
import { shown } from '../../corpus/address';
import type { CorpusDocument } from '../../corpus/model';
import { type Engine, idsOf, type Located } from '../../match/index/engine';
import { longestMatch } from '../../match/index/word-index';
import { countUses, type Uses } from '../../match/search/concordance';
import type { Standing } from '../../resolution/model';
import type { Word } from '../../text/words';
import { type ClaimedAddress, claimedAddress } from './claimed-address';
import { type NearestPassage, nearestPassage, type QuotedDifference } from './nearest-passage';
import { isNamedBy } from './paragraph-refs';
import { type Quotation, type QuotedRun, readQuotation } from './quotation';
import { type VerbatimPlace, verbatimPlaces } from './verbatim-places';

/**
 * `verbatim`: the words stand at the places named. `wrong-address`: they do, and not where the claim says.
 * `address-not-loaded`: they do, and the document claimed is not loaded. `near`: a passage differs in some words or
 * marks. `unknown`: no text that is loaded has them, or comes near.
 */
export type QuoteVerdict = 'verbatim' | 'wrong-address' | 'address-not-loaded' | 'near' | 'unknown';

export interface Verification {
  readonly verdict: QuoteVerdict;
  /** Whether the words stand, verbatim, in an adopted text. */
  readonly agreed: boolean;
  /** The number of words compared. */
  readonly words: number;
  /** Where they stand, verbatim; adopted texts first, those at the address claimed before others. */
  readonly places: readonly QuotedPlace[];
  /** How often they stand in adopted texts, where they are one run of words. */
  readonly uses?: Uses;
  /** The nearest passages, one for each paragraph quoted; none where the words stand verbatim. */
  readonly nearest: readonly NearPlace[];
  /** The address claimed, where there was one. */
  readonly claim?: ClaimedAddress;
  /** Runs of the words that do stand in an adopted text, where the whole stands nowhere. */
  readonly runs: readonly AgreedPart[];
}

/** A place with what must always be said of it. */
export interface QuotedPlace {
  readonly document: CorpusDocument;
  readonly ref: string;
  /** Where it ends, if in another paragraph. */
  readonly lastRef?: string;
  /** `GCM, para. 23` */
  readonly shown: string;
  readonly standing: Standing;
  /** The words as they stand there. */
  readonly text: string;
}

export interface NearPlace extends QuotedPlace {
  readonly differences: readonly QuotedDifference[];
}

/** Words of the quotation with the places where they stand. */
export interface AgreedPart {
  readonly text: string;
  readonly places: readonly QuotedPlace[];
}

/** Places that are named, at most. */
const PLACES = 5;

/** Verifies a quotation; `symbol` is the address it is given: `A/RES/73/195`, `GCM, para. 23`. Pure. */
export function verifyQuote(engine: Engine, text: string, symbol?: string): Verification {
  const claim =
    symbol === undefined || symbol.trim() === '' ? undefined : claimedAddress(engine.corpus, symbol);
  return verifyQuotation(engine, readQuotation(text), claim);
}

/** Verifies a quotation that was read, at an address that was read. */
export function verifyQuotation(engine: Engine, quotation: Quotation, claim?: ClaimedAddress): Verification {
  const atClaim = claim ? placesAt(engine, quotation, claim) : [];
  const anywhere = placesOf(engine, quotation);
  const places = distinct([...atClaim, ...anywhere]);
  const common = { words: quotation.words, ...(claim && { claim }) };
  if (places.length === 0) return { ...common, ...notVerbatim(engine, quotation, claim) };
  const uses = usesOf(engine, quotation);
  return {
    ...common,
    verdict: verdictOn(claim, atClaim),
    agreed: places.some(({ first }) => first.document.standing === 'adopted'),
    places: places.slice(0, PLACES).map(quotedPlace),
    ...(uses && { uses }),
    nearest: [],
    runs: [],
  };
}

function verdictOn(claim: ClaimedAddress | undefined, atClaim: readonly VerbatimPlace[]): QuoteVerdict {
  if (!claim || atClaim.length > 0) return 'verbatim';
  return claim.documents.size === 0 ? 'address-not-loaded' : 'wrong-address';
}

/** The places in the first reading that has any. */
function placesOf(engine: Engine, { readings }: Quotation, within?: ReadonlySet<number>): VerbatimPlace[] {
  const most = within ? Infinity : PLACES;
  for (const reading of readings) {
    const found = verbatimPlaces(engine, reading, most, within);
    if (found.length > 0) return found;
  }
  return [];
}

function placesAt(
  engine: Engine,
  quotation: Quotation,
  { documents, paragraphs }: ClaimedAddress,
): VerbatimPlace[] {
  if (documents.size === 0) return [];
  return placesOf(engine, quotation, documents).filter(
    ({ first, last }) =>
      !paragraphs || [first, last].some(({ paragraph }) => isNamedBy(paragraphs, paragraph)),
  );
}

function distinct(places: readonly VerbatimPlace[]): VerbatimPlace[] {
  const known = new Map<number, VerbatimPlace>();
  for (const place of places)
    if (!known.has(place.first.paragraphNumber)) known.set(place.first.paragraphNumber, place);
  return [...known.values()];
}

/** How often the words stand in adopted texts; undefined where an ellipsis or a new paragraph parts them. */
function usesOf(engine: Engine, { readings }: Quotation): Uses | undefined {
  const [run, ...others] = readings[0] ?? [];
  return run && others.length === 0 ? countUses(engine, run.words) : undefined;
}

const quotedPlace = ({ first, last, text }: VerbatimPlace): QuotedPlace => ({
  ...placeOf(first, text),
  ...(last.paragraphNumber !== first.paragraphNumber && { lastRef: last.paragraph.ref }),
});

const placeOf = ({ document, paragraph }: Located, text: string): QuotedPlace => ({
  document,
  ref: paragraph.ref,
  shown: shown(document, paragraph.ref),
  standing: document.standing,
  text,
});

type NotVerbatim = Omit<Verification, 'words' | 'claim'>;

function notVerbatim(engine: Engine, quotation: Quotation, claim: ClaimedAddress | undefined): NotVerbatim {
  const nothing = { agreed: false, places: [], runs: [] };
  const nearest = nearestOf(engine, quotation, claim);
  if (nearest.length > 0) return { ...nothing, verdict: 'near', nearest };
  return { ...nothing, verdict: 'unknown', nearest, runs: partsOf(engine, quotation) };
}

/**
 * The nearest passages, at the address claimed where one is near there: to the whole, or to each of its paragraphs. Empty
 * where one of them has none.
 */
function nearestOf(engine: Engine, quotation: Quotation, claim: ClaimedAddress | undefined): NearPlace[] {
  const { text, readings } = quotation;
  const within = claim && claim.documents.size > 0 ? claim.documents : undefined;
  const near = (words: readonly Word[]) =>
    (within && nearestPassage(engine, { text, words }, within)) ?? nearestPassage(engine, { text, words });
  for (const reading of readings)
    for (const runs of [joined(reading), ...(reading.length > 1 ? [reading] : [])]) {
      const passages = allOf(runs, (run) => near(run.words));
      if (passages?.length) return passages.map(nearPlace);
    }
  return [];
}

/** What is found for each; undefined where for one of them nothing is, and then the others are not looked for. */
function allOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R[] | undefined {
  const found: R[] = [];
  for (const one of all) {
    const result = find(one);
    if (result === undefined) return undefined;
    found.push(result);
  }
  return found;
}

/** All words of some runs as one. */
const joined = (runs: readonly QuotedRun[]): Pick<QuotedRun, 'words'>[] => [
  { words: runs.flatMap(({ words }) => words) },
];

const nearPlace = ({ located, text, differences }: NearestPassage): NearPlace => ({
  ...placeOf(located, text),
  differences,
});

/** Shorter runs of words may come from anywhere. */
const SHORTEST_PART = 6;
const MOST_PARTS = 3;

/** The longest runs of the words that stand in an adopted text. */
function partsOf(engine: Engine, { text, readings }: Quotation): AgreedPart[] {
  const parts: { readonly words: readonly Word[]; readonly places: readonly VerbatimPlace[] }[] = [];
  for (const run of readings[0] ?? []) {
    const ids = idsOf(engine, run.words);
    for (let at = 0; at < ids.length; ) {
      const { length } = longestMatch(engine.index, ids, at);
      const part = length < SHORTEST_PART ? undefined : slicedRun(run, at, at + length);
      const places = part ? adoptedPlaces(engine, part) : [];
      if (part && places.length > 0) parts.push({ words: part.words, places });
      at += places.length > 0 ? length : 1;
    }
  }
  return parts
    .sort((a, b) => b.words.length - a.words.length)
    .slice(0, MOST_PARTS)
    .map(({ words, places }) => ({
      text: text.slice(words[0]?.start, words.at(-1)?.end),
      places: places.map(quotedPlace),
    }));
}

const slicedRun = ({ words, punctuation, after }: QuotedRun, from: number, to: number): QuotedRun => ({
  words: words.slice(from, to),
  punctuation: punctuation.slice(from, to),
  after,
});

const adoptedPlaces = (engine: Engine, run: QuotedRun): VerbatimPlace[] =>
  verbatimPlaces(engine, [run], PLACES).filter(({ first }) => first.document.standing === 'adopted');
