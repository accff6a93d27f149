/** The resolutions of the corpus that were adopted next before and after another one of their session. */
import type { Corpus } from '../../corpus/model';

export interface Neighbour {
  /** `72/308` */
  readonly number: string;
  /** `2018-08-06` */
  readonly date: string;
}

/** So many of each side are asked: one may have been numbered out of turn. */
const ASKED = 3;
/** Further away than this the order says little. */
const REACH = 40;

const sessions = new WeakMap<Corpus, ReadonlyMap<string, readonly (Neighbour & { readonly n: number })[]>>();

/** The neighbours of a resolution of the General Assembly, nearest first; undefined for other symbols. */
export function neighboursOf(
  corpus: Corpus,
  symbol: string,
): { before: Neighbour[]; after: Neighbour[] } | undefined {
  const [, session, number] = PLAIN.exec(symbol) ?? [];
  if (!session || !number) return undefined;
  const known = sessionsOf(corpus).get(session) ?? [];
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

// "A/RES/72/308"; not "A/RES/57/270 B"
const PLAIN = /^A\/RES\/(\d+)\/(\d+)$/;

function sessionsOf(corpus: Corpus) {
  const found = sessions.get(corpus);
  if (found) return found;
  const bySession = new Map<string, (Neighbour & { n: number })[]>();
  for (const { symbol, date, standing } of corpus.documents) {
    const [, session, number] = PLAIN.exec(symbol ?? '') ?? [];
    if (!session || !number || !date || standing !== 'adopted') continue;
    const list = bySession.get(session) ?? [];
    list.push({ n: Number(number), number: `${session}/${number}`, date });
    bySession.set(session, list);
  }
  for (const list of bySession.values()) list.sort((a, b) => a.n - b.n);
  sessions.set(corpus, bySession);
  return bySession;
}
