/** `resolve_footnote`: what a footnote of a draft refers to, every Ibid. followed. */
import { shownRef } from '../../corpus/address';
import { byReference, instrumentTable } from '../../corpus/instruments';
import { footnotesIn } from '../citations/facts';
import { hangsOn, whyBroken } from '../citations/footnote-context';
import { resolutionOf } from '../draft/snapshot';
import { NAMED_TEXT, snapshotOf, textNamed } from './named-text';
import { list, object, text, truth } from './schema';
import { type Tool, ToolProblem, textIn } from './tool';

export const resolveFootnote: Tool = {
  name: 'resolve_footnote',
  title: 'Resolve a footnote',
  description:
    'Say what a footnote of a draft or of a loaded document refers to, with every Ibid. followed to its source; or why it leads nowhere.',
  input: object({ draft: text(NAMED_TEXT), n: text('The label of the footnote: "12"') }),
  output: object({
    label: text(),
    words: text('The footnote as it stands'),
    resolved: truth(),
    'full?': text('The reference in full'),
    'source?': text('The footnote that its Ibid. leads to'),
    'problem?': text('Why it leads nowhere'),
    'hangsOn?': text('The words at which its mark stands'),
    markedIn: list(text('Addresses of the paragraphs that call it')),
    instruments: list(text('Titles of what it refers to')),
  }),
  async run(args, context) {
    const snapshot = snapshotOf(await textNamed(textIn(args, 'draft'), context));
    const { footnotes, byLabel } = footnotesIn(snapshot);
    const footnote = byLabel.get(textIn(args, 'n').replace(/^\[\^|\]$/g, ''));
    if (!footnote)
      throw new ToolProblem(
        noSuch(
          textIn(args, 'n'),
          footnotes.map(({ label }) => label),
        ),
      );
    const { label, words, meaning, marks } = footnote;
    const { blocks } = resolutionOf(snapshot);
    const hung = hangsOn(snapshot, footnote);
    const table = instrumentTable(context.world.corpus.instruments);
    const isResolved = meaning.kind === 'resolved';
    const problem = isResolved ? undefined : whyBroken(meaning.reason, meaning.before);
    const structured = {
      label,
      words,
      resolved: isResolved,
      ...(isResolved && { full: meaning.text }),
      ...(isResolved && meaning.source && { source: meaning.source.label }),
      ...(problem !== undefined && { problem }),
      ...(hung !== undefined && { hangsOn: hung }),
      markedIn: [...new Set(marks.map(({ block }) => shownRef(blocks[block]?.ref ?? '')))],
      instruments: isResolved ? byReference(table, meaning.text).map(({ title }) => title) : [],
    };
    const means = isResolved
      ? `"${meaning.text}"${structured.source === undefined ? '' : `, from footnote ${structured.source}`}`
      : problem;
    return {
      structured,
      text: `Footnote ${label}: "${words}" ${isResolved ? 'is' : ''} ${means}`.replace(/ {2,}/g, ' '),
    };
  },
};

function noSuch(label: string, labels: readonly string[]): string {
  const [first, last] = [labels[0], labels.at(-1)];
  return first === undefined
    ? `The text has no footnotes.`
    : `The text has no footnote "${label}"; it has those from ${first} to ${last}.`;
}
