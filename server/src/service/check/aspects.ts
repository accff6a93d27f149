/**
 * What rules over a whole draft look at of a paragraph or note. An edit that leaves it as it is changes nothing that
 * such a rule finds, but for where it stands (`draft-rules.ts`).
 */
import type { BlockOrNote } from '../../resolution/block-row';
import type { Block } from '../../resolution/model';
import { marksIn as negotiationMarksIn } from '../../resolution/negotiation/brackets';
import { marksIn } from '../../resolution/syntax/footnote-marks';
import { citationsOf } from '../citations/facts';
import { placeOf } from '../draft/form/openings';
import { openingOf } from '../draft/form/sequences';

/** What is looked at, as a text: two that are equal say the same. Kind, address, level and parent needn't be in it. */
export type Aspect = (part: BlockOrNote) => string;

/** Of paragraphs and notes: everything where a footnote has to do with it, else nothing. */
export const noted: Aspect = (part) =>
  'label' in part || marksIn(part.own.words, { start: 0, end: part.own.words.length }).length > 0
    ? part.own.text
    : '';

/** Of paragraphs and notes: everything where a resolution or document is cited in it, else nothing. */
export const citing: Aspect = ({ own }) => (citationsOf(own).length > 0 ? own.text : '');

/** So much behind an opening in italics may belong to it: `*Takes* note with appreciation`. */
const BEHIND = 24;
/** So much of an operative paragraph without an opening is taken for one. */
const AHEAD = 60;
/** Where no stop ends a paragraph, its place is looked for in so much of it. */
const TAIL = 160;

/** Of paragraphs: how they begin and end, number, opening and stop; of notes nothing. */
export const edges: Aspect = (part) => {
  if ('label' in part) return '';
  const { kind, own, span, ending } = part;
  if (kind === 'enacting') return own.text;
  const end = ending ? ending.span.start - span.start : own.text.length - TAIL;
  return `${placeOf(part)} ${own.text.slice(0, headEnd(part))}\n${own.text.slice(Math.max(0, end))}`;
};

/** Where the beginning of a paragraph ends, from its start. */
function headEnd({ kind, span, content, opening }: Block): number {
  if (opening) return opening.span.end - span.start + (opening.italic ? BEHIND : 0);
  return content.start - span.start + (kind === 'operative' ? AHEAD : 2);
}

/**
 * Of paragraphs: number, opening and addressee; everything where brackets stand in it, or where the paragraph behind it
 * was compared with its words.
 */
export const sequels: Aspect = (part) => {
  if ('label' in part) return '';
  const { text } = part.own;
  const { span, steps } = openingOf(part);
  const { brackets, unpaired } = negotiationMarksIn(text);
  const isRead = steps.preamble.isRead || steps.operative.isRead;
  if (isRead || brackets.length > 0 || unpaired.length > 0) return text;
  return `${text.slice(0, span.end)}\n${steps.operative.addressee}`;
};
