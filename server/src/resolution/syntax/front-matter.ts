/** The front matter of a `.resolution` file: YAML between two lines `---`, read by a library and checked here. */
import { isMap, parseDocument } from 'yaml';
import type { Change } from '../../text/change';
import { linesOf } from '../../text/lines';
import { memoizeByText } from '../../text/memoize';
import { type Span, slice } from '../../text/span';
import { standingBy } from '../citations/symbol-standing';
import { type FrontMatter, modes, type SyntaxProblem, standings } from '../model';
import { type Refusal, refusalOf } from './front-matter-guard';

/** What was read, and where the text proper begins. */
export interface FrontMatterRead {
  readonly frontMatter: FrontMatter;
  /** Offset of the first character after the front matter. */
  readonly end: number;
  readonly problems: readonly SyntaxProblem[];
}

const NONE: FrontMatter = { short: [] };
// "---", with blanks after it
const FENCE = /^---[ \t]*$/;
/** Front matter is a few lines: what is longer is text that happens to begin with `---`. */
const LONGEST = 16_384;

/** Reads the front matter at the start of `text`. Never throws: what is wrong is a problem. */
export function readFrontMatter(text: string): FrontMatterRead {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return { frontMatter: NONE, end: start, problems: [] };
  const lines = linesOf(text.slice(0, start + LONGEST), start);
  const [first] = lines;
  if (!first || !FENCE.test(slice(text, first))) return { frontMatter: NONE, end: start, problems: [] };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(slice(text, line)));
  const last = lines[close];
  return last ? readClosed(text.slice(0, last.end)) : unclosed(text, first, lines);
}

/** Whether a change of `text` may change what `read`, its front matter, says. */
export function touchesFrontMatter(
  { frontMatter, end, problems }: FrontMatterRead,
  text: string,
  { span }: Change,
): boolean {
  if (span.start <= Math.max(end, MARK_AND_FENCE)) return true;
  const isUnclosed = frontMatter.span !== undefined && problems.length > 0;
  return isUnclosed || (frontMatter.span === undefined && text.startsWith('---', end));
}

/** A byte order mark and `---`. UTF-16. */
const MARK_AND_FENCE = 4;

/** Whoever edits the text below leaves the front matter as it is. */
const readClosed = memoizeByText((head) => {
  const lines = linesOf(head, head.charCodeAt(0) === 0xfeff ? 1 : 0);
  return readBetween(head, lines[0] as Span, lines.at(-1) as Span);
}, 64);

function unclosed(text: string, first: Span, lines: readonly Span[]): FrontMatterRead {
  const blank = lines.findIndex((line) => slice(text, line).trim() === '');
  const last = lines.slice(0, blank < 0 ? lines.length : blank).at(-1) ?? first;
  const span = { start: first.start, end: last.end };
  const message =
    text.length > LONGEST && blank < 0
      ? `No line --- closes the front matter within ${LONGEST} characters: add it after the last key, or shorten the values`
      : 'The front matter is not closed: add a line --- after its last key';
  return {
    frontMatter: { ...NONE, span },
    end: last.end,
    problems: [{ code: 'front-matter', span: first, message }],
  };
}

function readBetween(text: string, first: Span, last: Span): FrontMatterRead {
  const span = { start: first.start, end: last.end };
  const from = first.end;
  const source = text.slice(from, last.start);
  const problems: SyntaxProblem[] = [];
  const report = (at: Span, message: string) => problems.push({ code: 'front-matter', span: at, message });
  const read = parsed(source);
  if ('contents' in read) {
    const values = keyValues(read.contents, from, span, report);
    return { frontMatter: { ...NONE, span, ...decode(values, report) }, end: last.end, problems };
  }
  const at = { start: from + read.span.start, end: Math.min(from + read.span.end, last.start) };
  report(at, read.message);
  const decoded = decode(keyLines(text, linesOf(source).map(moveBy(from))), () => {});
  return { frontMatter: { ...NONE, span, ...decoded }, end: last.end, problems };
}

/** What YAML says, or where and why it cannot be read. */
function parsed(source: string): { readonly contents: unknown } | Refusal {
  const refusal = refusalOf(source);
  if (refusal) return refusal;
  const { errors, contents } = parseDocument(source, { logLevel: 'silent' });
  const [broken] = errors;
  if (!broken) return { contents };
  const [start, end] = broken.pos;
  return { span: { start, end: Math.max(end, start + 1) }, message: cureFor(broken.code) };
}

const cureFor = (code: string): string =>
  code === 'DUPLICATE_KEY'
    ? 'This key of the front matter is given twice: remove one of the two'
    : 'The front matter cannot be read here: put a value that holds a colon or brackets in quotation marks';

