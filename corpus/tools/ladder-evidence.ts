/** The evidence of the ladders as it ships and as it is read: exchanges between rungs of one ladder. */
import { type Ladder, ladders, modals } from '../../server/src/match/revision/strength/ladder-table';

export interface ExchangeTable {
  /** Pairs of texts of one title that were compared. */
  readonly pairs: number;
  /** `invites -> urges` -> how often. */
  readonly exchanges: Readonly<Record<string, number>>;
  readonly modals: Readonly<Record<string, number>>;
}

/** The exchanges between two rungs of one ladder. */
export const onLadders = (
  all: readonly Ladder[],
  counts: Readonly<Record<string, number>>,
): [string, number][] =>
  Object.entries(counts).filter(([key]) => {
    const [from = '', to = ''] = key.split(' -> ');
    return all.some(
      (ladder) => rung(ladder, from) >= 0 && rung(ladder, to) >= 0 && rung(ladder, from) !== rung(ladder, to),
    );
  });

const rung = (ladder: Ladder, phrase: string): number => ladder.findIndex((step) => step.includes(phrase));

/** The file of the server that holds them. */
export function exchangeTable(table: ExchangeTable): string {
  const rows = [...onLadders(ladders, table.exchanges), ...Object.entries(table.modals)];
  const lines = rows.map(([key, times]) => `  ['${key}', ${times}],`);
  return `/** Exchanges that the ladders rest on; written by \`npm run tool -- corpus:openings FOLDER\`. */

/** Pairs of adopted texts of one title that were compared. */
export const comparedPairs = ${table.pairs};

/** "invites -> urges": in how many paragraphs the later text has the second for the first. */
export const exchangeCounts: ReadonlyMap<string, number> = new Map([
${lines.join('\n')}
]);
`;
}

/** The page with the ladders. */
export function ladderPage(table: ExchangeTable): string {
  const ofLadder = (ladder: Ladder, counts: Readonly<Record<string, number>>) => {
    const rungs = ladder.map((step) => step.join(', '));
    const said = onLadders([ladder], counts).map(
      ([key, times]) => `${key.replace(' -> ', ' to ')} (${times})`,
    );
    return `1. ${rungs.join('\n1. ')}\n\nExchanged: ${said.join('; ') || 'never'}.\n`;
  };
  return `# Ladders of openings and modals

What *stronger* and *weaker* rest on, the weakest rung first. The words of a ladder are those that adopted resolutions exchange for one
another in a paragraph of the next text of the same title: ${table.pairs} pairs of sessions 75 to 78, counted below, openings for
exchanges that occur at least twice. Which of two rungs is the stronger is diplomatic practice; no count says it.
Written by \`npm run tool -- corpus:openings FOLDER\`.

## Openings

${ladders.map((ladder) => ofLadder(ladder, table.exchanges)).join('\n')}
## Modals

${modals.map((ladder) => ofLadder(ladder, table.modals)).join('\n')}
Words that take something off what follows them ("as appropriate", "where possible") make a text weaker where they are
put in, and stronger where they are taken out.
`;
}
