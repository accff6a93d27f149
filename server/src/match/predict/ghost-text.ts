/**
 * Ghost text: the one usual continuation where the last words typed are agreed language; undefined in new text,
 * where several continuations are likely, and where it would have to change what was typed.
 */

import { type Engine, idsOf } from '../index/engine';
import { countOf } from '../index/word-index';
import type { NextWordCandidate } from './candidate-table';
import { type Continuation, type ContinuationQuery, offeredTexts, withSources } from './continuations';
import { LEAD_IN, LONG_MATCH, likelyCandidates } from './next-word-model';

export interface GhostQuery extends Omit<ContinuationQuery, 'limit'> {
  /** How many words stand after the draft's own lead-in. */
  readonly fresh: number;
}

/** The words to show, to the end of the phrase. */
export function ghostText(engine: Engine, query: GhostQuery): Continuation | undefined {
  const way = usualWay(engine, query);
  const form = way && offeredTexts(engine, way)[0];
  return form && form.mark === query.mark ? withSources(engine, form) : undefined;
}

/** Words of agreed language that must have been typed. */
const LEAST = 3;
/** The same where new words stand before them: there a few words often meet an agreed text by chance. */
const LEAST_AFTER_NEW = 5;
/** Bits: three words as rare as "of the rights" say too little. */
const TELLING = 18;
const DOMINANT = 0.6;
const LIKELY = 0.4;

function usualWay(engine: Engine, query: GhostQuery): NextWordCandidate | undefined {
  const [open] = likelyCandidates(engine, { ...query, letters: '', limit: 2 });
  if (open && isUsual(engine, query, open) && beginsWith(engine, open, query)) return open;
  if (query.letters === '') return undefined;
  const [narrowed] = likelyCandidates(engine, { ...query, limit: 2 });
  return narrowed && narrowed.matched > LEAST && isUsual(engine, query, narrowed) ? narrowed : undefined;
}

function isUsual(engine: Engine, { context, clause, fresh }: GhostQuery, way: NextWordCandidate): boolean {
  const { matched } = way;
  if (Math.min(matched, fresh) < LEAST && matched < LONG_MATCH) return false;
  if (matched < fresh && matched < LEAST_AFTER_NEW) return false;
  if (matched < LONG_MATCH && clause - matched > LEAD_IN) return false;
  if (way.weight <= DOMINANT * way.outOf || way.likelihood <= LIKELY) return false;
  return bitsOf(engine, context.slice(-matched)) > TELLING;
}

/** How much words tell, in bits: the rarer, the more. */
function bitsOf(engine: Engine, words: GhostQuery['context']): number {
  const all = engine.index.suffixes.length;
  return idsOf(engine, words).reduce(
    (sum, id) => sum + Math.log2(all / Math.max(1, countOf(engine.index, id))),
    0,
  );
}

function beginsWith(engine: Engine, way: NextWordCandidate, { letters }: GhostQuery): boolean {
  if (letters === '') return true;
  const form = offeredTexts(engine, way)[0];
  return form?.text.toLowerCase().startsWith(letters.toLowerCase()) ?? false;
}
