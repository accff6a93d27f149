/** Which blocks are headings: those all in bold, at a level that their words and size tell. */
import type { TextBlock } from './blocks';
import type { Layout } from './layout';
import { isAll, spansOf } from './lines';

// "Annex", "Annex II"
const ANNEX = /^\s*annex(?: [IVX]+)?\s*$/iu;
// "II", "IV.", "B", "B."
const SECTION_NUMBER = /^(?:[IVXLC]+|[A-Z])\.?$/u;
// "The General Assembly", with or without a comma
const ENACTING = /^The \p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|and))*,?$/u;
/** In characters. */
const LONGEST = 250;

/** 1 for an annex, 2 to 4 below; undefined for a paragraph. `text` is the block as it is printed. */
export function headingLevel(block: TextBlock, text: string, layout: Layout): number | undefined {
  const words = text.replace(/\*|\[\^[^\][]*\]/g, '').trim();
  if (words.length > LONGEST || words === '') return undefined;
  const spans = spansOf(block.lines);
  if (isAll('bold', spans)) {
    if (ANNEX.test(words)) return 1;
    if (SECTION_NUMBER.test(words)) return 2;
    return (block.lines[0]?.size ?? 0) > layout.size * 1.12 ? 2 : 3;
  }
  const isItalic = isAll('italic', spans) && !text.includes('[^') && words.length < 120;
  if (ENACTING.test(words)) return undefined;
  // "49th plenary meeting" stands at the right.
  const isAtLeft = (block.lines[0]?.x ?? 0) < layout.left + 100;
  return isItalic && isAtLeft && /\p{L}$/u.test(words) && block.lines.length < 3 ? 4 : undefined;
}

/** A heading and the paragraph around it may be one block: they part where lines change to bold or from it. */
export function splitAtBold(block: TextBlock): TextBlock[] {
  const bold = block.lines.map((line) => isAll('bold', spansOf([line])));
  const changes = bold.flatMap((one, at) => (at > 0 && one !== bold[at - 1] ? [at] : []));
  if (changes.length === 0 || changes.length > 2) return [block];
  const starts = [0, ...changes];
  return starts.map((start, at) => ({ ...block, lines: block.lines.slice(start, starts[at + 1]) }));
}
