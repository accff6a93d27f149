/** Drafts with the slips that people make: words, commas and marks changed by chance, and places broken for a rule. */
import { resolutionOf } from '../../server/src/service/draft/snapshot';
import { compatible, edited } from '../../server/src/service/edits/edits';
import type { Edit } from '../../server/src/service/finding';
import { corruptions } from './corruptions';
import type { Random } from './random';

/** Words that change the words before them, and asides. */
const PUT_IN = [
  'not',
  'not only',
  'also',
  'fully',
  'all',
  'national',
  'relevant',
  'the',
  'should',
  ', as appropriate,',
  ', where feasible,',
  'and girls',
  'unaccompanied',
  ', inter alia,',
];

/** What a delegate writes in the place of a word or sign. */
const EXCHANGED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\band\b/g, ['or', 'and/or', 'as well as']],
  [/\bor\b/g, ['and', 'nor']],
  [/\bshall\b/g, ['should', 'will', 'may']],
  [/\bshould\b/g, ['shall', 'may', 'must']],
  [/\ball\b/g, ['some', 'relevant']],
  [/\bStates\b/g, ['Member States', 'Governments', 'states']],
  [/\bmigrants\b/g, ['migrant workers', 'persons', 'people', 'irregular migrants', 'illegal migrants']],
  [/\bchildren\b/g, ['minors', 'boys', 'child']],
  [/\bsmuggling of migrants\b/g, ['people smuggling', 'human smuggling', 'migrant smuggling']],
  [/\btrafficking in persons\b/g, ['human trafficking', 'trafficking of persons']],
  [/\bas a\b/g, ['as the', 'as']],
  [/\ba\b/g, ['the', 'an', '']],
  [/\bthe\b/g, ['a', 'their', '']],
  [/\bof\b/g, ['for', 'in', 'on']],
  [/\bhealth care\b/g, ['healthcare', 'health-care']],
  [/\bhealth-care\b/g, ['health care', 'healthcare']],
  [/\b(?:19|20)\d\d\b/g, ['2031', '1998', '2015']],
  [/\b\d{1,2}\b/g, ['7', '41', 'ten']],
  [/,(?= )/g, ['', ';', ' -', ' and']],
  [/(?<=\p{L})(?= and )/gu, [',']],
  [/\bper cent\b/g, ['%', 'percent']],
  [/\bto strengthen\b/g, ['to enhance', 'strengthening']],
  [/\bensure\b/g, ['promote', 'guarantee']],
  [/\brecogniz/g, ['recognis']],
  [/\bprogramme/g, ['program']],
];

/** Edits by chance. Those that meet another are left out. */
function slips(text: string, random: Random, count: number): Edit[] {
  const gaps = [...text.matchAll(/(?<=[\p{L},]) (?=\p{L})/gu)].map(({ index }) => index);
  const wordEnd = (from: number) =>
    from + 1 + (/^[\p{L}-]+/u.exec(text.slice(from + 1, from + 40))?.[0].length ?? 0);
  const edit = (from: number, to: number, put: string): Edit => ({
    span: { start: from, end: to },
    text: put,
  });
  const kinds: readonly (() => Edit | undefined)[] = [
    () => from((gap) => edit(gap, gap, `${/^,/.test(one(PUT_IN)) ? '' : ' '}${one(PUT_IN)}`)),
    () => from((gap) => edit(gap, wordEnd(gap), '')),
    () => from((gap) => edit(gap, wordEnd(gap), ` ${wordAt(random.one(gaps) ?? gap)}`)),
    () => from((gap) => edit(wordEnd(gap), wordEnd(gap), random.one(['[^1]', ',', ' [', ']', '*']) ?? '')),
    () => from((gap) => edit(gap + 1, wordEnd(gap), `*${wordAt(gap)}*`)),
    () => from((gap) => edit(gap + 1, wordEnd(gap), `[${wordAt(gap)}]`)),
    () => from((gap) => edit(gap, gap, ` [EU: ${wordAt(random.one(gaps) ?? gap)}]`)),
    ...Array.from({ length: 9 }, () => exchange),
  ];
  const one = (list: readonly string[]): string => random.one(list) ?? '';
  const wordAt = (gap: number): string => text.slice(gap + 1, wordEnd(gap));
  const from = (make: (gap: number) => Edit): Edit | undefined => {
    const gap = random.one(gaps);
    return gap === undefined ? undefined : make(gap);
  };
  function exchange(): Edit | undefined {
    const [find, words] = random.one(EXCHANGED) ?? [/^$/g, []];
    const place = random.one([...text.matchAll(find)]);
    return place && edit(place.index, place.index + place[0].length, one(words));
  }
  return Array.from({ length: count }, () => random.one(kinds)?.()).flatMap((made) => made ?? []);
}

/** Places broken for some of the rules of form. */
function broken(text: string, random: Random, count: number): Edit[] {
  const snapshot = { uri: 'test:mutated', version: 1, text };
  resolutionOf(snapshot);
  const makers = random.some(Object.values(corruptions), count);
  return makers.flatMap((make) => random.one(make(snapshot)) ?? []);
}

/** A text with at most `count` slips of each kind. The same `random` makes the same slips. */
export function mutated(text: string, random: Random, count: number): string {
  return edited(text, compatible([...slips(text, random, count), ...broken(text, random, count)]));
}
