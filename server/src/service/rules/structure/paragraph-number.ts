/** S8: operative paragraphs are numbered 1, 2, 3 without a gap. */

import type { Block } from '../../../resolution/model';
import type { Span } from '../../../text/span';
import type { Rule } from '../../check/rule';
import { partsOf } from '../../draft/form/parts';
import type { Snapshot } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { fixWith, formFinding } from '../form-findings';
import { formRule } from '../modes';

export const paragraphNumber: Rule = {
  id: 'paragraph-number',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'Operative paragraphs are numbered 1, 2, 3 without a gap',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S8: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const numbering of numberings(snapshot)) yield* misnumbered(snapshot.text, numbering);
  },
  cases: ({ snapshot }) => numberings(snapshot).flatMap(({ blocks }) => blocks).length,
};

interface Numbering {
  readonly blocks: readonly Block[];
  /** 1, or where an excerpt begins. */
  readonly first: number;
}

/** The first number out of order; the fix numbers the paragraphs from there on. */
function* misnumbered(text: string, { blocks, first }: Numbering): Generator<Finding> {
  let expected = first;
  for (const [place, block] of blocks.entries()) {
    const number = Number(block.number?.text);
    if (number !== expected) {
      const message = `Paragraph ${expected} is expected here, not ${number}`;
      const fix = fixWith(
        'Number the paragraphs from here on',
        renumbering(text, blocks.slice(place), expected),
      );
      yield formFinding(paragraphNumber, block.number?.span ?? block.span, message, fix);
      return;
    }
    expected++;
  }
}

const renumbering = (text: string, blocks: readonly Block[], from: number) =>
  blocks.flatMap(({ number }, place) =>
    number ? [{ span: digitsOf(text, number), text: String(from + place) }] : [],
  );

/** `5` in `OP5.` */
function digitsOf(text: string, { span, text: digits }: NonNullable<Block['number']>): Span {
  const start = text.indexOf(digits, span.start);
  return { start, end: start + digits.length };
}

/** The plainly numbered paragraphs of each part; 5 bis stands beside 5 and counts for nothing. */
const numberings = (snapshot: Snapshot): Numbering[] =>
  partsOf(snapshot).map(({ operative, isWhole }) => {
    const blocks = operative.map(({ block }) => block).filter(isNumbered);
    return { blocks, first: isWhole ? 1 : Number(blocks[0]?.number?.text ?? 1) };
  });

const isNumbered = ({ kind, number }: Block): boolean =>
  kind === 'operative' && /^\d+$/.test(number?.text ?? '');
