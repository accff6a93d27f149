/** Joins the lines of a sentence: with a blank, or without the hyphen at which a word was broken. */

/** Words that stand before a hyphen which stays: `self-determination`, `non-governmental`. */
const STAYS =
  /(?:^|[\s("“])(?:self|non|co|ex|pre|post|anti|pro|semi|sub|inter|intra|multi|cross|long|short|high|low|well|mid|full|part|all|so|ill|old|new|large|small|first|second|third|decision|policy|peace|gender|child|age|human|people|victim|evidence|results|rights|climate|community|capacity|time|data|risk|North|South|Asia|Secretary|Under|Vice)-$/iu;
/** `short- and long-term` */
const SUSPENDED = /^(?:and|or|to)\b/;

/** Both lines as one. `known`: the words of the whole text, in small letters. */
export function joinedLines(before: string, after: string, known: ReadonlySet<string>): string {
  if (!/\p{L}-$/u.test(before)) return `${before} ${after}`;
  if (SUSPENDED.test(after)) return `${before} ${after}`;
  if (!/^\p{Ll}/u.test(after) || STAYS.test(before)) return `${before}${after}`;
  const first = /[\p{L}]{1,40}-$/u.exec(before.slice(-41))?.[0].slice(0, -1) ?? '';
  const second = /^[\p{L}]+/u.exec(after)?.[0] ?? '';
  const isCompound =
    known.has(`${first}-${second}`.toLowerCase()) && !known.has(`${first}${second}`.toLowerCase());
  return isCompound ? `${before}${after}` : `${before.slice(0, -1)}${after}`;
}

/** The words of a text, compounds with their hyphens, in small letters. */
export const wordsKnown = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []).map((word) => word.toLowerCase()));
