/** What every fix of every rule must keep to, and whether those of a draft do. */
import { spellingOf } from '../../server/src/match/index/english';
import { type Checker, createChecker } from '../../server/src/service/check/checker';
import { agreedLanguageRules } from '../../server/src/service/check/rule';
import { nextSnapshot, type Snapshot } from '../../server/src/service/draft/snapshot';
import { edited } from '../../server/src/service/edits/edits';
import { fixEverything } from '../../server/src/service/features/editing/code-actions';
import type { Edit, Finding, Fix } from '../../server/src/service/finding';
import { rules } from '../../server/src/service/rules/all';
import { noteRules } from '../../server/src/service/rules/note-rules';
import { never } from '../../server/src/service/world/cancel';
import type { World } from '../../server/src/service/world/world';
import { changeBetween } from '../../server/src/text/change';
import { memoizeByObject } from '../../server/src/text/memoize';
import type { Span } from '../../server/src/text/span';
import { foldWord } from '../../server/src/text/words';

export type Law = 'closed' | 'once' | 'marks' | 'punctuation' | 'agreed' | 'sense';

/** A fix that breaks a law. */
export interface Breach {
  /** The whole draft. */
  readonly draft: string;
  readonly law: Law;
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export interface Trial {
  /** How many fixes of each rule were tried. */
  readonly tried: ReadonlyMap<string, number>;
  readonly breaches: readonly Breach[];
}

/** Rules that are about marks themselves. */
const ABOUT_MARKS: ReadonlySet<string> = new Set([
  ...noteRules.map(({ id }) => id),
  'open-bracket',
  'opening-italics',
  'roman-sub-opening',
  'enacting-words',
]);

/** Tries every fix of everything that is found in a text. A rule that throws ends it. */
export async function tryFixes(world: World, text: string): Promise<Trial> {
  const checker = createChecker(rules, (rule, error) => {
    throw new Error(`the rule ${rule} threw`, { cause: error });
  });
  const snapshot: Snapshot = { uri: 'test:laws', version: 1, text };
  const breaches: Breach[] = [];
  const tried = new Map<string, number>();
  for (const finding of await checker.check(world, snapshot, never))
    for (const [rank, fix] of finding.fixes.entries()) {
      tried.set(finding.rule, (tried.get(finding.rule) ?? 0) + 1);
      const fixed = next(snapshot, fix.edits);
      const isPreferred = rank === 0 && !finding.turnsSense;
      const broken: (readonly [Law, string])[] = [
        ...breachesOf({ world, finding, fix, isPreferred }, text, fixed.text),
        ...[...leadingBack(await checker.check(world, fixed, never), fixed.text, [text])].map(
          (back) => ['closed', back] as const,
        ),
      ];
      for (const [law, why] of broken)
        breaches.push({ draft: text, law, rule: finding.rule, ...around(text, fixed.text), why });
    }
  breaches.push(...(await breachesOfFixAll({ checker, world, snapshot })));
  return { tried, breaches };
}

interface Fixing {
  readonly checker: Checker;
  readonly world: World;
  readonly snapshot: Snapshot;
}

/** All preferred fixes, once and twice. */
async function breachesOfFixAll({ checker, world, snapshot }: Fixing): Promise<Breach[]> {
  const { text } = snapshot;
  const all = await fixEverything(checker, world, snapshot, never);
  if (all.length === 0) return [];
  const once = next(snapshot, all);
  const found = await checker.check(world, once, never);
  const breaches: Breach[] = [];
  const twice = next(once, await fixEverything(checker, world, once, never));
  if (twice.text !== once.text) {
    const first = found.find(({ fixes, turnsSense }) => fixes.length > 0 && !turnsSense);
    breaches.push({
      draft: text,
      law: 'once',
      rule: first?.rule ?? '',
      ...around(once.text, twice.text),
      why: first?.message ?? '',
    });
  }
  const earlier = all.map((_, at) => edited(text, all.toSpliced(at, 1)));
  for (const back of leadingBack(found, once.text, [text, ...earlier]))
    breaches.push({ draft: text, law: 'closed', rule: 'fix all', ...around(text, once.text), why: back });
  return breaches;
}

/** The version of a draft after some edits. */
function next(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const text = edited(snapshot.text, edits);
  const change = changeBetween(snapshot.text, text);
  return nextSnapshot(snapshot, { version: snapshot.version + 1, text, change });
}

/** The findings whose fix makes one of some earlier texts again. */
function* leadingBack(
  findings: readonly Finding[],
  text: string,
  earlier: readonly string[],
): Generator<string> {
  for (const { fixes, rule, message } of findings)
    for (const { edits } of fixes) if (earlier.includes(edited(text, edits))) yield `${rule}: ${message}`;
}

/** Where two texts differ, with some words around. */
function around(before: string, after: string): { readonly before: string; readonly after: string } {
  const { span, length } = changeBetween(before, after);
  const from = Math.max(0, span.start - 60);
  const short = (words: string) =>
    words.length > 400 ? `${words.slice(0, 200)} ... ${words.slice(-200)}` : words;
  return {
    before: short(before.slice(from, span.end + 40)),
    after: short(after.slice(from, span.start + length + 40)),
  };
}

/** A fix of a finding. */
interface Tried {
  readonly world: World;
  readonly finding: Finding;
  readonly fix: Fix;
  readonly isPreferred: boolean;
}

function* breachesOf(
  { world, finding, fix: { title, edits }, isPreferred }: Tried,
  before: string,
  after: string,
): Generator<readonly [Law, string]> {
  // The words of a term are the table's, whoever speaks.
  const isTerm = world.corpus.terms.some(({ agreed }) => agreed !== '' && title.includes(`"${agreed}"`));
  const isAgreed = agreedLanguageRules.includes(finding.rule) && !isTerm;
  if (!ABOUT_MARKS.has(finding.rule)) {
    const lost = difference(marksOf(before), marksOf(after));
    if (lost !== '') yield ['marks', lost];
  }
  if (!noteRules.some(({ id }) => id === finding.rule)) {
    const made = worsened(before, after);
    if (made) yield ['punctuation', made];
  }
  // What a footnote denies is the denial of the source it names.
  if (isPreferred && !/^(?:footnote|ibid|official)-/.test(finding.rule)) {
    const turned = turnedBy(changed(before, after), isAgreed, finding.rule);
    if (turned) yield ['sense', turned];
  }
  if (isAgreed) {
    const reading = misreading(world, after, edits);
    if (reading) yield ['agreed', reading];
  }
}

/** Footnote marks, brackets, labels of proposals and asterisks, each with how often it stands. */
const marksOf = (text: string): string[] =>
  (text.match(/\[\^[^\]\s]*\]|\[[A-Z]{2}[^:\]]{0,20}:|[[\]*]/g) ?? []).sort();

