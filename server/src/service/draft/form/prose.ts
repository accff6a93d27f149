/**
 * The words of a block that rules about words look at. The text keeps its length and its offsets; what a rule must
 * not touch is blanked out by a character that is no letter: quotations, titles in italics, footnote marks, links,
 * symbols and the labels of proposals. Hyphens, blanks and apostrophes come in their plain forms.
 */

import type { Block } from '../../../resolution/model';
import { factOfBlock } from '../block-facts';
import { withBracketsBlanked } from './live-spans';

/** Stands where words are not to be looked at; matches neither `\w` nor `\s`. */
export const BLANK = '\uFFFC';

/** The prose of a block: as long as its content, so that an index in it counts from `block.content.start`. */
export const proseOf: (block: Block) => string = factOfBlock(({ own, content, opening }) =>
  proseAfter(own.words, opening ? opening.span.end - content.start : 0),
);

/** `opening`: the length of the opening that the content begins with. */
function proseAfter(content: string, opening: number): string {
  const text = withBracketsBlanked(plain(content));
  if (!MAY_HOLD_QUIET.test(text)) return text;
  return text.replace(text.includes('/') ? QUIET : QUIET_WORDS, (words, offset: number) =>
    offset < opening && words.startsWith('*') ? words : BLANK.repeat(words.length),
  );
}

/** In the order of the alternatives: footnote marks in all their forms; quotations; italics. */
const WORDS = String.raw`\[\^[^\]\s]{1,32}\]|<sup>\d{1,3}<\/sup>|\[footnoteRef:\d{1,3}\]|\u201C[^\u201C\u201D]{0,600}\u201D|"[^"]{0,600}"|\*[^*\n]{1,300}\*`;
/** Links; symbols such as A/RES/71/1 and CEDAW/C/GC/26. */
const ADDRESSES = String.raw`https?:\/\/\S{1,300}|\b[A-Z][\w.]{0,30}(?:\/[\w.()-]{1,40}){2,8}`;
const QUIET = new RegExp(`${WORDS}|${ADDRESSES}`, 'g');
/** The same where there is no slash, in which every capital need not be tried. */
const QUIET_WORDS = new RegExp(WORDS, 'g');
const MAY_HOLD_QUIET = /["*/<[\u201C]/;

const plain = (text: string): string =>
  UNUSUAL.test(text)
    ? text
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/[\u00A0\n\r\t]/g, ' ')
        .replace(/\u2019/g, "'")
    : text;

const UNUSUAL = /[\u2010\u2011\u00A0\n\r\t\u2019]/;
