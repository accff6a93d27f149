/**
 * Which body adopted a resolution that a text cites by number. Several bodies number alike (`78/2` is of the General
 * Assembly and of the Economic and Social Commission for Asia and the Pacific), so the words around decide: the name
 * before `resolution`, the name after the number, or the body whose `its` it is. A body that we do not know is still
 * not the General Assembly.
 */

/** The body, where it is known by name. */
export interface AdoptingBody {
  /** `General Assembly`, `Human Rights Council`; undefined for a body that we do not know. */
  readonly name?: string;
  /** Whether `its` is the draft's own body. */
  readonly own: boolean;
  /** Whether the text names no body. */
  readonly assumed: boolean;
}

/** The words in which a list of resolutions is cited; offsets count UTF-16 code units. */
export interface CitationContext {
  readonly text: string;
  /** Where `its` begins, else `resolution`. */
  readonly start: number;
  /** Whether `its` stands before `resolution`. */
  readonly its: boolean;
  /** Where the last number of the list ends, or its date. */
  readonly end: number;
}

/** What the symbols of a body's resolutions begin with; empty for a body whose resolutions have none. */
const SYMBOL_STARTS: ReadonlyMap<string, string> = new Map([
  ['General Assembly', 'A/RES/'],
  ['Security Council', 'S/RES/'],
  ['Human Rights Council', 'A/HRC/RES/'],
  ['Economic and Social Council', 'E/RES/'],
  ['Commission on Human Rights', ''],
  ['Commission on Population and Development', ''],
  ['Commission on the Status of Women', ''],
  ['Commission for Social Development', ''],
  ['Commission on Crime Prevention and Criminal Justice', ''],
  ['Commission on Narcotic Drugs', ''],
  ['World Health Assembly', ''],
]);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['GA', 'General Assembly'],
  ['UNGA', 'General Assembly'],
  ['SC', 'Security Council'],
  ['UNSC', 'Security Council'],
  ['HRC', 'Human Rights Council'],
  ['ECOSOC', 'Economic and Social Council'],
  ['WHA', 'World Health Assembly'],
]);

/** Names by which a text calls a body that it has named before. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['Assembly', 'Council', 'Commission']);

/** What the symbol of a resolution of `body` begins with: `A/RES/`; undefined where it has none. */
export const symbolStart = (body: string | undefined): string | undefined =>
  (body && SYMBOL_STARTS.get(body)) || undefined;

/** The body that adopted the resolution `number`, which stands in the list that `context` describes. */
export function adoptingBody(number: string, context: CitationContext): AdoptingBody {
  const { its } = context;
  const named = its
    ? bodyThatActs(context, ACTS_BY_ITS)
    : (bodyBefore(context) ?? bodyAfter(context) ?? bodyThatActs(context, ACTS_BY));
  const name = named ? nameWith(named.name, number) : nameByNumber(number);
  const assumed = named === undefined;
  return { own: its && assumed, assumed, ...(name ? { name } : {}) };
}

/**
 * The body of a resolution whose text names none, in a draft of `organ`: `its resolution 41/7` of the Human Rights
 * Council. Without `its` the number must say it, since any body may be meant; undefined where it does not.
 */
export function bodyInDraftOf(organ: string, number: string, own: boolean): string | undefined {
  const byNumber = nameByNumber(number);
  if (organ === 'General Assembly') return byNumber;
  if (own) return organ;
  return byNumber === 'General Assembly' ? undefined : byNumber;
}

/** A name found in the text; without `name` where it is none that we know. */
interface NamedBody {
  readonly name?: string;
}

/** Whose resolution it is where the text names no body. */
function nameByNumber(number: string): string {
  if (SECURITY_COUNCIL.test(number)) return 'Security Council';
  return YEARLY.test(number) ? 'Economic and Social Council' : 'General Assembly';
}

// "1325 (2000)"
const SECURITY_COUNCIL = /\(\d{4}\)$/;
// "2006/2"
const YEARLY = /^(?:19|20)\d\d\//;

