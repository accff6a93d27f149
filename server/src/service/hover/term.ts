/** Hover over a term of the table: which form is agreed, where, and why. */
import type { Term } from '../../corpus/model';
import { type Span, slice, touches } from '../../text/span';
import { foldWord, wordsOf } from '../../text/words';
import { blockAt, shifted } from '../cite/facts';
import { escaped, listed } from '../markdown';
import type { Snapshot } from '../snapshot';
import type { World } from '../world';
import type { Card } from './card';

/** The card of the term at an offset; undefined where none stands, or only as part of a proper name. */
export function termCard(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  const block = blockAt(snapshot, offset);
  if (!block) return undefined;
  const text = slice(snapshot.text, block.content);
  const at = offset - block.content.start;
  const found = termAt(world.corpus.terms, text, at);
  return (
    found && {
      span: shifted(found.span, block.content.start),
      lines: linesOf(found.term, found.form),
      links: [],
    }
  );
}

/** The longest form of the table, agreed or not, that stands around an offset. */
function termAt(
  terms: readonly Term[],
  text: string,
  offset: number,
): { term: Term; form: string; span: Span } | undefined {
  const words = wordsOf(text);
  let best: { term: Term; form: string; span: Span } | undefined;
  for (const term of terms) {
    if (spansOf(words, term.exceptions).some((span) => touches(span, offset))) continue;
    for (const form of [term.agreed, ...term.disfavoured]) {
      const span = spansOf(words, [form]).find((each) => touches(each, offset));
      if (span && (!best || best.span.end - best.span.start < span.end - span.start))
        best = { term, form, span };
    }
  }
  return best;
}

/** Where forms stand, word for word. */
function spansOf(words: ReturnType<typeof wordsOf>, forms: readonly string[]): Span[] {
  return forms.flatMap((form) => {
    const wanted = wordsOf(form).map(({ folded }) => folded);
    const last = wanted.length - 1;
    return words.flatMap((word, i) =>
      last >= 0 && wanted.every((each, k) => words[i + k]?.folded === each)
        ? [{ start: word.start, end: words[i + last]?.end ?? word.end }]
        : [],
    );
  });
}

function linesOf(term: Term, form: string): string[] {
  const agreed = foldWord(form) === foldWord(term.agreed);
  return [
    agreed
      ? `**${escaped(term.agreed)}** · agreed`
      : `**${escaped(form)}** · agreed form: “${escaped(term.agreed)}”`,
    ...(term.evidence.length > 0 ? [`Agreed in ${escaped(listed(term.evidence, 4))}`] : []),
    escaped(term.note),
  ].filter((line) => line !== '');
}
