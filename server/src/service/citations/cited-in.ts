/** Where the corpus cites something: looked up in the index over its words and in its footnotes. */
import { shortName, shown } from '../../corpus/address';
import { notesOfDocument } from '../../corpus/footnote-index';
import type { Instrument } from '../../corpus/model';
import { type Engine, idsOf, type Located, locate } from '../../match/index/engine';
import { find, occurrences } from '../../match/index/word-index';
import { findCitations } from '../../resolution/citations/citations';
import { foldSymbol } from '../../resolution/citations/symbols';
import type { Standing } from '../../resolution/model';
import { memoizeByObject, memoizeByText } from '../../text/memoize';
import { foldWord, wordsOf } from '../../text/words';

/** At most this many places are looked at. */
const PLACES = 400;

/** A place of the corpus that cites something. */
export interface CitingPlace {
  readonly document: string;
  readonly ref: string;
  /** `GCM, para. 2`; `GCM, footnote 4` */
  readonly shown: string;
}

/** Where the corpus names an instrument, by its title or a form that stands in texts, in the corpus's order. */
export const placesOfInstrument = (engine: Engine, instrument: Instrument): readonly CitingPlace[] =>
  instrumentPlaces(engine)(instrument.id);

const instrumentPlaces = memoizeByObject((engine: Engine) => {
  const byId = new Map(engine.corpus.instruments.map((one) => [one.id, one] as const));
  return memoizeByText((id): readonly CitingPlace[] => {
    const instrument = byId.get(id);
    return instrument ? findInstrument(engine, instrument) : [];
  });
});

function findInstrument(engine: Engine, { title, shortForms }: Instrument): CitingPlace[] {
  const forms = [title, ...shortForms.filter(({ from }) => from === 'texts').map(({ text }) => text)];
  const places = forms.flatMap((form) => placesOfWords(engine, form));
  return ranked(engine, [...places.sort(byPlace).map(placeOf), ...notesNaming(engine, title)]);
}

/** Where the corpus cites a resolution or document by number or symbol. */
export const placesOfSymbol = (engine: Engine, symbol: string): readonly CitingPlace[] =>
  symbolPlaces(engine)(symbol);

const symbolPlaces = memoizeByObject((engine: Engine) =>
  memoizeByText((symbol) => findSymbol(engine, symbol)),
);

function findSymbol(engine: Engine, symbol: string): CitingPlace[] {
  const places = placesOfWords(engine, numberOfResolution(symbol) ?? symbol);
  const cites = (text: string) =>
    findCitations(text).some(({ target }) => symbolOf(target) === foldSymbol(symbol));
  const citing = places.filter(({ paragraph }) => cites(paragraph.text)).sort(byPlace);
  return ranked(engine, [...citing.map(placeOf), ...notesCiting(engine, cites)]);
}

/** The paragraphs in which words stand, punctuation and capitals apart. */
export function placesOfWords(engine: Engine, words: string): Located[] {
  const ids = idsOf(engine, wordsOf(words));
  if (ids.length === 0) return [];
  return [...occurrences(engine.index, find(engine.index, ids), PLACES)]
    .map(({ paragraph }) => locate(engine, paragraph))
    .filter(({ paragraph }) => paragraph.kind !== 'heading' && paragraph.kind !== 'front');
}

/** Above this many documents notes are not searched: the answer would not come in time. */
const DOCUMENTS = 200;

const notesNaming = (engine: Engine, title: string): CitingPlace[] => {
  const wanted = foldWord(title);
  return notePlaces(engine, (reference) => foldWord(reference).includes(wanted));
};

const notesCiting = (engine: Engine, cites: (text: string) => boolean): CitingPlace[] =>
  notePlaces(engine, cites);

function notePlaces(engine: Engine, wanted: (reference: string) => boolean): CitingPlace[] {
  const { documents } = engine.corpus;
  if (DOCUMENTS < documents.length) return [];
  return documents.flatMap((document) =>
    notesOfDocument(document)
      .filter(({ reference }) => wanted(reference))
      .map(({ label }) => ({
        document: document.id,
        ref: `footnote ${label}`,
        shown: `${shortName(document)}, footnote ${label}`,
      })),
  );
}

const symbolOf = (target: ReturnType<typeof findCitations>[number]['target']): string | undefined =>
  target.kind === 'resolution' || target.kind === 'document' ? foldSymbol(target.symbol ?? '') : undefined;

/** The number by which texts cite a resolution: `71/1` for `A/RES/71/1`. */
export const numberOfResolution = (symbol: string): string | undefined =>
  /^(?:A|A\/HRC|S|E)\/RES\/(.+)$/.exec(symbol)?.[1];

const byPlace = (a: Located, b: Located): number => a.paragraphNumber - b.paragraphNumber;

const placeOf = ({ document, paragraph }: Located): CitingPlace => ({
  document: document.id,
  ref: paragraph.ref,
  shown: shown(document, paragraph.ref),
});

/** The standings by what a citation in such a document is worth. */
const BY_WORTH: readonly Standing[] = ['adopted', 'draft', 'report', 'position', 'superseded'];

/** Each place once, adopted texts first; reports, positions and superseded drafts only where nothing else cites it. */
function ranked(engine: Engine, places: readonly CitingPlace[]): CitingPlace[] {
  const standings = new Map(
    engine.corpus.documents.map(({ id, standing }) => [id, BY_WORTH.indexOf(standing)] as const),
  );
  const rank = ({ document }: CitingPlace) => standings.get(document) ?? BY_WORTH.length;
  const sorted = distinct(places).sort((a, b) => rank(a) - rank(b));
  const resolutions = sorted.filter((place) => rank(place) <= BY_WORTH.indexOf('draft'));
  return resolutions.length > 0 ? resolutions : sorted;
}

const distinct = (places: readonly CitingPlace[]): CitingPlace[] => [
  ...new Map(places.map((place) => [`${place.document} ${place.ref}`, place] as const)).values(),
];
