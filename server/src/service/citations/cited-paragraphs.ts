/** Which paragraph of the draft a "paragraph 5 above" means. */
import type { CorpusDocument, CorpusParagraph } from '../../corpus/model';
import type { Citation } from '../../resolution/citations/citations';
import type { Block } from '../../resolution/model';
import { derived, resolutionOf, type Snapshot } from '../draft/snapshot';
import { citationsIn } from './facts';

/** The address of a block as a reference gives it: `OP5 (n)` is `5 (n)`; those of other kinds have none. */
export const paragraphNumberOf = (block: Block): string | undefined =>
  /^(?:.*?(?:OP|, para\. ))?(\d+(?: \([a-z]+\))*)$/.exec(block.ref)?.[1];

/** The paragraphs of a draft by their numbers, each list in text order. */
export const numberedIn: (snapshot: Snapshot) => ReadonlyMap<string, readonly Block[]> = derived(
  (snapshot) => {
    const found = new Map<string, Block[]>();
    for (const block of resolutionOf(snapshot).blocks) {
      const number = paragraphNumberOf(block);
      if (number === undefined) continue;
      const known = found.get(number);
      if (known) known.push(block);
      else found.set(number, [block]);
    }
    return found;
  },
);

/**
 * The paragraph that a citation of this text means: among those of that number the one nearest before the
 * citation for "above", after it for "below", else the first.
 */
export function resolvedParagraph(snapshot: Snapshot, citation: Citation): Block | undefined {
  const { target, span } = citation;
  if (target.kind !== 'paragraph' || target.where === 'other') return undefined;
  const candidates = numberedIn(snapshot).get(target.ref) ?? [];
  if (target.where === 'above')
    return candidates.findLast((block) => block.span.start <= span.start) ?? candidates[0];
  if (target.where === 'below')
    return candidates.find((block) => span.start <= block.span.end) ?? candidates[0];
  return candidates[0];
}

// "paragraph 33 of its ", "paragraphs 3 and 4 of the annex to General Assembly "
const OF = /^[^.;\n]{0,40}\b(?:of|to)\s(?:its\s|the\s|[A-Z][a-z]+\s[A-Z][a-z]+\s)?$/;
// "resolution 71/1, annex, "
const AHEAD = /^,\s(?:annex(?:\s[IVX]+)?,\s)?$/;

/** The symbol of the document that a paragraph is said to be of, in the words around it. */
export function documentOfParagraph(snapshot: Snapshot, { span }: Citation): string | undefined {
  const symbols = citationsIn(snapshot).flatMap(({ target, span: own }) =>
    'symbol' in target && target.symbol !== undefined ? [{ symbol: target.symbol, span: own }] : [],
  );
  const { text } = snapshot;
  const after = symbols.find((one) => span.end <= one.span.start);
  if (after && OF.test(text.slice(span.end, after.span.start))) return after.symbol;
  const before = symbols.findLast((one) => one.span.end <= span.start);
  return before && AHEAD.test(text.slice(before.span.end, span.start)) ? before.symbol : undefined;
}

/** The paragraph of a document with that number: of its body, else of its operative part. */
export const paragraphNumbered = (document: CorpusDocument, ref: string): CorpusParagraph | undefined =>
  document.paragraphs.find((one) => one.ref === ref) ??
  document.paragraphs.find((one) => one.ref === `OP${ref}`);
