/** A comparison for machines; the fields are described in docs/base-text.md. */
import type { ComparedParagraph } from '../../match/revision/compare-resolutions';
import type { Unit } from '../../match/revision/units';
import type { ComparedText, Comparison } from './compared-texts';
import { summaryOf } from './summary';

export const comparisonJson = ({ base, draft, paragraphs }: Comparison): string =>
  JSON.stringify(
    {
      base: headOf(base),
      draft: headOf(draft),
      paragraphs: paragraphs.map(rowOf),
      summary: summaryOf(paragraphs),
    },
    undefined,
    2,
  );

const headOf = ({ symbol, title, file }: ComparedText) => ({ symbol, title, file });

const placed = (unit: Unit | undefined) => (unit ? { ref: unit.ref, text: unit.text } : null);

const rowOf = ({
  relation,
  base,
  draft,
  moved,
  mergedFrom,
  splitInto,
  changes,
  notes,
}: ComparedParagraph) => ({
  relation,
  base: placed(base),
  draft: placed(draft),
  moved,
  ...(mergedFrom.length > 0 && { mergedFrom: mergedFrom.map(placed) }),
  ...(splitInto.length > 0 && { splitInto: splitInto.map(placed) }),
  changes: changes.map(({ op, base, draft, kind, strength }) => ({ op, base, draft, kind, strength })),
  ...(notes.length > 0 && { notes }),
});
