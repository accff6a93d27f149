/** S5: the opening of a paragraph is in italics, and only the opening: *Takes note* of, *Calls upon*. */

import type { Opening } from '../../../resolution/model';
import { moved, type Span, slice } from '../../../text/span';
import type { Rule } from '../../check/rule';
import { factOfBlock } from '../../draft/block-facts';
import { frequencyOf, openingsOf, usesItalics } from '../../draft/form/openings';
import type { Snapshot } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { fixWith, formFinding } from '../form-findings';
import { formRule } from '../modes';

export const openingItalics: Rule = {
  id: 'opening-italics',
  // The Human Rights Council sets "Guided by" in italics, and the Security Council all of "Expressing grave concern".
  organs: ['General Assembly', 'Economic and Social Council'],
  scope: 'draft',
  summary: 'The opening of a paragraph is in italics, and only the opening',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S5: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    if (!usesItalics(snapshot)) return;
    for (const { block, opening } of openingsOf(snapshot)) {
      const right = italicsOf(block);
      if (right) yield finding(snapshot, opening, moved(right, block.span.start));
    }
  },
  cases: ({ snapshot }) => (usesItalics(snapshot) ? openingsOf(snapshot).length : 0),
};

/** What of a block should be in italics, where something else is; undefined where all is well or cannot be told. */
const italicsOf = factOfBlock(({ own: { text }, span: { start }, opening }): Span | undefined => {
  if (!opening) return undefined;
  const span = moved(opening.span, -start);
  const words = slice(text, span);
  if (!opening.italic) return frequencyOf(bare(words)) >= COMMON ? span : undefined;
  const less = words.replace(PREPOSITION, '');
  if (less !== words && !frequencyOf(bare(words)) && frequencyOf(bare(less)) >= COMMON) {
    return { start: span.start, end: span.start + less.length };
  }
  const next = NEXT.exec(text.slice(span.end))?.[1];
  if (!next || frequencyOf(bare(words + next)) < Math.max(50, 10 * frequencyOf(bare(words))))
    return undefined;
  return { start: span.start, end: span.end + 1 + next.length };
});

/** A phrase that opens fewer paragraphs is not asked for. */
const COMMON = 3;
/** `Takes note of`, `Emphasizes that` */
const PREPOSITION = / (?:of|that|about|at|with|the|to|on|in|by)$/;
/** `*Calls* upon`: the word after the italics. */
const NEXT = /^\*( (?:upon|note|for|in mind|with appreciation|with concern|with satisfaction))\b/;

const bare = (words: string): string =>
  words.toLowerCase().replace(/\b(?:also|further) | (?:also|further)\b/g, '');

/** Asterisks off where they stand and on where they belong. */
function finding({ text }: Snapshot, { span, italic }: Opening, right: Span): Finding {
  const words = text.slice(right.start, right.end).replace(/\*/g, '');
  const off = italic ? span.end : -1;
  const edits = [
    ...(italic ? [{ span: { start: off, end: off + 1 }, text: '' }] : [{ span: at(right.start), text: '*' }]),
    { span: at(right.end), text: '*' },
  ].sort((a, b) => a.span.start - b.span.start);
  const message = `The opening "${words}" is in italics, and nothing else`;
  return formFinding(openingItalics, span, message, fixWith(`Set "${words}" in italics`, edits));
}

const at = (offset: number): Span => ({ start: offset, end: offset });
