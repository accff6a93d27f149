/** Ordinal numbers in words, as sessions are counted: `seventy-third`. */

const UNITS =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `73` -> `seventy-third`; numbers from 100 on are written in figures. */
export function ordinalWords(n: number): string {
  if (n < 1 || 99 < n || !Number.isInteger(n)) return String(n);
  if (n < 20) return UNITS[n] ?? '';
  const tens = TENS[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? `${tens.slice(0, -1)}ieth` : `${tens}-${UNITS[n % 10]}`;
}

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, i) => [ordinalWords(i + 1), i + 1] as const),
);

/** `Seventy-third` -> 73; undefined for other words. */
export const readOrdinal = (words: string): number | undefined =>
  VALUES.get(words.toLowerCase().replace(/\u2011/g, '-'));

/** An ordinal in words from `first` to `ninety-ninth`, in a pattern of one's own; capitals are the pattern's affair. */
export const ORDINAL_PATTERN = `(?:(?:${TENS.filter((word) => word !== '' && word !== 'ten').join('|')})[-\u2011](?:${UNITS.slice(1, 10).join('|')})|${UNITS.slice(1).join('|')}|${TENS.filter(
  (word) => word !== '' && word !== 'ten',
)
  .map((word) => `${word.slice(0, -1)}ieth`)
  .join('|')})`;
