/**
 * What a footnote refers to, taken apart the way its writers put it together: a publication first, then ever
 * smaller parts of it. `Ibid.` repeats the note before it up to the first part that the new note names itself:
 *
 *     See Official Records of the General Assembly | Seventy-second Session | Supplement No. 53 (A/72/53) | chap. V | sect. A.
 *     Ibid.,                                                                 Supplement No. 53A (A/72/53/Add.1), chap. III.
 *
 * All text here is plain: without the asterisks that stand for italics.
 */
import { memoizeByText } from '../../text/memoize';
import { SYMBOL_PATTERN } from './symbols';

/** What a part names. The order of `DEPTHS` is the order in which parts follow one another. */
export type LocatorKind =
  | 'base'
  | 'session'
  | 'supplement'
  | 'volume'
  | 'number'
  | 'symbol'
  | 'part'
  | 'annex'
  | 'chapter'
  | 'decision'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'page'
  | 'other';

/** One part: `Supplement No. 53A (A/72/53/Add.1)`. */
export interface Locator {
  readonly kind: LocatorKind;
  readonly text: string;
}

/** What kind of publication a reference is to; `Ibid.` never changes it. */
export type Series =
  | 'treaty-series'
  | 'official-records'
  | 'resolution'
  | 'document'
  | 'publication'
  | 'words';

/** One reference of a note; a note may hold several, parted by semicolons. */
export interface Reference {
  /** `See`, `See also`; empty where there is none. */
  readonly lead: string;
  /** Whether it begins with `Ibid.`; its parts are then those that differ from the note before. */
  readonly ibid: boolean;
  readonly parts: readonly Locator[];
}

/** Why an Ibid. cannot be followed. */
export type BreakReason =
  | 'first'
  | 'not-treaty-series'
  | 'not-official-records'
  | 'no-such-part'
  | 'words'
  | 'broken-before';

/** A reference with every Ibid. expanded, or the reason why it cannot be. */
export type Resolved =
  | { readonly kind: 'resolved'; readonly reference: Reference }
  | { readonly kind: 'broken'; readonly reason: BreakReason };

// "See", "See also", "See, for example,", "see also"
const LEAD = /^(?:and )?(see(?:,? (?:also|for example|inter alia|in particular))*),?\s+(?=\S)/i;
// "Ibid.", "Ibid.,", "ibid", "and ibid.,"
const IBID = /^(?:and\s+)?ibid\b\.?(?:\s*,|(?=\s)|$)\s*/i;