function difference(before: readonly string[], after: readonly string[]): string {
  return before.join('') === after.join('') ? '' : `${before.length} marks become ${after.length}`;
}

/** Punctuation that no text has: doubled, dangling, with a blank before it. */
const BAD: readonly RegExp[] = [
  /[,;:.](?: ?)[,;:.](?![.\d])/g,
  /(?<=\S) [,;:.)](?=\s|$)/gm,
  /\( | {2}|(?<=\p{L})[,;](?=\p{L})/gu,
  /, (?:and|or)[;.]/g,
];

/** The bad punctuation, or the word said twice, of which a text has more after a fix than before. */
export function worsened(before: string, after: string): string | undefined {
  // A comma between two marks is theirs.
  const bare = (text: string) => text.replace(/\[\^[^\]\s]*\](?:,(?=\[\^))?/g, '');
  const [was, is] = [bare(before), bare(after)];
  for (const bad of BAD) {
    const more = moreOf(was.match(bad) ?? [], is.match(bad) ?? []);
    if (more) return more;
  }
  return moreOf(saidTwice(was), saidTwice(is));
}

/** One of the things that are there more often than they were; first one that was not there at all. */
const moreOf = (was: readonly string[], is: readonly string[]): string | undefined =>
  is.length > was.length ? (is.find((one) => !was.includes(one)) ?? is[0]) : undefined;