const moveBy =
  (offset: number) =>
  ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });

// "title: Rights: a review"
const KEY_LINE = /^([A-Za-z]+):[ \t]+(\S.*)$/;

/** What single lines say where the whole cannot be read: a slip costs its own key alone. */
function keyLines(text: string, lines: readonly Span[]): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const span of lines) {
    const line = slice(text, span);
    const [, key = '', words = ''] = KEY_LINE.exec(line) ?? [];
    if (!key || values.has(key)) continue;
    const read = parsed(line);
    const map = 'contents' in read && isMap(read.contents) ? read.contents : undefined;
    const value = map ? plainValue(map.items[0]?.value) : words.trim();
    values.set(key, { value, span });
  }
  return values;
}

interface Value {
  readonly value: unknown;
  readonly span: Span;
}
type Report = (at: Span, message: string) => void;

function keyValues(contents: unknown, from: number, whole: Span, report: Report): Map<string, Value> {
  const values = new Map<string, Value>();
  if (contents === null) return values;
  if (!isMap(contents)) {
    report(whole, 'The front matter must be lines of the form "key: value"');
    return values;
  }
  for (const pair of contents.items) {
    const node = (pair.value ?? pair.key) as { range?: [number, number, number] | null } | null;
    const range = node?.range ?? [0, 0, 0];
    values.set(String(pair.key), {
      value: plainValue(pair.value),
      span: { start: from + range[0], end: from + range[1] },
    });
  }
  return values;
}

function plainValue(node: unknown): unknown {
  const toJSON = (node as { toJSON?: () => unknown } | null)?.toJSON;
  try {
    return toJSON ? toJSON.call(node) : undefined;
  } catch {
    return undefined;
  }
}

// "2018-12-19"
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TEXT_KEYS = [
  'symbol',
  'id',
  'title',
  'supersededBy',
  'adoptedAs',
  'source',
  'language',
  'base',
  'session',
  'agendaItem',
] as const;

function decode(values: Map<string, Value>, report: Report): Partial<FrontMatter> {
  const result: Record<string, unknown> = {};
  const take = (key: string, read: (value: unknown) => unknown, wanted: string) => {
    const found = values.get(key);
    if (!found || found.value === null || found.value === undefined) return;
    const value = read(found.value);
    if (value === undefined) report(found.span, `"${key}" must be ${wanted}`);
    else result[key] = value;
  };
  for (const key of TEXT_KEYS) take(key, asText, 'text');
  take('short', asTexts, 'a list of short forms, such as [GCM, Global Compact for Migration]');
  take('yardstick', asTexts, 'a list of symbols or short forms, such as [GCM, A/RES/71/1]');
  take('sponsors', asTexts, 'a list of names');
  take('rules', asTextMap, 'rule ids with what they weigh, such as {percent-sign: off}');
  take('additions', oneOf(['bold', 'underline']), 'bold or underline');
  take('standing', oneOf(standings), `one of ${standings.join(', ')}`);
  holdStandingToSymbol(result, values, report);
  take('mode', oneOf(modes), `one of ${modes.join(', ')}`);
  take('body', oneOf(['annex']), 'annex, or left out');
  take(
    'date',
    (value) => (typeof value === 'string' && DATE.test(value) ? value : undefined),
    'a date such as 2018-12-19',
  );
  return result;
}

/** A symbol of a draft, report or letter cannot be adopted, whatever the front matter says. */
function holdStandingToSymbol(
  result: Record<string, unknown>,
  values: ReadonlyMap<string, Value>,
  report: Report,
): void {
  const symbol = result.symbol ?? result.id;
  const found = values.get('standing');
  if (result.standing !== 'adopted' || typeof symbol !== 'string' || !found) return;
  const standing = standingBy(symbol, 'adopted');
  if (standing === 'adopted') return;
  report(found.span, `${symbol} is the symbol of a ${standing}, which cannot be adopted`);
}

const asText = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

function asTexts(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).map(asText);
  return list.every((item) => item !== undefined) ? (list as string[]) : undefined;
}

function asTextMap(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // YAML 1.1 reads `off` as false, and so do people who write it.
  const entries = Object.entries(value).map(
    ([key, one]) => [key, one === false ? 'off' : asText(one)] as const,
  );
  return entries.every(([, one]) => one !== undefined)
    ? (Object.fromEntries(entries) as Record<string, string>)
    : undefined;
}

const oneOf =
  (allowed: readonly string[]) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' && allowed.includes(value) ? value : undefined;
