/** Reports and other documents of the time of the base, by their symbols: "A/76/302", "Supplement No. 23 (A/76/23)". */
import { ORDINAL_PATTERN, ordinalWords, readOrdinal } from '../../resolution/citations/ordinal-words';
import { readSymbol, SYMBOL_PATTERN } from '../../resolution/citations/symbols';
import type { BaseOccasion, Occasion, Occasions } from './occasions';
import type { SearchedWords } from './searched-words';
import { isOfTheTime } from './times/times';
import { replaced, type UpdateItem } from './update-item';

const SUPPLEMENT = new RegExp(
  `(?<ordinal>${ORDINAL_PATTERN})(?<between> Session, +Supplement No\\. \\d+[A-Z]? *\\(A/)(?<session>\\d+)/\\d+[^)]*\\)`,
  'gi',
);
const SYMBOLS = new RegExp(SYMBOL_PATTERN, 'g');

/** Supplements of the Official Records: each session has one of the same number, by the same organ. */
export function* staleSupplements(
  { words: text, at }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  if (!then) return;
  const since = now.session - then.session;
  for (const { 0: words, index, groups } of text.matchAll(SUPPLEMENT)) {
    const { ordinal = '', between = '', session = '' } = groups ?? {};
    const number = Number(session);
    if (number !== readOrdinal(ordinal) || number <= then.session - since || number > then.session) continue;
    const start = at + index;
    const symbol = start + ordinal.length + between.length;
    const next = ordinalWords(number + since);
    const capital = next.charAt(0).toUpperCase() + next.slice(1);
    yield replaced(
      {
        span: { start, end: start + words.length },
        kind: 'document',
        reason: `Of the ${ordinalWords(number)} session; the draft is of the ${ordinalWords(now.session)}. Its chapters may be others`,
        sure: false,
      },
      `${capital} Session ... (A/${number + since}/...)`,
      [
        { span: { start, end: start + ordinal.length }, text: capital },
        { span: { start: symbol, end: symbol + session.length }, text: String(number + since) },
      ],
    );
  }
}

/** Other documents; which one has followed them is not known. */
export function* staleDocuments(
  { words: text, at }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  if (!then) return;
  yield* staleOfConference({ words: text, at }, then, now);
  for (const { 0: words, index } of text.matchAll(SYMBOLS)) {
    const symbol = words.replace(/[.-]{1,8}$/, '');
    if (!isOfTheBase(symbol, then, now)) continue;
    const span = { start: at + index, end: at + index + symbol.length };
    const reason = `A document of the time of ${then.symbol}; what has followed it is not known`;
    yield { span, kind: 'document', reason, sure: false };
  }
}

/** Resolutions of the General Conference of the Agency for atomic energy: `GC(64)/RES/9`. */
const OF_CONFERENCE = /\bGC\((\d{1,3})\)\/(?:RES|DEC)\/\d+/g;
/** Its first session was of the year after this one, and each year has one. */
const BEFORE_FIRST_CONFERENCE = 1956;

function* staleOfConference(
  { words: text, at }: Pick<SearchedWords, 'words' | 'at'>,
  then: BaseOccasion,
  now: Occasion,
): Iterable<UpdateItem> {
  for (const { 0: words, 1: session, index } of text.matchAll(OF_CONFERENCE)) {
    const year = BEFORE_FIRST_CONFERENCE + Number(session);
    if (!isOfTheTime(year, then, now.date)) continue;
    const span = { start: at + index, end: at + index + words.length };
    const reason = `Of the General Conference of ${year}; what has followed it is not known`;
    yield { span, kind: 'document', reason, sure: false };
  }
}

/** Whether a document is of the sessions or years that lie as long before the base as the draft does after it. */
function isOfTheBase(symbol: string, then: BaseOccasion, now: Occasion): boolean {
  const { kind, body, session, years } = readSymbol(symbol);
  if (kind === 'resolution' || kind === 'decision') return false;
  if (body === 'General Assembly' && Number(session) > 0)
    return Number(session) > then.session - (now.session - then.session) && Number(session) <= now.session;
  return years !== undefined && isOfTheTime(Number(years.slice(0, 4)), then, now.date);
}
