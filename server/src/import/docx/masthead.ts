/** What a Word file says of itself: symbol, date, session, agenda item, sponsors and title. */
import { committeeOf } from '../../resolution/citations/committees';
import { MONTHS } from '../../resolution/citations/dates';
import { frontOfText } from '../front-of-text';
import type { ImportedFrontMatter } from '../model';
import { UN_STYLES } from './parts/un-styles';
import type { WordComment, WordDocument } from './parts/word-document';
import type { ReadBlock } from './reading/reading';

export interface Masthead {
  readonly frontMatter: ImportedFrontMatter;
  /** The blocks that are left: what the front matter says isn't said twice. */
  readonly blocks: readonly ReadBlock[];
  readonly comments: readonly WordComment[];
}

/** Reads the first page's head, the lines before the text, and the hidden comment with the symbol. */
export function readMasthead(document: WordDocument, all: readonly ReadBlock[], source: string): Masthead {
  const heads = document.heads.flat().join('\n');
  const [hidden, comments] = withoutHiddenComments(document.comments);
  const lines = new Map<ReadBlock, Partial<ImportedFrontMatter>>();
  const committee = committeeOf(symbolIn(heads) ?? hidden ?? '');
  for (const block of all.slice(0, FRONT_BLOCKS)) {
    const said = block.text === committee ? {} : saidBy(block);
    if (said) lines.set(block, said);
  }
  const blocks = all.filter((block) => !lines.has(block));
  const text = frontOfText(
    blocks
      .slice(0, FRONT_BLOCKS)
      .map((block) => block.text)
      .join('\n'),
  );
  const symbol = text.symbol ?? symbolIn(heads) ?? hidden;
  const date = text.date ?? dateIn(heads);
  const title = text.title ?? titleOf(blocks);
  return {
    blocks,
    comments,
    frontMatter: {
      ...(symbol && { symbol }),
      ...(title && { title }),
      standing: text.standing ?? 'draft',
      ...(date && { date }),
      ...Object.assign({}, ...lines.values()),
      source,
    },
  };
}

/** How many blocks are looked at; mastheads have fewer. */
const FRONT_BLOCKS = 30;

// "<<ODS DOC SYMBOL1>>A/80/6 (Sect. 24)/Corr.1<<ODS DOC SYMBOL1>>"
const HIDDEN_SYMBOL = /<<ODS DOC SYMBOL1>>([^<]*)<</;
const HIDDEN = /<<ODS /;

/** Every file of the United Nations carries a comment for its own machines: it gives the symbol. */
function withoutHiddenComments(all: readonly WordComment[]): [string | undefined, readonly WordComment[]] {
  const symbol = all.map(({ text }) => HIDDEN_SYMBOL.exec(text)?.[1]?.trim()).find(Boolean);
  return [symbol, all.filter(({ text }) => !HIDDEN.test(text))];
}

/** What a line of the masthead says, if it can say so without loss. */
function saidBy({ style, text, heading, number }: ReadBlock): Partial<ImportedFrontMatter> | undefined {
  if (heading !== undefined || number !== undefined || /[[*]/.test(text)) return undefined;
  if (style === UN_STYLES.session && / session$/iu.test(text)) return { session: text };
  const item = style === UN_STYLES.agendaItem ? AGENDA_ITEM.exec(text)?.[1] : undefined;
  if (item) return { agendaItem: item };
  const sponsors = style === UN_STYLES.sponsors ? SPONSORS.exec(text)?.[1] : undefined;
  return sponsors ? { sponsors: namesIn(sponsors) } : undefined;
}

// "Agenda item 71 (b)"
const AGENDA_ITEM = /^Agenda items? (\d[\d ()a-z,]*)$/iu;
// "Chile and Mexico: draft resolution"
const SPONSORS = /^(\p{Lu}[^:]+): draft resolution$/u;

/** `Chile`, `Mexico` and `Venezuela (Bolivarian Republic of)` from a list with commas and "and". */
const namesIn = (list: string): string[] => {
  const commas = list.split(/, +(?![^()]*\))/u);
  const [last = ''] = commas.slice(-1);
  const and = last.lastIndexOf(' and ');
  if (and < 0) return commas;
  const isOneName = /^(?:Antigua|Bosnia|Saint Vincent|Sao Tome|Trinidad)$/u.test(last.slice(0, and));
  return isOneName ? commas : [...commas.slice(0, -1), last.slice(0, and), last.slice(and + 5)];
};

// "A/C.3/78/L.52/Rev.1", "A/80/6 (Sect. 24)/Corr.1"
const SYMBOL = /\b([AES]\/[A-Z0-9][A-Za-z0-9./()-]*(?: \([A-Z][a-z]+\. \d+\)[A-Za-z0-9./]*)?)/u;
const symbolIn = (heads: string): string | undefined => SYMBOL.exec(heads)?.[1];

// "9 November 2023"
const DATE = /\b(\d{1,2}) (\p{L}+) (\d{4})\b/u;

function dateIn(heads: string): string | undefined {
  const [, day = '', month = '', year = ''] = DATE.exec(heads) ?? [];
  const index = MONTHS.indexOf(month);
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The first heading of the highest level, its marks and proposals aside. */
function titleOf(blocks: readonly ReadBlock[]): string | undefined {
  const first = blocks.find(({ heading }) => heading === 1)?.text;
  if (first === undefined || /^annex\b/iu.test(first) || first.includes('[')) return undefined;
  return first.replace(/\*/g, '').trim();
}
