/** The names with which delegations sign their proposals: `EU`, `MEX`, `G77 & China`, `Russian Federation`. */
import { trim } from '../../text/lines';
import type { Span } from '../../text/span';
import { isNoDelegation, negotiatingGroups } from './groups';
import { states, WORDLIKE_CODES } from './states';

/** A delegation's name where it stands; `MEX` bears the name `Mexico`. */
export interface Delegation {
  readonly name: string;
  readonly span: Span;
}

/**
 * Reads a list of delegations ("EU, US", "Mexico/Switzerland", "Norway and Iceland") that is the whole of
 * `text.slice(span)`. Undefined where something in it is no delegation's name. Names that no table holds are taken
 * where they look like names, unless `known` asks for known ones.
 */
export function delegationsAt(text: string, span: Span, known = false): Delegation[] | undefined {
  const found: Delegation[] = [];
  for (const part of partsOf(text, span)) {
    if (isNoDelegation(text.slice(part.start, part.end))) continue;
    const read = known ? knownIn(text, part) : (knownIn(text, part) ?? unknownIn(text, part));
    if (!read) return undefined;
    for (const one of read) if (!found.some(({ name }) => name === one.name)) found.push(one);
  }
  return found.length ? found : undefined;
}

/** The name under which a delegation is listed, however it is written: `Mexico` of `MEX`. */
export const delegationName = (written: string): string => knownName(written) ?? written.trim();

/** Known names that a letter case alone tells from a word: `US` is one and `us` is none. */
const exact = new Map<string, string>();
/** The others, folded. */
const folded = new Map<string, string>();

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\s\u00A0]+/g, ' ')
    .toLowerCase();

for (const { name, alpha3, alpha2, others } of states) {
  for (const one of [name, ...others]) learn(one, name);
  for (const code of [alpha3, alpha2]) if (!WORDLIKE_CODES.has(code)) exact.set(code, name);
}
for (const names of negotiatingGroups) for (const one of names) learn(one, names[0] as string);

/** A short one without blanks must be written as it stands; of all others the case is free. */
function learn(written: string, name: string): void {
  if (written.length > 4 && !/^[A-Z\d&+.-]+$/.test(written)) folded.set(fold(written), name);
  else {
    exact.set(written, name);
    exact.set(written.toUpperCase(), name);
  }
}

/** Before a name and after it, as far as it adds nothing to it. */
const AROUND = /^the |(?:,? (?:delegation|group of states|et al\.?|and others|inter alia))$/gi;
const BEGINS_SMALL = /^\p{Ll}/u;
const LONGEST_NAME = 70;

function knownName(written: string): string | undefined {
  const name = written
    .trim()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u00A0]+/g, ' ');
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  const direct = exact.get(name) ?? (BEGINS_SMALL.test(name) ? undefined : folded.get(fold(name)));
  if (direct) return direct;
  const bare = name.replace(AROUND, '').trim();
  return bare === name ? undefined : (exact.get(bare) ?? folded.get(fold(bare)));
}

// "Egypt on behalf of the African Group", "NZ (on behalf of CANZ)", "Fiji, for AOSIS"
const ON_BEHALF =
  /^(?:.{1,60}?),? ?\(?(?:also )?(?:on behalf of|obo|o\.b\.o\.|speaking for) (?:the )?(.{2,60}?)\)?$/i;

function knownIn(text: string, part: Span): Delegation[] | undefined {
  const written = text.slice(part.start, part.end);
  const name = knownName(written);
  if (name) return [{ name, span: part }];
  const group = written.length <= 140 ? ON_BEHALF.exec(written)?.[1] : undefined;
  const spokenFor = group && (knownName(group) ?? (isName(group) ? group : undefined));
  if (spokenFor) return [{ name: spokenFor, span: part }];
  return codesIn(text, part);
}

/** `US EU JPN`: codes with blanks between them. */
function codesIn(text: string, { start, end }: Span): Delegation[] | undefined {
  const written = text.slice(start, end);
  if (!/^[A-Z\d]{2,8}(?: [A-Z\d]{2,8}){1,20}$/.test(written)) return undefined;
  const found: Delegation[] = [];
  for (const { 0: code, index } of written.matchAll(/\S+/g)) {
    const name = exact.get(code);
    if (!name) return undefined;
    found.push({ name, span: { start: start + index, end: start + index + code.length } });
  }
  return found;
}

function unknownIn(text: string, part: Span): Delegation[] | undefined {
  const name = text.slice(part.start, part.end);
  return isName(name) ? [{ name, span: part }] : undefined;
}

/** `Wakanda`, `Republic of Xanadu`, `Friends of the Sea`, `E3` */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:of|and|the|\(|d['’])?\p{Lu}[\p{L}.'’)-]*| (?:of|and|the)){0,7}$/u;
const GROUP = /^(?:G-?\d{1,3}|[A-Z]\d)$/;
/** Words that begin a sentence, an instruction or a note to the reader rather than name a delegation. */
const NO_NAME =
  /^(?:Goals?|Targets?|Objective|Article|Option|Alternatives?|Alt|Note|Chapter|Section|Annex|Part|Paras?|Paragraph|OP|PP|The|See|To|Add|Insert|Delete|Deleted|Del|Replace|Move|Merge|Retain|Keep|Reserve|Support|Agreed|Closed|Pending|Placeholder|New|Status|Re|Cf|NB|TBC|TBD|Text|Language|Proposal|Comment|Question|Version|From|Source|Based|Rev)\b/;

const isName = (name: string): boolean =>
  name.length <= 60 && !NO_NAME.test(name) && !isNoDelegation(name) && (GROUP.test(name) || NAME.test(name));

const SEPARATOR =
  /,? (?:supported by|joined by|together with|as well as|also|with) |[,/+;&]| and (?!(?:China|Herzegovina|Tobago|Barbuda|Nevis|the Grenadines|Príncipe|Principe|others|its M(?:ember )?S(?:tates)?)\b)/g;
/** Signs inside a name: `G77+China`, `Trinidad & Tobago`, `EU & MS`. */
const INSIDE_NAME =
  /(?:G ?-? ?77|Group of 77) ?[+&/] ?(?:the )?China|(?:Trinidad|Antigua|Bosnia|Nevis|Kitts) & \p{Lu}\p{L}+|EU ?& ?MS|EU\+(?= ?[,;:/]|$)|T&T|,? \(?(?:also )?(?:on behalf of|obo|speaking for) (?:the )?/gu;

function partsOf(text: string, { start, end }: Span): Span[] {
  const inside = text.slice(start, end);
  const kept = [...inside.matchAll(INSIDE_NAME)].map(({ index, 0: whole }) => [index, index + whole.length]);
  const parts: Span[] = [];
  let from = 0;
  for (const { index, 0: separator } of inside.matchAll(SEPARATOR)) {
    if (kept.some(([a = 0, b = 0]) => a <= index && index < b)) continue;
    parts.push(trim(text, { start: start + from, end: start + index }));
    from = index + separator.length;
  }
  parts.push(trim(text, { start: start + from, end }));
  return parts.filter((part, index) => part.end > part.start || index < parts.length - 1);
}

/** Whether a name is one of the tables'. */
export const isKnownDelegation = (name: string): boolean => knownName(name) !== undefined;
