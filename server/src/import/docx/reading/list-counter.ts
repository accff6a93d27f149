/** Counts the automatic numbers of a Word file, in the order of its paragraphs. */
import type { ListDefinition, ListDefinitions, ListLevel } from '../parts/list-definitions';

/** A place in a list. */
export interface ListPlaceInWord {
  /** `w:numId` */
  readonly list: string;
  /** From 0. */
  readonly level: number;
}

/** Where the counting of one list is: the last number of each level, as long as the list isn't begun again above it. */
interface Counts {
  readonly last: (number | undefined)[];
  /** Numbers given beside `last` on each level since: `1 bis`, `1 ter`. */
  readonly beside: number[];
  /** Below a paragraph put in beside another one, lists begin of their own. */
  below: { readonly level: number; readonly last: (number | undefined)[] } | undefined;
}

export class ListCounter {
  readonly #lists: ListDefinitions;
  readonly #counts = new Map<string, Counts>();
  readonly #used = new Set<string>();

  constructor(lists: ListDefinitions) {
    this.#lists = lists;
  }

  /** The next number of a list, as printed: `2.`, `(b)`; empty where the list shows none. */
  next(place: ListPlaceInWord): string {
    const found = this.#find(place);
    if (!found) return '';
    const { list, level, counts } = found;
    const start = this.#startAt(place, list);
    const before = counts.last[place.level];
    counts.last[place.level] = start ?? (before === undefined ? level.start : before + 1);
    forget(counts.last, list, place.level);
    counts.beside[place.level] = 0;
    counts.below = undefined;
    return printed(list, place.level, counts.last);
  }

  /**
   * The number of a paragraph that is put in and must not move the others: the one before it with `bis`, `ter`
   * ... Where no number stands before it, the first of the list.
   */
  beside(place: ListPlaceInWord): string {
    const found = this.#find(place);
    if (!found) return '';
    const { list, level, counts } = found;
    const { below } = counts;
    if (counts.last[place.level] === undefined || (below && place.level > below.level))
      return this.#below(list, place.level, level, counts);
    const count = (counts.beside[place.level] ?? 0) + 1;
    counts.beside[place.level] = count;
    counts.below = { level: place.level, last: [] };
    return besideNumber(printed(list, place.level, counts.last), count);
  }

  #below(list: ListDefinition, at: number, level: ListLevel, counts: Counts): string {
    const below = counts.below ?? { level: at - 1, last: [] };
    counts.below = below;
    const before = below.last[at];
    below.last[at] = before === undefined ? level.start : before + 1;
    below.last.length = at + 1;
    return printed(list, at, Object.assign([...counts.last], below.last));
  }

  #find(place: ListPlaceInWord) {
    const list = this.#lists.get(place.list);
    const level = list?.levels.get(place.level);
    if (!list || !level) return undefined;
    const counts = this.#counts.get(list.counter) ?? { last: [], beside: [], below: undefined };
    this.#counts.set(list.counter, counts);
    return { list, level, counts };
  }

  /** `w:startOverride` counts when its list is first used. */
  #startAt({ list: id, level }: ListPlaceInWord, list: ListDefinition): number | undefined {
    const key = `${id} ${level}`;
    if (this.#used.has(key)) return undefined;
    this.#used.add(key);
    return list.startOverrides.get(level);
  }
}

/** Levels below begin again when a level above them counts. */
function forget(last: (number | undefined)[], { levels }: ListDefinition, counted: number): void {
  for (let below = counted + 1; below < last.length; below++) {
    const after = levels.get(below)?.restartsAfter;
    if (after === undefined || (after > 0 && counted < after)) last[below] = undefined;
  }
}

const LEVEL = /%([1-9])/g;

function printed(list: ListDefinition, at: number, last: readonly (number | undefined)[]): string {
  const level = list.levels.get(at) as ListLevel;
  if (level.format === 'bullet') return bulletOf(level.text);
  return level.text.replace(LEVEL, (_, digit: string) => {
    const shown = list.levels.get(Number(digit) - 1);
    const value = last[Number(digit) - 1] ?? shown?.start ?? 1;
    return formatted(value, level.arabic ? 'decimal' : (shown?.format ?? 'decimal'));
  });
}

/** Bullets are letters of symbol fonts; all of them are one to a reader, except for the dash. */
const bulletOf = (text: string): string => (/^[-\u2010-\u2015]$/u.test(text) ? '\u2013' : '\u2022');

/** Names of the numbers put in beside one, in their order. */
const BESIDE = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];

// "1." "(a)" "5"
const BEFORE_STOP = /(?<![.):])[.):]*$/;

/** `1.` and 2: `1 ter.`; `(a)` and 1: `(a bis)`. */
export function besideNumber(number: string, count: number): string {
  const name = BESIDE[count - 1] ?? `bis (${count})`;
  const stop = BEFORE_STOP.exec(number)?.[0] ?? '';
  return `${number.slice(0, number.length - stop.length)} ${name}${stop}`;
}

/** A number in the format that Word calls so; figures where it is none of the usual ones. */
export function formatted(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** `a` to `z`, then `aa`, `bb`: as Word counts. */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.floor((value - 1) / 26) + 1, 40));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) for (; rest >= size; rest -= size) text += sign;
  return text;
}
