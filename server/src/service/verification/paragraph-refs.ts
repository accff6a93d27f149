/** Addresses of paragraphs as texts about resolutions write them, and whether a paragraph is the one meant. */
import type { CorpusParagraph } from '../../corpus/model';
import { readOrdinal } from '../../resolution/citations/ordinal-words';
import type { Span } from '../../text/span';

/** Paragraphs that an address names: one, several, or all from one to another. */
export interface NamedParagraphs extends Span {
  /** As it is written: `paras. 15 (h) and 16`. */
  readonly text: string;
  readonly refs: readonly NamedRef[];
}

/** One of them in its parts: `15 (h)` is `15`, `h`; `OP5` is `op`, `5`. */
interface NamedRef {
  readonly parts: readonly string[];
  /** The last number of a range that begins here. */
  readonly to?: number;
}

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0]?\([a-z]{1,4}\))*`;
const AND = String.raw`[ \u00a0]?(?:,|;|and|to|-|\u2013)[ \u00a0]?`;
// "17, lead-in", "16, objective 8"
const WITHIN = String.raw`(?:, (?:objective list, )?(?:lead-in|(?:item|objective) \d{1,2}))?`;
const LIST = `${NUMBER}${WITHIN}(?:${AND}(?:and )?${NUMBER})*`;
// "annex II, ", or the part of a composite resolution: "B, "
const ANNEX = String.raw`(?:annex(?:[ \u00a0][IVX]+\b)?,?[ \u00a0]|[A-Z],[ \u00a0])?`;
const SIGN = String.raw`(?:(?:para(?:graph)?s?\b\.?|\u00a7{1,2})[ \u00a0]?|(?:OP|PP|Objective)[ \u00a0]?|preambular paragraphs?[ \u00a0]|operative paragraphs?[ \u00a0])`;
const ORDINAL = String.raw`[a-z]+(?:-[a-z]+)?[ \u00a0](?:preambular|operative)[ \u00a0]paragraph\b`;
// "para. 15 (h)", "paragraphs 15 and 16", "annex II, para. 8 (i)", "OP5 (n)", "Objective 4", "fifth preambular paragraph", "chapeau"
const REFS = new RegExp(
  `\\b${ANNEX}${SIGN}${LIST}|(?<![\\w])\u00a7{1,2} ?${LIST}|\\b${ORDINAL}|\\bchapeau\\b`,
  'gi',
);

/** Every address of paragraphs in a text, in order. UTF-16. */
export function paragraphRefsIn(text: string): NamedParagraphs[] {
  return [...text.matchAll(REFS)].flatMap((match) => {
    const refs = readRefs(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    return refs.length === 0 ? [] : [{ ...span, text: match[0], refs }];
  });
}

// "GCM, 23", "NYD 32 (a)": a number right after a name
const BARE = new RegExp(`^,?[ \u00a0](${LIST})(?![\\w/.]\\d|\\d)`);

/** The address that a text begins with where no word says that it is one: ` 23 (a)`, `, 23`. */
export function bareRefAt(text: string): NamedParagraphs | undefined {
  const [all, list = ''] = BARE.exec(text) ?? [];
  return all === undefined
    ? undefined
    : { start: all.length - list.length, end: all.length, text: list, refs: readRefs(list) };
}

function readRefs(words: string): NamedRef[] {
  const ordinal = /^([a-z]+(?:-[a-z]+)?)\s(preambular|operative)/i.exec(words);
  if (ordinal) return refOfOrdinal(ordinal);
  if (/^chapeau$/i.test(words)) return [{ parts: ['chapeau'] }];
  const list = new RegExp(LIST, 'i').exec(words);
  if (!list) return [];
  const before = partsOf(words.slice(0, list.index));
  const numbers = [...list[0].matchAll(new RegExp(`(?<!item |objective )${NUMBER}${WITHIN}`, 'gi'))];
  return numbers.map((match, at) => {
    const next = numbers[at + 1];
    const between = next ? list[0].slice(match.index + match[0].length, next.index) : '';
    const to = /to|-|\u2013/.test(between) ? Number.parseInt(next?.[0] ?? '', 10) : undefined;
    return { parts: [...before, ...partsOf(match[0])], ...(to !== undefined && { to }) };
  });
}

function refOfOrdinal([, ordinal = '', kind = '']: RegExpExecArray): NamedRef[] {
  const number = readOrdinal(ordinal);
  return number === undefined ? [] : [{ parts: [/^p/i.test(kind) ? 'pp' : 'op', String(number)] }];
}

const WORDS: Readonly<Record<string, string>> = { preambular: 'pp', operative: 'op' };
// "16, objective list, item 4" is shown as "para. 16, objective 4"
const SILENT = new Set(['para', 'paras', 'paragraph', 'paragraphs', 'list', 'item']);

/** `Annex II, para. 8 (i)` -> annex, ii, 8, i */
const partsOf = (ref: string): string[] =>
  (ref.toLowerCase().match(/[a-z]+|\d+/g) ?? [])
    .filter((part) => !SILENT.has(part))
    .map((part) => WORDS[part] ?? part);

/** Whether a paragraph, or one above it, is among those named: `15 (h)` is in `15`. */
export function isNamedBy({ refs }: NamedParagraphs, { ref, heading }: CorpusParagraph): boolean {
  const parts = partsOf(ref);
  const objective = /^Objective (\d+)/i.exec(heading)?.[1];
  return refs.some(({ parts: named, to }) =>
    named[0] === 'objective'
      ? objective === named[1] || beginsWith(parts, named)
      : formsOf(parts).some((form) => beginsWith(form, named) || isBetween(form, named, to)),
  );
}

const beginsWith = (parts: readonly string[], named: readonly string[]): boolean =>
  named.every((part, at) => parts[at] === part);

const isBetween = (parts: readonly string[], named: readonly string[], to: number | undefined): boolean => {
  const [number, from] = [Number(parts[0]), Number(named[0])];
  return to !== undefined && from <= number && number <= to;
};

/**
 * The ways in which one may write an address: `OP5 (n)` is also `5 (n)`, `resolution OP2` also `OP2`, and `15` of an
 * annexed text also `annex, para. 15` and `OP15`. A preambular paragraph is never meant by a bare number.
 */
function formsOf(parts: readonly string[]): (readonly string[])[] {
  const inner = parts[0] === 'resolution' || /^[a-z]$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  const forms = [parts, inner];
  if (inner[0] === 'op') forms.push(inner.slice(1));
  if (inner[0] === 'annex') forms.push(inner.slice(1), inner.slice(/^[ivx]+$/.test(inner[1] ?? '') ? 2 : 1));
  if (/^\d/.test(inner[0] ?? '')) forms.push(['op', ...inner], ['annex', ...inner]);
  return forms;
}
