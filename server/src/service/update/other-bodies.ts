/** Resolutions and decisions of other bodies, of the time of the base: "resolution 2561 (2021) of 29 January 2021". */

import type { Citation } from '../../resolution/citations/citations';
import { readSymbol } from '../../resolution/citations/symbols';
import { citationsIn } from '../citations/facts';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import type { Occasions } from './occasions';
import { isOfTheTime, yearIn } from './times/times';
import type { UpdateItem } from './update-item';

/** Those that the paragraphs cite: what has followed them is in no corpus of ours. */
export function* staleDecisions(snapshot: Snapshot, { now, then }: Occasions): Iterable<UpdateItem> {
  if (!then) return;
  const { blocks } = resolutionOf(snapshot);
  const last = blocks.at(-1)?.span.end ?? 0;
  const all = citationsIn(snapshot);
  for (const [at, { target, date }] of all.entries()) {
    if (target.kind !== 'resolution' || target.numberSpan.start > last) continue;
    if (target.what === 'resolution' && target.symbol?.startsWith('A/RES/')) continue;
    const year = yearOfDecision(target, date);
    const span = { start: target.numberSpan.start, end: date?.span.end ?? target.numberSpan.end };
    const isLast = !goesOn(snapshot.text.slice(span.end, all[at + 1]?.span.start ?? span.end));
    // What a list is added to at its end may be older.
    const isOld = isLast && year !== undefined && isOfTheTime(year + AGE, then, now.date);
    if (year === undefined || !(isOld || isOfTheTime(year, then, now.date))) continue;
    const reason = `Of ${year}, before ${then.symbol} was adopted; whether a later one has followed is not known`;
    yield { span, kind: 'resolution', reason, sure: false };
  }
}

/** A body takes up a question again after so many years more. */
const AGE = 1;

/** Whether another number follows in the same list. */
const goesOn = (between: string): boolean =>
  /^(?:\[\^[^\]]{1,20}\])?(?:,|,? and|,? or)(?: its)?(?: resolutions?)? $/.test(between);

function yearOfDecision(
  target: Citation['target'] & { kind: 'resolution' },
  date: Citation['date'],
): number | undefined {
  if (date?.iso) return yearIn(date.iso);
  const inNumber = /\((\d{4})\)$|^((?:19|20)\d\d)\//.exec(target.number);
  const said =
    inNumber?.[1] ?? inNumber?.[2] ?? (target.symbol && readSymbol(target.symbol).years?.slice(0, 4));
  return said ? Number(said) : undefined;
}
