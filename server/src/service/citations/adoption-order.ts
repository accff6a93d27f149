/** The resolutions known to the corpus that were adopted next before and after another one of their session. */

import { citedLookup } from '../../corpus/cited-sources';
import type { Corpus } from '../../corpus/model';
import { memoizeByObject, memoizeByText } from '../../text/memoize';

export interface Neighbour {
  /** `72/308` */
  readonly number: string;
  /** `2018-08-06` */
  readonly date: string;
}

/** This many on each side are asked: one may have been numbered out of turn. */
const ASKED = 3;
/** Further away than this the order says little. */
const REACH = 40;

/** The neighbours of a resolution of the General Assembly, nearest first; undefined for other symbols. */
function neighboursOf(
  corpus: Corpus,
  symbol: string,
): { before: Neighbour[]; after: Neighbour[] } | undefined {
  const [, session, number] = PLAIN.exec(symbol) ?? [];
  if (!session || !number) return undefined;
  const known = sessionOf(corpus, session);
  const n = Number(number);
  const near = known.filter((one) => Math.abs(one.n - n) <= REACH);
  return {
    before: near
      .filter((one) => one.n < n)
      .slice(-ASKED)
      .reverse(),
    after: near.filter((one) => n < one.n).slice(0, ASKED),
  };
}

/** A resolution whose number, or day, contradicts that of another one. */
export interface OutOfTurn {
  readonly neighbour: Neighbour;
  /** Whether the number comes before the neighbour's, and the day after the neighbour's. */
  readonly isLate: boolean;
}

/**
 * Where the day `iso` contradicts the number of a resolution: all that are known directly before it, or all after it,
 * and at least two, say otherwise. Undefined where it fits, and where too little is known to say.
 */
export function outOfTurn(corpus: Corpus, symbol: string, iso: string): OutOfTurn | undefined {
  const neighbours = neighboursOf(corpus, symbol);
  if (!neighbours) return undefined;
  const { before, after } = neighbours;
  const [next] = after;
  if (next && 1 < after.length && after.every(({ date }) => date < iso))
    return { neighbour: next, isLate: true };
  const [last] = before;
  if (last && 1 < before.length && before.every(({ date }) => iso < date))
    return { neighbour: last, isLate: false };
  return undefined;
}

// "A/RES/72/308"; not "A/RES/57/270 B"
const PLAIN = /^A\/RES\/(\d+)\/(\d+)$/;

interface Numbered extends Neighbour {
  readonly n: number;
}

/** The resolutions of a session whose days are known, in the order of their numbers. */
const sessionOf = (corpus: Corpus, session: string): readonly Numbered[] => sessionsOf(corpus)(session);

const sessionsOf = memoizeByObject((corpus: Corpus) => {
  const loaded = ofDocuments(corpus);
  return memoizeByText((session) => withCited(corpus, session, loaded.get(session) ?? []));
});

function withCited({ cited }: Corpus, session: string, loaded: readonly Numbered[]): Numbered[] {
  const numbers = new Map(loaded.map((one) => [one.n, one] as const));
  for (const [item, { date }] of citedLookup(cited).series(`A/RES/${session}/`)) {
    const n = Number(item);
    if (Number.isInteger(n) && !numbers.has(n)) numbers.set(n, { n, number: `${session}/${n}`, date });
  }
  return [...numbers.values()].sort((a, b) => a.n - b.n);
}

/** The resolutions that are loaded, by session. */
function ofDocuments(corpus: Corpus): Map<string, readonly Numbered[]> {
  const bySession = new Map<string, Numbered[]>();
  for (const { symbol, date, standing } of corpus.documents) {
    const [, session, number] = PLAIN.exec(symbol ?? '') ?? [];
    if (!session || !number || !date || standing !== 'adopted') continue;
    const list = bySession.get(session) ?? [];
    list.push({ n: Number(number), number: `${session}/${number}`, date });
    bySession.set(session, list);
  }
  return bySession;
}
