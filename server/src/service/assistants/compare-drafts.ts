/** `compare`: what became of a text in a later one. */

import { findDocument } from '../../corpus/document';
import { comparedText, comparisonOf } from '../../export/comparison/compared-texts';
import { changedRows, headlineOf, revisedWords, summaryLine } from '../../export/comparison/spoken';
import { summaryOf } from '../../export/comparison/summary';
import { standings } from '../../resolution/model';
import { parse } from '../../resolution/parse';
import { NAMED_TEXT, textNamed } from './named-text';
import { count, list, object, oneOfWords, text } from './schema';
import { clipped, fitting, limitIn, type Tool, textIn, withSign } from './tool';

const USUAL = 8;
const EXCERPT = 300;

export const compareDrafts: Tool = {
  name: 'compare',
  title: 'Compare two texts',
  description:
    'Say what became of each paragraph of a text in a later one: which are new, dropped, moved or changed, and in which words. [-words taken out-] {+words put in+}',
  input: object({
    base: text(`The earlier text. ${NAMED_TEXT}`),
    draft: text(`The later text. ${NAMED_TEXT}`),
    'from?': count('Leaves out as many changed paragraphs of the list'),
    'limit?': count('How many changed paragraphs; 8 if it is not said', 500),
  }),
  output: object({
    standing: object({
      base: oneOfWords(standings, 'Only "adopted" is agreed language'),
      draft: oneOfWords(standings),
    }),
    summary: object({ same: count(), changed: count(), new: count(), dropped: count(), moved: count() }),
    changes: list(
      object({
        what: text('Where, and what kind of change'),
        words: text('The words of both, as [-taken out-] and {+put in+}'),
      }),
    ),
    total: count('Changed paragraphs in all'),
  }),
  async run(args, context) {
    const [base, draft] = [textIn(args, 'base'), textIn(args, 'draft')];
    const comparison = comparisonOf(
      comparedText(parse(await textNamed(base, context)), 'base'),
      comparedText(parse(await textNamed(draft, context)), 'draft'),
    );
    // A text that is handed in is a draft, whatever it calls itself.
    const standingOf = (name: string) =>
      findDocument(context.world.corpus.documents, name)?.standing ?? 'draft';
    const standing = { base: standingOf(base), draft: standingOf(draft) };
    const rows = changedRows(comparison);
    const from = typeof args.from === 'number' ? args.from : 0;
    const items = rows.slice(from, from + limitIn(args, USUAL)).map((row) => ({
      what: headlineOf(row),
      words: withSign(clipped(revisedWords(row).map(marked).join(''), EXCERPT)),
    }));
    const changes = args.limit === undefined ? fitting(items) : items;
    const { paragraphs, moved } = summaryOf(comparison.paragraphs);
    return {
      structured: { standing, summary: { ...paragraphs, moved }, changes, total: rows.length },
      text: [
        `${summaryLine(comparison)} (base: ${standing.base}; draft: ${standing.draft})`,
        ...changes.map(({ what, words }) => `${what}\n${words}`),
      ].join('\n\n'),
    };
  },
};

function marked({ kind, text: words }: ReturnType<typeof revisedWords>[number]): string {
  if (kind === 'kept') return words;
  return kind === 'deleted' ? `[-${words}-]` : `{+${words}+}`;
}