/** The full name of a body that the text names; a short name is told by the form of the number. */
function nameWith(named: string | undefined, number: string): string | undefined {
  if (named !== undefined && !SHORT_NAMES.has(named)) return named;
  if (SECURITY_COUNCIL.test(number)) return 'Security Council';
  switch (named) {
    case 'Assembly':
      return YEARLY.test(number) ? 'Economic and Social Council' : 'General Assembly';
    case 'Council':
      if (YEARLY.test(number)) return 'Economic and Social Council';
      return /^\d{1,2}\//.test(number) ? 'Human Rights Council' : undefined;
    default:
      return undefined;
  }
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'-]*`;
// "Assembly of the", "Asia and the"
const NAME = String.raw`${WORD}(?:\s(?:(?:of|for|and|the|on|to|in|against)\s)*${WORD})*`;

// "Human Rights Council ", "Economic Commission for Africa (ECA) "
const NAME_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(${NAME})(?:\s\([A-Z]+\))?\s$`, 'u');
// " of the Assembly of the African Union", ", entitled “…”, adopted by the Security Council"
const NAME_AFTER = new RegExp(
  String.raw`^(?:,? entitled “[^”]{1,200}”)?,?\s(?:of|by|adopted by)\sthe\s(${NAME})`,
  'u',
);
const NAMES = new RegExp(NAME, 'gu');

/** Words that make a name that of a body which adopts resolutions. */
const BODY_WORD =
  /\b(?:Agency|Assembly|Authority|Board|Bureau|Commission|Committee|Conference|Congress|Council|Forum|Organization|Parliament|Parties|Summit|Union)\b/;
// "ESCAP"; "UN" says nothing of the body, and "XIV" is the number of a section
const ACRONYM = /^(?![IVXLC]+$)[A-Z]{3,}$/;

/** No name of a body, and no title between a body and its resolution, is longer. */
const REACH = 220;

/** The name that stands directly before `resolution`. */
function bodyBefore({ text, start }: CitationContext): NamedBody | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const found = NAME_BEFORE.exec(before);
  if (!found?.[1]) return undefined;
  return bodyNamed(found[1], isSentenceStart(before.slice(0, found.index)));
}

function bodyAfter({ text, end }: CitationContext): NamedBody | undefined {
  const found = NAME_AFTER.exec(text.slice(end, end + REACH));
  return found?.[1] ? (bodyNamed(found[1], false) ?? {}) : undefined;
}

// "the Commission, in ", "the Board decided, at its fortieth session, by "; the last word leads to `its resolution`
const ACTS_BY_ITS =
  /^(?:(?:\s\w+)?,?\s(?:at|during|in)\s(?:its|the)\s[^,;]{1,60})?,?\s(?:\w+\s){0,3}(?:in|through|by|of|under|and|with)\s$/;
// The same where no `its` of another body stands before `resolution`
const ACTS_BY =
  /^(?:,?\s(?:at|during|in)\s(?:its|the)\s[^,;]{1,60},?|,)?\s(?:\w+\s)?(?:in|through|by|of|under)\s$/;

/** The last body named in the sentence, where it is the one that acts by the resolution. */
function bodyThatActs({ text, start }: CitationContext, acts: RegExp): NamedBody | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const last = [...before.matchAll(NAMES)].filter(([name]) => BODY_WORD.test(name)).at(-1);
  if (!last || !acts.test(before.slice(last.index + last[0].length))) return undefined;
  return bodyNamed(last[0], isSentenceStart(before.slice(0, last.index)));
}

/** Whether a capital letter here may be that of a sentence, as in `*Recalling* Council resolution`. */
const isSentenceStart = (before: string): boolean => /(?:^|[.:;*]\s?)$/.test(before);

/**
 * The body that capitalized words name; undefined where they name none. `opens` says whether the first of them may
 * owe its capital to the beginning of a sentence.
 */
function bodyNamed(words: string, opens: boolean): NamedBody | undefined {
  const name = words.replace(/\s+/g, ' ');
  for (const known of [...SYMBOL_STARTS.keys(), ...SHORT_NAMES]) {
    const rest = restBefore(name, known);
    if (rest === undefined) continue;
    const isWhole = rest === '' || (JOINED.test(rest) && !NAME_GOES_ON.test(rest));
    const isAfterOpening = opens && !SHORT_NAMES.has(known) && /^\S+$/.test(rest);
    return isWhole || isAfterOpening ? { name: known } : {};
  }
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const abbreviated = ABBREVIATIONS.get(last);
  if (abbreviated) return { name: abbreviated };
  return BODY_WORD.test(name) || ACRONYM.test(last) ? {} : undefined;
}

/** What stands before `known` in a name that ends with it: `Peace and` before `Security Council`. */
function restBefore(name: string, known: string): string | undefined {
  if (name === known) return '';
  return name.endsWith(` ${known}`) ? name.slice(0, -known.length - 1) : undefined;
}

// "Implementation of", "Charter of the United Nations and"
const JOINED = /(?:^|\s)(?:of|for|and|the|on|to|in|against)$/;
// "Peace and" belongs to the name of another Security Council
const NAME_GOES_ON = /\bPeace and$/;
