/** Words that the text a draft starts from has as well: what is agreed there is no slip of the drafter's. */
import type { Block, Resolution } from '../../resolution/model';
import { plainTextIn } from '../../resolution/syntax/plain-text';
import { memoizeByObject } from '../../text/memoize';
import type { Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import type { RuleContext } from '../check/rule';

/** Words on either side that must stand in the base with those of the span. */
const AROUND = 4;
/** The words around a span are looked for among this many code units. */
const REACH = 120;

/** Whether the words at a span of a block stand in the base, with those around them. */
export function standsInBase({ world, snapshot }: RuleContext, block: Block, span: Span): boolean {
  const [{ base }, { text }] = [world, snapshot];
  if (!base) return false;
  const { start, end } = block.content;
  const before = foldedWords(text, { start: Math.max(start, span.start - REACH), end: span.start });
  const own = foldedWords(text, span);
  const after = foldedWords(text, { start: span.end, end: Math.min(end, span.end + REACH) });
  const around = [...before.slice(-AROUND), ...own, ...after.slice(0, AROUND)].join(' ');
  return wordsOfBase(base.resolution).includes(` ${around} `);
}

const foldedWords = (text: string, span: Span): string[] =>
  wordsOf(plainTextIn(text, span)).map(({ folded }) => folded);

/** All words of a text, single blanks between them and two between paragraphs. */
const wordsOfBase = memoizeByObject(({ text, blocks }: Resolution): string =>
  blocks.map(({ content }) => ` ${foldedWords(text, content).join(' ')} `).join(' '),
);
