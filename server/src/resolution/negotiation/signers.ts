/** Who signs a mark, and what they want of its words: `EU, Canada; delete US, HUN`, `US del`, `(EU, Mexico)`. */
import { trim } from '../../text/lines';
import { memoizeByText } from '../../text/memoize';
import type { Span } from '../../text/span';
import { type Delegation, delegationsAt } from './delegations';

/** Those who want the words in the text, and those who want them out. */
export interface Signers {
  readonly all: readonly Delegation[];
  readonly out: readonly Delegation[];
  /** Those who propose to add, as against those who wish to keep what stands there. */
  readonly adding: readonly Delegation[];
}

export const NOBODY: Signers = { all: [], out: [], adding: [] };

/** Signatures stand within so many characters of an edge of a mark. UTF-16. */
export const SIGNED_WITHIN = 300;

/** Reads the signatures that stand in parentheses or brackets after a mark: `(EU, Mexico)`, `(US: delete)`. */
export const readSignature: (words: string) => Signers | undefined = memoizeByText((words) =>
  words.length > SIGNED_WITHIN ? undefined : signersIn(words, { start: 0, end: words.length }),
);

export interface Tail {
  /** Where the label begins, with what separates it from the words. */
  readonly at: number;
  readonly signers: Signers;
}

/** Parentheses at the end of words, unless another mark stands right before them, which they sign. */
export const PARENTHESES = /(?<![\]~>\uFFFC][\s\u00A0]?)[\s\u00A0]?\(([^()[\]]{2,200})\)[\s\u00A0]*$/d;

/** The signatures that the words end in: `(EU, Mexico)`, ` - US del`, `: AUS, US`, `; delete US, HUN`. */
export function tailOf(words: string, from: number): Tail | undefined {
  const base = Math.max(from, words.length - SIGNED_WITHIN);
  const inner = words.slice(base);
  const last = PARENTHESES.exec(inner);
  const [start, end] = last?.indices?.[1] ?? [0, 0];
  const signers = last && signersIn(words, { start: base + start, end: base + end });
  if (last && signers) return { at: base + last.index, signers };
  for (const { index, 0: sign } of inner.matchAll(/[\s\u00A0][-–—|][\s\u00A0]|[:;,][\s\u00A0]?/g)) {
    const read = signersIn(
      words,
      { start: base + index + sign.length, end: words.length },
      sign.startsWith(','),
    );
    if (read && base + index > from) return { at: base + index, signers: read };
  }
  return undefined;
}

const STANCE_FIRST =
  /^(?:(deleted?|del|remove|strike)|(retain|keep|support(?:ed)?|maintain)|(add(?:ed)?|insert|proposed)|(reserved?|reservation))\b\.?(?: ?:| by| from)*[\s\u00A0]+/i;
const STANCE_LAST =
  /[\s\u00A0]*[:\s\u00A0][\s\u00A0]*(?:to )?(?:(deletes?|deleted|del|removes?|strikes?)|(retains?|keeps?|supports?|maintains?)|(adds?|inserts?|alt|proposal|proposes)|(reserves?|reservation))\.?$/i;

/** Names with what they want: `EU, Canada; delete US, HUN`, `US del`, `EU: retain; US: delete`. All names are known. */
export function signersIn(text: string, span: Span, verb = false): Signers | undefined {
  const all: Delegation[] = [];
  const out: Delegation[] = [];
  const adding: Delegation[] = [];
  for (const part of clausesIn(text, span)) {
    const said = text.slice(part.start, part.end);
    const first = STANCE_FIRST.exec(said);
    const last = first ? null : STANCE_LAST.exec(said);
    if (verb && !first && !last) return undefined;
    const names = trim(text, {
      start: part.start + (first?.[0].length ?? 0),
      end: last ? part.start + last.index : part.end,
    });
    const read = delegationsAt(text, names, true);
    if (!read) return undefined;
    const [, del, keep, add, reserve] = first ?? last ?? [];
    all.push(...read);
    if (del) out.push(...read);
    else if (!keep && !reserve && (add || !first)) adding.push(...read);
  }
  return all.length > 0 ? { all, out, adding } : undefined;
}

function clausesIn(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== ';') continue;
    const part = trim(text, { start: from, end: at });
    if (part.end > part.start) parts.push(part);
    from = at + 1;
  }
  return parts;
}

export const joinedSigners = (a: Signers, b: Signers): Signers => ({
  all: [...a.all, ...b.all.filter(({ name }) => !a.all.some((one) => one.name === name))],
  out: [...a.out, ...b.out],
  adding: [...a.adding, ...b.adding],
});
