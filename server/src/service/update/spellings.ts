/** Spellings and names that have changed since the base was adopted. */
import { spellingEras } from '../rules/style/spelling-eras';
import type { Occasions } from './occasions';
import type { SearchedWords } from './searched-words';
import { timesIn, yearIn } from './times/times';
import { replaced, type UpdateItem } from './update-item';

/** States that the United Nations has called otherwise since a day. */
const RENAMED: readonly { readonly find: RegExp; readonly use: string; readonly since: string }[] = [
  { find: /\bSwaziland\b/g, use: 'Eswatini', since: '2018-04-19' },
  { find: /\bthe former Yugoslav Republic of Macedonia\b/g, use: 'North Macedonia', since: '2019-02-12' },
  { find: /\bTurkey\b/g, use: 'T\u00FCrkiye', since: '2022-06-01' },
];

/** How far the day of an event may stand from its place. */
const NEAR = 60;

/** Whether what follows a name dates it to the time when it was right: "held in Istanbul, Turkey, in May 2016". */
function isOfBefore(after: string, since: string): boolean {
  const [time] = timesIn(/^[^.;:]*/.exec(after)?.[0] ?? '');
  return time !== undefined && time.year < yearIn(since);
}

/** The words of a paragraph that are written otherwise now. */
export function* staleSpellings(
  { unquoted: text, at, kind }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  if (!then || kind === 'note') return;
  const isSince = (day: string) => then.date < day && day <= now.date;
  for (const { find, use, session, since } of spellingEras)
    if (isSince(since))
      yield* found(find, use, {
        kind: 'spelling',
        reason: `Written so since the ${session} session`,
        sure: true,
      });
  for (const { find, use, since } of RENAMED)
    if (isSince(since))
      yield* found(
        find,
        () => use,
        { kind: 'name', reason: `Called ${use} since ${since}`, sure: true },
        (end) => !isOfBefore(text.slice(end, end + NEAR), since),
      );

  function* found(
    find: RegExp,
    use: (words: string) => string,
    item: Omit<UpdateItem, 'span' | 'fix'>,
    isStale: (end: number) => boolean = () => true,
  ): Iterable<UpdateItem> {
    for (const { 0: words, index } of text.matchAll(find))
      if (isStale(index + words.length))
        yield replaced({ ...item, span: { start: at + index, end: at + index + words.length } }, use(words));
  }
}
