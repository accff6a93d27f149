/** `sources`: where the words of a draft come from. */
import { ledgerPieces } from '../../export/ledger/pieces';
import { ledgerOf } from '../../match/sources/ledger';
import type { SourcedParagraph } from '../../match/sources/model';
import { ledgerSummaryLine } from '../../match/sources/summary';
import { parse } from '../../resolution/parse';
import { worldOfDraft } from '../world/draft-world';
import { NAMED_TEXT, snapshotOf, textNamed } from './named-text';
import { count, list, object, oneOfWords, text } from './schema';
import { clipped, fitting, limitIn, type Tool, textIn, withSign } from './tool';

const USUAL = 5;
const EXCERPT = 220;

export const sourcesOfDraft: Tool = {
  name: 'sources',
  title: 'Sources of a draft',
  description:
    'Say of each paragraph of a draft which adopted paragraphs its words come from, and how many of them are verbatim, changed or new. [-words left out-] {+words put in+}',
  input: object({
    draft: text(NAMED_TEXT),
    'from?': count('Leaves out as many paragraphs'),
    'limit?': count('How many paragraphs; 5 if it is not said', 500),
  }),
  output: object({
    summary: text(),
    paragraphs: list(
      object({
        ref: text('Address in the draft'),
        words: text('The words, with what differs from the sources marked'),
        sources: list(
          object({
            symbol: text(),
            ref: text(),
            shown: text(),
            standing: oneOfWords(['adopted']),
            'year?': count(),
          }),
          'Those that most words come from first',
        ),
      }),
    ),
    total: count('Paragraphs in all'),
  }),
  async run(args, context) {
    const draft = await textNamed(textIn(args, 'draft'), context);
    const { engine } = worldOfDraft(context.world, snapshotOf(draft));
    const all = ledgerOf(engine, parse(draft));
    const from = typeof args.from === 'number' ? args.from : 0;
    const items = all.slice(from, from + limitIn(args, USUAL)).map(entryOf);
    const paragraphs = args.limit === undefined ? fitting(items) : items;
    const summary = ledgerSummaryLine(all);
    const lines = paragraphs.map(
      ({ ref, words, sources }) =>
        `${ref}: ${words}\n  ${sources.map(({ shown }) => shown).join('; ') || 'no source'}`,
    );
    return { structured: { summary, paragraphs, total: all.length }, text: [summary, ...lines].join('\n\n') };
  },
};

const SOURCES = 3;

function entryOf(paragraph: SourcedParagraph) {
  const words = ledgerPieces(paragraph)
    .map(({ kind, text: piece }) =>
      kind === 'kept' ? piece : kind === 'left-out' ? `[-${piece}-]` : `{+${piece}+}`,
    )
    .join('');
  return {
    ref: paragraph.ref,
    words: withSign(clipped(words, EXCERPT)),
    sources: paragraph.from.slice(0, SOURCES).map(({ symbol, ref, shown, year }) => ({
      symbol,
      ref,
      shown,
      standing: 'adopted',
      ...(year !== undefined && { year }),
    })),
  };
}
