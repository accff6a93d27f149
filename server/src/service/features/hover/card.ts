/** What a hover is made of: a span of the draft, lines of Markdown, and links. */
import type { Instrument } from '../../../corpus/model';
import { writeDate } from '../../../resolution/citations/dates';
import type { Span } from '../../../text/span';
import { type CitingPlace, placesOfInstrument } from '../../citations/cited-in';
import type { World } from '../../world/world';
import { escaped, listed, reference } from './markdown';

export interface Card {
  /** The words of the draft that the hover is about. */
  readonly span: Span;
  /** Markdown, the most useful line first. */
  readonly lines: readonly string[];
  readonly links: readonly Link[];
}

/** A link under the lines: to a place of the corpus, or to a document of the United Nations on the web. */
export type Link =
  | { readonly kind: 'corpus'; readonly title: string; readonly document: string; readonly ref?: string }
  | { readonly kind: 'web'; readonly title: string; readonly symbol: string };

/** At most this many places are named; the rest are counted. */
const PLACES_SHOWN = 6;

/** `**Convention on the Rights of the Child** · CRC` */
export function headline(instrument: Instrument): string {
  const acronym =
    instrument.shortForms.find(({ text }) => /^[A-Z]{2,}$/.test(text)) ?? instrument.shortForms[0];
  return [`**${escaped(instrument.title)}**`, ...(acronym ? [escaped(acronym.text)] : [])].join(' · ');
}

/** `United Nations, *Treaty Series*, vol. 1577, No. 27531 · adopted 20 November 1989` */
export function particulars(instrument: Instrument): string {
  const source = instrument.reference?.replace(/\*/g, '').replace(/\.$/, '') ?? instrument.symbol;
  return [
    ...(source ? [reference(source)] : [escaped(instrument.kind)]),
    ...(instrument.adopted ? [`adopted ${writeDate(instrument.adopted)}`] : []),
  ].join(' · ');
}

/** `Cited in NYD, para. 32; GCM, footnote 4; and 3 more`; nothing where the corpus does not. */
export function citedLine(places: readonly CitingPlace[]): string | undefined {
  return places.length === 0
    ? undefined
    : `Cited in ${escaped(
        listed(
          places.map((place) => place.shown),
          PLACES_SHOWN,
        ),
      )}`;
}

/** Links to the first places of the corpus that cite it, one for each document. */
export function linksTo(world: World, places: readonly CitingPlace[]): Link[] {
  const documents = [...new Set(places.map(({ document }) => document))].slice(0, 3);
  return documents.flatMap((document) => {
    const place = places.find((each) => each.document === document);
    if (!place || !world.corpus.documents.some(({ id }) => id === document)) return [];
    const ref = place.ref.startsWith('footnote') ? {} : { ref: place.ref };
    return [{ kind: 'corpus' as const, title: `Open ${place.shown}`, document, ...ref }];
  });
}

/** All lines about an instrument: title, reference, where the corpus cites it. */
export function instrumentLines(world: World, instrument: Instrument): (string | undefined)[] {
  return [
    headline(instrument),
    particulars(instrument),
    citedLine(placesOfInstrument(world.engine, instrument)),
  ];
}
