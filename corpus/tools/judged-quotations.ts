/** Judges the verdicts on quotations by reading the texts: nothing may be called verbatim that is not. */
import type { CorpusDocument } from '../../server/src/corpus/model';
import { createEngine, type Engine } from '../../server/src/match/index/engine';
import { type Verification, verifyQuote } from '../../server/src/service/verification/verify-quote';
import {
  changedQuotation,
  inventedQuotation,
  misplacedQuotation,
  type QuotationCase,
  sourcesIn,
  trueQuotation,
} from './quotation-cases';
import type { Random } from './random';
import { plain, type Reader, readerOf, type Stated } from './stated-words';

export interface JudgedQuotation extends QuotationCase {
  readonly found: Verification;
  readonly isRight: boolean;
  /** Whether words were called verbatim that stand nowhere, or not where it says. */
  readonly isFalseClaim: boolean;
}

/** How many of each kind are tried. */
export type Trials = Readonly<Record<QuotationCase['kind'], number>>;

/** Draws quotations from documents and judges what is said of them. */
export function* judgedQuotations(
  engine: Engine,
  documents: readonly CorpusDocument[],
  trials: Trials,
  random: Random,
): Generator<JudgedQuotation> {
  const stands = readerOf(engine.corpus.documents);
  const sources = sourcesIn(documents);
  const judge = (one: QuotationCase) => judgedQuotation(engine, stands, one);
  for (let n = 0; n < trials.true; n++) yield judge(trueQuotation(sources, random));
  for (let n = 0; n < trials.changed; n++) yield judge(changedQuotation(sources, random));
  for (let n = 0; n < trials.misplaced; ) {
    const one = misplacedQuotation(sources, random);
    // A quotation that stands at the other address, too, is not misplaced.
    if (standsAt(stands(one.words), one.address ?? '')) continue;
    n++;
    yield judge(one);
  }
  for (let n = 0; n < trials.invented; n++) yield judge(inventedQuotation(random));
}

/** Whether one of the places is at an address: a symbol, or the paragraph as it is shown. */
const standsAt = (places: readonly Stated[], address: string): boolean =>
  places.some(({ document, ref }) => {
    const [named, ...rest] = addressParts(document, address);
    if (named === undefined) return false;
    const inner = rest.join(' ');
    return inner === '' || partsOf(ref).join(' ').includes(inner) || inner.includes(partsOf(ref).join(' '));
  });

/** The parts of an address after the name of a document; nothing where it is of another. */
function addressParts({ id, short, symbol, title }: CorpusDocument, address: string): (string | undefined)[] {
  const names = [id, ...short, title, `resolution ${symbol?.replace(/^A\/RES\//, '')}`];
  const name = names.filter((one) => address.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  return name === undefined ? [] : [name, ...partsOf(address.slice(name.length))];
}

const partsOf = (ref: string): string[] =>
  (ref.toLowerCase().match(/[a-z]+|\d+/g) ?? []).filter((one) => one !== 'para');

function judgedQuotation(engine: Engine, stands: Reader, one: QuotationCase): JudgedQuotation {
  const found = verifyQuote(engine, one.text, one.address);
  const places = stands(one.words);
  const isTold = found.verdict === 'verbatim' || found.verdict === 'wrong-address';
  const isFalseClaim =
    isTold &&
    !found.places.every(({ document, ref }) =>
      places.some((place) => place.document === document && place.ref === ref),
    );
  return { ...one, found, isFalseClaim, isRight: !isFalseClaim && isRight(one, found, places) };
}

function isRight(
  { kind, words, from }: QuotationCase,
  found: Verification,
  places: readonly Stated[],
): boolean {
  switch (kind) {
    case 'true':
      return found.verdict === 'verbatim';
    case 'misplaced':
      return found.verdict === 'wrong-address' && found.places.length > 0;
    case 'changed':
      return places.length > 0
        ? found.verdict === 'verbatim'
        : found.verdict === 'near' && isOneWordApart(found, words) && from !== undefined;
    case 'invented':
      return places.length > 0 ? found.verdict === 'verbatim' : found.verdict === 'unknown';
  }
}

/** Whether the passage is named in its own words, and the quotation is told to depart from it in one place. */
function isOneWordApart({ nearest }: Verification, words: string): boolean {
  const [passage] = nearest;
  if (!passage) return false;
  const { text, ref, document, differences } = passage;
  const paragraph = document.paragraphs.find((one) => one.ref === ref);
  const inWords = differences.filter(({ kind }) => kind === 'words');
  const isSaid = differences.every(({ quoted, agreed }) => words.includes(quoted) && text.includes(agreed));
  return Boolean(paragraph?.text.includes(text)) && isSaid && inWords.length <= 1 && differences.length > 0;
}

/** An engine over some documents, those of the yardstick first. */
export const engineOver = (documents: readonly CorpusDocument[]): Engine =>
  createEngine({ documents, instruments: [], terms: [] }, ['A/RES/71/1', 'A/RES/73/195']);

/** What a case was, for a report. */
export const described = ({ kind, text, address, found }: JudgedQuotation): string =>
  `${kind}: ${found.verdict}: "${plain(text).slice(0, 200)}"${address === undefined ? '' : ` at ${address}`}`;