/** Words that stand twice in a row, whatever their capitals, spelling or italics: each said once too often. */
function saidTwice(text: string): string[] {
  const words = text
    .replaceAll('*', '')
    .matchAll(/(?<![\p{L}'\u2019-])(\p{L}+) (?=(\p{L}+)(?![\p{L}'\u2019-]))/gu);
  return [...words]
    .map(([, one = '', next = '']) => [one, next].map((word) => spellingOf(foldWord(word))))
    .filter(([one, next]) => one === next && one !== 'that' && one !== 'had')
    .map((pair) => pair.join(' '));
}

interface Changed {
  readonly ours: string;
  readonly theirs: string;
}

/** The words that a fix changes, from their first letter to their last. */
function changed(before: string, after: string): Changed {
  const { span, length } = changeBetween(before, after);
  const isLetter = (text: string, at: number) => /[\p{L}\p{N}'\u2019-]/u.test(text.charAt(at));
  let { start } = span;
  while (start > 0 && isLetter(before, start - 1)) start--;
  let tail = 0;
  while (isLetter(before, span.end + tail)) tail++;
  return {
    ours: before.slice(start, span.end + tail),
    theirs: after.slice(start, span.start + length + tail),
  };
}

const NEGATION = /(?<!\/)\b(?:not|no|never|without|neither|nor|cannot|except|unless)\b|\bnon-/gi;
const MODAL = /\b(?:[Ss]hall|[Ss]hould|[Mm]ust|may|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Mm]ight|[Oo]ught)\b/g;
/** In which a word that denies is part of a name. */
const NAMES = /non-governmental organizations|\bNo\. /g;
const PERSON =
  /\b(?:States?|Governments?|migrants?|refugees?|children|child|girls?|boys?|women|men|workers?|persons?)\b(?!-)/g;

function turnedBy({ ours, theirs }: Changed, isAgreed: boolean, rule: string): string | undefined {
  const kinds = [NEGATION, ...(rule === 'shall' ? [] : [MODAL]), ...(isAgreed ? [PERSON] : [])];
  for (const kind of kinds) {
    const [mine, agreed] = [ours, theirs].map((words) =>
      (words.replace(NAMES, '').match(kind) ?? []).map(foldWord).sort().join(' '),
    );
    if (mine !== agreed) return `"${mine}" becomes "${agreed}"`;
  }
  return undefined;
}

/** How a draft reads after a fix at its place, where no adopted text reads so. */
function misreading(world: World, after: string, edits: readonly Edit[]): string | undefined {
  const [{ span, text } = { span: { start: 0, end: 0 }, text: '' }] = edits;
  const put: Span = { start: span.start, end: span.start + text.length };
  const theirs = adoptedReading(world);
  // At an edge of what is agreed, the words beyond are the drafter's own.
  const isAgreed = ([back, on]: readonly [number, number]) =>
    theirs.includes(readingOf(after, put, back, on));
  const readings: readonly (readonly [number, number])[] =
    text.trim() !== ''
      ? [
          [1, 1],
          [1, 0],
          [0, 1],
        ]
      : [[1, 1]];
  return readings.some(isAgreed) ? undefined : `"${readingOf(after, put, 2, 2)}"`;
}

/** All adopted paragraphs, as they are compared. */
const adoptedReading = memoizeByObject(({ corpus }: World): string =>
  corpus.documents
    .filter(({ standing }) => standing === 'adopted')
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => ` ${plain(text)} `))
    .join('\n'),
);

/** The whole words that a stretch of a draft touches, with some words before and after, as they are compared. */
function readingOf(text: string, { start, end }: Span, back: number, on: number): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const words = [...(/^.*/.exec(text.slice(line))?.[0] ?? '').matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: line + index,
    end: line + index + word.length,
  }));
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  const from = words[Math.max(0, (first < 0 ? words.length : first) - back)];
  const to = words[Math.min(words.length - 1, last + on)];
  return plain(text.slice(from?.start, to?.end))
    .replace(/^[,;:."'(]+|[,;:."')]+$/g, '')
    .trim();
}

/** Words as they are compared, with their punctuation: without marks, capitals, curls, and with a blank after a comma. */
const plain = (text: string): string =>
  foldWord(text.replace(/\[\^[^\]]*\]|[*[\]]/g, ''))
    .replace(/,(?=\p{L})/gu, ', ')
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ');
