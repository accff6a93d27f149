/** Footnote marks that became plain figures: `Stateless Persons 30`, `Rights4`, `;3`, where notes with these numbers follow. */

/** A note printed below a page: `1 Resolution 217 A (III).` */
export interface PrintedNote {
  readonly label: string;
  readonly words: string;
  /** Where it begins on the page, from 1. */
  readonly line: number;
  /** Index of the last paragraph before it: its page holds no later one. */
  readonly after: number;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NOTE = new RegExp(
  String.raw`^(\d{1,3})[ \t]+(?=["“*]?\p{Lu}|https?:)(?!(?:${MONTHS}) \d{4})(.*)$`,
  'su',
);
/** What notes begin with; other lines that begin with a number are rarely of this kind. */
const SOURCE =
  /^(?:\*?(?:Resolutions?|See|Ibid|United Nations|League of Nations|Official Records|General Assembly|Economic and Social|Security Council|Human Rights Council|Report of|International|Adopted|A\/|E\/|S\/|CEDAW|Available|Formerly|Treaty|Decision|FCCC|Document|Including|As |The )|https?:)/u;

/** The note that a line begins, where `next` is the number that is due; `expected`: after a blank line or a note. */
export function noteAt(
  line: string,
  next: number,
  expected: boolean,
): Omit<PrintedNote, 'after' | 'line'> | undefined {
  const found = NOTE.exec(line);
  if (!found || Number(found[1]) !== next) return undefined;
  if (!expected && !SOURCE.test(found[2] ?? '')) return undefined;
  return { label: String(next), words: found[2] ?? '' };
}

/** The paragraphs with the figures that call the notes as marks, each after the one before; and how many were found. */
export function withCalledNotes(
  paragraphs: readonly string[],
  notes: readonly PrintedNote[],
): { readonly paragraphs: readonly string[]; readonly found: number } {
  const out = [...paragraphs];
  let at = 0;
  let from = 0;
  let found = 0;
  for (const { label, after } of notes) {
    const place = nextMark(out, label, { at, from, last: Math.max(at, after) });
    if (!place) continue;
    const words = out[place.at] as string;
    const mark = `[^${label}]`;
    out[place.at] = `${words.slice(0, place.start)}${mark}${words.slice(place.end)}`;
    ({ at } = place);
    from = place.start + mark.length;
    found++;
  }
  return { paragraphs: out, found };
}

interface Cursor {
  readonly at: number;
  readonly from: number;
  readonly last: number;
}

function nextMark(
  paragraphs: readonly string[],
  label: string,
  { at, from, last }: Cursor,
): { readonly at: number; readonly start: number; readonly end: number } | undefined {
  for (const pattern of patternsFor(label))
    for (let index = at; index <= last && index < paragraphs.length; index++) {
      pattern.lastIndex = index === at ? from : 0;
      const match = pattern.exec(paragraphs[index] as string);
      if (match) return { at: index, start: match.index, end: match.index + match[0].length };
    }
  return undefined;
}

/** Words before a figure that is none of a mark: `paragraph 5`, `from 6 to 8 June`. */
const NO_MARK_AFTER =
  'paragraphs?|paras?\\.?|resolutions?|decisions?|articles?|annex(?:es)?|sections?|chapters?|targets?|Goals?|Agenda|Objectives?|Annex|Article|Part|Phase|No\\.|Nos\\.|vol\\.|from|to|of|at|in|on|by|and|or|than|least|most|under|over|aged?|the|between|until|since|for|page|rule|item';

/** How a mark may stand there, the surest way first. */
const patternsFor = (label: string): RegExp[] => [
  // "Rights4", ";3", "2016,1"
  new RegExp(String.raw`(?<=[\p{L})"”’%][,;.:]?|\d[,;:]|\d{4}\.)${label}(?![\d\p{L}/.,]\d|[\d\p{L}/])`, 'gu'),
  // "Stateless Persons 30"
  new RegExp(
    String.raw`(?<=[\p{L})"”’][,;.:]?|\d[,;.:])(?<!\b(?:${NO_MARK_AFTER})) ${label}(?=[\s,;.:]|$)(?! (?:per cent|${MONTHS}|million|billion|years?|of)\b| (?:to|and|or) \d|[.,]\d)`,
    'gu',
  ),
  // "12 August 19492", "resolution 59/300 8"
  new RegExp(String.raw`(?<=\b(?:19|20)\d\d|\d/\d{1,3}) ?${label}(?![\d/]|[.,]\d)`, 'gu'),
];
