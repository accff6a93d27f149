/** Which characters of a text under negotiation are marks, and which words are not live. */
import { lowerBound } from '../../text/binary-search';
import type { Span } from '../../text/span';
import { disjoint } from '../../text/spans';
import type { Bracket, NegotiationMarks } from './model';

/** The signs and labels of a mark: all of it but its content, and the signatures between alternatives. */
export function signsOfMark({ span, content, alternatives }: Bracket): Span[] {
  return [
    { start: span.start, end: content.start },
    ...alternatives.flatMap((one, index) =>
      one.delegations.length === 0 ? [] : signatureOf(one, alternatives[index + 1]?.start ?? content.end),
    ),
    { start: content.end, end: span.end },
  ].filter(({ start, end }) => end > start);
}

const signatureOf = ({ end }: Span, next: number): Span[] => (next > end ? [{ start: end, end: next }] : []);

/**
 * The characters that are marks and no words: brackets, labels, objections and instructions, in text order. What is
 * left are all the words on the table, proposed ones included.
 */
export function negotiationMarkSpans({ brackets, unpaired }: NegotiationMarks): Span[] {
  return [...brackets.flatMap(signsOfMark), ...unpaired].sort((a, b) => a.start - b.start);
}

/**
 * What is not live: marks, the words of proposed additions, and every alternative but the first. Disjoint, in text
 * order. What is left is the text as it stands if nothing more is agreed.
 */
export function deadSpans(text: string, marks: NegotiationMarks): Span[] {
  const additions = marks.brackets
    .filter(({ kind, changes }) => kind === 'addition' && changes.length === 0)
    .flatMap((addition) => withoutStruck(addition, marks.brackets));
  const others = marks.brackets.flatMap(({ alternatives, content }) =>
    alternatives.length > 1 ? [{ start: (alternatives[0] as Span).end, end: content.end }] : [],
  );
  return disjoint([
    ...negotiationMarkSpans(marks),
    ...additions,
    ...others,
    ...laterAlternatives(text, marks),
  ]);
}

/** An addition without the words that it strikes, which are the text's own: `[EU: ~~fully~~ effectively]`. */
export function withoutStruck({ span }: Bracket, brackets: readonly Bracket[]): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  const first = lowerBound(0, brackets.length, (at) => (brackets[at] as Bracket).span.start <= span.start);
  for (let at = first; at < brackets.length; at++) {
    const { struckInside, span: inner, content } = brackets[at] as Bracket;
    if (inner.start >= span.end) break;
    if (!struckInside || inner.start < from) continue;
    parts.push({ start: from, end: content.start });
    from = content.end;
  }
  return [...parts, { start: from, end: span.end }];
}

/** `[cooperation][support]`: brackets that stand side by side are alternatives of one another. */
function laterAlternatives(text: string, { brackets }: NegotiationMarks): Span[] {
  const open = brackets.filter(({ kind }) => kind === 'open');
  const ends = new Set(open.map(({ span }) => span.end));
  return open
    .filter(({ span }) => text.charAt(span.start - 1) === ']' && ends.has(span.start))
    .map(({ span }) => span);
}
