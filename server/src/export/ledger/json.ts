/** A ledger for machines; the fields are described in docs/ledger.md. */
import type { SourcedParagraph, SourcedRun } from '../../match/sources/model';

export const ledgerJson = (paragraphs: readonly SourcedParagraph[]): string =>
  JSON.stringify({ paragraphs: paragraphs.map(ledgerEntry) }, undefined, 2);

const ledgerEntry = ({ ref, text, from, runs }: SourcedParagraph) => ({
  ref,
  text,
  from: from.map(({ symbol, ref, year }) => ({ symbol, ref, year })),
  runs: runs.map(runEntry),
});

const runEntry = (run: SourcedRun) => {
  const { start, end, kind } = run;
  if (kind === 'new') return { start, end, kind };
  return { start, end, kind, source: run.source, ...(kind === 'changed' && { agreed: run.agreed }) };
};
