/** What the first page says of the document: symbol, title, session, agenda item, sponsors, whether it was adopted. */
import { MONTHS } from '../../resolution/citations/dates';
import { frontOfText } from '../front-of-text';
import type { ImportedBlock, ImportedFrontMatter } from '../model';

export interface PdfMasthead {
  readonly frontMatter: ImportedFrontMatter;
  /** The blocks without what the front matter says. */
  readonly blocks: readonly ImportedBlock[];
  /** Lines that no `.resolution` has: "[on the report of the Third Committee (A/78/472, para. 57)]". */
  readonly leftOut: readonly ImportedBlock[];
}

/** No masthead has more blocks. */
const LONGEST = 20;

// "78/172. Inclusive policies"
const NUMBERED_TITLE = /^(\d{1,3}\/\d{1,4}(?: [A-Z])?)\.\s+(\S.*)$/u;

/** Takes the masthead off. `head` holds the lines at the top of the first page that are furniture. */
export function takeMastheadOff(all: readonly ImportedBlock[], head: readonly string[]): PdfMasthead {
  const first = all.slice(0, LONGEST);
  const front = frontOfText(first.map(plainText).join('\n'));
  const title = first.findIndex((block) => NUMBERED_TITLE.test(plainText(block)));
  if (title >= 0 && front.standing === 'adopted') return ofAdopted(all, title, front);
  return ofOther(all, head, front);
}

const plainText = ({ text, number }: ImportedBlock): string =>
  `${number ? `${number} ` : ''}${text}`.replace(/\*|\[\^[^\][]*\]/g, '').trim();

function ofAdopted(
  all: readonly ImportedBlock[],
  at: number,
  front: Partial<ImportedFrontMatter>,
): PdfMasthead {
  const block = all[at];
  const [, , title = ''] = NUMBERED_TITLE.exec(block ? plainText(block) : '') ?? [];
  const shown = block?.text.replace(NUMBERED_TITLE, '$2') ?? title;
  return {
    frontMatter: { ...front, title },
    blocks: [{ heading: 1, text: shown, line: block?.line ?? 1 }, ...all.slice(at + 1)],
    leftOut: all.slice(0, at),
  };
}

// "Eightieth session", "Tenth emergency special session"
const SESSION = /^(?:\p{Lu}[\p{L}-]+(?: special| emergency special)* session|(?:Resumed|\d{4}) .*session)$/u;
// "Agenda items 12 and 71 (b)"
const AGENDA_ITEM = /^Agenda items? (\d[\d ()a-z,]*)\*?$/u;
// "Chile and Mexico: draft resolution", "Draft resolution submitted by the Chair"
const SPONSORS =
  /^(?:(\p{Lu}[^:]+): ?(?:(revised )?draft (?:resolution|decision)|amendments? to .*)|Draft (?:resolution|decision)\b.*)$/u;

/** A draft, an amendment, or any other paper: nothing of it is left out but the lines above its title. */
function ofOther(
  all: readonly ImportedBlock[],
  head: readonly string[],
  front: Partial<ImportedFrontMatter>,
): PdfMasthead {
  const sponsored = all.slice(0, LONGEST).findIndex((block) => SPONSORS.test(plainText(block)));
  const start = Math.max(0, sponsored);
  const above = all.slice(0, start).map(plainText);
  const session = above.find((text) => SESSION.test(text));
  const agendaItem = above.map((text) => AGENDA_ITEM.exec(text)?.[1]).find(Boolean);
  const isMasthead = session !== undefined && agendaItem !== undefined;
  const rest = isMasthead ? all.slice(start) : all;
  const symbol = symbolIn(head) ?? front.symbol;
  const date = dateIn(head);
  return {
    ...titled(rest, isMasthead && sponsored >= 0, {
      ...front,
      ...(symbol && { symbol }),
      ...(date && { date }),
      ...(isMasthead && { session, agendaItem }),
    }),
    leftOut: isMasthead ? all.slice(0, start).filter((block) => !isSaid(plainText(block))) : [],
  };
}

const isSaid = (text: string): boolean => SESSION.test(text) || AGENDA_ITEM.test(text);
/** The sponsors go to the front matter where there is a place for them; the title is the heading after them. */
function titled(
  blocks: readonly ImportedBlock[],
  isSponsored: boolean,
  front: Partial<ImportedFrontMatter>,
): Pick<PdfMasthead, 'frontMatter' | 'blocks'> {
  const [first] = blocks;
  const names = isSponsored && first ? sponsorsIn(plainText(first)) : undefined;
  const rest = names ? blocks.slice(1) : blocks;
  const at = rest.findIndex(
    ({ heading }, index) => heading !== undefined && index >= (isSponsored && !names ? 1 : 0),
  );
  const title = at >= 0 && at < 3 ? rest[at] : undefined;
  const shown = rest.map((block, index) => {
    if (title && index === at) return { ...block, heading: 1 };
    if (isSponsored && !names && index === 0) return { text: block.text, line: block.line };
    return block;
  });
  return {
    frontMatter: {
      ...front,
      ...(title && { title: plainText(title) }),
      ...(names && { sponsors: names }),
    },
    blocks: shown,
  };
}

/** The names before ": draft resolution"; undefined for anything else. */
function sponsorsIn(line: string): string[] | undefined {
  const [, list] = /^(\p{Lu}[^:]+): ?draft resolution$/u.exec(line) ?? [];
  if (list === undefined) return undefined;
  const commas = list.split(/, +(?![^()]*\))/u);
  const [last = ''] = commas.slice(-1);
  const and = last.lastIndexOf(' and ');
  if (and < 0 || DOUBLE_NAME.test(last)) return commas;
  return [...commas.slice(0, -1), last.slice(0, and), last.slice(and + ' and '.length)];
}

const DOUBLE_NAME =
  /^(?:Antigua and Barbuda|Bosnia and Herzegovina|Saint Vincent and the Grenadines|Sao Tome and Principe|Trinidad and Tobago)$/u;

// "A/C.3/80/L.51/Rev.1"
const SYMBOL = /(?:^|\s)([AES]\/[A-Z0-9][A-Za-z0-9./()-]*)/u;

const symbolIn = (head: readonly string[]): string | undefined =>
  head.map((line) => SYMBOL.exec(line)?.[1]).find(Boolean);

// "4 November 2025", at the end of its line: "General Assembly Distr.: Limited 4 November 2025"
const DATE = /(?:^|\s)(\d{1,2}) (\p{L}+) (\d{4})\s*$/u;

const dateIn = (head: readonly string[]): string | undefined =>
  head
    .map((line) => DATE.exec(line))
    .map((found) => found && isoDate(found))
    .find(Boolean) ?? undefined;

const isoDate = ([, day = '', month = '', year = '']: RegExpExecArray): string | undefined => {
  const index = MONTHS.indexOf(month);
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
