/** Alternatives of which delegations have signed some: `protect (EU) / assist (Egypt)`, `ensure/guarantee (EU)`. */
import { trim } from '../../text/lines';
import type { Span } from '../../text/span';
import { type Delegation, delegationsAt } from './delegations';
import { PARENTHESES } from './signers';

/** A wording between slashes. */
export interface SignedAlternative extends Span {
  readonly delegations: readonly Delegation[];
}

// "ensure/guarantee (EU)", "*Urges*/*Encourages* (Hungary)": no blank at the slash
const TIGHT =
  /^(\*[^*[\]\n/]{1,80}\*|[\p{L}-]{2,30}(?: [\p{L}-]{2,30})?)\/(\*[^*[\]\n/]{1,80}\*|[\p{L}-]{2,30}(?: [\p{L}-]{2,30})?)[\s\u00A0]?\(([^()]{2,80})\)$/du;

/** Alternatives of which at least one is signed in parentheses: `protect (EU) / assist (Egypt)`. */
export function signedAlternatives(words: string): SignedAlternative[] | undefined {
  const tight = TIGHT.exec(words);
  if (tight) return tightOnes(words, tight);
  if (!/\)[\s\u00A0]*$|\)[\s\u00A0]*\/[\s\u00A0]/.test(words) || !/[\s\u00A0]\/[\s\u00A0]/.test(words))
    return undefined;
  const alternatives = partsBetweenSlashes(words).map((part) => signedOne(words, part));
  if (alternatives.length < 2 || !alternatives.some(({ delegations }) => delegations.length > 0))
    return undefined;
  return alternatives;
}

function tightOnes(words: string, { indices }: RegExpExecArray): SignedAlternative[] | undefined {
  const [a, b, signed] = [indices?.[1], indices?.[2], indices?.[3]];
  if (!a || !b || !signed || /^(?:and\/or|he\/she|his\/her)$/i.test(words.slice(a[0], b[1])))
    return undefined;
  const names = delegationsAt(words, trim(words, { start: signed[0], end: signed[1] }), true);
  if (!names) return undefined;
  return [
    { start: a[0], end: a[1], delegations: [] },
    { start: b[0], end: b[1], delegations: names },
  ];
}

function partsBetweenSlashes(words: string): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const { index } of words.matchAll(/(?<=[\s\u00A0])\/(?=[\s\u00A0])/g)) {
    parts.push(trim(words, { start: from, end: index }));
    from = index + 1;
  }
  parts.push(trim(words, { start: from, end: words.length }));
  return parts;
}

function signedOne(words: string, part: Span): SignedAlternative {
  const said = words.slice(part.start, part.end);
  const front = /^([^:()[\]]{2,60}):[\s\u00A0]/.exec(said);
  const before =
    front &&
    delegationsAt(words, trim(words, { start: part.start, end: part.start + front[0].length - 2 }), true);
  if (front && before) return { start: part.start + front[0].length, end: part.end, delegations: before };
  const indices = PARENTHESES.exec(said)?.indices;
  const [start, end] = indices?.[1] ?? [0, 0];
  const names =
    indices && delegationsAt(words, trim(words, { start: part.start + start, end: part.start + end }), true);
  if (!indices || !names) return { ...part, delegations: [] };
  return { start: part.start, end: part.start + (indices[0]?.[0] ?? 0), delegations: names };
}
