/** Hover over a resolution, decision, document, labour convention or paragraph that is cited by number. */
import { shortName, shown } from '../../../corpus/address';
import { findDocument } from '../../../corpus/document';
import type {
  Citation,
  LabourTarget,
  ParagraphTarget,
  ResolutionTarget,
} from '../../../resolution/citations/citations';
import type { CourtTarget } from '../../../resolution/citations/court-citations';
import { writeDate } from '../../../resolution/citations/dates';
import { plainText } from '../../../resolution/syntax/plain-text';
import { touches } from '../../../text/span';
import { placesOfSymbol } from '../../citations/cited-in';
import { documentOfParagraph, paragraphNumbered, resolvedParagraph } from '../../citations/cited-paragraphs';
import { citationsIn } from '../../citations/facts';
import { nameOf, type SourceFacts, sourceFactsOf, witnessesOf } from '../../citations/source-facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { type Card, citedLine, headline, type Link, linksTo } from './card';
import { escaped, listed } from './markdown';

/** The card of the citation at an offset; undefined where none is. */
export function citationCard(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  const citation = citationsIn(snapshot).find(
    ({ span, date }) => touches(span, offset) || (date && touches(date.span, offset)),
  );
  if (!citation) return undefined;
  const card = describe(world, snapshot, citation);
  return card && { span: citation.span, ...card };
}

function describe(world: World, snapshot: Snapshot, citation: Citation): Omit<Card, 'span'> | undefined {
  const { target } = citation;
  switch (target.kind) {
    case 'resolution':
      return target.symbol
        ? symbolLines(world, target.symbol, nameOf(target), citation)
        : namelessLines(target, citation);
    case 'document':
      return symbolLines(world, target.symbol, target.symbol, citation);
    case 'labour':
      return labourLines(target);
    case 'court':
      return { lines: courtLines(target, citation), links: [] };
    case 'paragraph':
      return paragraphLines(world, snapshot, citation, target);
  }
}

/** `**New York Declaration for Refugees and Migrants** · NYD` and what else is known of a symbol. */
function symbolLines(world: World, symbol: string, name: string, citation: Citation): Omit<Card, 'span'> {
  const known = sourceFactsOf(world.engine, symbol);
  const places = placesOfSymbol(world.engine, symbol);
  return {
    lines: [
      titleLine(known, name),
      [escaped(known.title || 0 < known.instruments.length ? name : known.what), dateWords(known, citation)]
        .filter((part) => part !== '')
        .join(' · '),
      ...(known.title || 0 < known.instruments.length ? [escaped(known.what)] : []),
      standingLine(world, known),
      citedLine(places),
      evidenceLine(world, known),
    ].filter((line) => line !== undefined),
    links: [...documentLinks(known), ...linksTo(world, places).slice(0, 2)],
  };
}

/** `The day is so cited in 34 resolutions of sessions 75 to 78`, where no document that is loaded has it. */
function evidenceLine(
  { engine, corpus: { cited } }: World,
  { document, symbol }: SourceFacts,
): string | undefined {
  const words = document ? '' : witnessesOf(engine, symbol);
  if (!words || !cited) return undefined;
  return escaped(`The day is ${words} of sessions ${cited.sessions[0]} to ${cited.sessions.at(-1)}`);
}

function titleLine(known: SourceFacts, name: string): string {
  if (known.document) {
    const [short] = known.document.short;
    return [`**${escaped(known.document.title)}**`, ...(short ? [escaped(short)] : [])].join(' · ');
  }
  if (0 < known.instruments.length) return listed(known.instruments.map(headline), 6);
  return `**${escaped(known.title ?? name)}**`;
}

const dateWords = (known: SourceFacts, citation: Citation): string => {
  const date = known.date ?? citation.date?.iso;
  return date ? writeDate(date) : '';
};

/** Where a document stands: `draft, adopted as resolution 78/217`. */
function standingLine(world: World, { document }: SourceFacts): string | undefined {
  if (!document || document.standing === 'adopted') return undefined;
  const { adoptedAs, supersededBy } = document;
  const name = (symbol: string): string => {
    const other = world.corpus.documents.find(({ id }) => id === symbol);
    return other ? shortName(other) : symbol;
  };
  const later = adoptedAs
    ? `, adopted as ${name(adoptedAs)}`
    : supersededBy
      ? `, superseded by ${name(supersededBy)}`
      : '';
  return escaped(`Standing: ${document.standing}${later}`);
}

function documentLinks({ document, symbol }: SourceFacts): Link[] {
  if (document) return [{ kind: 'corpus', title: `Open ${shortName(document)}`, document: document.id }];
  return /^[ASE]\/[A-Z0-9]/.test(symbol) ? [{ kind: 'web', title: symbol, symbol }] : [];
}

function namelessLines(target: ResolutionTarget, citation: Citation): Omit<Card, 'span'> {
  const date = citation.date?.iso ? ` · ${writeDate(citation.date.iso)}` : '';
  return { lines: [`**${escaped(nameOf(target))}**${date}`, 'Not in the loaded corpus'], links: [] };
}

const labourLines = (target: LabourTarget): Omit<Card, 'span'> => ({
  lines: [
    `**${escaped(target.title)}**`,
    `${target.what} No. ${target.number} of the International Labour Organization, adopted ${target.year}`,
  ],
  links: [],
});

/** `**Advisory opinion** of the International Court of Justice`, `9 July 2004` */
const courtLines = (target: CourtTarget, { date }: Citation): string[] => [
  `**${escaped(target.what)}** of the ${escaped(target.court)}`,
  ...(date?.iso ? [writeDate(date.iso)] : target.year ? [target.year] : []),
  'Not in the loaded corpus',
];

/** The words of the paragraph meant, where it is one of this text. */
function paragraphLines(
  world: World,
  snapshot: Snapshot,
  citation: Citation,
  target: ParagraphTarget,
): Omit<Card, 'span'> | undefined {
  if (target.where === 'other') return otherParagraphLines(world, snapshot, citation, target);
  const block = resolvedParagraph(snapshot, citation);
  if (!block) return { lines: [`This text has no paragraph ${escaped(target.ref)}`], links: [] };
  const words = shortened(plainText(resolutionOf(snapshot), block));
  return { lines: [`**Paragraph ${escaped(target.ref)}** of this text`, escaped(words)], links: [] };
}

const shortened = (words: string): string =>
  300 < words.length ? `${words.slice(0, words.lastIndexOf(' ', 300))} ...` : words;

/** The words of the paragraph of another document, where that is loaded: `paragraph 33 of resolution 71/1`. */
function otherParagraphLines(
  { corpus }: World,
  snapshot: Snapshot,
  citation: Citation,
  { ref }: ParagraphTarget,
): Omit<Card, 'span'> | undefined {
  const symbol = documentOfParagraph(snapshot, citation);
  if (symbol === undefined) return undefined;
  const document = findDocument(corpus.documents, symbol);
  const paragraph = document && paragraphNumbered(document, ref);
  if (!document || !paragraph) {
    const missing = document ? `${shortName(document)} has no paragraph ${ref}` : 'Not in the loaded corpus';
    return { lines: [`**Paragraph ${escaped(ref)}** of ${escaped(symbol)}`, escaped(missing)], links: [] };
  }
  const place = shown(document, paragraph.ref);
  return {
    lines: [`**${escaped(place)}**`, escaped(shortened(paragraph.text))],
    links: [{ kind: 'corpus', title: `Open ${place}`, document: document.id, ref: paragraph.ref }],
  };
}
