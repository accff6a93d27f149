/** Agreed paragraphs on rivers and villages, with their zero draft, and what is said of drafts that reuse them. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../server/src/match/align/draft-tokens';
import { type Matches, matchesIn } from '../../server/src/match/align/near-misses';
import { type Departure, isReported, weighed } from '../../server/src/match/compare/departures';
import { wordingOf } from '../../server/src/match/compare/replacement';
import { supersededIn } from '../../server/src/match/compare/superseded';
import { type DraftWords, foldedBetween, passageAt } from '../../server/src/match/reference/passages';
import { withTables, type Yardstick } from '../../server/src/match/reference/reference-texts';
import { smallYardstick } from './passages';

const AGREED = [
  'We also commit to keep every ferry open to farmers and their families, using tolls as a measure of last resort only, and to guarantee prompt, thorough and free inspection of boats, bridges and wells.',
  'States must protect the health, dignity and property of millers, weavers and shepherds at all times, regardless of the river on which they live, and shall not punish them for crossing it.',
  'The River Review Conference shall take place every five years, beginning in 2027, and will adopt an agreed declaration of ferrymen.',
  'No shepherd should be fined for rescuing a drowning traveller, in accordance with the Convention on the Rights of Shepherds and with national law.',
  'Provide all newly arrived weavers with clear, timely and written information about wages, lodging and schools, as appropriate, in a language that they understand.',
  'The meeting held on 14 April 2019 in Basel adopted its bridge charter by acclamation. It also elected three judges to keep the register of mills.',
  'Build schools that enable young women to mend nets, read maps and keep the accounts of their own small farms, wherever they live, and give them the tools that they need.',
  'Special care should be taken of the rights of orphans, in particular by ensuring that judges hear every child without delay and without fear of punishment.',
  'The contribution of shepherds to the care of mountain forests is recognized, and flocks are counted by trained keepers.',
  'River education serves as a means of saving lives, of preventing floods and of easing the fears of villagers.',
  'Each State shall, in cooperation with millers, draw up lists of wells, mark deep fords for young travellers and publish maps that all villagers can read.',
  'In order to reduce floods, promote and support measures to plant trees on steep slopes as well as to repair dams, canals and locks before winter.',
];
const ZERO = [
  'We also commit to keep every ferry open to farmers and their families, using tolls as a measure of first resort, and to guarantee swift, thorough and free inspection of boats, bridges and wells.',
  'States must protect the health, honour and property of millers, weavers and shepherds at all times, regardless of the river on which they live.',
  'Judges shall hear every orphan in person within seven days of a request and keep firewalls between the courts and the tax office.',
  'Publish lists of deep fords and wells, and mark maps for young travellers that villagers can read.',
  'Trained keepers count the flocks of every shepherd twice in each summer and report to the council of villagers.',
];

/** The yardstick, of 2018, of which every phrase stands in so many resolutions on other subjects. */
export const villages = (stock: number): Yardstick => stocked(AGREED, ZERO, stock);

/** A yardstick of some paragraphs, and of superseded ones, of which every phrase stands in so many other resolutions. */
export function stocked(agreed: readonly string[], superseded: readonly string[], stock: number): Yardstick {
  const small = smallYardstick(agreed, superseded);
  const tables = { stock: () => stock, phrase: () => 0, elsewhere: () => undefined };
  return { ...small, ...withTables(small.passages, tables), yearOf: () => 2018 };
}

export interface Compared {
  readonly draft: DraftWords;
  readonly matches: Matches;
  readonly departures: readonly Departure[];
}

/** A draft held against a yardstick, with the differences on which nothing is said. */
export function comparedWith(yardstick: Yardstick, text: string): Compared {
  const draft = draftWords(yardstick.passages.vocabulary, text);
  const matches = matchesIn(draft, yardstick.passages, yardstick.stockAt);
  return { draft, matches, departures: weighed({ yardstick, draft, matches }) };
}

/**
 * `full replaced in 1: ours | theirs` with `!` where the sense is turned, or in brackets why nothing is said; and what
 * is superseded, with the paragraph that replaced it.
 */
function judged(yardstick: Yardstick, text: string): string[] {
  const { draft, matches, departures } = comparedWith(yardstick, text);
  return [
    ...departures.map((departure) => said(yardstick, draft, departure)),
    ...supersededIn(yardstick, draft, matches, departures).map(
      ({ draftFrom, draftTo, successor, departure }) =>
        `superseded: ${foldedWords(draft, draftFrom, draftTo).join(' ')} -> ${successor + 1}${
          departure ? ` (${departure.weight} ${departure.kind})` : ''
        }`,
    ),
  ];
}

function said({ passages }: Yardstick, draft: DraftWords, departure: Departure): string {
  const { kind, weight, silence, difference, alignment, turnsSense } = departure;
  const passage = passageAt(passages, alignment.paragraph);
  const ours = foldedWords(draft, difference.draftFrom, difference.draftTo).join(' ');
  const theirs = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo).join(' ');
  const what = silence ? `(${silence})` : `${weight} ${kind}${turnsSense ? '!' : ''}`;
  return `${what} in ${alignment.paragraph + 1}: ${ours} | ${theirs}`.trimEnd();
}

/** A draft, and what is said of it in the form of `judged`. */
export type JudgedDraft = readonly [text: string, ...judged: readonly string[]];

/** A test for each draft. */
export function holdJudged(yardstick: Yardstick, drafts: readonly JudgedDraft[]): void {
  for (const [text, ...expected] of drafts)
    test(text, () => assert.deepEqual(judged(yardstick, text), expected));
}

/** A draft, what all fixes make of it, and what is said of it in the form of `judged`. */
export type FixedDraft = readonly [text: string, fixed: string, ...judged: readonly string[]];

/** A test for each draft. */
export function holdFixed(yardstick: Yardstick, drafts: readonly FixedDraft[]): void {
  for (const [text, fixed, ...expected] of drafts)
    test(text, () => {
      assert.deepEqual(judged(yardstick, text), expected);
      assert.equal(withFixes(yardstick, text), fixed);
    });
}

/** A draft with the first fix of everything that departs in it. */
function withFixes(yardstick: Yardstick, text: string): string {
  const { draft, departures } = comparedWith(yardstick, text);
  return departures.filter(isReported).reduceRight((mended, { alignment, difference }) => {
    const { edit } = wordingOf(draft, yardstick.passages, alignment, difference);
    return edit ? mended.slice(0, edit.start) + edit.text + mended.slice(edit.end) : mended;
  }, text);
}
