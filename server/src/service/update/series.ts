/** Resolutions of one title, adopted year after year. */
import type { Corpus, CorpusDocument } from '../../corpus/model';
import { foldTitle } from '../../resolution/citations/title-before-mark';
import { memoizeByObject } from '../../text/memoize';

/** An adopted text whose day is known. */
export interface Dated {
  readonly document: CorpusDocument;
  /** `A/RES/76/84 A-B` */
  readonly symbol: string;
  readonly date: string;
}

/** The adopted texts of a title before a day, the earliest first. */
export const seriesOfTitle = (corpus: Corpus, title: string, before: string): readonly Dated[] =>
  (indexOf(corpus).byTitle.get(foldTitle(title)) ?? []).filter(({ date }) => date < before);

/** The series that a resolution is of, before a day; undefined where it is not in the corpus. */
export function seriesOfSymbol(corpus: Corpus, symbol: string, before: string): readonly Dated[] | undefined {
  const own = indexOf(corpus).bySymbol.get(withoutParts(symbol));
  return own && seriesOfTitle(corpus, own.document.title, before);
}

/** `A/RES/76/84 A-B` and `A/RES/76/84 B` are both `A/RES/76/84`. */
export const withoutParts = (symbol: string): string => symbol.replace(/ [A-Z](?:[-\u2013][A-Z])?$/, '');

interface SeriesIndex {
  readonly byTitle: ReadonlyMap<string, readonly Dated[]>;
  readonly bySymbol: ReadonlyMap<string, Dated>;
}

const indexOf = memoizeByObject((corpus: Corpus): SeriesIndex => {
  const dated = corpus.documents.flatMap((document): Dated[] => {
    const { standing, symbol, date } = document;
    return standing === 'adopted' && symbol !== undefined && date !== undefined
      ? [{ document, symbol, date }]
      : [];
  });
  const inTime = dated.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const byTitle = new Map<string, Dated[]>();
  const bySymbol = new Map<string, Dated>();
  for (const one of inTime) {
    const title = foldTitle(one.document.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), one]);
    bySymbol.set(withoutParts(one.symbol), one);
  }
  return { byTitle, bySymbol };
});
