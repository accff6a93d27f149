/** Hover over a resolution, decision, document, labour convention or paragraph that is cited by number. */
import { shortName } from '../../corpus/address';
import type { Citation, LabourTarget, ParagraphTarget, ResolutionTarget } from '../../resolution/citations';
import { writeDate } from '../../resolution/dates';
import { plainText } from '../../resolution/plain-text';
import { touches } from '../../text/span';
import { placesOfSymbol } from '../cite/cited-in';
import { citationsIn } from '../cite/facts';
import { type Known, knownOf, nameOf } from '../cite/known';
import { resolvedParagraph } from '../cite/paragraphs';
import { escaped, listed } from '../markdown';
import { resolutionOf, type Snapshot } from '../snapshot';
import type { World } from '../world';
import { type Card, citedLine, headline, type Link, linksTo } from './card';

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
    case 'paragraph':
      return paragraphLines(snapshot, citation, target);
  }
}

/** `**New York Declaration for Refugees and Migrants** · NYD` and what else is known of a symbol. */
function symbolLines(world: World, symbol: string, name: string, citation: Citation): Omit<Card, 'span'> {
  const known = knownOf(world.engine, symbol);
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
    ].filter((line) => line !== undefined),
    links: [...documentLinks(known), ...linksTo(world, places).slice(0, 2)],
  };
}

function titleLine(known: Known, name: string): string {
  if (known.document) {
    const [short] = known.document.short;
    return [`**${escaped(known.document.title)}**`, ...(short ? [escaped(short)] : [])].join(' · ');
  }
  if (0 < known.instruments.length) return listed(known.instruments.map(headline), 6);
  return `**${escaped(known.title ?? name)}**`;
}

const dateWords = (known: Known, citation: Citation): string => {
  const date = known.date ?? citation.date?.iso;
  return date ? writeDate(date) : '';
};

/** Where a document stands: `draft, adopted as resolution 78/217`. */
function standingLine(world: World, { document }: Known): string | undefined {
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

function documentLinks({ document, symbol }: Known): Link[] {
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

/** The words of the paragraph meant, where it is one of this text. */
function paragraphLines(
  snapshot: Snapshot,
  citation: Citation,
  target: ParagraphTarget,
): Omit<Card, 'span'> | undefined {
  if (target.where === 'other') return undefined;
  const block = resolvedParagraph(snapshot, citation);
  if (!block) return { lines: [`This text has no paragraph ${escaped(target.ref)}`], links: [] };
  const words = plainText(resolutionOf(snapshot), block);
  const shown = 300 < words.length ? `${words.slice(0, words.lastIndexOf(' ', 300))} ...` : words;
  return { lines: [`**Paragraph ${escaped(target.ref)}** of this text`, escaped(shown)], links: [] };
}