const NUMERAL = String.raw`(?:\d+[A-Za-z]?|[IVXLC]+)`;
const PART_PATTERNS: readonly (readonly [LocatorKind, RegExp])[] = [
  ['supplement', /^supplements? nos?\.? ?/i],
  [
    'session',
    /^(?:[A-Z][a-z]+(?:-[a-z]+)?|[A-Z][a-z]+ [Ee]mergency|[A-Z][a-z]+ [Ss]pecial|Resumed)(?: (?:Special|special|Emergency|emergency|Resumed))* [Ss]ession\b/,
  ],
  ['session', /^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?$/],
  ['volume', /^vols?\.? ?(?:\d|[IVXLC])/i],
  ['number', /^nos?\.? ?[\dIVX]/i],
  ['part', /^parts? (?:one|two|three|four|five|[IVXLC\d])/i],
  ['annex', /^(?:annex|annexes|appendix|appendices|enclosure|attachment)\b/i],
  ['chapter', /^chaps?\.? ?[IVXLC\d]/i],
  [
    'decision',
    /^(?:resolutions?|decisions?|recommendations?|advisory opinion|draft resolutions?|draft decisions?)\b/i,
  ],
  ['section', /^(?:sects?\.? ?[A-Z\d]|sections? )/i],
  ['article', /^(?:arts?\.? ?\d|articles? \d)/i],
  ['paragraph', /^(?:paras?\.? ?[\d(]|paragraphs? \d)/i],
  ['page', /^(?:pp?\. ?\d|sales no)/i],
];
const SYMBOL_PART = new RegExp(`^(?:document )?${SYMBOL_PATTERN}`);

/** Splits a note's words into its references. `See A/62/53; and ibid., Sixty-third Session.` gives two. */
export const readReferences: (words: string) => Reference[] = memoizeByText((words) => {
  const text = words
    .replace(/\*/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return splitAtDepthZero(text, '; ').map(readReference);
});

function readReference(words: string): Reference {
  const withoutAnd = words.replace(/^and (?=ibid|see)/i, '');
  const lead = LEAD.exec(withoutAnd);
  const rest = lead ? withoutAnd.slice(lead[0].length) : withoutAnd;
  const ibid = IBID.exec(rest);
  const body = ibid ? rest.slice(ibid[0].length) : rest;
  return { lead: lead?.[1] ?? '', ibid: ibid !== null, parts: readParts(body, ibid !== null) };
}

/** The parts of a reference; without Ibid. the first one is its base, whatever it says. */
function readParts(body: string, ibid: boolean): Locator[] {
  if (body === '') return [];
  const parts: Locator[] = [];
  for (const text of splitAtDepthZero(body, ', ')) {
    const kind = kindOf(text);
    const last = parts.at(-1);
    if (!ibid && !last) parts.push({ kind: 'base', text });
    else if (last && continuesList(last, text, kind))
      parts[parts.length - 1] = { ...last, text: `${last.text}, ${text}` };
    else parts.push({ kind, text });
  }
  return ibid ? parts : gatherBase(parts);
}

// The numbers after the first in "vols. 2225, 2237, 2241 and 2326", "paras. 3, 5 and 6", "Nos. 970, 971"
const LISTED = new RegExp(
  String.raw`^${NUMERAL}(?: \([a-z]+\))*(?:[–-]${NUMERAL})?(?: and ${NUMERAL}(?: \([a-z]+\))*(?:[–-]${NUMERAL})?)?$`,
);
const PLURAL = /^(?:vols|nos|chaps|sects|arts|paras|annexes|parts|decisions|resolutions|volumes)\b/i;

const continuesList = (last: Locator, text: string, kind: LocatorKind): boolean =>
  PLURAL.test(last.text) && LISTED.test(text) && (kind === 'other' || kind === 'session');

/** Words before the first real part belong to the publication's name: `Durban, 31 August–8 September 2001`. */
function gatherBase(parts: readonly Locator[]): Locator[] {
  const first = parts.findIndex(({ kind }, i) => 0 < i && kind !== 'other');
  if (first < 0) return parts.length < 2 ? [...parts] : [{ kind: 'base', text: joined(parts) }];
  if (first < 2) return [...parts];
  return [{ kind: 'base', text: joined(parts.slice(0, first)) }, ...parts.slice(first)];
}

const kindOf = (text: string): LocatorKind => {
  for (const [kind, pattern] of PART_PATTERNS) if (pattern.test(text)) return kind;
  return SYMBOL_PART.test(text) ? 'symbol' : 'other';
};

const joined = (parts: readonly Locator[]): string => parts.map((part) => part.text).join(', ');

/** The kind of publication that a reference without Ibid. is to. */
export function seriesOf(reference: Reference): Series {
  const base = reference.parts[0]?.text ?? '';
  const all = joined(reference.parts);
  if (/\bTreaty Series\b/.test(all)) return 'treaty-series';
  if (/^Official Records of\b/.test(base)) return 'official-records';
  if (
    /^(?:General Assembly |Security Council |Human Rights Council |Economic and Social Council )?(?:resolutions?|decisions?) \S*\d/i.test(
      base,
    )
  ) {
    return 'resolution';
  }
  if (SYMBOL_PART.test(base)) return 'document';
  return /\([^()]*\)|\d{4}|documents? /.test(all) || 1 < reference.parts.length ? 'publication' : 'words';
}

/** Expands one reference against the one before it. */
export function resolveReference(reference: Reference, before: Reference | undefined): Resolved {
  if (!reference.ibid) return { kind: 'resolved', reference };
  if (!before) return { kind: 'broken', reason: 'first' };
  const reason = 0 < reference.parts.length ? refuses(reference, before) : undefined;
  if (reason) return { kind: 'broken', reason };
  const parts = [...keptParts(before.parts, reference.parts[0]), ...reference.parts];
  return { kind: 'resolved', reference: { lead: reference.lead || before.lead, ibid: false, parts } };
}

/** Whether the first part that the new note names can be a part of what stood before. */
function refuses(reference: Reference, before: Reference): BreakReason | undefined {
  const first = reference.parts[0]?.kind ?? 'other';
  const series = seriesOf(before);
  if (first === 'supplement' || first === 'session') {
    return series === 'official-records' ? undefined : 'not-official-records';
  }
  if (first === 'volume' || first === 'number') return refusesVolume(reference, before, series);
  if (series === 'words') return 'words';
  return series === 'treaty-series' &&
    ['annex', 'chapter', 'decision', 'section', 'paragraph'].includes(first)
    ? 'no-such-part'
    : undefined;
}

/** "Ibid., vol. 1577, No. 27531" needs a treaty series; "Ibid., vol. III (A/65/10)" a work in volumes. */
function refusesVolume(reference: Reference, before: Reference, series: Series): BreakReason | undefined {
  if (series === 'treaty-series') return undefined;
  const treaty = reference.parts.some((part) => part.kind === 'number');
  if (treaty) return 'not-treaty-series';
  return before.parts.some((part) => /\bvols?\.? ?[IVX\d]/i.test(part.text))
    ? undefined
    : 'not-treaty-series';
}

/** How deep in a publication a part stands; an annex may hold chapters and the other way round. */
const DEPTHS: Record<LocatorKind, number> = {
  base: 0,
  session: 1,
  supplement: 2,
  volume: 3,
  number: 4,
  symbol: 4,
  part: 5,
  chapter: 6,
  decision: 7,
  annex: 8,
  section: 9,
  article: 10,
  paragraph: 11,
  page: 11,
  other: 12,
};

/** What `Ibid.` repeats: everything before the first part that the new note names itself. */
function keptParts(before: readonly Locator[], first: Locator | undefined): readonly Locator[] {
  if (!first) return before;
  const same = before.findIndex((part) => part.kind === first.kind && part.kind !== 'other');
  if (0 < same) return before.slice(0, same);
  const deeper = before.findIndex((part, i) => 0 < i && DEPTHS[first.kind] < DEPTHS[part.kind]);
  return deeper < 0 ? before : before.slice(0, deeper);
}

/** A reference in words, without its full stop: `See Official Records ..., chap. III`. */
export const writeReference = (reference: Reference): string =>
  [
    reference.lead,
    reference.ibid
      ? ['Ibid.', ...reference.parts.map((part) => part.text)].join(', ')
      : joined(reference.parts),
  ]
    .filter((words) => words !== '')
    .join(' ');

/** Splits at a separator that stands in no parentheses and no quotation. */
function splitAtDepthZero(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if ('([“'.includes(character)) depth++;
    else if (')]”'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && text.startsWith(separator, i)) {
      pieces.push(text.slice(start, i));
      start = i + separator.length;
    }
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
