/** What stays, goes and comes between two rows of atoms, in the order in which a redline shows it. */
import { keptTokens } from '../../match/revision/word-changes';
import { append } from '../../text/append';
import type { RedlineAtom } from './atoms';

export type RedlineStep =
  | { readonly kind: 'kept'; readonly base: RedlineAtom; readonly draft: RedlineAtom }
  | { readonly kind: 'deleted'; readonly base: RedlineAtom }
  | { readonly kind: 'inserted'; readonly draft: RedlineAtom };

/** The steps; what is deleted comes before what is inserted at the same place. */
export function differenceOf(base: readonly RedlineAtom[], draft: readonly RedlineAtom[]): RedlineStep[] {
  const [old, now] = [placesOfWords(base), placesOfWords(draft)];
  const steps: RedlineStep[] = [];
  let from: readonly [number, number] = [0, 0];
  for (const [i, j] of keptTokens(tokens(base, old), tokens(draft, now))) {
    const [at, to] = [old[i] as number, now[j] as number];
    append(steps, gap(base.slice(from[0], at), draft.slice(from[1], to)));
    steps.push({ kind: 'kept', base: base[at] as RedlineAtom, draft: draft[to] as RedlineAtom });
    from = [at + 1, to + 1];
  }
  return [...steps, ...gap(base.slice(from[0]), draft.slice(from[1]))];
}

const placesOfWords = (atoms: readonly RedlineAtom[]): number[] =>
  [...atoms.keys()].filter((at) => atoms[at]?.kind !== 'blank');

const tokens = (atoms: readonly RedlineAtom[], places: readonly number[]) =>
  places.map((at) => ({ start: at, end: at + 1, key: (atoms[at] as RedlineAtom).key }));

/** A blank that both have at an edge stays. */
function gap(base: readonly RedlineAtom[], draft: readonly RedlineAtom[]): RedlineStep[] {
  const lead = isBlank(base[0]) && isBlank(draft[0]) ? 1 : 0;
  const least = Math.min(base.length, draft.length);
  const trail = least > lead && isBlank(base.at(-1)) && isBlank(draft.at(-1)) ? 1 : 0;
  const kept = (at: number, to: number): RedlineStep => ({
    kind: 'kept',
    base: base[at] as RedlineAtom,
    draft: draft[to] as RedlineAtom,
  });
  return [
    ...(lead ? [kept(0, 0)] : []),
    ...base.slice(lead, base.length - trail).map((one): RedlineStep => ({ kind: 'deleted', base: one })),
    ...draft.slice(lead, draft.length - trail).map((one): RedlineStep => ({ kind: 'inserted', draft: one })),
    ...(trail ? [kept(base.length - 1, draft.length - 1)] : []),
  ];
}

const isBlank = (atom: RedlineAtom | undefined): boolean => atom?.kind === 'blank';
