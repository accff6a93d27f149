/** Which paragraphs of a Word file are headings, and of which level. */
import { numberLength } from '../../../resolution/syntax/blocks';
import type { Style } from '../parts/styles';
import type { ParagraphForm } from '../parts/word-model';
import type { Line } from './layers';

export interface HeadingCandidate {
  readonly form: ParagraphForm;
  readonly style: Style;
  readonly line: Line;
  readonly number: string | undefined;
  /** Whether no heading stands before it. */
  readonly isFirst: boolean;
}

/** 1 to 6; undefined for a paragraph. The outline that Word shows decides, else a line all in bold is a heading. */
export function headingLevelOf({ form, style, line, number, isFirst }: HeadingCandidate): number | undefined {
  const outline = form.outline ?? style.outline ?? BODY_TEXT;
  if (outline < BODY_TEXT) return Math.min(outline + 1, LOWEST);
  if (number && numberLength(`${number} X`) > 0) return undefined;
  const words = [number, ...line.atoms.map(({ text }) => text)].filter(Boolean).join(' ');
  if (isAllBold(line)) return levelOfWords(words, isFirst);
  // "II. Commitments" by itself, which is one in any text
  return numberLength(words) > 0 && SECTION.test(words) ? 2 : undefined;
}

/** `w:outlineLvl` of what is no heading. */
const BODY_TEXT = 9;
const LOWEST = 6;
/** A longer line in bold is a paragraph that is stressed. UTF-16. */
const LONGEST_HEADING = 250;

function isAllBold({ atoms }: Line): boolean {
  const words = atoms.filter(({ kind }) => kind === 'word');
  const length = words.reduce((sum, { text }) => sum + text.length + 1, 0);
  const hasLetters = words.some(({ text }) => /\p{L}/u.test(text));
  return hasLetters && length <= LONGEST_HEADING && words.every(({ bold }) => bold);
}

// "Annex", "Annex II"
const ANNEX = /^annex\b/iu;
// "II. Commitments", "IV"
const SECTION = /^[IVXLC]+\b/u;

const levelOfWords = (words: string, isFirst: boolean): number => {
  if (isFirst || ANNEX.test(words)) return 1;
  return SECTION.test(words) ? 2 : 3;
};
