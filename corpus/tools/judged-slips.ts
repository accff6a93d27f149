// Whether a slip in a citation is reported and put right, and whether the corpus or the tables could know of it.

import { isGiven, usualReference } from '../../server/src/corpus/footnote-index';
import { referenceKey } from '../../server/src/corpus/instruments';
import { footnotesOf } from '../../server/src/resolution/citations/footnotes';
import { titleBefore } from '../../server/src/resolution/citations/title-before-mark';
import { findingsOf } from '../../server/src/service/check/rule';
import { outOfTurn } from '../../server/src/service/citations/adoption-order';
import { mentionsIn } from '../../server/src/service/citations/facts';
import { carriedMeanings } from '../../server/src/service/citations/ibid-history';
import { isKnownTitle } from '../../server/src/service/citations/misquoted-titles';
import { datesOf } from '../../server/src/service/citations/source-facts';
import { resolutionOf, type Snapshot } from '../../server/src/service/draft/snapshot';
import { edited, singleEdit } from '../../server/src/service/edits/edits';
import type { Finding } from '../../server/src/service/finding';
import { noteRules } from '../../server/src/service/rules/note-rules';
import type { World } from '../../server/src/service/world/world';
import { meaningIn, type Slip } from './citation-slips';

/** What became of a slip. */
export interface Judgement {
  /** Whether the corpus or the tables know what should stand there. */
  readonly known: boolean;
  /** Whether something is said that was not said before. */
  readonly reported: boolean;
  /** Whether a fix offered there gives back what stood there. */
  readonly restored: boolean;
  /** `... of 19 September [2016 -> 2017] ...`, and what is said of it. */
  readonly what: string;
  readonly found: readonly string[];
}

/** How many slips there were, and what became of them. */
export interface Tally {
  slips: number;
  reported: number;
  restored: number;
  known: number;
  knownReported: number;
  knownRestored: number;
}

export const tallyOf = (): Tally => ({
  slips: 0,
  reported: 0,
  restored: 0,
  known: 0,
  knownReported: 0,
  knownRestored: 0,
});

export function addedTo(tally: Tally, { known, reported, restored }: Judgement): void {
  tally.slips++;
  if (reported) tally.reported++;
  if (restored) tally.restored++;
  if (!known) return;
  tally.known++;
  if (reported) tally.knownReported++;
  if (restored) tally.knownRestored++;
}

/** They speak of dates that are missing or too many, and so of no slip. */
const ASIDE = ['citation-undated', 'citation-date-again'];
const RULES = noteRules.filter(({ id }) => !ASIDE.includes(id));

/** What the rules of footnotes and citations find in a text. */
export function noteFindings(world: World, snapshot: Snapshot): Finding[] {
  const context = { snapshot, world };
  return RULES.flatMap((rule) => findingsOf(rule, context));
}

/**
 * Looks at a text with a slip in it beside the text as it was; `inEditor`: as the next version of it, in an editor that
 * carries along what the Ibid.s meant.
 */
export function judged(world: World, before: Snapshot, slip: Slip, inEditor = false): Judgement {
  const meant = inEditor ? { meant: carriedMeanings(before) } : {};
  const after = { ...before, ...meant, uri: `${before.uri}#`, text: slip.broken };
  const found = added(noteFindings(world, before), noteFindings(world, after));
  const fixes = found.flatMap((finding) => finding.fixes);
  const [edit] = singleEdit(before.text, slip.broken);
  const { start, end } = edit?.span ?? { start: 0, end: 0 };
  return {
    known: inEditor || isKnown(world, slip, after),
    reported: found.length > 0,
    restored: fixes.some(({ edits }) => isRestored(before, slip, edited(slip.broken, edits))),
    what: drawn(before.text, start, end, edit?.text ?? ''),
    found: found.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

/** `... of 19 September [2016 -> 2017], ...` */
function drawn(text: string, start: number, end: number, now: string): string {
  const was = text.slice(start, end);
  const change = `[${shortened(was)} -> ${shortened(now)}]`;
  return `${text.slice(Math.max(0, start - 60), start)}${change}${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );
}

const shortened = (words: string): string =>
  words.length < 120 ? words : `${words.slice(0, 60)} ... ${words.slice(-60)}`;

/** The findings of a text that another one lacks; numbers of footnotes may have moved. */
function added(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, message }: Finding) => `${rule} ${message.replace(/(footnote) \d+/gi, '$1')}`;
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

/** Italics are no part of a reference. */
const plain = (text: string): string => text.replaceAll('*', '');

function isRestored(before: Snapshot, { kind, of }: Slip, mended: string): boolean {
  if (kind === 'ibid' && of.kind === 'reference')
    return meaningIn(mended, of.label) === referenceKey(of.reference);
  return plain(mended) === plain(before.text);
}

function isKnown(world: World, { kind, of }: Slip, after: Snapshot): boolean {
  switch (of.kind) {
    case 'resolution': {
      const { target, date } = of.citation;
      if (target.kind !== 'resolution' || !date?.iso) return false;
      const symbolOf = (number: string) => target.symbol?.replace(target.number, number) ?? '';
      const isDated = (number: string) =>
        datesOf(world.engine, symbolOf(number))?.includes(date.iso ?? '') === true;
      if (!isDated(target.number) || kind === 'date') return isDated(target.number);
      // A number that is in its place for that day may be another resolution of the day, for all that is known.
      const isDatedOtherwise = datesOf(world.engine, symbolOf(of.now)) !== undefined && !isDated(of.now);
      return isDatedOtherwise || outOfTurn(world.corpus, symbolOf(of.now), date.iso) !== undefined;
    }
    case 'reference':
      return isKnownReference(world, after, kind, of);
    case 'title':
      return isKnownTitle(world.corpus, of.title);
  }
}

/** Whether the title at the mark has this reference, or the note's form shows that it cannot be what it says. */
function isKnownReference(
  world: World,
  after: Snapshot,
  kind: Slip['kind'],
  { label, reference }: Slip['of'] & { kind: 'reference' },
): boolean {
  const key = referenceKey(reference);
  const now = meaningIn(after.text, label);
  if (now === undefined || usualAt(world, after, label) === key) return true;
  return kind !== 'ibid' && isGiven(world.corpus, key) && !isGiven(world.corpus, now);
}

/** The key of the reference that the title at a footnote's mark has. */
function usualAt(world: World, snapshot: Snapshot, label: string): string | undefined {
  const [mark] = footnotesOf(resolutionOf(snapshot)).byLabel.get(label)?.marks ?? [];
  const span = mark && titleBefore(snapshot.text, mark.span.start);
  if (!span) return undefined;
  const named = mentionsIn(snapshot, world.corpus.instruments).find((one) => one.span.end === span.end);
  const title = snapshot.text.slice(span.start, span.end);
  const usual = named?.instrument.reference ?? usualReference(world.corpus, title);
  return usual && referenceKey(usual);
}
