/** `list_corpus`: the texts that are loaded, with their standing. */
import type { CorpusDocument } from '../../corpus/model';
import { standings } from '../../resolution/model';
import { foldWord } from '../../text/words';
import { count, list, object, oneOfWords, text } from './schema';
import { fitting, limitIn, optionalText, placeSchema, type Tool } from './tool';

const USUAL = 10;

export const listCorpus: Tool = {
  name: 'list_corpus',
  title: 'List the texts loaded',
  description:
    'List the documents that are loaded, with symbol, title, date and standing. Only documents whose standing is "adopted" are agreed language; nothing can be said of documents that are not loaded.',
  input: object({
    'words?': text('Words of the title, symbol or short form'),
    'standing?': oneOfWords(standings),
    'from?': count('Leaves out as many documents of the list'),
    'limit?': count('How many documents; 10 if it is not said', 200),
  }),
  output: object({
    documents: list(
      object({
        symbol: placeSchema.symbol,
        'short?': text('The form in which it is cited'),
        title: text(),
        standing: placeSchema.standing,
        'date?': text(),
        paragraphs: count(),
      }),
    ),
    total: count('Documents that fit'),
  }),
  run(args, { world }) {
    const standing = optionalText(args, 'standing');
    const all = world.corpus.documents.filter(
      (one) => (standing === undefined || one.standing === standing) && has(one, optionalText(args, 'words')),
    );
    const from = typeof args.from === 'number' ? args.from : 0;
    const items = all.slice(from, from + limitIn(args, USUAL)).map(entryOf);
    const documents = args.limit === undefined ? fitting(items) : items;
    const lines = documents.map((one) => `${one.short ?? one.symbol} (${one.standing}): ${one.title}`);
    return {
      structured: { documents, total: all.length },
      text: `${documents.length} of ${all.length} documents\n${lines.join('\n')}`.trim(),
    };
  },
};

const entryOf = ({ id, short: [short], title, standing, date, paragraphs }: CorpusDocument) => ({
  symbol: id,
  ...(short !== undefined && { short }),
  title,
  standing,
  ...(date !== undefined && { date }),
  paragraphs: paragraphs.length,
});

function has({ id, short, title }: CorpusDocument, words: string | undefined): boolean {
  const where = foldWord([id, ...short, title].join(' '));
  return foldWord(words ?? '')
    .split(/\s+/)
    .every((word) => where.includes(word));
}
