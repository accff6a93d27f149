/** The label that an empty item gets where it is moved a level down or up: `2.` becomes `(a)`, `(b)` becomes `3.`. */
import { valueOfNumeral } from './list-numbers';
import { itemNumber } from './ordinals';

/** `2.`, `(a)`, `(ii)` at the start of a line. */
const LABEL = /^(?:(\d{1,3})\.|\(([a-z]{1,5})\))(?:\s|$)/;

/** How a paragraph's label counts: paragraphs, items with letters, items with numerals. */
type Level = 0 | 1 | 2;

/** The last label of each level that is open. Counted from 1; 0 where there is none. */
type Counts = [paragraph: number, letter: number, numeral: number];

/** Whether a line is a label and nothing more. */
export const isEmptyItem = (line: string): boolean => /^(?:\d{1,3}\.|\([a-z]{1,5}\))\s*$/.test(line);

/** The label of an empty item after a move; undefined where it is at the end of its way. `above`: the lines before it. */
export function labelAfter(
  above: readonly string[],
  label: string,
  direction: 'down' | 'up',
): string | undefined {
  const counts: Counts = [0, 0, 0];
  for (const line of above) count(counts, line);
  const level = levelOf(counts, label);
  const wanted = level === undefined ? undefined : level + (direction === 'down' ? 1 : -1);
  if (wanted !== 0 && wanted !== 1 && wanted !== 2) return undefined;
  // Items hang on a paragraph.
  if (wanted > 0 && counts[wanted - 1] === 0) return undefined;
  return labelOf(wanted, counts[wanted] + 1);
}

function count(counts: Counts, line: string): void {
  const level = levelOf(counts, line);
  const [, number, letters] = LABEL.exec(line) ?? [];
  if (level === undefined) return;
  counts[level] = number
    ? Number(number)
    : level === 1
      ? placeOf(letters ?? '')
      : valueOfNumeral(letters ?? '');
  for (let deeper = level + 1; deeper < 3; deeper++) counts[deeper as Level] = 0;
}

/** Of what level a label is among those before it: `(i)` after `(h)` is a letter. */
function levelOf(counts: Counts, line: string): Level | undefined {
  const [, number, letters] = LABEL.exec(line) ?? [];
  if (number) return 0;
  if (!letters) return undefined;
  const isNext = placeOf(letters) === counts[1] + 1;
  const value = valueOfNumeral(letters);
  const isNumeral = value > 0 && (value === counts[2] + 1 || value === 1);
  return isNumeral && counts[1] > 0 && !isNext ? 2 : 1;
}

/** 1 for `a`, 27 for `aa`; 0 for other letters. */
function placeOf(letters: string): number {
  const [first = ''] = letters;
  const isRepeated = [...letters].every((letter) => letter === first);
  return isRepeated ? 26 * (letters.length - 1) + first.charCodeAt(0) - 96 : 0;
}

const labelOf = (level: Level, number: number): string =>
  level === 0 ? `${number}.` : `(${itemNumber(level === 1 ? 'letters' : 'numerals', number - 1)})`;
